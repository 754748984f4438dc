// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/soon.h"
#include "tests/support/gui/test_session.h"
#include "ui/inspector/actuals_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

/// Types as a Chinese input method does: composed text arrives at once.
void compose(QWidget *widget, const QString &typed)
{
    QInputMethodEvent event;
    event.setCommitString(typed);
    QCoreApplication::sendEvent(widget, &event);
}

class InspectorTest : public testing::Test
{
protected:
    InspectorTest() : workspace(s.openNew())
    {
        Plan row;
        row.title = u"规划"_s;
        row.region = u"示例省"_s;
        row.startYear = 2021;
        row.endYear = 2025;
        plan = must(createPlan(workspace, row));
        chapter = must(createNode(workspace, {plan, {}, {}}, PlanNodeKind::Chapter, u"重大工程"_s));
        project =
            must(createNode(workspace, {plan, chapter, {}}, PlanNodeKind::MajorProject, u"农产品安全工程"_s));
        Target target;
        target.plan = plan;
        target.node = project;
        target.metric = u"地方标准"_s;
        target.value = 600;
        target.comparator = Comparator::AtLeast;
        target.unit = u"项"_s;
        target.deadlineYear = 2025;
        targetId = must(createTarget(workspace, target));
        inspector = std::make_unique<Inspector>(s.session);
        inspector->resize(300, 700);
        inspector->show();
    }
    template <class T>
    T *find(const QString &name) const
    {
        T *widget = inspector->findChild<T *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }
    void type(const QString &name, const QString &typed) const
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        compose(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
    }

    TestSession s;
    Workspace &workspace;
    PlanId plan;
    NodeId chapter, project;
    TargetId targetId;
    std::unique_ptr<Inspector> inspector;
};

} // namespace

TEST_F(InspectorTest, SaysWhatBelongsHereWhileNothingIsSelected)
{
    EXPECT_TRUE(find<QLabel>(u"inspectorEmpty"_s)->isVisible());
}

TEST_F(InspectorTest, ATitleIsChangedByTypingAndEscapeGivesUp)
{
    s.session.select(Selection(project));
    type(u"nodeTitle"_s, u"新名称"_s);
    EXPECT_EQ(must(nodeById(workspace.reader(), project)).title, u"新名称"_s);
    auto *title = find<QLineEdit>(u"nodeTitle"_s);
    compose(title, u"多余"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    EXPECT_EQ(title->text(), u"新名称"_s);
    must(workspace.undo());
    EXPECT_EQ(title->text(), u"农产品安全工程"_s);
}

TEST_F(InspectorTest, AnOrganizationIsAddedByNameChangedAndRemoved)
{
    s.session.select(Selection(project));
    type(u"addOrganization"_s, u"省农业厅"_s);
    auto roles = must(nodeResponsibilities(workspace.reader(), project));
    ASSERT_EQ(roles.size(), 1);
    EXPECT_EQ(roles.first().role, ResponsibilityRole::Lead);
    EXPECT_EQ(must(organizationById(workspace.reader(), roles.first().organization)).region, u"示例省"_s);

    auto *role = find<QComboBox>(u"role0"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    EXPECT_EQ(must(nodeResponsibilities(workspace.reader(), project)).first().role,
              ResponsibilityRole::Participant);
    // The row was made anew by the notice; the old one goes with the next event loop.
    EXPECT_SOON_EQ(inspector->findChildren<QToolButton *>(u"removeOrganization0"_s).size(), 1);
    QTest::mouseClick(find<QToolButton>(u"removeOrganization0"_s), Qt::LeftButton);
    EXPECT_TRUE(must(nodeResponsibilities(workspace.reader(), project)).isEmpty());
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(InspectorTest, ATargetIsRevisedInItsFields)
{
    s.session.select(Selection(targetId));
    type(u"targetValue"_s, u"800"_s);
    EXPECT_EQ(must(targetById(workspace.reader(), targetId)).value, 800);
    type(u"targetDeadline"_s, u"2030"_s);
    EXPECT_EQ(must(targetById(workspace.reader(), targetId)).deadlineYear, 2030);
    type(u"targetValue"_s, u"八百"_s);
    EXPECT_EQ(s.errors, QStringList{u"“八百”不是数。请填写数字，如 600 或 86.5。"_s});
    EXPECT_EQ(find<QLineEdit>(u"targetValue"_s)->text(), u"800"_s);
    EXPECT_FALSE(find<QLineEdit>(u"targetHigh"_s)->isVisible());
}

TEST_F(InspectorTest, FiguresAreTypedIntoTheLastRow)
{
    s.session.select(Selection(targetId));
    QAbstractItemModel *model = find<QTableView>(u"targetFigures"_s)->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model->rowCount(), 1);
    ASSERT_TRUE(model->setData(model->index(0, ActualsModel::Value), u"450"_s));
    ASSERT_EQ(model->rowCount(), 2);
    ASSERT_TRUE(model->setData(model->index(0, ActualsModel::AsOf), u"2024"_s));
    EXPECT_EQ(model->index(0, ActualsModel::AsOf).data().toString(), u"2024-12-31"_s);
    EXPECT_FALSE(model->setData(model->index(0, ActualsModel::AsOf), u"去年"_s));
    EXPECT_EQ(s.errors.size(), 1);
    EXPECT_TRUE(
        find<QLabel>(u"targetProgress"_s)->text().contains(u"完成 450项，目标 ≥600项，截至 2024-12-31"_s))
        << find<QLabel>(u"targetProgress"_s)->text().toStdString();
    must(workspace.undo());
    must(workspace.undo());
    EXPECT_EQ(model->rowCount(), 1);
}

TEST_F(InspectorTest, TheHistoryOfATitleIsRead)
{
    must(renameNode(workspace, project, u"甲工程"_s));
    s.session.select(Selection(project));
    auto *header = find<QToolButton>(u"historySectionHeader"_s);
    QTest::mouseClick(header, Qt::LeftButton);
    const QString text = find<QLabel>(u"historyText"_s)->text();
    EXPECT_TRUE(text.contains(u"农产品安全工程 → 甲工程"_s)) << text.toStdString();
}

TEST_F(InspectorTest, WhatIsDeletedIsNoLongerShown)
{
    s.session.select(Selection(targetId));
    must(deleteTarget(workspace, targetId));
    EXPECT_TRUE(find<QLabel>(u"inspectorEmpty"_s)->isVisible());
    EXPECT_EQ(s.errors, QStringList());
}

TEST(ActualsDates, YearsAndMonthsStandForTheirLastDay)
{
    EXPECT_EQ(parseAsOf(u"2025"_s), QDate(2025, 12, 31));
    EXPECT_EQ(parseAsOf(u"2024年2月"_s), QDate(2024, 2, 29));
    EXPECT_EQ(parseAsOf(u"2025.6.5"_s), QDate(2025, 6, 5));
    EXPECT_FALSE(parseAsOf(u"2025-13"_s).isValid());
    EXPECT_FALSE(parseAsOf(u"去年"_s).isValid());
}
