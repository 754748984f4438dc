// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sheets/sheet.h"

namespace gangmu {

/// Collects the cells of one row within the limits, whatever a file claims: no cell, no row and no buffer
/// kept for the next row grows beyond them.
class RowBuilder
{
public:
    explicit RowBuilder(const SheetLimits &limits) : m_limits(limits) {}

    /// A new row; the buffers of the last one are used again.
    void begin(qint64 line);

    /// From here on append() goes to this column (0-based), which becomes empty. Cells left out are empty.
    void open(int column);
    void append(QStringView piece);
    void append(QChar c) { append(QStringView(&c, 1)); }
    /// Text of the open cell so far.
    QStringView text() const;
    void replaceText(QStringView text);
    QStringView textAt(int column) const;
    bool isEmpty(int column) const { return textAt(column).isEmpty(); }
    bool hasContent() const { return m_units > 0; }
    void note(CellProblem::Kind kind);
    void addSpan(const SheetSpan &span) { m_row.spans.append(span); }

    /// The row without empty cells at its end. Valid until begin().
    SheetRow &finish();

private:
    void noteAt(CellProblem::Kind kind, int column);
    QString *current() { return m_column < 0 ? nullptr : &m_row.cells[m_column]; }

    SheetLimits m_limits;
    SheetRow m_row;
    int m_column = -1; ///< of the open cell; -1: none, or beyond the limit
    int m_used = 0;    ///< cells of this row
    qint64 m_units = 0;
    bool m_large = false;
};

} // namespace gangmu
