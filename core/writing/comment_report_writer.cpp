// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/comment_report_writer.h"

#include "core/writing/csv.h"
#include "core/writing/messages.h"
#include "core/writing/row_writer.h"
#include "core/writing/sheet_writer.h"
#include "core/writing/xlsx_writer.h"

#include <cerrno>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr uint8_t paperA4 = 9;
constexpr lxw_col_t lastColumn = 5;
constexpr lxw_col_t lastLeft = 3; ///< the heading stands in two parts, over columns 0-3 and 4-5
constexpr double widths[] = {6, 14, 50, 22, 38, 12};
constexpr qsizetype longestCell = 32'767; // UTF-16 units, a limit of Excel

/// The form on one sheet of a workbook.
class ReportSheet
{
public:
    ReportSheet(lxw_workbook *book, const CommentReport &report) : m_book(book), m_report(report)
    {
        m_title = format(16, true);
        format_set_align(m_title, LXW_ALIGN_CENTER);
        m_plain = format(10.5, false);
        format_set_text_wrap(m_plain);
        m_heading = format(10.5, true);
        format_set_align(m_heading, LXW_ALIGN_CENTER);
        m_cell = format(10.5, false);
        m_centred = format(10.5, false);
        format_set_align(m_centred, LXW_ALIGN_CENTER);
        for (lxw_format *each : {m_heading, m_cell, m_centred}) {
            format_set_border(each, LXW_BORDER_THIN);
            format_set_text_wrap(each);
        }
    }

    bool write()
    {
        m_sheet = workbook_add_worksheet(m_book, sheetName(m_report.title, 1).toUtf8().constData());
        if (!m_sheet)
            return false;
        for (lxw_col_t column = 0; column <= lastColumn; ++column)
            worksheet_set_column(m_sheet, column, column, widths[column], nullptr);
        merge(0, lastColumn, m_report.title, m_title);
        ++m_row;
        writeHeading();
        const lxw_row_t headings = m_row;
        for (lxw_col_t column = 0; column <= lastColumn; ++column)
            put(column, m_report.table.columns[column].heading, m_heading);
        ++m_row;
        for (const QList<TableCell> &row : m_report.table.rows) {
            for (lxw_col_t column = 0; column <= lastColumn; ++column)
                put(column, row[column].text, column == 0 ? m_centred : m_cell);
            ++m_row;
        }
        for (const QString &line : m_report.foot) {
            merge(0, lastColumn, line, m_plain);
            ++m_row;
        }
        worksheet_freeze_panes(m_sheet, headings + 1, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, paperA4);
        worksheet_repeat_rows(m_sheet, headings, headings);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_footer(m_sheet, "&C第 &P 页，共 &N 页");
        return true;
    }

private:
    lxw_format *format(double points, bool bold) const
    {
        lxw_format *const made = workbook_add_format(m_book);
        format_set_font_name(made, "宋体");
        format_set_font_size(made, points);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        if (bold)
            format_set_bold(made);
        return made;
    }
    static QByteArray bytes(const QString &text)
    {
        return withMarkedEscapes(text.left(longestCell)).toUtf8();
    }
    void put(lxw_col_t column, const QString &text, lxw_format *format) const
    {
        if (text.isEmpty())
            worksheet_write_blank(m_sheet, m_row, column, format);
        else
            worksheet_write_string(m_sheet, m_row, column, bytes(text).constData(), format);
    }
    void merge(lxw_col_t from, lxw_col_t to, const QString &text, lxw_format *format) const
    {
        worksheet_merge_range(m_sheet, m_row, from, m_row, to, bytes(text).constData(), format);
    }
    /// Name and drafter at the left, the rest at the right, two to a line.
    void writeHeading()
    {
        QStringList texts;
        for (const auto &[label, value] : m_report.heading)
            texts += u"%1：%2"_s.arg(label, value);
        const qsizetype left = std::min<qsizetype>(2, texts.size());
        for (qsizetype line = 0; line < left; ++line) {
            merge(0, lastLeft, texts[line], m_plain);
            QStringList right;
            for (qsizetype at = left + line; at < texts.size(); at += left)
                right += texts[at];
            merge(lastLeft + 1, lastColumn, right.join(u'　'), m_plain);
            ++m_row;
        }
    }

    lxw_workbook *m_book;
    const CommentReport &m_report;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_plain = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_cell = nullptr;
    lxw_format *m_centred = nullptr;
    lxw_row_t m_row = 0;
};

Result<QByteArray> xlsxOf(const CommentReport &report, const Error &failure)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    lxw_workbook *const book = folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (!book)
        return failure;
    const bool written = ReportSheet(book, report).write();
    if (workbook_close(book) != LXW_NO_ERROR || !written)
        return failure;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure;
    return file.readAll();
}

} // namespace

Result<void> writeCommentReport(const QString &path, const CommentReport &report)
{
    const auto format = sheetFileFormat(path);
    if (format != SheetFileFormat::Xlsx && format != SheetFileFormat::Csv)
        return Error{ErrorCode::InvalidArgument,
                     WritingText::tr("汇总处理表可以导出为 xlsx 或 csv，请改文件名的后缀。"),
                     {},
                     path};
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writingFailed(file, path);
    QByteArray bytes = csv(sheetRows(report), CsvMark::ByteOrderMark);
    if (format == SheetFileFormat::Xlsx) {
        GANGMU_TRY(book, xlsxOf(report, writingFailed(file, path)));
        bytes = book;
    }
    if (file.write(bytes) != bytes.size() || !file.commit())
        return writingFailed(file, path);
    return {};
}

} // namespace gangmu
