// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_table.h"
#include "core/analysis/progress.h"
#include "core/analysis/series.h"
#include "core/analysis/work_items/comment_report.h"
#include "core/analysis/work_items/issue_preview.h"
#include "core/analysis/work_items/year_plan.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "core/store/verbs/work_item_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

WorkItem item(WorkItemAction action, const QString &field)
{
    WorkItem row;
    row.title = u"项目"_s;
    row.action = action;
    row.field = field;
    return row;
}

} // namespace

TEST(YearPlan, SumsByActionAndField)
{
    using enum WorkItemAction;
    const QList<WorkItem> items{item(New, u"农业"_s), item(Revision, u"工业"_s), item(New, u"农业"_s),
                                item(New, {}), item(Revision, u"农业"_s)};
    const YearPlanSums sums = yearPlanSums(items);
    EXPECT_EQ(sums.total, (ActionCounts{3, 2}));
    EXPECT_EQ(sums.fields, (QList<FieldCounts>{{u"农业"_s, {2, 1}}, {u"工业"_s, {0, 1}}, {{}, {1, 0}}}));
    EXPECT_EQ(yearPlanSumsText(sums), u"共 5 项：制定 3 项，修订 2 项。"_s);
    const TableData table = yearPlanSumsTable(sums, 2026);
    EXPECT_EQ(table.title, u"2026年标准制修订计划汇总"_s);
    EXPECT_EQ(toTsv(table),
              u"领域\t制定\t修订\t合计\n农业\t2\t1\t3\n工业\t0\t1\t1\n未注明\t1\t0\t1\n合计\t3\t2\t5\n"_s);
    const TableData list = yearPlanTable(items, {}, {});
    EXPECT_EQ(list.rows.size(), 5);
    for (const auto &row : list.rows)
        EXPECT_EQ(row.size(), list.columns.size());
}

TEST(CommentReport, HasHeadRowsAndFoot)
{
    WorkItem row = item(WorkItemAction::New, {});
    row.leadDrafter = u"省农业科学院"_s;
    Consultation head;
    head.sent = 30;
    head.replied = 12;
    head.repliedWithComments = 2;
    head.filledOn = QDate(2026, 3, 2);
    Comment one, two;
    one.clause = u"4.1"_s;
    one.opinion = u"改为“应”"_s;
    one.organization = u"甲局"_s;
    one.disposition = CommentDisposition::Accepted;
    two.opinion = u"删去"_s;
    two.organization = u"乙局"_s;
    two.disposition = CommentDisposition::Rejected;
    two.reason = u"与现行标准一致"_s;
    const CommentReport report = commentReport(row, head, {one, two});
    EXPECT_EQ(report.heading[1].second, u"省农业科学院"_s);
    EXPECT_EQ(report.heading[4].second, u"2026-03-02"_s);
    EXPECT_EQ(report.table.rows[0][4].text, u"采纳"_s);
    EXPECT_EQ(report.table.rows[1][4].text, u"未采纳：与现行标准一致"_s);
    EXPECT_EQ(report.foot[3], u"没有回函的单位数：18 个"_s);
    EXPECT_EQ(report.foot[4], u"共 2 条：采纳 1，部分采纳 0，未采纳 1，待处理 0；提出意见单位 2 个。"_s);
    EXPECT_EQ(sheetRows(report).size(), 1 + 5 + 1 + 2 + 5);
}

