// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include "core/store/queries/plan_queries.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

const QString text =
    u"示例省标准化提升行动计划（2026—2030年）\n\n一、总体要求\n（一）发展目标。到2030年，发布地方标准300项以上。\n二、重点任务\n（一）完善标准体系。梳理现行标准，补齐短板。（省市场监管局牵头，省农业农村厅参加）\n（二）强化标准实施。组织宣贯培训。（省工业和信息化厅牵头）\n"_s;

class ImportTest : public testing::Test
{
protected:
    ImportTest() : workspace(s.openNew()) {}

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(s.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void open(const QStringList &files)
    {
        dialog = new ImportDialog(s.session, files, nullptr);
        dialog->open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return s.session.jobs().isIdle(); }));
    }
    template <class T>
    T *find(const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }

    TestSession s;
    Workspace &workspace;
    QPointer<ImportDialog> dialog;
};

} // namespace

TEST_F(ImportTest, ShowsWhatIsReadBeforeAnythingIsWritten)
{
    open({write(u"plan.txt"_s, text.toUtf8())});
    EXPECT_EQ(find<QLineEdit>("importTitle")->text(), u"示例省标准化提升行动计划（2026—2030年）"_s);
    EXPECT_TRUE(find<QLabel>("importCounts")->text().startsWith(u"标题 5 个"_s))
        << find<QLabel>("importCounts")->text().toStdString();
    EXPECT_EQ(find<QTreeWidget>("importOutline")->topLevelItemCount(), 2);
    EXPECT_TRUE(must(plans(workspace.reader())).isEmpty());
    EXPECT_EQ(find<QPushButton>("importAccept")->text(), u"导入 1 份"_s);

    QTest::mouseClick(find<QPushButton>("importAccept"), Qt::LeftButton);
    const auto imported = must(plans(workspace.reader()));
    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(s.session.currentPlan(), imported.first().id);
    EXPECT_EQ(s.messages.size(), 1);
    must(workspace.undo());
    EXPECT_TRUE(must(plans(workspace.reader())).isEmpty());
}

TEST_F(ImportTest, CancellingWritesNothing)
{
    open({write(u"plan.txt"_s, text.toUtf8())});
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }));
    EXPECT_TRUE(must(plans(workspace.reader())).isEmpty());
}

TEST_F(ImportTest, AFileThatIsNoPlanSaysSoAndTheOthersGoOn)
{
    open({write(u"photo.jpg"_s, "\xff\xd8\xff\xe0 JFIF"), write(u"plan.txt"_s, text.toUtf8())});
    EXPECT_FALSE(find<QLabel>("importMessage")->text().isEmpty());
    EXPECT_FALSE(find<QTreeWidget>("importOutline")->isVisible());
    EXPECT_EQ(find<QPushButton>("importAccept")->text(), u"导入 1 份"_s);
    QTest::mouseClick(find<QPushButton>("importAccept"), Qt::LeftButton);
    EXPECT_EQ(must(plans(workspace.reader())).size(), 1);
}

TEST_F(ImportTest, TheSameFileTwiceIsNoticed)
{
    const QString path = write(u"plan.txt"_s, text.toUtf8());
    open({path});
    dialog->accept();
    open({path});
    EXPECT_TRUE(find<QLabel>("importMessage")->text().contains(u"已于"_s));
    EXPECT_FALSE(find<QPushButton>("importAccept")->isEnabled());
}

TEST_F(ImportTest, TheClipboardIsADocumentToo)
{
    QGuiApplication::clipboard()->setText(text);
    open({});
    EXPECT_FALSE(find<QPushButton>("importAccept")->isEnabled());
    QTest::mouseClick(find<QPushButton>("importClipboard"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QPushButton>("importAccept")->isEnabled(); }));
    dialog->accept();
    EXPECT_EQ(must(plans(workspace.reader())).size(), 1);
}
