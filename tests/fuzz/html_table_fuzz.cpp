// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/html_sheet.h"
#include "tests/fuzz/fuzz.h"

namespace gangmu::fuzz {

QList<QByteArray> seeds()
{
    return {
        "<table><tr><th>标准号</th><th>名称</th></tr><tr><td>GB 1</td><td>甲</td></tr></table>",
        "<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d",
        "<table><tr><td rowspan=2>1</td><td "
        "colspan=\"2\">&nbsp;&#20013;&#x6587;&amp;</td></tr><tr><td>x<br>y</table>",
        "<table><tr><td>菜单<table><caption>结果</caption><tr><td>a</td></tr></table>页脚</td></tr></table>",
        "<!-- c --><script>var a='<td>';</script><table><thead><th title='a>b'>x<tbody><td>y<p>z</p></table>",
        "<table><tr><td colspan=2000 rowspan=99999>x</td></tr><tr><td>y</td></tr></table>",
    };
}

} // namespace gangmu::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace gangmu;
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto tables = htmlTables(html, QStringLiteral("x"), {});
    fuzz::require(tables.ok());
    constexpr int looked = 4;
    for (int table = -1; table < qMin<int>(looked, int(tables->size())); ++table) {
        SheetOptions options;
        options.sheet = table;
        qint64 line = 0;
        const auto read = readPastedHtml(html, options, [&](const SheetRow &row) {
            fuzz::require(row.line > line && row.cells.size() <= options.limits.columns);
            line = row.line;
            return true;
        });
        if (read && table >= 0)
            fuzz::require(read->rows + read->blankRows == (*tables)[table].rows);
    }
    return 0;
}
