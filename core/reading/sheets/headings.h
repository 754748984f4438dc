// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sheets/catalogue_words.h"
#include "core/reading/sheets/sheet.h"

namespace gangmu {

/// A column of a sheet and what it was recognised as.
struct HeadingColumn
{
    int column = 0;                      ///< 0-based
    QString heading;                     ///< of two rows "日期 发布日期"; empty where there is none
    std::optional<SheetMeaning> meaning; ///< nothing: unknown, or another column already has that meaning
};

/// Which rows of a sheet are its heading, and what its columns mean.
struct SheetHeading
{
    qint64 firstLine = 0;         ///< SheetRow::line of its first row; 0: the sheet has no heading
    qint64 lastLine = 0;          ///< what comes after it is data
    QList<HeadingColumn> columns; ///< one per column of the sheet, in order

    bool isFound() const { return firstLine > 0; }
    int recognised() const;
    int columnOf(const SheetMeaning &meaning) const; ///< -1: no column has it
    QList<HeadingColumn> unknown() const;            ///< columns with a heading and no meaning
    /// Whether a row says the same as the heading: printed lists repeat it on every page.
    bool isRepeatedIn(const SheetRow &row) const;
};

/// Looks for the heading in the first rows of a sheet, behind a title and notes; it may have two rows with
/// merged cells. A sheet without one gets number and title by what is in its columns.
SheetHeading findHeading(const QList<SheetRow> &rows, const CatalogueWords &words);

/// These rows as the heading, one or two of them, as somebody chose them (SheetRow::line). Without such rows
/// the sheet has none, and no column means anything.
SheetHeading headingAt(const QList<SheetRow> &rows, qint64 firstLine, qint64 lastLine,
                       const CatalogueWords &words);
/// Whether a row may well be the second one of a heading that begins in the row before: it holds short words,
/// no number of a standard, and fills what stands below a merged or empty cell.
bool mayContinueHeading(const SheetRow &upper, const SheetRow &lower);

/// The sheet that looks most like a catalogue, by SheetInfo::index; -1 where no shown sheet has rows.
int likeliestSheet(const QList<SheetPreview> &sheets, const CatalogueWords &words);

} // namespace gangmu
