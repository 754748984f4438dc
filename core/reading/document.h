// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The neutral document between file formats and the plan reader: what every format can say about its text.
/// A format fills what it knows and leaves the rest at its default; the plan reader never sees the format.
namespace gangmu {

struct DocumentBlock
{
    enum class Kind { Paragraph, TableRow };

    Kind kind = Kind::Paragraph;
    QString text;      ///< a paragraph's text without blanks at its ends; U+2028 = break inside a table cell
    QStringList cells; ///< of a table row, trimmed; empty cells stay
    int table = -1;    ///< rows of one table share this number
    int line = 0;      ///< 1-based line of the source
    int indent = 0;    ///< columns of leading blanks (a full-width blank counts 2)
    int headingLevel = 0; ///< from a heading style; 0 = unknown or none
    QString listNumber;   ///< automatic number that is not part of the text
    bool centred = false;
    bool bold = false;

    bool isRow() const { return kind == Kind::TableRow; }
};

struct Document
{
    QList<DocumentBlock> blocks; ///< without blank paragraphs
    QStringList lines;           ///< the source, line n is lines[n-1]
};

} // namespace gangmu
