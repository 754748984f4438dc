// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/system_counts.h"

#include "core/analysis/system/system_description.h"
#include "core/analysis/system/system_details.h"
#include "core/store/row_mapping.h"
#include "tests/support/core/system_builder.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

class SystemCounts : public testing::Test
{
protected:
    void replaces(StandardId standard, const QString &number, bool partial = false)
    {
        must(w->run({Verb::SetReplacement, number}, [&](Edit &edit) -> Result<void> {
            edit.insert(Table::Replacement, RowMapping<Replacement>::fields({{}, standard, number, partial}));
            return {};
        }));
    }
    static QString counted(const SystemCount &count)
    {
        return u"%1/%2"_s.arg(count.existing).arg(count.required);
    }

    TestWorkspace w;
    SystemBuilder b{*w};
};

QStringList column(const TableData &table, int at)
{
    QStringList texts;
    for (const QList<TableCell> &row : table.rows)
        texts.append(row[at].text);
    return texts;
}

} // namespace

TEST_F(SystemCounts, RequiredAreAllRowsExistingTheIssuedAndValid)
{
    const SystemContent content = b.content();
    // 基础甲 twice (two rows), 方法乙 withdrawn, 术语丙 planned.
    EXPECT_EQ(counted(countSystem(content, today)), u"2/4"_s);
    EXPECT_EQ(repeatedEntries(content), 1);
    const auto counts = countNodes(content, today);
    EXPECT_EQ(counted(counts.value(b.general).own), u"1/2"_s);
    EXPECT_EQ(counted(counts.value(b.general).branch), u"1/3"_s);
    EXPECT_EQ(counted(counts.value(b.terms).branch), u"0/1"_s);
    EXPECT_EQ(counted(counts.value(b.special).branch), u"1/1"_s);
}

TEST_F(SystemCounts, TheDayDecides)
{
    Standard standard;
    EXPECT_TRUE(isIssuedAndValid(standard, today)); // in force, without dates
    standard.issuedOn = QDate(2026, 3, 3);
    EXPECT_FALSE(isIssuedAndValid(standard, today)); // not yet
    standard.issuedOn = today;
    standard.state = StandardState::Published;
    EXPECT_TRUE(isIssuedAndValid(standard, today)); // issued, in force later
    standard.state = StandardState::Replaced;
    EXPECT_FALSE(isIssuedAndValid(standard, today));
    standard.withdrawnOn = QDate(2026, 4, 1);
    EXPECT_TRUE(isIssuedAndValid(standard, today)); // it was valid on that day
    EXPECT_FALSE(isIssuedAndValid(standard, QDate(2026, 4, 1)));
    standard.state = StandardState::InForce;
    EXPECT_FALSE(isIssuedAndValid(standard, QDate(2026, 4, 2)));
}

TEST_F(SystemCounts, PlannedEntriesRaiseRequiredAlone)
{
    QList<SystemEntry> eight;
    for (int i = 0; i < 8; ++i)
        eight.append(SystemBuilder::plannedEntry(u"待制定%1"_s.arg(i)));
    b.add(b.special, eight);
    EXPECT_EQ(counted(countSystem(b.content(), today)), u"2/12"_s);
    SystemEntry first = b.content().entries.value(b.special)[1];
    first.standard = b.addStandard(u"DB00/T 9-2026"_s, u"已发布"_s);
    must(editSystemEntry(*w, first));
    EXPECT_EQ(counted(countSystem(b.content(), today)), u"3/12"_s);
}

TEST_F(SystemCounts, TheStatisticsHaveTwoBlocksWithOneSum)
{
    b.add(b.terms, {SystemBuilder::plannedEntry(u"国标丁"_s, StandardLevel::National)});
    const TableData table = statisticsTable(b.content(), today);
    EXPECT_EQ(
        column(table, 0),
        QStringList({u"国家标准"_s, u"行业标准"_s, u"地方标准"_s, u"团体标准"_s, u"企业标准"_s, u"共计"_s,
                     u"基础标准"_s, u"方法标准"_s, u"产品、过程、服务标准"_s, u"零部件、元器件标准"_s,
                     u"原材料标准"_s, u"安全、卫生、环保标准"_s, u"其他"_s, u"共计"_s}));
    EXPECT_EQ(column(table, 1).join(u' '), u"1 0 4 0 0 5 2 1 0 0 0 0 2 5"_s);
    EXPECT_EQ(column(table, 2).join(u' '), u"0 0 2 0 0 2 2 0 0 0 0 0 0 2"_s);
    EXPECT_EQ(column(table, 3).join(u' '), u"0.0 — 50.0 — — 40.0 100.0 0.0 — — — — 0.0 40.0"_s);
    EXPECT_EQ(table.sums, QList<int>({5, 13}));
    EXPECT_EQ(table.title, u"示例体系统计表"_s);
}

