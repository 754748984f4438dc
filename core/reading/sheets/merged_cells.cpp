// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/merged_cells.h"

namespace gangmu {

namespace {

constexpr qsizetype longestRepeated = 1000; ///< UTF-16 units
constexpr int mostColumns = 1024;

} // namespace

void MergedCells::hold(int column, int columns, qint64 endRow, QStringView text)
{
    if (column < 0 || column >= mostColumns)
        return;
    if (int(m_held.size()) <= column)
        m_held.resize(size_t(column) + 1);
    m_lastEnd = qMax(m_lastEnd, endRow);
    Held &held = m_held[size_t(column)];
    held.endRow = endRow;
    held.columns = columns;
    held.text = text.size() <= longestRepeated ? text.toString() : QString();
}

int MergedCells::freeColumn(int column, qint64 row) const
{
    for (int i = 0; row < m_lastEnd && i < int(m_held.size()); ++i) {
        const Held &held = m_held[size_t(i)];
        if (held.endRow > row && column >= i && column < i + held.columns)
            column = i + held.columns;
    }
    return column;
}

void MergedCells::fill(RowBuilder &builder, qint64 row) const
{
    if (row >= m_lastEnd || !builder.hasContent())
        return;
    for (int i = 0; i < int(m_held.size()); ++i) {
        const Held &held = m_held[size_t(i)];
        if (held.endRow > row && !held.text.isEmpty() && builder.isEmpty(i)) {
            builder.open(i);
            builder.append(held.text);
        }
    }
}

} // namespace gangmu
