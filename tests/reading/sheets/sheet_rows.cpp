// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/sheets/sheet_rows.h"

#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace gangmu::test {

namespace {

template <class Reader>
Read collect(Reader reader)
{
    Read read;
    const Result<SheetReport> report = reader([&](const SheetRow &row) {
        read.rows.append(row);
        return true;
    });
    read.ok = report.ok();
    if (report)
        read.report = *report;
    else
        read.error = report.error();
    return read;
}

} // namespace

QList<QStringList> Read::cells() const
{
    QList<QStringList> all;
    for (const SheetRow &row : rows)
        all.append(row.cells);
    return all;
}

Read readBytes(const QByteArray &bytes, const SheetOptions &options)
{
    return collect(
        [&](const SheetSink &sink) { return readSheetBytes(bytes, u"目录.csv"_s, options, sink); });
}

Read readFile(const QString &path, const SheetOptions &options)
{
    return collect([&](const SheetSink &sink) { return readSheet(path, options, sink); });
}

Read readPasted(const QString &text)
{
    return collect([&](const SheetSink &sink) { return readPastedText(text, {}, sink); });
}

Read readHtml(const QString &html, const SheetOptions &options)
{
    return collect([&](const SheetSink &sink) { return readPastedHtml(html, options, sink); });
}

QByteArray gb18030(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &status);
    QByteArray out(text.size() * 4 + 4, '\0');
    const int32_t size =
        ucnv_fromUChars(converter, out.data(), int32_t(out.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    out.truncate(size);
    return out;
}

} // namespace gangmu::test
