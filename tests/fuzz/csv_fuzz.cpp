// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/csv_parser.h"
#include "core/reading/sheets/sheet.h"
#include "core/writing/csv.h"
#include "tests/fuzz/fuzz.h"

namespace gangmu::fuzz {

QList<QByteArray> seeds()
{
    return {
        "标准号,标准名称\r\nDB14/T 2578-2022,地方标准复审工作规范\r\n",
        "a;b;c\n1,5;2;3\n",
        "a\tb\n\"1\n2\"\t\"3\"\"4\"\n",
        "sep=;\r\na;b\r\n",
        "1,\"十四五\"规划,2021\n2,\"open,x\n3,\"b,b\",y\n",
        "=\"007\",\"=\"\"=1+1\"\"\",=\"a\"&\"b\"\n",
        "\xef\xbb\xbf号,名\n",
        QByteArray("\xff\xfe"
                   "a\0,\0b\0\n\0",
                   10),
        "\xb1\xea\xd7\xbc\xba\xc5,\xc3\xfb\xb3\xc6\n",
        ",,,\n\n\"\"\n",
    };
}

namespace {

using Rows = QList<QStringList>;

Rows parsed(QStringView text, qsizetype piece)
{
    Rows rows;
    CsvParser parser(u',', SheetLimits(), [&](SheetRow &row) {
        rows.append(row.cells);
        return true;
    });
    for (qsizetype at = 0; at < text.size(); at += piece)
        parser.feed(text.sliced(at, qMin(piece, text.size() - at)));
    parser.finish();
    return rows;
}

void howTheTextIsCutDoesNotMatter(const QString &text)
{
    const Rows whole = parsed(text, qMax<qsizetype>(text.size(), 1));
    require(parsed(text, 1) == whole);
    require(parsed(text, 7) == whole);
}

void whatIsWrittenIsWhatIsRead(const QString &text)
{
    const Rows rows = parsed(text, qMax<qsizetype>(text.size(), 1));
    QString written;
    for (const QStringList &row : rows)
        written += csvRow(row);
    require(parsed(written, qMax<qsizetype>(written.size(), 1)) == rows);
}

} // namespace

} // namespace gangmu::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace gangmu;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    qint64 rows = 0;
    const auto read = readSheetBytes(bytes, QStringLiteral("x.csv"), {}, [&](const SheetRow &row) {
        ++rows;
        fuzz::require(row.cells.size() <= SheetLimits().columns && row.line > 0);
        return true;
    });
    if (read)
        fuzz::require(read->rows == rows && rows > 0);
    else
        fuzz::require(!read.error().message.isEmpty());
    const QString text = QString::fromUtf8(bytes);
    fuzz::howTheTextIsCutDoesNotMatter(text);
    fuzz::whatIsWrittenIsWhatIsRead(text);
    return 0;
}
