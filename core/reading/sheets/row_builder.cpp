// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/row_builder.h"

namespace gangmu {

namespace {

constexpr qint64 longestRow = 8 << 20; ///< UTF-16 units of all cells together
constexpr qint64 keptCapacity = 4096;  ///< a cell's buffer beyond it is given back before the next row

} // namespace

void RowBuilder::begin(qint64 line)
{
    if (m_large || !m_row.cells.isDetached())
        m_row.cells.clear(); // too big to keep, or the sink kept it
    m_row.line = line;
    m_row.spans.clear();
    m_row.problems.clear();
    m_column = -1;
    m_used = 0;
    m_units = 0;
    m_large = false;
}

void RowBuilder::open(int column)
{
    m_column = -1;
    if (column >= m_limits.columns) {
        noteAt(CellProblem::Kind::TooManyColumns, m_limits.columns);
        return;
    }
    while (m_used <= column) {
        if (m_used == m_row.cells.size())
            m_row.cells.append(QString());
        else if (QString &old = m_row.cells[m_used]; old.isDetached())
            old.resize(0);
        else
            old = QString();
        ++m_used;
    }
    m_column = column;
    m_units -= m_row.cells[column].size(); // a file may name a cell twice: the last one holds
    m_row.cells[column].resize(0);
}

void RowBuilder::append(QStringView piece)
{
    QString *cell = current();
    if (!cell || piece.isEmpty())
        return;
    const qint64 room = qMin<qint64>(m_limits.cell - cell->size(), longestRow - m_units);
    if (piece.size() > room) {
        piece = piece.first(qMax<qint64>(room, 0));
        noteAt(CellProblem::Kind::Cut, m_column);
    }
    cell->append(piece);
    m_units += piece.size();
    m_large = m_large || cell->size() > keptCapacity;
}

QStringView RowBuilder::text() const
{
    return m_column < 0 ? QStringView() : QStringView(m_row.cells[m_column]);
}

QStringView RowBuilder::textAt(int column) const
{
    return column < m_used ? QStringView(m_row.cells[column]) : QStringView();
}

void RowBuilder::replaceText(QStringView text)
{
    if (QString *cell = current()) {
        m_units -= cell->size();
        cell->resize(0);
        append(text);
    }
}

void RowBuilder::note(CellProblem::Kind kind)
{
    if (m_column >= 0)
        noteAt(kind, m_column);
}

void RowBuilder::noteAt(CellProblem::Kind kind, int column)
{
    const CellProblem problem{kind, column};
    if (!m_row.problems.contains(problem))
        m_row.problems.append(problem);
}

SheetRow &RowBuilder::finish()
{
    m_column = -1;
    while (m_used > 0 && m_row.cells[m_used - 1].isEmpty())
        --m_used;
    m_row.cells.resize(m_used);
    return m_row;
}

} // namespace gangmu
