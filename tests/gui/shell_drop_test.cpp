// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/test_window.h"
#include "ui/shell/file_actions.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

class DropTest : public testing::Test
{
protected:
    WindowParts parts()
    {
        WindowParts parts = test::plainParts();
        parts.import = [this](Session &, QWidget *, const QStringList &files) { m_imported += files; };
        return parts;
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_test.window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_test.window.get(), &event);
    }

    QStringList m_imported;
    test::TestWindow m_test{parts()};
};

TEST_F(DropTest, OpensAWorkspace)
{
    m_test.openNew();
    m_test.session.setWorkspace(nullptr);
    drop({m_test.path(u"test.gangmu"_s)});
    ASSERT_TRUE(m_test.session.workspace());
    EXPECT_EQ(m_test.session.workspace()->fileName(), u"test.gangmu");
}

TEST_F(DropTest, ImportsOtherFiles)
{
    m_test.openNew();
    drop({m_test.path(u"a.txt"_s), m_test.path(u"b.txt"_s)});
    EXPECT_EQ(m_imported, (QStringList{m_test.path(u"a.txt"_s), m_test.path(u"b.txt"_s)}));
}

TEST_F(DropTest, AsksForAWorkspaceBeforeItImports)
{
    m_test.dialogs.files = {m_test.path(u"new.gangmu"_s)};
    drop({m_test.path(u"a.txt"_s)});
    EXPECT_EQ(m_test.dialogs.asked, QStringList{u"导入到新的工作区"_s});
    ASSERT_TRUE(m_test.session.workspace());
    EXPECT_EQ(m_imported, QStringList{m_test.path(u"a.txt"_s)});
}

TEST_F(DropTest, ImportsNothingWhereTheWorkspaceDoesNotOpen)
{
    drop({m_test.path(u"gone.gangmu"_s), m_test.path(u"a.txt"_s)});
    EXPECT_EQ(m_test.errors.size(), 1);
    EXPECT_TRUE(m_imported.isEmpty());
}

TEST_F(DropTest, PagesMayAskForAnImportToo)
{
    m_test.openNew();
    m_test.dialogs.files = {m_test.path(u"c.txt"_s)};
    m_test.session.request(Command::Import);
    EXPECT_EQ(m_imported, QStringList{m_test.path(u"c.txt"_s)});
}

TEST_F(DropTest, MakesTheSampleAndOpensIt)
{
    m_test.dialogs.files = {m_test.path(u"sample.gangmu"_s)};
    m_test.session.request(Command::OpenSample);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_test.session.workspace(); }));
    EXPECT_EQ(m_test.session.workspace()->fileName(), u"sample.gangmu");
    EXPECT_FALSE(m_test.session.currentPlan().isNull());
}

} // namespace
} // namespace gangmu