TEST(TargetMove, OneMoreStandard)
{
    Plan plan;
    plan.startYear = 2021;
    plan.endYear = 2025;
    Target target;
    target.id = TargetId(1);
    target.metricKey = u"local_standards"_s;
    target.value = 150;
    target.deadlineYear = 2025;
    const QDate on(2025, 6, 1);
    const auto move = [&](const QList<TargetActual> &figures, StandardLevel level = StandardLevel::Local) {
        return targetMove(target, plan, figures, level, on, u"发布 DB00/T 1"_s);
    };
    EXPECT_FALSE(move({}, StandardLevel::Group));
    const auto first = move({});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->after, 1);
    EXPECT_EQ(first->figure.periodStart, QDate(2021, 1, 1));
    // A figure of the whole period so far is carried on.
    const TargetActual sum{TargetActualId(5), target.id, QDate(2021, 1, 1), QDate(2024, 12, 31), 120,
                           u"累计"_s,         {}};
    const auto more = move({sum});
    ASSERT_TRUE(more);
    EXPECT_EQ(more->before, 120);
    EXPECT_EQ(more->after, 121);
    EXPECT_TRUE(more->figure.id.isNull());
    EXPECT_EQ(more->figure.value, 121);
    EXPECT_EQ(more->figure.periodStart, QDate(2021, 1, 1));
    EXPECT_EQ(more->figure.countingRule, u"累计"_s);
    // Yearly figures: one more period behind them.
    const TargetActual a{TargetActualId(5), target.id, QDate(2023, 1, 1), QDate(2023, 12, 31), 50, {}, {}};
    const TargetActual b{TargetActualId(6), target.id, QDate(2024, 1, 1), QDate(2024, 12, 31), 70, {}, {}};
    const auto year = move({a, b});
    ASSERT_TRUE(year);
    EXPECT_EQ(year->before, 120);
    EXPECT_EQ(year->figure.value, 1);
    EXPECT_EQ(year->figure.periodStart, QDate(2025, 1, 1));
    EXPECT_EQ(targetProgress(target, plan, {a, b, year->figure}, on).done, 121);
    // A second one on the same day raises that day's figure.
    const TargetActual day{TargetActualId(7), target.id, QDate(2021, 1, 1), on, 121, {}, {}};
    ASSERT_TRUE(move({day}));
    EXPECT_EQ(move({day})->figure.id, day.id);
    EXPECT_EQ(move({day})->figure.value, 122);
    // A later figure contains it already; a target that is over does not move.
    const TargetActual later{TargetActualId(8), target.id, {}, QDate(2025, 12, 31), 130, {}, {}};
    EXPECT_FALSE(move({later}));
    target.deadlineYear = 2024;
    EXPECT_FALSE(move({}));
    target.deadlineYear = 2025;
    target.sameAs = TargetId(9);
    EXPECT_FALSE(move({}));
}

TEST(IssuePreview, SaysWhatWillHappenAndThatHappens)
{
    TestWorkspace w;
    Plan plan;
    plan.title = u"规划"_s;
    plan.region = u"示例省"_s;
    plan.startYear = 2026;
    plan.endYear = 2030;
    const PlanId planId = must(createPlan(*w, plan));
    Target target;
    target.plan = planId;
    target.metric = u"发布地方标准"_s;
    target.metricKey = u"local_standards"_s;
    target.value = 150;
    const TargetId targetId = must(createTarget(*w, target));
    Standard old;
    old.number = u"DB00/T 1001-2016"_s;
    old.title = u"旧"_s;
    must(createStandard(*w, old));
    WorkItem row = item(WorkItemAction::Revision, u"农业"_s);
    row.region = u"示例省"_s;
    row.plannedYear = 2026;
    row.id = must(createWorkItem(*w, row));
    const QDate on(2026, 2, 10);
    const auto preview = must(previewIssue(w->reader(), row, u"DB00/T 1001-2026"_s, on, on, old.number,
                                           planId, w->clock().today()));
    EXPECT_FALSE(preview.taken);
    ASSERT_TRUE(preview.replaced);
    EXPECT_TRUE(preview.inForce);
    EXPECT_EQ(preview.catalogueBefore, 1);
    EXPECT_EQ(preview.catalogueAfter, 1); // one comes, one goes
    ASSERT_EQ(preview.targets.size(), 1);
    EXPECT_EQ(preview.targets.first().after, 1);

    StandardIssue issue{row.id, u"DB00/T 1001-2026"_s, on, on, {}, old.number, {}, {}};
    issue.figures = {preview.targets.first().figure};
    const auto issuedIn2026 = [&] {
        const YearSeries series = must(readYearSeries(w->reader()));
        const qsizetype at = series.years.indexOf(2026);
        return at < 0 ? 0 : series.total.issued[at];
    };
    EXPECT_EQ(issuedIn2026(), 0);
    must(issueStandard(*w, issue));
    EXPECT_EQ(issuedIn2026(), 1);
    EXPECT_EQ(must(actuals(w->reader(), targetId)).size(), 1);
    EXPECT_TRUE(
        must(previewIssue(w->reader(), row, u"db00/t 1001—2026"_s, on, on, {}, planId, w->clock().today()))
            .taken);
    must(w->undo());
    EXPECT_EQ(issuedIn2026(), 0);
    EXPECT_EQ(must(actuals(w->reader(), targetId)).size(), 0);
}
