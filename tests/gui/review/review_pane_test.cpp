// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_pane.h"

#include "core/reading/sheets/sheet.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/row_inserter.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/gui/review/review_fixture.h"
#include "tests/support/core/system_builder.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/review/effect_model.h"
#include "ui/review/radar_model.h"
#include "ui/review/review_dialog.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

class ReviewPaneTest : public PaneTest<ReviewPane>
{
protected:
    QAbstractItemModel *list() const { return child<GridView>(pane.get(), "reviewView")->model(); }
    QStringList numbers() const { return column(list(), RadarModel::Number); }
    ReviewDialog *dialog() const { return child<ReviewDialog>(pane.get(), "reviewDialog"); }
    /// Waits until the effect of what the dialog says is counted.
    QStringList effect()
    {
        QPointer<QPushButton> save = child<QPushButton>(dialog(), "reviewSave");
        EXPECT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }));
        QStringList lines;
        for (const EffectModel::Line &line :
             child<QObject>(dialog(), "reviewEffect") ? effectModel()->lines() : QList<EffectModel::Line>())
            lines += u"%1 %2: %3 → %4"_s.arg(line.subject, line.figure, line.before, line.after);
        return lines;
    }
    EffectModel *effectModel() const
    {
        return qobject_cast<EffectModel *>(child<GridView>(dialog(), "reviewEffect")->model());
    }
};

} // namespace

TEST_F(ReviewPaneTest, ListsWhatFallsDueTheLongestOverdueFirst)
{
    open();
    EXPECT_TRUE(child<QWidget>(pane.get(), "reviewEmpty")->isVisible());
    add(u"DB00/T 2-2016"_s, QDate(2016, 5, 1), StandardLevel::Local, u"甲委员会"_s);
    add(u"GB/T 1-2012"_s, QDate(2012, 5, 1), StandardLevel::National);
    add(u"DB00/T 3-2022"_s, QDate(2022, 1, 5));
    add(u"DB00/T 4-2025"_s, QDate(2025, 1, 5));
    add(u"DB00/T 5-2025"_s, {});
    settle();
    EXPECT_THAT(numbers(), ElementsAre(u"GB/T 1-2012"_s, u"DB00/T 2-2016"_s, u"DB00/T 3-2022"_s));
    EXPECT_THAT(column(list(), RadarModel::Days),
                ElementsAre(u"超期 3491 天"_s, u"超期 2030 天"_s, u"还有 45 天"_s));
    EXPECT_THAT(column(list(), RadarModel::ReviewedOn), ElementsAre(u"未复审"_s, u"未复审"_s, u"未复审"_s));
    EXPECT_EQ(textOf("reviewStatus"),
              u"共 4 项有复审期限，显示 3 项；1 项没有发布和复审日期，不能判断 · 截至 "
              u"2026-11-21"_s);
    tick("reviewGroups", u"2027 年"_s);
    EXPECT_THAT(numbers(), ElementsAre(u"DB00/T 3-2022"_s));
    tick("reviewGroups", u"2027 年"_s);
    tick("reviewGroups", u"甲委员会"_s);
    EXPECT_THAT(numbers(), ElementsAre(u"DB00/T 2-2016"_s));
    tick("reviewGroups", u"甲委员会"_s);
    compose(child<QLineEdit>(pane.get(), "reviewSearch"), u"gb/t1"_s);
    settle();
    EXPECT_THAT(numbers(), ElementsAre(u"GB/T 1-2012"_s));
    child<QLineEdit>(pane.get(), "reviewSearch")->clear();
    settle();
    // By another column, and back.
    auto *view = child<GridView>(pane.get(), "reviewView");
    view->sortByColumn(RadarModel::Number, Qt::AscendingOrder);
    settle();
    EXPECT_THAT(numbers(), ElementsAre(u"DB00/T 2-2016"_s, u"DB00/T 3-2022"_s, u"GB/T 1-2012"_s));
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(ReviewPaneTest, SelectsForTheInspectorAndGoesToTheCatalogue)
{
    const StandardId first = add(u"DB00/T 1-2010"_s, QDate(2010, 5, 1));
    add(u"DB00/T 2-2011"_s, QDate(2011, 5, 1));
    open();
    std::optional<PageId> page;
    QObject::connect(&s.session, &Session::pageRequested, pane.get(), [&](PageId id) { page = id; });
    clickRow("reviewView", 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return s.session.selection() == Selection(first); }));
    EXPECT_FALSE(page);
    QTest::keyClick(child<GridView>(pane.get(), "reviewView"), Qt::Key_Return);
    EXPECT_EQ(page, PageId::Catalogue);
}

TEST_F(ReviewPaneTest, SelectingStaysInItsTabAndFollowingLeavesIt)
{
    add(u"DB00/T 1-2010"_s, QDate(2010, 5, 1));
    const StandardId second = add(u"DB00/T 2-2011"_s, QDate(2011, 5, 1));
    CataloguePage page(s.session);
    page.resize(1100, 640);
    page.show();
    page.activateWindow();
    auto *tabs = child<QTabBar>(&page, "catalogueTabs");
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    settle();
    auto *view = child<GridView>(&page, "reviewView");
    ASSERT_TRUE(view->isVisible());
    s.session.select(Selection(second));
    EXPECT_EQ(tabs->currentIndex(), 1);
    s.session.follow(PageId::Catalogue, Selection(second));
    EXPECT_EQ(tabs->currentIndex(), 0);
    settle();
}

