// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/diagram_arranging.h"

namespace gangmu::diagram {

namespace {

class LeftRight final : public Arranger
{
public:
    using Arranger::Arranger;

    QList<Arrangement> candidates() const override
    {
        QList<Arrangement> list;
        const double box = averageHeight() + m_distances.stacked;
        for (int columns : {1, 2, 3, 4, 6, 8}) {
            for (double column : {1e6, 16.0, 10.0, 6.0, 4.0, 2.0})
                list.append({columns, 0, column * box});
        }
        return list;
    }

    void measure(const Arrangement &arrangement) override
    {
        m_arrangement = arrangement;
        for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
            if (item->children.empty()) {
                item->blockWidth = item->width;
                item->blockHeight = item->height;
                item->boxX = item->boxY = 0;
            } else if (item->parent < 0 && arrangement.rows > 1) {
                // The system on top, its parts below it in columns.
                double height = 0;
                for (int index : item->children)
                    height += m_items[size_t(index)].blockHeight + m_distances.stacked;
                hang(*item, height / arrangement.rows * 1.03);
            } else if (isGrid(*item)) {
                standInGrid(*item);
            } else {
                standBeside(*item);
            }
        }
    }

    void connect(QList<DiagramLine> &lines, std::vector<QPointF> &foldMarks) const override
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            const Item &item = m_items[i];
            foldMarks[i] = {item.right(), item.middleY()};
            if (item.children.empty())
                continue;
            if (item.parent < 0 && m_arrangement.rows > 1)
                connectHanging(item, lines, foldMarks[i]);
            else
                connectBeside(item, lines);
        }
    }

private:
    /// Leaves alone, and more than make one column.
    bool isGrid(const Item &item) const
    {
        double height = 0;
        for (int index : item.children) {
            if (!m_items[size_t(index)].children.empty())
                return false;
            height += m_items[size_t(index)].height + m_distances.stacked;
        }
        return height - m_distances.stacked > m_arrangement.columnHeight;
    }

    double away() const { return 2 * m_distances.indent; } ///< from a box to those beside it

    void standBeside(Item &item)
    {
        const Distances &d = m_distances;
        double y = 0, width = 0;
        for (int index : item.children) {
            Item &child = m_items[size_t(index)];
            child.x = item.width + away();
            child.y = y;
            width = std::max(width, child.blockWidth);
            y += child.blockHeight + d.stacked;
        }
        const Item &first = m_items[size_t(item.children.front())];
        const Item &last = m_items[size_t(item.children.back())];
        item.boxY = (first.middleY() + last.middleY()) / 2 - item.height / 2;
        finish(item, item.width + away() + width, y - d.stacked);
    }

    void standInGrid(Item &item)
    {
        const Distances &d = m_distances;
        const double lane = d.beside; // above, for the line to the further columns
        double x = item.width + away(), y = lane, height = 0;
        for (int index : item.children) {
            Item &child = m_items[size_t(index)];
            if (y > lane && y - lane + child.height > m_arrangement.columnHeight) {
                x += child.width + d.indent;
                y = lane;
            }
            child.x = x;
            child.y = y;
            y += child.height + d.stacked;
            height = std::max(height, y - d.stacked);
        }
        item.boxY = (height - item.height) / 2;
        finish(item, x + m_items[size_t(item.children.back())].width, height);
    }

    /// A box taller than what stands beside it moves that down.
    void finish(Item &item, double width, double height)
    {
        const double shift = std::max(0.0, -item.boxY);
        item.boxY += shift;
        item.boxX = 0;
        for (int index : item.children)
            m_items[size_t(index)].y += shift;
        item.blockWidth = width;
        item.blockHeight = std::max(height + shift, item.boxY + item.height);
    }

    void connectBeside(const Item &item, QList<DiagramLine> &lines) const
    {
        const Distances &d = m_distances;
        struct Spine
        {
            double x;
            double first;
            double last;
        };
        QList<Spine> spines;
        double column = -1;
        for (int index : item.children) {
            const Item &child = m_items[size_t(index)];
            if (spines.isEmpty() || child.x != column) {
                column = child.x;
                spines.append({child.x - (spines.isEmpty() ? away() / 2 : d.indent / 2), child.middleY(), 0});
            }
            spines.last().last = child.middleY();
            addLine(lines, {{spines.last().x, child.middleY()}, {child.left(), child.middleY()}},
                    child.foreign);
        }
        Spine &own = spines.first();
        addLine(lines, {{item.right(), item.middleY()}, {own.x, item.middleY()}});
        if (spines.size() > 1) {
            const double bus = m_items[size_t(item.children.front())].top() - d.beside / 2;
            addLine(lines, {{own.x, bus}, {spines.last().x, bus}});
            for (Spine &spine : spines)
                spine.first = bus;
        }
        own.first = std::min(own.first, item.middleY());
        own.last = std::max(own.last, item.middleY());
        for (const Spine &spine : std::as_const(spines)) {
            if (spine.first != spine.last)
                addLine(lines, {{spine.x, spine.first}, {spine.x, spine.last}});
        }
    }

    Arrangement m_arrangement;
};

} // namespace

std::unique_ptr<Arranger> leftRight(Items &items, const Distances &distances)
{
    return std::make_unique<LeftRight>(items, distances);
}

} // namespace gangmu::diagram
