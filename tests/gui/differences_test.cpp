// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/differences_dialog.h"

#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"
#include "ui/versions/differences_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

TEST(DifferencesDialog, ListsWhatChangedSinceAVersionAndLeadsThere)
{
    TestSession s;
    Workspace &workspace = s.openNew();
    Plan row;
    row.title = u"规划"_s;
    const PlanId plan = must(createPlan(workspace, row));
    const NodeId chapter = must(createNode(workspace, {plan, {}, {}}, PlanNodeKind::Chapter, u"总则"_s));
    const VersionId version = must(createVersion(workspace, plan, u"征求意见稿"_s));
    DifferencesDialog dialog(s.session, plan, version, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *view = dialog.findChild<QTableView *>(u"differences"_s);
    const QAbstractItemModelTester tester(view->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(dialog.findChild<QLabel *>(u"compareSummary"_s)->text(), u"两个版本没有差别。"_s);

    must(renameNode(workspace, chapter, u"总体要求"_s)); // the dialog follows
    ASSERT_EQ(view->model()->rowCount(), 1);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"copyDifferences"_s), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              u"变动\t对象\t内容\t原为\t现为\n改标题\t一、总体要求\t标题\t总则\t总体要求"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(s.session.selection(), Selection(chapter));
}
