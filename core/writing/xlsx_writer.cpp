// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/xlsx_writer.h"

#include "core/base/in_chinese.h"
#include "core/base/text.h"
#include "core/writing/messages.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <vector>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr lxw_row_t rowsOfSheet = 1 << 20; ///< with the heading
constexpr qsizetype longestCell = 32'767;  ///< UTF-16 units, a limit of Excel
constexpr int measuredRows = 1000;         ///< the widths of columns follow the first rows
constexpr int narrowest = 6;               ///< half-width characters
constexpr int widest = 50;
constexpr int longestName = 31;
constexpr uint8_t paperA4 = 9;

} // namespace

QString withMarkedEscapes(QString text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    const QString mark = u"_x005F_"_s;
    qsizetype at = 0;
    while ((at = text.indexOf(u"_x", at)) >= 0) {
        const bool closed = at + 7 <= text.size() && text.at(at + 6) == u'_';
        if (closed && std::ranges::all_of(QStringView(text).sliced(at + 2, 4), isHex)) {
            text.replace(at, 1, mark);
            at += mark.size();
        } else {
            ++at;
        }
    }
    return text;
}

QString sheetName(const QString &title, int number)
{
    QString name;
    for (const QChar c : title) {
        if (!QStringView(u"[]:*?/\\").contains(c) && c.unicode() >= 0x20)
            name += c;
    }
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    const QString ending = number > 1 ? u" (%1)"_s.arg(number) : QString();
    name = name.trimmed().left(longestName - ending.size());
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty() || name.compare(u"History", Qt::CaseInsensitive) == 0) // Excel keeps that name
        name = WritingText::tr("表");
    return name + ending;
}

struct XlsxWriter::State
{
    explicit State(QSaveFile &target) : file(target), temporary(folder.filePath(u"book.xlsx"_s)) {}
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        if (book)
            lxw_workbook_free(book); // given up: nothing is written
    }

    Error failed(const QString &detail) const
    {
        Error error = writingFailed(file, file.fileName());
        error.detail = detail;
        return error;
    }

    lxw_format *format(const char *number, bool wrap, bool bold = false) const
    {
        lxw_format *const made = workbook_add_format(book);
        format_set_font_name(made, "宋体");
        format_set_font_size(made, 10.5);
        format_set_align(made, table.ruled ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
        if (bold)
            format_set_bold(made);
        if (table.ruled)
            format_set_border(made, LXW_BORDER_THIN);
        if (number)
            format_set_num_format(made, number);
        if (wrap)
            format_set_text_wrap(made);
        return made;
    }

    void makeFormats()
    {
        for (const bool bold : {false, true})
            (bold ? sum : usual) = {format(nullptr, true, bold), format("yyyy-mm-dd", false, bold),
                                    format(nullptr, false, bold)};
        foot = workbook_add_format(book);
        format_set_font_name(foot, "宋体");
        format_set_font_size(foot, 9);
        format_set_text_wrap(foot);
        format_set_align(foot, LXW_ALIGN_VERTICAL_TOP);
        heading = format(nullptr, true);
        format_set_bold(heading);
        format_set_align(heading, LXW_ALIGN_CENTER);
        format_set_align(heading, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(heading, 0xE7EBF0);
        format_set_bottom(heading, LXW_BORDER_THIN);
    }

    bool beginSheet()
    {
        ++sheets;
        sheet = workbook_add_worksheet(book, sheetName(table.title, sheets).toUtf8().constData());
        if (!sheet)
            return false;
        row = 1;
        widths.clear();
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString &words = table.columns[i].heading;
            widths.push_back(text::columns(words));
            worksheet_write_string(sheet, 0, lxw_col_t(i),
                                   withMarkedEscapes(words.left(longestCell)).toUtf8().constData(), heading);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, paperA4);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_margins(sheet, 0.5, 0.5, 0.7, 0.7);
        const QString title = QString(table.title).replace(u'&', u"&&"_s);
        // Excel takes 255 characters, and the library says no to more.
        worksheet_set_header(sheet, (u"&C"_s + title.left(200)).toUtf8().constData());
        const auto footer = [] { return WritingText::tr("&C第 &P 页，共 &N 页"); };
        const QString handedIn = table.ruled ? inChinese(footer) : footer();
        worksheet_set_footer(sheet, handedIn.toUtf8().constData());
        return true;
    }

    void endSheet()
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const int wanted = table.columns[i].width > 0
                                   ? table.columns[i].width
                                   : std::clamp(widths[size_t(i)] + 2, narrowest, widest);
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), wanted, nullptr);
        }
        if (!table.columns.isEmpty() &&
            table.sums.isEmpty()) // sorted by a filter, sums would be rows like others
            worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(row - 1, 1),
                                 lxw_col_t(table.columns.size() - 1));
    }

    /// Behind an empty row, each line across the table: a single cell would be cut at its border in print.
    void writeFoot()
    {
        const auto last = lxw_col_t(std::max<qsizetype>(table.columns.size() - 1, 0));
        int room = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            room += table.columns[i].width > 0 ? table.columns[i].width : widths[size_t(i)] + 2;
        ++row;
        for (const QString &line : std::as_const(table.foot)) {
            const QByteArray words = withMarkedEscapes(line.left(longestCell)).toUtf8();
            constexpr double lineHeight = 13.5; // points; merged cells do not grow by themselves
            const int lines = 1 + text::columns(line) / std::max(room, 1);
            worksheet_set_row(sheet, row, lineHeight * lines, nullptr);
            if (last > 0)
                worksheet_merge_range(sheet, row, 0, row, last, words.constData(), foot);
            else
                worksheet_write_string(sheet, row, 0, words.constData(), foot);
            ++row;
        }
    }

    /// Whether all of it was written.
    bool writeCell(lxw_col_t column, const QString &cell, SheetColumnKind kind)
    {
        const Formats &look = table.sums.contains(written) ? sum : usual;
        if (cell.isEmpty()) {
            if (table.ruled)
                worksheet_write_blank(sheet, row, column, look.text);
            return true;
        }
        if (kind == SheetColumnKind::Number || kind == SheetColumnKind::Year) {
            bool number = false;
            const double value = cell.toDouble(&number);
            if (number && qIsFinite(value)) {
                worksheet_write_number(sheet, row, column, value, look.plain);
                return true;
            }
        } else if (kind == SheetColumnKind::Date) {
            // Excel's calendar begins in 1900.
            if (const QDate day = QDate::fromString(cell, Qt::ISODate); day.isValid() && day.year() >= 1900) {
                lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0.0};
                worksheet_write_datetime(sheet, row, column, &moment, look.date);
                return true;
            }
        }
        QString words = cell;
        words.replace(u"\r\n"_s, u"\n"_s);
        words.replace(u'\r', u'\n');
        const bool cut = words.size() > longestCell;
        if (cut)
            words.truncate(words.at(longestCell - 1).isHighSurrogate() ? longestCell - 1 : longestCell);
        worksheet_write_string(sheet, row, column, withMarkedEscapes(words).toUtf8().constData(), look.text);
        return !cut;
    }

    QSaveFile &file;
    QTemporaryDir folder;
    QString temporary;
    SheetTable table;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *foot = nullptr;
    struct Formats
    {
        lxw_format *text = nullptr;
        lxw_format *date = nullptr;
        lxw_format *plain = nullptr;
    };
    Formats usual;
    Formats sum;
    lxw_row_t row = 1;
    qint64 written = 0; ///< rows, on all sheets
    int sheets = 0;
    std::vector<int> widths; ///< by column, half-width characters
};

