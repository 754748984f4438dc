// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/test_window.h"

#include <gmock/gmock.h>
#include <QAbstractItemModel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

TEST(ChecksInTheWindow, GoOnWithF8FromThePageTheyLedTo)
{
    TestWindow w;
    w.openSample();
    w.window->showPage(PageId::Checks);
    auto *view = w.find<QTreeView>(u"findingsView"_s);
    ASSERT_TRUE(view);
    ASSERT_TRUE(QTest::qWaitFor([&] { return w.session.jobs().isIdle() && view->model()->rowCount() > 0; }));

    QTest::keyClick(w.window.get(), Qt::Key_F8);
    EXPECT_EQ(w.window->currentPage()->id(), PageId::Plan);
    const Selection first = w.session.selection();
    EXPECT_EQ(first.kind, SelectionKind::Node);
    EXPECT_THAT(w.messages.last().toStdString(), testing::HasSubstr("没有牵头单位"));

    QTest::keyClick(w.window.get(), Qt::Key_F8);
    EXPECT_EQ(w.window->currentPage()->id(), PageId::Plan);
    EXPECT_NE(w.session.selection(), first);

    w.session.goBack();
    w.session.goBack();
    EXPECT_EQ(w.window->currentPage()->id(), PageId::Checks);
}
