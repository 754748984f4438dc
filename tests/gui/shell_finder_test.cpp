// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/gui/test_window.h"
#include "ui/shell/finder.h"
#include "ui/shell/finder_model.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

FinderEntry entry(FoundKind kind, const QString &number, const QString &title, qint64 plan = 0,
                  const QString &body = {})
{
    FinderEntry made;
    made.kind = kind;
    made.number = number;
    made.title = title;
    made.plan = PlanId(plan);
    index(made, body);
    return made;
}

const QList<FinderEntry> someEntries{
    entry(FoundKind::Command, {}, u"新建工作区…"_s),
    entry(FoundKind::Node, u"（一）"_s, u"总体要求"_s, 1),
    entry(FoundKind::Node, u"（一）"_s, u"总体要求"_s, 2),
    entry(FoundKind::Organization, {}, u"省工信厅"_s),
    entry(FoundKind::Organization, {}, u"省市场监管局"_s),
    entry(FoundKind::Standard, u"GB/T 1.1—2020"_s, u"标准化工作导则"_s),
    entry(FoundKind::Node, {}, u"重点任务"_s, 1, u"推动标准化与科技创新互动发展"_s),
};

QStringList found(const QString &query, qint64 plan = 1)
{
    QStringList titles;
    const auto rows = findEntries(someEntries, query, PlanId(plan));
    for (const qsizetype row : rows)
        titles += someEntries[row].title;
    return titles;
}

TEST(FinderIndex, FindsByTextNumberInitialsAndBody)
{
    EXPECT_EQ(found(u"工信"_s), QStringList{u"省工信厅"_s});
    EXPECT_EQ(found(u"gxt"_s), QStringList{u"省工信厅"_s});
    EXPECT_EQ(found(u"sscjgj"_s), QStringList{u"省市场监管局"_s});
    EXPECT_EQ(found(u"科技创新"_s), QStringList{u"重点任务"_s});
    EXPECT_EQ(found(u"没有的"_s), QStringList());
    for (const QString &spelling : {u"GB/T 1.1"_s, u"gbt1.1-2020"_s, u"ＧＢ／Ｔ 1.1"_s, u"GB/T1.1—2020"_s})
        EXPECT_EQ(found(spelling), QStringList{u"标准化工作导则"_s}) << spelling.toStdString();
}

TEST(FinderIndex, FindsByOtherNames)
{
    FinderEntry ministry;
    ministry.kind = FoundKind::Organization;
    ministry.title = u"省工业和信息化厅"_s;
    index(ministry, {}, {u"省工信厅"_s});
    EXPECT_EQ(findEntries({ministry}, u"gxt"_s, {}).size(), 1);
    EXPECT_EQ(findEntries({ministry}, u"工信厅"_s, {}).size(), 1);
    EXPECT_EQ(findEntries({ministry}, u"sgyhxxht"_s, {}).size(), 1);
}

TEST(FinderIndex, NeedsAllWordsAndPutsTheCurrentPlanFirst)
{
    EXPECT_EQ(found(u"省 gxt"_s), QStringList{u"省工信厅"_s});
    EXPECT_EQ(found(u"省 1.1"_s), QStringList());
    EXPECT_EQ(findEntries(someEntries, u"总体"_s, PlanId(2)), (QList<qsizetype>{2, 1}));
    EXPECT_EQ(findEntries(someEntries, u"总体"_s, PlanId(1)), (QList<qsizetype>{1, 2}));
    EXPECT_EQ(findEntries(someEntries, u"zt"_s, PlanId(1), 1), QList<qsizetype>{1});
}

TEST(FinderIndex, OffersCommandsBeforeAnythingIsTyped)
{
    EXPECT_EQ(found(QString()), QStringList{u"新建工作区…"_s});
    EXPECT_EQ(found(u"。，"_s), QStringList{u"新建工作区…"_s});
}

TEST(FinderModel, KeepsTheRulesOfModels)
{
    FinderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setEntries(someEntries);
    EXPECT_EQ(model.rowCount(), 1);
    model.setQuery(u"省"_s, {});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data().toString(), u"省工信厅");
    EXPECT_EQ(model.index(0).data(FinderModel::KindRole).toString(), u"单位");
    EXPECT_FALSE(model.entryAt(2));
}