XlsxWriter::XlsxWriter(QSaveFile &file) : m_state(std::make_unique<State>(file)) {}
XlsxWriter::~XlsxWriter() = default;

int XlsxWriter::sheets() const
{
    return m_state->sheets;
}

Result<void> XlsxWriter::begin(const SheetTable &table)
{
    m_state->table = table;
    QByteArray temporaryFolder = QFile::encodeName(m_state->folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    options.tmpdir = temporaryFolder.data();
    m_state->book = workbook_new_opt(QFile::encodeName(m_state->temporary).constData(), &options);
    if (!m_state->folder.isValid() || !m_state->book)
        return m_state->failed(m_state->folder.errorString());
    m_state->makeFormats();
    return m_state->beginSheet() ? Result<void>() : m_state->failed({});
}

Result<void> XlsxWriter::row(const QStringList &cells)
{
    State &state = *m_state;
    if (state.row >= rowsOfSheet) {
        state.endSheet();
        if (!state.beginSheet())
            return state.failed({});
    }
    const qsizetype columns = std::min(cells.size(), state.table.columns.size());
    for (qsizetype i = 0; i < columns; ++i) {
        if (state.row <= measuredRows)
            state.widths[size_t(i)] = std::max(state.widths[size_t(i)], text::columns(cells[i]));
        m_cutCells += state.writeCell(lxw_col_t(i), cells[i], state.table.columns[i].kind) ? 0 : 1;
    }
    ++state.row;
    ++state.written;
    return {};
}

Result<void> XlsxWriter::finish()
{
    State &state = *m_state;
    state.endSheet();
    if (!state.table.foot.isEmpty())
        state.writeFoot();
    errno = 0;
    const lxw_error closed = workbook_close(std::exchange(state.book, nullptr));
    if (closed != LXW_NO_ERROR)
        return state.failed(QString::fromUtf8(lxw_strerror(closed)));
    QFile written(state.temporary);
    if (!written.open(QIODevice::ReadOnly))
        return state.failed(written.errorString());
    while (!written.atEnd()) {
        const QByteArray piece = written.read(1 << 20);
        if (piece.isEmpty() || state.file.write(piece) != piece.size())
            return state.failed(written.errorString());
    }
    return {};
}

} // namespace gangmu
