// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_table.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

TableData table()
{
    TableData data;
    data.title = u"标准 <表>"_s;
    data.columns = {{u"名称"_s}, {u"数值"_s, true}};
    data.rows = {{{u"甲,“乙”"_s, {}, {}}, {u"12,345"_s, 12345, {}}},
                 {{u"引\"号\n两行"_s, {}, {}}, {u"44.5%"_s, 44.5, {}}},
                 {{u"A & B"_s, {}, {}}, {u"—"_s, {}, {}}}};
    return data;
}

TEST(ChartTable, PlainRowsHaveHeadingsAndBareNumbers)
{
    EXPECT_EQ(plainRows(table()), (QList<QStringList>{{u"名称"_s, u"数值"_s},
                                                      {u"甲,“乙”"_s, u"12345"_s},
                                                      {u"引\"号\n两行"_s, u"44.5"_s},
                                                      {u"A & B"_s, u"—"_s}}));
}

TEST(ChartTable, TsvKeepsOneLineARow)
{
    EXPECT_EQ(toTsv(table()).toStdString(), "名称\t数值\n甲,“乙”\t12345\n引\"号 两行\t44.5\nA & B\t—\n");
}

TEST(ChartTable, HtmlEscapes)
{
    const std::string html = toHtml(table()).toStdString();
    EXPECT_THAT(html, testing::HasSubstr("<caption>标准 &lt;表&gt;</caption>"));
    EXPECT_THAT(html, testing::HasSubstr("<td>A &amp; B</td><td align=\"right\">—</td>"));
}

} // namespace
} // namespace gangmu
