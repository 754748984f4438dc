// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/diagram_arranging.h"

namespace gangmu::diagram {

namespace {

class TopDown final : public Arranger
{
public:
    using Arranger::Arranger;

    QList<Arrangement> candidates() const override
    {
        QList<Arrangement> list;
        const double box = averageHeight() + m_distances.stacked;
        const int deepest = maxDepth();
        for (int rows : {1, 2, 3, 4, 6, 8}) {
            for (int hangFrom = deepest; hangFrom >= (rows > 1 ? 1 : 0); --hangFrom) {
                for (double column : {1e6, 40.0, 24.0, 16.0, 10.0, 6.0}) {
                    if (hangFrom < deepest || column == 1e6) // without hanging lists columns do not matter
                        list.append({rows, hangFrom, column * box});
                }
            }
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
            } else if (hangs(*item)) {
                hang(*item, arrangement.columnHeight);
            } else {
                standInRows(*item, item->parent < 0 ? arrangement.rows : 1);
            }
        }
    }

    void connect(QList<DiagramLine> &lines, std::vector<QPointF> &foldMarks) const override
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            const Item &item = m_items[i];
            foldMarks[i] = {item.middleX(), item.bottom()};
            if (item.children.empty())
                continue;
            if (hangs(item))
                connectHanging(item, lines, foldMarks[i]);
            else
                connectRows(item, lines);
        }
    }

private:
    bool hangs(const Item &item) const { return item.depth >= m_arrangement.hangFrom; }

    void standInRows(Item &item, int rows)
    {
        const Distances &d = m_distances;
        double total = 0, widest = 0;
        for (int index : item.children) {
            total += m_items[size_t(index)].blockWidth + d.beside;
            widest = std::max(widest, m_items[size_t(index)].blockWidth);
        }
        const double limit = rows > 1 ? std::max(widest, total / rows * 1.03) : 1e9;
        const double lane = rows > 1 ? d.indent : 0; // for the line that goes down to the later rows
        double x = lane, y = 0, width = 0, rowHeight = 0;
        double firstMiddle = 0, lastMiddle = 0; // of the boxes in the first row
        bool firstRow = true;
        for (int index : item.children) {
            Item &child = m_items[size_t(index)];
            if (x > lane && x + child.blockWidth > lane + limit) {
                y += rowHeight + d.below;
                x = lane;
                rowHeight = 0;
                firstRow = false;
            }
            child.x = x;
            child.y = y;
            const double middle = x + child.boxX + child.width / 2;
            if (x == lane && firstRow)
                firstMiddle = middle;
            if (firstRow)
                lastMiddle = middle;
            x += child.blockWidth;
            width = std::max(width, x);
            x += d.beside;
            rowHeight = std::max(rowHeight, child.blockHeight);
        }
        const double down = item.height + d.below;
        item.boxX = (firstMiddle + lastMiddle) / 2 - item.width / 2;
        const double shift = std::max(0.0, -item.boxX); // a box wider than what is below it
        item.boxX += shift;
        item.boxY = 0;
        for (int index : item.children) {
            m_items[size_t(index)].x += shift;
            m_items[size_t(index)].y += down;
        }
        item.blockWidth = std::max(width + shift, item.boxX + item.width);
        item.blockHeight = down + y + rowHeight;
    }

    void connectRows(const Item &item, QList<DiagramLine> &lines) const
    {
        const Distances &d = m_distances;
        struct Row
        {
            double bus;
            double first;
            double last;
        };
        QList<Row> rows;
        for (int index : item.children) {
            const Item &child = m_items[size_t(index)];
            const double bus = child.top() - d.below / 2;
            if (rows.isEmpty() || rows.last().bus != bus)
                rows.append({bus, child.middleX(), child.middleX()});
            rows.last().last = child.middleX();
            addLine(lines, {{child.middleX(), bus}, {child.middleX(), child.top()}}, child.foreign);
        }
        addLine(lines, {{item.middleX(), item.bottom()}, {item.middleX(), rows.first().bus}});
        const double lane = m_items[size_t(item.children.front())].x - d.indent / 2;
        if (rows.size() > 1)
            addLine(lines, {{lane, rows.first().bus}, {lane, rows.last().bus}});
        for (const Row &row : std::as_const(rows)) {
            const bool first = &row == &rows.first();
            const double from = rows.size() > 1 ? lane : row.first;
            addLine(lines, {{first ? std::min(from, item.middleX()) : from, row.bus},
                            {first ? std::max(row.last, item.middleX()) : row.last, row.bus}});
        }
    }

    Arrangement m_arrangement;
};

} // namespace

std::unique_ptr<Arranger> topDown(Items &items, const Distances &distances)
{
    return std::make_unique<TopDown>(items, distances);
}

} // namespace gangmu::diagram
