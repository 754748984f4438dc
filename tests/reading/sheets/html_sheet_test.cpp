// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/sheets/sheet_rows.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

TEST(HtmlSheet, readsRowsAndCells)
{
    EXPECT_EQ(
        readHtml(u"<table><tr><th>标准号</th><th>名称</th></tr><tr><td>GB 1</td><td>甲</td></tr></table>"_s)
            .cells(),
        (Rows{{u"标准号"_s, u"名称"_s}, {u"GB 1"_s, u"甲"_s}}));
}

TEST(HtmlSheet, suppliesTheEndsThatPeopleLeaveOut)
{
    EXPECT_EQ(readHtml(u"<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d"_s).cells(),
              (Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    EXPECT_EQ(readHtml(u"<table><thead><td>a<tbody><td>b</table>"_s).cells(), (Rows{{u"a"_s}, {u"b"_s}}));
}

TEST(HtmlSheet, replacesEntitiesAndBlanks)
{
    EXPECT_EQ(
        readHtml(u"<table><tr><td>\n  A&amp;B &lt;1&gt;\n\t&nbsp;&#20013;&#x6587;&hellip; &unknown; & </td>"
                 u"<td>&nbsp;</td><td>&#0;x&#xffffff;</td></tr></table>"_s)
            .cells(),
        (Rows{{u"A&B <1>  中文… &unknown; &"_s, {}, u"�x�"_s}}));
}

TEST(HtmlSheet, readsLineBreaksAndNestedTags)
{
    EXPECT_EQ(
        readHtml(
            u"<table><tr><td><p>第一<b>行</b></p><p>第二行<br>第三行</p></td><td><!-- <td>no</td> --><span "
            u"title='a>b'>x</span><script>var t = '<td>';</script></td></tr></table>"_s)
            .cells(),
        (Rows{{u"第一行\n第二行\n第三行"_s, u"x"_s}}));
}

TEST(HtmlSheet, spreadsCellsOverColumnsAndRows)
{
    const Read read = readHtml(
        u"<table><tr><th rowspan=2>序号</th><th colspan=\"2\">日期</th></tr>"
        u"<tr><th>发布</th><th>实施</th></tr>"
        u"<tr><td>1</td><td rowspan=2>2020</td><td>a</td></tr><tr><td>2</td><td>b</td></tr></table>"_s);
    EXPECT_EQ(read.cells(), (Rows{{u"序号"_s, u"日期"_s},
                                  {u"序号"_s, u"发布"_s, u"实施"_s},
                                  {u"1"_s, u"2020"_s, u"a"_s},
                                  {u"2"_s, u"2020"_s, u"b"_s}}));
    EXPECT_EQ(read.rows[0].spans, (QList<SheetSpan>{{0, 1, 2}, {1, 2, 1}}));
}

TEST(HtmlSheet, takesTheLargestTableUnlessToldOtherwise)
{
    const QString page =
        u"<table><tr><td>菜单<table><caption>结果</caption><tr><td>a</td><td>b</td></tr>"
        u"<tr><td>c</td><td>d</td></tr></table>页脚</td></tr></table><table><tr><td>z</td></tr></table>"_s;
    EXPECT_EQ(readHtml(page).cells(), (Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    SheetOptions options;
    options.sheet = 0;
    EXPECT_EQ(readHtml(page, options).cells(), (Rows{{u"菜单页脚"_s}}));
    options.sheet = 2;
    EXPECT_EQ(readHtml(page, options).cells(), (Rows{{u"z"_s}}));
    options.sheet = 3;
    EXPECT_EQ(readHtml(page, options).error.code, ErrorCode::InvalidArgument);
}

TEST(HtmlSheet, saysWhenThereIsNoTable)
{
    const Read read = readHtml(u"<p>标准号 GB 1</p>"_s);
    EXPECT_EQ(read.error.code, ErrorCode::EmptyFile);
    EXPECT_EQ(read.error.message, u"“剪贴板”里没有表格。请选中网页或工作表中的表格，重新复制。"_s);
    EXPECT_EQ(readHtml(u"<table></table>"_s).error.code, ErrorCode::EmptyFile);
}

TEST(HtmlSheet, aWebPageNamedXlsIsReadAsThePageItIs)
{
    const Read read = readBytes("<html><head><meta charset=gbk></head><body><table border=1>\n<tr><td>" +
                                gb18030(u"标准编号</td><td>中文标题</td></tr></table></body></html>"_s));
    EXPECT_EQ(read.report.format, u"html"_s);
    EXPECT_EQ(read.cells(), (Rows{{u"标准编号"_s, u"中文标题"_s}}));
}

TEST(HtmlSheet, takesAnyInputInLinearTime)
{
    const QStringList pieces{u"<table>"_s, u"<tr>"_s, u"<td rowspan=65534 colspan=1024>x"_s,
                             u"<"_s,       u"<!--"_s, u"<td a=\""_s,
                             u"&#"_s,      u"</"_s};
    for (const QString &piece : pieces) {
        const Read read = readHtml(u"<table><tr><td>a"_s + piece.repeated(20'000));
        EXPECT_GE(read.rows.size(), 0);
    }
}

} // namespace