TEST_F(ReviewPaneTest, ABatchTellsItsEffectBeforeItIsSavedAndIsOneUndo)
{
    SystemBuilder system(workspace); // 应有 4, 现有 2: DB00/T 1-2020 twice; issued 2020-05-01
    Plan plan;
    plan.title = u"示例规划"_s;
    plan.startYear = 2026;
    plan.endYear = 2030;
    const PlanId own = must(createPlan(workspace, plan));
    Target target;
    target.plan = own;
    target.metric = u"制定地方标准"_s;
    target.metricKey = u"local_standards"_s;
    target.value = 150;
    target.unit = u"项"_s;
    must(createTarget(workspace, target));
    const StandardId other = add(u"DB00/T 7-2019"_s, QDate(2019, 5, 1));
    const StandardId third = add(u"DB00/T 8-2020"_s, QDate(2020, 6, 1));
    open();
    ASSERT_THAT(numbers(), ElementsAre(u"DB00/T 7-2019"_s, u"DB00/T 1-2020"_s, u"DB00/T 8-2020"_s));
    clickRow("reviewView", 0);
    clickRow("reviewView", 1, Qt::ShiftModifier);
    EXPECT_EQ(textOf("reviewSelected"), u"选中 2 项，结论为"_s);
    const QString before = dump(workspace);

    click(pane.get(), "reviewKeep");
    EXPECT_EQ(effect(), QStringList());
    EXPECT_EQ(child<QLabel>(dialog(), "reviewEffectNote")->text(),
              u"不改变标准体系的应有数、现有数，也不影响规划指标。"_s);
    child<QRadioButton>(dialog(), "conclusion_withdraw")->click();
    EXPECT_FALSE(child<QPushButton>(dialog(), "reviewSave")->isEnabled()) << "its effect is not known yet";
    EXPECT_THAT(effect(),
                ElementsAre(u"标准体系“示例体系” 应有数: 4 → 4"_s, u"标准体系“示例体系” 现有数: 2 → 0"_s,
                            u"标准体系“示例体系” 现有率: 50.0% → 0.0%"_s, u"目录 现行地方标准: 3 → 1"_s,
                            u"规划“示例规划” 制定地方标准 150项: 3 → 1"_s));
    EXPECT_EQ(dump(workspace), before);
    compose(child<QLineEdit>(dialog(), "reviewReason"), u"技术内容已过时"_s);
    QTest::mouseClick(child<QPushButton>(dialog(), "reviewSave"), Qt::LeftButton);
    settle();
    EXPECT_THAT(numbers(), ElementsAre(u"DB00/T 8-2020"_s));
    for (const StandardId id : {other, system.first}) {
        EXPECT_EQ(stored(id).state, StandardState::Withdrawn);
        EXPECT_EQ(stored(id).withdrawnOn, QDate(2026, 11, 21));
        const auto reviews = must(reviewsOf(workspace.reader(), id));
        ASSERT_EQ(reviews.size(), 1);
        EXPECT_EQ(reviews.first().conclusion, ReviewConclusion::Withdraw);
        EXPECT_EQ(reviews.first().remark, u"技术内容已过时"_s);
    }
    EXPECT_EQ(stored(third).state, StandardState::InForce);
    const SystemContent content = must(readSystem(workspace.reader(), system.system));
    EXPECT_EQ(countSystem(content, QDate(2026, 11, 21)), (SystemCount{4, 0})) << "as was told";
    EXPECT_EQ(s.messages.last(), u"已登记 2 项标准的复审结论：废止。可以一次撤销。"_s);
    must(workspace.undo());
    EXPECT_EQ(dump(workspace), before);
    settle();
    EXPECT_EQ(numbers().size(), 3);
    must(workspace.redo());
    settle();
    EXPECT_THAT(numbers(), ElementsAre(u"DB00/T 8-2020"_s));
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(ReviewPaneTest, ALargeBatchIsRecordedInTheBackground)
{
    QList<StandardId> ids;
    must(workspace.run({Verb::ImportCatalogue, {}}, [&](Edit &edit) -> Result<void> {
        RowInserter<Standard> rows(edit);
        Standard standard;
        standard.title = u"要求"_s;
        standard.issuedOn = QDate(2010, 1, 1);
        for (int i = 1; i <= 2500; ++i) {
            standard.number = u"DB00/T %1-2010"_s.arg(i);
            ids += rows.insert(standard);
        }
        return {};
    }));
    open();
    ASSERT_EQ(list()->rowCount(), 2500);
    QTest::keyClick(child<GridView>(pane.get(), "reviewView"), Qt::Key_A, Qt::ControlModifier);
    click(pane.get(), "reviewKeep");
    EXPECT_EQ(effect(), QStringList());
    QTest::mouseClick(child<QPushButton>(dialog(), "reviewSave"), Qt::LeftButton);
    EXPECT_TRUE(workspace.isEditingInBackground());
    settle();
    EXPECT_EQ(list()->rowCount(), 0);
    EXPECT_EQ(stored(ids.last()).reviewedOn, QDate(2026, 11, 21));
    EXPECT_EQ(s.messages.last(), u"已登记 2,500 项标准的复审结论：继续有效。可以一次撤销。"_s);
    must(workspace.undo());
    settle();
    EXPECT_EQ(list()->rowCount(), 2500);
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(ReviewPaneTest, RevisionsBecomeWorkItemsWhereAskedFor)
{
    add(u"DB00/T 1-2010"_s, QDate(2010, 5, 1));
    const StandardId second = add(u"DB00/T 2-2011"_s, QDate(2011, 5, 1));
    open();
    QTest::keyClick(child<GridView>(pane.get(), "reviewView"), Qt::Key_A, Qt::ControlModifier);
    click(pane.get(), "reviewRevise");
    auto *on = child<QLineEdit>(dialog(), "reviewOn");
    on->setText(u"2026-13-01"_s);
    auto *create = child<QCheckBox>(dialog(), "reviewCreateItems");
    QTest::mouseClick(create, Qt::LeftButton, {}, {8, create->height() / 2});
    EXPECT_EQ(child<QLabel>(dialog(), "reviewProblem")->text(), u"结论日期请写成 2026-11-21 的样子。"_s);
    EXPECT_FALSE(child<QPushButton>(dialog(), "reviewSave")->isEnabled());
    on->setText(u"2026年11月2日"_s);
    EXPECT_EQ(effect(), QStringList());
    QTest::mouseClick(child<QPushButton>(dialog(), "reviewSave"), Qt::LeftButton);
    settle();
    EXPECT_EQ(list()->rowCount(), 0);
    EXPECT_EQ(stored(second).reviewedOn, QDate(2026, 11, 2));
    EXPECT_EQ(stored(second).state, StandardState::InForce);
    const auto items = must(workItems(workspace.reader()));
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items.first().plannedYear, 2027);
    must(workspace.undo());
    settle();
    EXPECT_EQ(list()->rowCount(), 2);
    EXPECT_EQ(must(workItems(workspace.reader())).size(), 0);
}

TEST_F(ReviewPaneTest, TheListGoesToASpreadsheet)
{
    add(u"DB00/T 1-2010"_s, QDate(2010, 5, 1));
    add(u"DB00/T 2-2011"_s, QDate(2011, 5, 1));
    open();
    const QString path = s.path(u"复审.xlsx"_s);
    s.dialogs.files = {path};
    child<QAction>(pane.get(), "actionExportReviews")->trigger();
    settle();
    QStringList read;
    must(readSheet(path, {}, [&](const SheetRow &row) {
        read += row.cells.mid(0, 3).join(u'|');
        return true;
    }));
    EXPECT_THAT(read, ElementsAre(u"到期日|期限|标准号"_s, u"2015-05-01|超期 4222 天|DB00/T 1-2010"_s,
                                  u"2016-05-01|超期 3856 天|DB00/T 2-2011"_s));
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(ReviewPaneTest, ModelsKeepTheirPromises)
{
    add(u"DB00/T 1-2010"_s, QDate(2010, 5, 1));
    open();
    const QAbstractItemModelTester t1(list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester t2(child<QTreeView>(pane.get(), "reviewGroups")->model(),
                                      QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(u"DB00/T 2-2011"_s, QDate(2011, 5, 1), StandardLevel::Local, u"甲委员会"_s);
    settle();
    tick("reviewGroups", u"甲委员会"_s);
    must(workspace.undo());
    settle();
    EXPECT_EQ(list()->rowCount(), 0) << "what is ticked stays so, with nothing behind it";
    tick("reviewGroups", u"甲委员会"_s);
    EXPECT_EQ(list()->rowCount(), 1);
    EffectModel effect;
    const QAbstractItemModelTester t3(&effect, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ReviewEffect change;
    change.levels.append({StandardLevel::Local, 3, 1});
    effect.setEffect(change, {});
    effect.setEffect({}, {});
}

TEST_F(ReviewPaneTest, AnotherWorkspaceStartsAfresh)
{
    add(u"DB00/T 1-2010"_s, QDate(2010, 5, 1));
    open();
    ASSERT_EQ(list()->rowCount(), 1);
    clickRow("reviewView", 0);
    click(pane.get(), "reviewWithdraw");
    s.session.setWorkspace(nullptr);
    settle();
    EXPECT_EQ(list()->rowCount(), 0);
    EXPECT_FALSE(pane->findChild<ReviewDialog *>() && pane->findChild<ReviewDialog *>()->isVisible());
    s.openNew(u"other.gangmu"_s);
    settle();
    EXPECT_TRUE(child<QWidget>(pane.get(), "reviewEmpty")->isVisible());
}