TEST_F(SystemCounts, InternationalStandardsGetARowWhereThereAreSome)
{
    b.add(b.terms, {SystemBuilder::plannedEntry(u"ISO"_s, StandardLevel::International)});
    const SystemStatistics statistics = systemStatistics(b.content(), today);
    EXPECT_EQ(statistics.byLevel.first().name, u"国际标准"_s);
    EXPECT_EQ(statistics.total().required, 5);
}

TEST_F(SystemCounts, TheFootSaysDateRuleAndRepetitions)
{
    EXPECT_EQ(systemFoot(b.content(), today),
              u"截至 2026-03-02 · "
              "口径：应有数为明细表全部条目，现有数为其中已发布且未废止、未被代替的标准；1 "
              "个条目为同一标准列入多个类目"_s);
}

TEST_F(SystemCounts, TheDetailTableHasTheColumnsOfTheStandard)
{
    Standard standard = must(standardById(w->reader(), b.first));
    standard.adoptedNumber = u"ISO 1:2016"_s;
    standard.adoption = AdoptionDegree::Modified;
    must(editStandard(*w, standard));
    replaces(b.first, u"DB00/T 1-2010"_s);
    replaces(b.first, u"DB00/T 7-2011"_s, true);
    SystemEntry planned = must(systemEntryById(w->reader(), b.planned));
    planned.plannedYear = 2027;
    planned.remark = u"急需"_s;
    must(editSystemEntry(*w, planned));
    const TableData table = detailTable(b.content());
    QStringList headings;
    for (const TableColumn &each : table.columns)
        headings.append(each.heading);
    EXPECT_EQ(headings.join(u'|'),
              u"序号|体系编号|标准号|标准名称|宜定级别|实施日期|国际国外标准号及采用关系|"
              "被代替标准号或作废|备注"_s);
    const auto line = [&](int row) {
        QStringList cells;
        for (const TableCell &cell : table.rows[row])
            cells.append(cell.text);
        return cells.join(u'|');
    };
    ASSERT_EQ(table.rows.size(), 4);
    EXPECT_EQ(line(0), u"1|101|DB00/T 1-2020|基础甲|地方标准|2020-08-01|ISO 1:2016，MOD|"
                       "DB00/T 1-2010、DB00/T 7-2011（部分代替）|"_s);
    EXPECT_EQ(line(1), u"2|101|DB00/T 2-2021|方法乙|地方标准|2020-08-01||作废|"_s);
    EXPECT_EQ(line(2), u"3|101.1||术语丙|地方标准||||待制定（2027年）；急需"_s);
    EXPECT_EQ(line(3).section(u'|', 0, 2), u"4|102|DB00/T 1-2020"_s);
    EXPECT_EQ(detailTable(b.content(), b.terms).rows.size(), 1);
}

TEST_F(SystemCounts, AReplacedStandardNamesItsSuccessor)
{
    Standard standard = must(standardById(w->reader(), b.first));
    standard.state = StandardState::Replaced;
    standard.withdrawnOn = QDate(2024, 1, 1);
    must(editStandard(*w, standard));
    EXPECT_EQ(detailTable(b.content()).rows[0][7].text, u"已被代替（2024-01-01）"_s);
    replaces(b.addStandard(u"DB00/T 1-2024"_s, u"基础甲"_s), u"DB00／T 1—2020"_s);
    EXPECT_EQ(detailTable(b.content()).rows[0][7].text, u"已被 DB00/T 1-2024 代替"_s);
}

TEST_F(SystemCounts, TheDescriptionIsFilledIn)
{
    StandardsSystem row = must(standardsSystemById(w->reader(), b.system));
    row.description =
        u"{体系名称}截至{截至}应有{应有数}项，现有{ 现有数 }项（{现有率}），101有{101应有数}项、"
        "{101.1名称}；{不认识}，{未闭合"_s;
    must(editSystem(*w, row));
    const FilledText filled = fillDescription(b.content(), today);
    EXPECT_EQ(filled.text, u"示例体系截至2026-03-02应有4项，现有2项（50.0%），101有3项、术语；"
                           "{不认识}，{未闭合"_s);
    ASSERT_EQ(filled.spans.size(), 8);
    EXPECT_EQ(filled.text.mid(filled.spans[2].begin, filled.spans[2].length), u"4"_s);
    EXPECT_FALSE(filled.spans.last().known);
}

TEST_F(SystemCounts, TheOutlineOfADescriptionKnowsAllItsPlaceholders)
{
    SystemContent content = b.content();
    content.system.description = descriptionOutline();
    const FilledText filled = fillDescription(content, today);
    EXPECT_GE(filled.spans.size(), 15);
    for (const FilledText::Span &span : filled.spans)
        EXPECT_TRUE(span.known) << span.name.toStdString();
}
