// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/headings.h"

#include "core/base/text.h"
#include "core/domain/standard_number.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype rowsLookedAt = 60;
constexpr qsizetype longestHeading = 40; ///< UTF-16 units; longer cells are notes or data

int widthOf(const QList<SheetRow> &rows)
{
    qsizetype width = 0;
    for (const SheetRow &row : rows)
        width = std::max(width, row.cells.size());
    return int(width);
}

bool mayBeHeading(QStringView cell)
{
    return !cell.isEmpty() && cell.size() <= longestHeading;
}

int filledCells(const SheetRow &row)
{
    return int(
        std::ranges::count_if(row.cells, [](const QString &cell) { return !text::trimmed(cell).isEmpty(); }));
}

/// How many different meanings the cells of a row name.
int recognisedIn(const SheetRow &row, const CatalogueWords &words)
{
    QList<SheetMeaning> seen;
    for (int column = 0; column < int(row.cells.size()); ++column) {
        if (!mayBeHeading(row.cell(column)))
            continue;
        if (const auto meaning = words.meaningOf(row.cell(column)); meaning && !seen.contains(*meaning))
            seen.append(*meaning);
    }
    return int(seen.size());
}

/// The cell of the upper row that stands over a column: its own, or one merged over it. Without word of
/// merged cells (text files), an empty cell belongs to the one left of it where the lower row fills it.
QString above(const SheetRow &upper, const SheetRow &lower, int column)
{
    if (const QStringView own = upper.cell(column); !own.isEmpty())
        return own.toString();
    for (const SheetSpan &span : upper.spans) {
        if (column >= span.column && column < span.column + span.columns)
            return upper.cell(span.column).toString();
    }
    if (!upper.spans.isEmpty() || lower.cell(column).isEmpty())
        return {};
    int left = column;
    while (left > 0 && upper.cell(left).isEmpty())
        --left;
    return lower.cell(left).isEmpty() ? QString() : upper.cell(left).toString();
}

/// Whether the row has cells that stand over several columns, but none over all.
bool hasGroups(const SheetRow &row, int width)
{
    return std::ranges::any_of(
        row.spans, [&](const SheetSpan &span) { return span.columns > 1 && span.columns < width; });
}

bool reachesDown(const SheetRow &row)
{
    return std::ranges::any_of(row.spans, [](const SheetSpan &span) { return span.rows > 1; });
}

/// What the cells of a two-row heading mean together: 日期 over 发布 is 发布日期, 归口单位 over 名称 is
/// 归口单位.
std::optional<SheetMeaning> meaningOf(const QString &upper, const QString &lower, const CatalogueWords &words)
{
    const QStringList names = lower.isEmpty()   ? QStringList{upper}
                              : upper.isEmpty() ? QStringList{lower}
                              : words.isGeneric(lower)
                                  ? QStringList{lower + upper, upper + lower, upper, lower}
                                  : QStringList{lower + upper, upper + lower, lower};
    for (const QString &name : names) {
        if (!mayBeHeading(name))
            continue;
        if (const auto meaning = words.meaningOf(name))
            return meaning;
    }
    return std::nullopt;
}

/// Whether the next row is the second one of the heading: it names columns of its own, below groups.
bool continuesHeading(const SheetRow &upper, const SheetRow &lower, int width, const CatalogueWords &words)
{
    if (lower.line != upper.line + 1)
        return false;
    bool names = false;
    bool belowGap = false;
    for (int column = 0; column < width; ++column) {
        const QString cell = lower.cell(column).toString();
        if (cell.size() > longestHeading)
            return false;
        if (cell.isEmpty() || upper.cell(column) == cell ||
            !meaningOf(above(upper, lower, column), cell, words))
            continue;
        names = true;
        belowGap = belowGap || upper.cell(column).isEmpty();
    }
    return names && (hasGroups(upper, width) || (belowGap && filledCells(lower) < filledCells(upper)));
}

QString joined(const QString &upper, const QString &lower)
{
    if (upper.isEmpty() || upper == lower)
        return lower;
    return lower.isEmpty() ? upper : upper + u' ' + lower;
}

void dropRepeatedMeanings(QList<HeadingColumn> &columns)
{
    QList<SheetMeaning> taken;
    for (HeadingColumn &column : columns) {
        if (!column.meaning)
            continue;
        if (taken.contains(*column.meaning))
            column.meaning.reset();
        else
            taken.append(*column.meaning);
    }
}

SheetHeading headingOf(const SheetRow &upper, const SheetRow &lower, int width, const CatalogueWords &words)
{
    SheetHeading heading;
    heading.firstLine = upper.line;
    heading.lastLine = lower.line;
    const bool two = upper.line != lower.line;
    for (int column = 0; column < width; ++column) {
        const QString below = lower.cell(column).toString().simplified();
        const QString top = two ? above(upper, lower, column).simplified() : below;
        heading.columns.append(
            {column, joined(top, below), meaningOf(top == below ? QString() : top, below, words)});
    }
    dropRepeatedMeanings(heading.columns);
    return heading;
}

