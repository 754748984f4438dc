// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/decoding.h"
#include "core/reading/messages.h"
#include "core/reading/sheets/html_sheet.h"
#include "core/reading/sheets/row_output.h"
#include "core/reading/sheets/sheet_file.h"
#include "core/reading/sheets/text_sheet.h"
#include "core/reading/sheets/xlsx_sheet.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

Error tooLarge(const QString &name)
{
    return {ErrorCode::TooLarge,
            ReadingText::tr("“%1”里的网页或粘贴内容超过 64 MB。请分几次粘贴，或另存为 xlsx、CSV 后导入。")
                .arg(name),
            {},
            name};
}

Error noSuchSheet(const QString &name)
{
    return {ErrorCode::InvalidArgument,
            ReadingText::tr("“%1”里没有所选的工作表。请重新选择工作表。").arg(name),
            {},
            name};
}

/// A web page as text; it is small enough to be held.
Result<QString> htmlOf(QIODevice &device, const QString &name)
{
    if (device.size() > largestTextFile)
        return tooLarge(name);
    GANGMU_TRY(decoded, decodeText(device.readAll(), name));
    return decoded.text;
}

Result<SheetReport> readDevice(QIODevice &device, const QString &name, const SheetOptions &options,
                               const SheetSink &sink, const Progress &progress)
{
    GANGMU_TRY(format, sheetFormatOf(device, name));
    RowOutput output(name, options, sink, progress);
    switch (format) {
    case SheetFormat::Text:
        if (options.sheet > 0)
            return noSuchSheet(name);
        output.report().format = u"text"_s;
        readDelimitedText(device, output);
        break;
    case SheetFormat::Html: {
        GANGMU_TRY(html, htmlOf(device, name));
        output.report().format = u"html"_s;
        readHtmlTable(html, output);
        break;
    }
    case SheetFormat::Xlsx:
        output.report().format = u"xlsx"_s;
        readXlsxSheet(device, output);
        break;
    }
    return output.result();
}

Result<QList<SheetInfo>> sheetsOfDevice(QIODevice &device, const QString &name, const Progress &progress)
{
    GANGMU_TRY(format, sheetFormatOf(device, name));
    switch (format) {
    case SheetFormat::Text:
        break;
    case SheetFormat::Html: {
        GANGMU_TRY(html, htmlOf(device, name));
        return htmlTables(html, name, progress);
    }
    case SheetFormat::Xlsx:
        return xlsxSheets(device, name, progress);
    }
    return QList<SheetInfo>{{0, name, -1, false}};
}

Result<QList<SheetPreview>> previewDevice(QIODevice &device, const QString &name, int rows,
                                          const Progress &progress)
{
    GANGMU_TRY(format, sheetFormatOf(device, name));
    if (format == SheetFormat::Xlsx)
        return xlsxPreviews(device, name, rows, progress);
    if (format == SheetFormat::Html) {
        GANGMU_TRY(html, htmlOf(device, name));
        return htmlPreviews(html, name, rows, progress);
    }
    SheetPreview preview{{0, name, -1, false}, {}};
    const SheetSink sink = [&](const SheetRow &row) {
        preview.rows.append(forPreview(row));
        return preview.rows.size() < rows;
    };
    GANGMU_TRY(report, readDevice(device, name, {}, sink, progress));
    Q_UNUSED(report)
    return QList<SheetPreview>{preview};
}

} // namespace

Result<QList<SheetInfo>> sheetsOf(const QString &path, const Progress &progress)
{
    QFile file(path);
    GANGMU_CHECK(openForReading(file));
    return sheetsOfDevice(file, QFileInfo(path).fileName(), progress);
}

Result<QList<SheetPreview>> previewSheets(const QString &path, int rows, const Progress &progress)
{
    QFile file(path);
    GANGMU_CHECK(openForReading(file));
    return previewDevice(file, QFileInfo(path).fileName(), rows, progress);
}

Result<SheetReport> readSheet(const QString &path, const SheetOptions &options, const SheetSink &sink,
                              const Progress &progress)
{
    QFile file(path);
    GANGMU_CHECK(openForReading(file));
    return readDevice(file, QFileInfo(path).fileName(), options, sink, progress);
}

Result<SheetReport> readSheetBytes(const QByteArray &bytes, const QString &name, const SheetOptions &options,
                                   const SheetSink &sink, const Progress &progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDevice(buffer, name, options, sink, progress);
}

Result<SheetReport> readPastedText(const QString &text, const SheetOptions &options, const SheetSink &sink,
                                   const Progress &progress)
{
    const QString name = ReadingText::tr("剪贴板");
    if (text.size() > largestTextFile)
        return tooLarge(name);
    SheetOptions pasted = options;
    if (!pasted.delimiter && text.contains(u'\t'))
        pasted.delimiter = u'\t';
    RowOutput output(name, pasted, sink, progress);
    output.report().format = u"text"_s;
    readDelimitedText(text, output);
    return output.result();
}

Result<SheetReport> readPastedHtml(const QString &html, const SheetOptions &options, const SheetSink &sink,
                                   const Progress &progress)
{
    const QString name = ReadingText::tr("剪贴板");
    if (html.size() > largestTextFile)
        return tooLarge(name);
    RowOutput output(name, options, sink, progress);
    output.report().format = u"html"_s;
    readHtmlTable(html, output);
    return output.result();
}

} // namespace gangmu
