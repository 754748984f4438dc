// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/diagram_arranging.h"

namespace gangmu::diagram {

namespace {

class Sequence final : public Arranger
{
public:
    using Arranger::Arranger;

    QList<Arrangement> candidates() const override
    {
        QList<Arrangement> list;
        const double box = averageHeight() + m_distances.stacked;
        for (int rows : {1, 2, 3, 4, 5, 6, 8}) {
            for (double column : {1e6, 40.0, 24.0, 16.0, 10.0, 6.0})
                list.append({rows, 1, column * box});
        }
        return list;
    }

    void measure(const Arrangement &arrangement) override
    {
        double stageHeight = 0;
        for (const Item &item : m_items)
            stageHeight = std::max(stageHeight, item.depth == 1 ? item.height : 0);
        for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
            if (item->depth == 1)
                item->height = stageHeight; // so that the arrows are level
            if (item->children.empty()) {
                item->blockWidth = item->width;
                item->blockHeight = item->height;
                item->boxX = item->boxY = 0;
            } else if (item->depth > 0) {
                hang(*item, arrangement.columnHeight);
            } else {
                standInRows(*item, arrangement.rows);
            }
        }
    }

    void connect(QList<DiagramLine> &lines, std::vector<QPointF> &foldMarks) const override
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            const Item &item = m_items[i];
            foldMarks[i] = {item.middleX(), item.bottom()};
            if (item.depth > 0 && !item.children.empty())
                connectHanging(item, lines, foldMarks[i]);
        }
        const Item &system = m_items.front();
        for (size_t i = 1; i < system.children.size(); ++i)
            addArrow(system, m_items[size_t(system.children[i - 1])], m_items[size_t(system.children[i])],
                     lines);
    }

private:
    double apart() const { return 2 * m_distances.beside; } ///< between stages, for the arrow

    void standInRows(Item &item, int rows)
    {
        const Distances &d = m_distances;
        double total = 0, widest = 0;
        for (int index : item.children) {
            total += m_items[size_t(index)].blockWidth + apart();
            widest = std::max(widest, m_items[size_t(index)].blockWidth);
        }
        const double limit = rows > 1 ? std::max(widest, total / rows * 1.03) : 1e9;
        const double lane = rows > 1 ? d.indent * 1.5 : 0; // at both sides, for the arrow to the next row
        double x = lane, y = 0, width = 0, rowHeight = 0;
        for (int index : item.children) {
            Item &child = m_items[size_t(index)];
            if (x > lane && x + child.blockWidth > lane + limit) {
                y += rowHeight + d.below;
                x = lane;
                rowHeight = 0;
            }
            child.x = x;
            child.y = y;
            x += child.blockWidth;
            width = std::max(width, x);
            x += apart();
            rowHeight = std::max(rowHeight, child.blockHeight);
        }
        const double down = item.height + d.below;
        width += lane;
        item.blockWidth = std::max(width, item.width);
        item.boxX = (item.blockWidth - item.width) / 2;
        item.boxY = 0;
        item.blockHeight = down + y + rowHeight;
        const double shift = (item.blockWidth - width) / 2;
        for (int index : item.children) {
            m_items[size_t(index)].x += shift;
            m_items[size_t(index)].y += down;
        }
    }

    void addArrow(const Item &system, const Item &from, const Item &to, QList<DiagramLine> &lines) const
    {
        DiagramLine line;
        line.arrow = true;
        line.dotted = to.foreign;
        const QPointF begin(from.right(), from.middleY());
        const QPointF end(to.left(), to.middleY());
        if (from.y == to.y) {
            line.points = {begin, end};
        } else {
            const double right = system.x + system.blockWidth - m_distances.indent / 2;
            const double left = system.x + m_distances.indent / 2;
            const double between = to.top() - m_distances.below / 2;
            line.points = {begin,           {right, begin.y()}, {right, between},
                           {left, between}, {left, end.y()},    end};
        }
        lines.append(line);
    }
};

} // namespace

std::unique_ptr<Arranger> sequence(Items &items, const Distances &distances)
{
    return std::make_unique<Sequence>(items, distances);
}

} // namespace gangmu::diagram