/// Without a heading: the column whose cells are numbers of standards, and the longest Chinese text.
SheetHeading headingByContent(const QList<SheetRow> &rows, int width)
{
    SheetHeading heading;
    int numberColumn = -1;
    int titleColumn = -1;
    qsizetype bestNumbers = 0;
    qsizetype bestText = 0;
    for (int column = 0; column < width; ++column) {
        heading.columns.append({column, {}, std::nullopt});
        qsizetype numbers = 0;
        qsizetype han = 0;
        for (const SheetRow &row : rows) {
            const QStringView cell = row.cell(column);
            if (cell.size() <= longestHeading * 2 && !cell.isEmpty() && parseStandardNumber(cell).ok())
                ++numbers;
            else
                han += std::ranges::count_if(cell.first(std::min<qsizetype>(cell.size(), 100)), text::isHan);
        }
        if (numbers * 2 > rows.size() && numbers > bestNumbers) {
            bestNumbers = numbers;
            numberColumn = column;
        } else if (han > bestText) {
            bestText = han;
            titleColumn = column;
        }
    }
    if (numberColumn >= 0) {
        heading.columns[numberColumn].meaning = StandardColumn::Number;
        if (titleColumn >= 0 && titleColumn != numberColumn)
            heading.columns[titleColumn].meaning = StandardColumn::Title;
    }
    return heading;
}

} // namespace

int SheetHeading::recognised() const
{
    return int(std::ranges::count_if(columns,
                                     [](const HeadingColumn &column) { return column.meaning.has_value(); }));
}

int SheetHeading::columnOf(const SheetMeaning &meaning) const
{
    const auto found =
        std::ranges::find_if(columns, [&](const HeadingColumn &column) { return column.meaning == meaning; });
    return found == columns.end() ? -1 : found->column;
}

QList<HeadingColumn> SheetHeading::unknown() const
{
    QList<HeadingColumn> result;
    for (const HeadingColumn &column : columns) {
        if (!column.meaning && !column.heading.isEmpty())
            result.append(column);
    }
    return result;
}

bool SheetHeading::isRepeatedIn(const SheetRow &row) const
{
    if (!isFound())
        return false;
    // Asked for every row: the first cell that is something else ends it.
    int same = 0;
    for (const HeadingColumn &column : columns) {
        const QString cell = row.cell(column.column).toString().simplified();
        if (cell.isEmpty())
            continue;
        if (column.heading != cell && !column.heading.startsWith(cell + u' ') &&
            !column.heading.endsWith(u' ' + cell))
            return false;
        ++same;
    }
    return same >= 2;
}

SheetHeading findHeading(const QList<SheetRow> &rows, const CatalogueWords &words)
{
    const QList<SheetRow> head = rows.first(std::min(rows.size(), rowsLookedAt));
    const int width = widthOf(head);
    qsizetype best = -1;
    int bestScore = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const int score = recognisedIn(head[i], words);
        const int needed = width > 1 ? 2 : 1;
        if (score >= needed && score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    if (best < 0)
        return headingByContent(head, width);
    const SheetRow &found = head[best];
    if (best + 1 < head.size() && continuesHeading(found, head[best + 1], width, words))
        return headingOf(found, head[best + 1], width, words);
    SheetHeading alone = headingOf(found, found, width, words);
    if (best > 0) {
        const SheetRow &before = head[best - 1];
        if (before.line + 1 == found.line && filledCells(before) > 1 &&
            (hasGroups(before, width) || reachesDown(before)))
            return headingOf(before, found, width, words);
        // Without word of merged cells (text files): where the upper row says more about the columns.
        if (mayContinueHeading(before, found)) {
            SheetHeading both = headingOf(before, found, width, words);
            if (both.recognised() > alone.recognised())
                return both;
        }
    }
    return alone;
}

SheetHeading headingAt(const QList<SheetRow> &rows, qint64 firstLine, qint64 lastLine,
                       const CatalogueWords &words)
{
    const int width = widthOf(rows);
    const auto first = std::ranges::find(rows, firstLine, &SheetRow::line);
    const auto last = std::ranges::find(rows, lastLine, &SheetRow::line);
    if (first != rows.cend() && last != rows.cend())
        return headingOf(*first, *last, width, words);
    SheetHeading none;
    for (int column = 0; column < width; ++column)
        none.columns.append({column, {}, {}});
    return none;
}

bool mayContinueHeading(const SheetRow &upper, const SheetRow &lower)
{
    // A single cell is a title.
    if (lower.line != upper.line + 1 || filledCells(upper) < 2)
        return false;
    bool fills = false;
    for (int column = 0; column < int(lower.cells.size()); ++column) {
        const QStringView cell = text::trimmed(lower.cell(column));
        if (cell.isEmpty())
            continue;
        if (!mayBeHeading(cell) || parseStandardNumber(cell).ok())
            return false;
        const bool grouped = std::ranges::any_of(upper.spans, [column](const SheetSpan &span) {
            return span.columns > 1 && column >= span.column && column < span.column + span.columns;
        });
        fills = fills || grouped || text::trimmed(upper.cell(column)).isEmpty();
    }
    return fills;
}

int likeliestSheet(const QList<SheetPreview> &sheets, const CatalogueWords &words)
{
    int best = -1;
    int bestScore = -1;
    for (const SheetPreview &sheet : sheets) {
        if (sheet.info.hidden || sheet.rows.isEmpty())
            continue;
        const SheetHeading heading = findHeading(sheet.rows, words);
        // A heading that was found counts more than columns that look like one.
        const int score = heading.isFound() ? 10 + heading.recognised() : heading.recognised();
        if (score > bestScore) {
            best = sheet.info.index;
            bestScore = score;
        }
    }
    return best;
}

} // namespace gangmu
