// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/catalogue_import_fixture.h"

namespace gangmu::test {

namespace {

QByteArray cell(char column, int row, const QByteArray &text)
{
    return "<c r=\"" + QByteArray(1, column) + QByteArray::number(row) + "\" t=\"inlineStr\"><is><t>" + text +
           "</t></is></c>";
}

} // namespace

QByteArray dirtyWorkbook()
{
    const QList<QByteArrayList> rows{
        {"某省标准目录（2026年）"},
        {"序号", "标准", "", "日期", "", "状态"},
        {"", "标准号", "标准名称", "发布日期", "实施日期", ""},
        {"1", "GB/T 20485.16-2018", "校准方法", "2018-12-28", "2019-07-01", "现行"},
        {"2", "GB/T20485.16-2018", "校准方法", "", "", ""},
        {"3", "GBT 20485.16-2018", "", "", "", ""},
        {"4", "ＧＢ／Ｔ　２０４８５．１６—２０１８", "", "", "", ""},
        {"5", "GB/T 20485.16—2018", "", "", "", ""},
        {"6", "DB14/T 2578-2022", "复审规范", "2022年10月14日", "尽快", "在途"},
        {"7", "", "没有号的", "", "", ""},
        {"8", "DB37/ 2376-2013", "大气污染物综合排放标准", "2013/5/24", "", "有效"},
        {"合计", "8"}};
    QByteArray xml;
    for (int r = 0; r < rows.size(); ++r) {
        xml += "<row r=\"" + QByteArray::number(r + 1) + "\">";
        for (int c = 0; c < rows[r].size(); ++c) {
            if (!rows[r][c].isEmpty())
                xml += cell(char('A' + c), r + 1, rows[r][c]);
        }
        xml += "</row>";
    }
    return xlsxOf(worksheet(xml,
                            "<mergeCells count=\"5\"><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A2:A3\"/>"
                            "<mergeCell ref=\"B2:C2\"/><mergeCell ref=\"D2:E2\"/><mergeCell ref=\"F2:F3\"/>"
                            "</mergeCells>"));
}

} // namespace gangmu::test
