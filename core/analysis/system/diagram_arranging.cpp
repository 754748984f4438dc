// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/diagram_arranging.h"

namespace gangmu::diagram {

void addLine(QList<DiagramLine> &lines, std::initializer_list<QPointF> points, bool dotted)
{
    DiagramLine line;
    line.points = points;
    line.dotted = dotted;
    lines.append(line);
}

int Arranger::maxDepth() const
{
    int depth = 0;
    for (const Item &item : m_items)
        depth = std::max(depth, item.depth);
    return depth;
}

double Arranger::averageHeight() const
{
    double sum = 0;
    for (const Item &item : m_items)
        sum += item.height;
    return sum / double(m_items.size());
}

void Arranger::hang(Item &item, double columnHeight)
{
    const Distances &d = m_distances;
    // Column by column; how far each reaches is known at its end.
    double x = 0, y = 0, width = 0, height = 0;
    int columns = 1;
    for (int index : item.children) {
        Item &child = m_items[size_t(index)];
        if (y > 0 && y + child.blockHeight > columnHeight) {
            x += d.indent + width + d.beside;
            y = width = 0;
            ++columns;
        }
        child.x = x + d.indent;
        child.y = y;
        width = std::max(width, child.blockWidth);
        height = std::max(height, y + child.blockHeight);
        y += child.blockHeight + d.stacked;
    }
    const double all = x + d.indent + width;
    const double down = item.height + (columns > 1 ? d.below : d.stacked);
    item.blockWidth = std::max(item.width, all);
    item.blockHeight = down + height;
    item.boxY = 0;
    item.boxX = columns > 1 ? (item.blockWidth - item.width) / 2 : 0;
    // A box wider than its columns: they stand under its middle.
    const double shift = columns > 1 ? (item.blockWidth - all) / 2 : 0;
    for (int index : item.children) {
        m_items[size_t(index)].x += shift;
        m_items[size_t(index)].y += down;
    }
}

void Arranger::connectHanging(const Item &item, QList<DiagramLine> &lines, QPointF &foldMark) const
{
    const Distances &d = m_distances;
    struct Spine
    {
        double x = 0;
        double last = 0; ///< middle of the last box on it
    };
    QList<Spine> spines;
    for (int index : item.children) {
        const Item &child = m_items[size_t(index)];
        const double x = child.x - d.indent / 2;
        if (spines.isEmpty() || spines.last().x != x)
            spines.append({x, 0});
        spines.last().last = child.middleY();
        addLine(lines, {{x, child.middleY()}, {child.left(), child.middleY()}}, child.foreign);
    }
    if (spines.size() == 1) {
        foldMark = {spines.first().x, item.bottom()};
        addLine(lines, {foldMark, {spines.first().x, spines.first().last}});
        return;
    }
    const double bus = item.bottom() + d.below / 2;
    foldMark = {item.middleX(), item.bottom()};
    addLine(lines, {foldMark, {item.middleX(), bus}});
    addLine(lines, {{std::min(spines.first().x, item.middleX()), bus},
                    {std::max(spines.last().x, item.middleX()), bus}});
    for (const Spine &spine : std::as_const(spines))
        addLine(lines, {{spine.x, bus}, {spine.x, spine.last}});
}

} // namespace gangmu::diagram
