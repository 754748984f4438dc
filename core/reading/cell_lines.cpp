// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cell_lines.h"

#include "core/base/text.h"
#include "core/reading/targets_years.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestCell = 40;
constexpr qsizetype mostColumns = 10;

class CellLineReader
{
public:
    explicit CellLineReader(const QStringList &lines)
    {
        m_cells.reserve(lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringView line = text::trimmed(lines[i]);
            if (!line.isEmpty())
                m_cells.append({line.size() <= longestCell ? line.toString() : QString(), i});
        }
    }

    QList<CellLineRow> run()
    {
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            if (text::compact(m_cells[i].text) != u"序号"_s)
                continue;
            const qsizetype end = readTable(i);
            i = end > i ? end - 1 : i;
        }
        return std::move(m_rows);
    }

private:
    struct Cell
    {
        QString text; ///< empty where the line is too long for a cell
        qsizetype line;
    };

    bool isOrdinal(qsizetype at, int ordinal) const
    {
        return at < m_cells.size() && text::halfWidth(m_cells[at].text) == QString::number(ordinal);
    }

    /// The index behind the table, or at where there is none.
    qsizetype readTable(qsizetype at)
    {
        qsizetype headerEnd = at;
        while (headerEnd < m_cells.size() && headerEnd - at < mostColumns && !isOrdinal(headerEnd, 1) &&
               !m_cells[headerEnd].text.isEmpty())
            ++headerEnd;
        QStringList header;
        for (qsizetype i = at; i < headerEnd; ++i)
            header.append(m_cells[i].text);
        if (!isOrdinal(headerEnd, 1))
            return at;
        // 类别 before 序号: a group's name stands before the number of its first row only.
        const bool grouped =
            at > 0 && (m_cells[at - 1].text == u"类别"_s || m_cells[at - 1].text == u"类型"_s);
        if (grouped && header.size() > 3)
            header.removeLast();
        if (!isIndicatorHeader(header))
            return at;
        const qsizetype width = header.size();
        QList<CellLineRow> rows{grouped ? rowOf(at - 1, width + 1, 2) : rowOf(at, width, 1)};
        qsizetype next = at + width;
        for (int ordinal = 1;; ++ordinal) {
            const bool opensGroup = grouped && !isOrdinal(next, ordinal) && isOrdinal(next + 1, ordinal);
            const qsizetype count = width + (opensGroup ? 1 : 0);
            if (!(opensGroup || isOrdinal(next, ordinal)) || !hasCells(next, count))
                break;
            rows.append(rowOf(next, count, opensGroup ? 2 : 1));
            next += count;
        }
        if (rows.size() < 2)
            return at;
        m_rows += rows;
        return next;
    }

    bool hasCells(qsizetype at, qsizetype count) const
    {
        return at + count <= m_cells.size() &&
               std::all_of(m_cells.begin() + at, m_cells.begin() + at + count,
                           [](const Cell &cell) { return !cell.text.isEmpty(); });
    }

    CellLineRow rowOf(qsizetype at, qsizetype count, qsizetype named) const
    {
        CellLineRow row;
        row.line = m_cells[at + named].line;
        for (qsizetype i = at; i < at + count; ++i) {
            row.cells.append(m_cells[i].text);
            row.all.append(m_cells[i].line);
        }
        return row;
    }

    QList<Cell> m_cells;
    QList<CellLineRow> m_rows;
};

} // namespace

QList<CellLineRow> cellLineRows(const QStringList &lines)
{
    return CellLineReader(lines).run();
}

bool isIndicatorHeader(const QStringList &cells)
{
    const bool measured =
        std::ranges::any_of(cells, [](const QString &cell) { return cell.contains(u"指标"_s); });
    const bool reached = std::ranges::any_of(cells, [](const QString &cell) {
        return cell.contains(u"目标值"_s) || cell.contains(u"目标数"_s) ||
               (cell.contains(u'年') && !findYears(text::halfWidth(cell)).isEmpty());
    });
    return cells.size() >= 3 && measured && reached;
}

} // namespace gangmu