class FinderTest : public testing::Test
{
protected:
    void SetUp() override
    {
        Workspace &workspace = m_test.openNew();
        Plan plan;
        plan.title = u"省标准化规划"_s;
        m_plan = *createPlan(workspace, plan);
        m_node = *createNode(workspace, {m_plan, {}, {}}, PlanNodeKind::Chapter, u"总体要求"_s);
        Organization organization;
        organization.name = u"省工信厅"_s;
        m_organization = *createOrganization(workspace, organization);
        Standard standard;
        standard.number = u"DB00/T 1—2020"_s;
        standard.title = u"苹果"_s;
        m_standard = *createStandard(workspace, standard);
    }
    QLineEdit *open()
    {
        QTest::keyClick(m_test.window.get(), Qt::Key_K, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_test.session.jobs().isIdle(); }));
        return m_test.find<QLineEdit>(u"finderInput"_s);
    }
    int rows() { return m_test.find<QListView>(u"finderList"_s)->model()->rowCount(); }
    QStringList titles()
    {
        QStringList result;
        const QAbstractItemModel *model = m_test.find<QListView>(u"finderList"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            result += model->index(row, 0).data().toString();
        return result;
    }
    QWidget *finder() { return m_test.find<QWidget>(u"finder"_s); }

    test::TestWindow m_test{test::plainParts()};
    PlanId m_plan;
    NodeId m_node;
    OrganizationId m_organization;
    StandardId m_standard;
};

TEST_F(FinderTest, GoesToANodeByKeysAlone)
{
    QLineEdit *input = open();
    EXPECT_TRUE(finder()->isVisible());
    EXPECT_TRUE(input->hasFocus());
    QTest::keyClicks(input, u"ztyq"_s);
    ASSERT_EQ(rows(), 1);
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_FALSE(finder()->isVisible());
    EXPECT_EQ(m_test.session.selection(), Selection(m_node));
    EXPECT_EQ(m_test.window->currentPage()->id(), PageId::Plan);
}

TEST_F(FinderTest, SelectsWhatHasNoPageOfItsOwn)
{
    QLineEdit *input = open();
    QTest::keyClicks(input, u"db00/t 1"_s);
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_EQ(m_test.session.selection(), Selection(m_standard));
    EXPECT_EQ(m_test.window->currentPage()->id(), PageId::Overview);
}

TEST_F(FinderTest, MovesWithTheArrowsAndRunsCommands)
{
    QLineEdit *input = open();
    QTest::keyClicks(input, u"sb"_s);
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Up);
    input->clear();
    input->setText(u"规划"_s);
    ASSERT_GE(rows(), 2);
    auto *list = m_test.find<QListView>(u"finderList"_s);
    EXPECT_EQ(list->currentIndex().row(), 0);
    EXPECT_EQ(list->currentIndex().data().toString(), u"规划") << "the page of that very name comes first";
    QTest::keyClick(input, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    QTest::keyClick(input, Qt::Key_Up);
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_EQ(m_test.window->currentPage()->id(), PageId::Plan);
}

TEST_F(FinderTest, ClosesWithEscapeAndGivesTheFocusBack)
{
    auto *chooser = m_test.find<QWidget>(u"planChooser"_s);
    chooser->setFocus();
    QLineEdit *input = open();
    QTest::keyClick(input, Qt::Key_Escape);
    EXPECT_FALSE(finder()->isVisible());
    EXPECT_TRUE(chooser->hasFocus());
}

TEST_F(FinderTest, DoesNotFilterOnHalfComposedPinyin)
{
    QLineEdit *input = open();
    const int before = rows();
    QInputMethodEvent composing(u"gong xin"_s, {});
    QCoreApplication::sendEvent(input, &composing);
    EXPECT_EQ(rows(), before);
    QInputMethodEvent committed;
    committed.setCommitString(u"工信"_s);
    QCoreApplication::sendEvent(input, &committed);
    EXPECT_EQ(rows(), 1);
}

TEST_F(FinderTest, FindsWhatWasJustMade)
{
    QTest::keyClick(open(), Qt::Key_Escape);
    ASSERT_TRUE(
        createNode(*m_test.session.workspace(), {m_plan, {}, {}}, PlanNodeKind::Chapter, u"保障措施"_s));
    QLineEdit *input = open();
    QTest::keyClicks(input, u"bzcs"_s);
    EXPECT_EQ(titles().value(0), u"保障措施") << "before the command that would undo it";
}

} // namespace
} // namespace gangmu
