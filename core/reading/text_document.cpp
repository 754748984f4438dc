// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text_document.h"

#include "core/base/text.h"
#include "core/reading/cell_lines.h"

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr QChar cellBreak = u'\u2028';
constexpr qsizetype longestGapCell = 40;
constexpr qsizetype mostColumns = 60;

QStringList splitLines(const QString &text)
{
    const bool hasLineFeed = text.contains(u'\n');
    QStringList lines = text.split(hasLineFeed ? u'\n' : u'\r');
    for (QString &line : lines) {
        while (line.endsWith(u'\r'))
            line.chop(1);
    }
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

bool isBreak(QChar c)
{
    return c == cellBreak || c == u'\u2029' || c == u'\v' || c == u'\f' || c == u'\r' || c == u'\u0085';
}

/// A private-use character at an end or beside a blank or a full stop is a line end of some other program.
bool isLostLineEnd(QStringView line, qsizetype i)
{
    if (!text::isPrivateUse(line[i]))
        return false;
    const QChar before = i > 0 ? line[i - 1] : u' ';
    const QChar after = i + 1 < line.size() ? line[i + 1] : u' ';
    return text::isBlank(before) || text::isBlank(after) || text::isSentenceEnd(before) ||
           text::isPrivateUse(after) || text::isPrivateUse(before);
}

/// Without invisible characters; lost line ends (in a cell: every private-use character) become cell breaks.
QString cleaned(QStringView raw, bool cell)
{
    QString out;
    out.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        if (text::isInvisible(c) || c.isNull())
            continue;
        const bool lost = cell ? text::isPrivateUse(c) : isLostLineEnd(raw, i);
        out.append(lost || isBreak(c) ? cellBreak : c);
    }
    return out;
}

QStringView trimmedCell(QStringView cell)
{
    return text::trimmed(cell); // U+2028 counts as blank
}

QStringList barCells(const QString &line)
{
    const QStringView view = text::trimmed(line);
    if (view.size() < 3 || view.size() > 4000 ||
        !(view.front() == u'|' || view.front() == u'│' || view.front() == u'｜'))
        return {};
    QStringList cells;
    for (QStringView cell : view.sliced(1).split(view.front()))
        cells.append(trimmedCell(cell).toString());
    if (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

QStringList tabCells(const QString &line)
{
    if (line.count(u'\t') > mostColumns)
        return {};
    QStringList cells;
    int filled = 0;
    for (QStringView cell : QStringView(line).split(u'\t')) {
        cells.append(trimmedCell(cell).toString());
        filled += cells.last().isEmpty() ? 0 : 1;
    }
    return filled >= 2 ? cells : QStringList();
}

/// Cells of a line whose columns are set off by two blanks or more; at least three short ones.
QStringList gapCells(const QString &line)
{
    const QStringView view = text::trimmed(line);
    if (view.size() > 400)
        return {};
    QStringList cells;
    qsizetype start = 0;
    for (qsizetype i = 0; i < view.size();) {
        if (!text::isBlank(view[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < view.size() && text::isBlank(view[end]))
            ++end;
        if (text::columns(view.sliced(i, end - i)) >= 2) {
            cells.append(view.sliced(start, i - start).toString());
            start = end;
        }
        i = end;
    }
    cells.append(view.sliced(start).toString());
    for (const QString &cell : std::as_const(cells)) {
        if (cell.size() > longestGapCell || cell.endsWith(u'。'))
            return {};
    }
    return cells.size() >= 3 ? cells : QStringList();
}

int leadingColumns(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && text::isBlank(line[i]))
        ++i;
    return text::columns(line.first(i));
}

struct RawLine
{
    QStringList cells; ///< empty: no row
    bool blank = false;
};

RawLine rawLine(const QString &line)
{
    RawLine raw;
    raw.blank = text::trimmed(line).isEmpty();
    if (raw.blank)
        return raw;
    if (line.contains(u'\t'))
        raw.cells = tabCells(cleaned(line, true));
    if (raw.cells.isEmpty())
        raw.cells = barCells(line);
    if (raw.cells.size() < 2)
        raw.cells = gapCells(line);
    return raw;
}

/// A lone line with tabs is dirt; two neighbours (blank lines between do not count) are a table.
QList<int> tableNumbers(const QList<RawLine> &lines)
{
    QList<int> numbers(lines.size(), -1);
    int table = -1;
    qsizetype previous = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].blank)
            continue;
        if (!lines[i].cells.isEmpty() && previous >= 0 && !lines[previous].cells.isEmpty()) {
            if (numbers[previous] < 0)
                numbers[previous] = ++table;
            numbers[i] = numbers[previous];
        }
        previous = i;
    }
    return numbers;
}

void appendParagraphs(Document &document, const QString &line, int number)
{
    const QString whole = cleaned(line, false);
    for (QStringView piece : QStringView(whole).split(cellBreak)) {
        const QStringView trimmed = text::trimmed(piece);
        if (trimmed.isEmpty())
            continue;
        DocumentBlock block;
        block.text = trimmed.toString();
        block.text.replace(u'\t', u' ');
        block.line = number;
        block.indent = leadingColumns(piece);
        document.blocks.append(block);
    }
}

} // namespace

Document documentFromText(const QString &text)
{
    Document document;
    document.lines = splitLines(text);
    QList<RawLine> raw;
    raw.reserve(document.lines.size());
    for (const QString &line : std::as_const(document.lines))
        raw.append(rawLine(line));
    for (const CellLineRow &row : cellLineRows(document.lines)) {
        for (qsizetype line : row.all)
            raw[line] = {{}, true};
        raw[row.line] = {row.cells, false};
    }
    const QList<int> tables = tableNumbers(raw);
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i].blank)
            continue;
        if (tables[i] < 0) {
            appendParagraphs(document, document.lines[i], int(i) + 1);
            continue;
        }
        DocumentBlock row;
        row.kind = DocumentBlock::Kind::TableRow;
        row.cells = raw[i].cells;
        row.text = raw[i].cells.join(u'\t');
        row.table = tables[i];
        row.line = int(i) + 1;
        document.blocks.append(row);
    }
    return document;
}

} // namespace gangmu
