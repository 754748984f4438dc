// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/diagram_layout.h"

#include "core/analysis/system/diagram_arranging.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString countText(const SystemCount &count)
{
    return u"%1/%2"_s.arg(count.existing).arg(count.required);
}

/// The boxes with their texts and sizes, and the items that are arranged: same indices, document order.
class Boxes
{
public:
    Boxes(const SystemContent &content, const QHash<SystemNodeId, NodeCount> &counts,
          const DiagramOptions &options, const TextWrapping &text)
        : m_content(content), m_counts(counts), m_options(options), m_text(text)
    {
        addSystem();
        addBelow({}, 0);
    }

    QList<DiagramBox> boxes;
    diagram::Items items;

private:
    double padding() const { return m_options.lineHeight / 3; }

    void addSystem()
    {
        constexpr double wider = 2.5;
        SystemCount total;
        for (SystemNodeId node : m_content.tree.children({}))
            total += m_counts.value(node).branch;
        DiagramBox box;
        box.title = m_text.wrap(m_content.system.title, m_options.boxWidth * wider - 2 * padding(),
                                m_options.mostLines);
        if (m_options.counts)
            box.count = countText(total);
        double longest = 0;
        for (const QString &line : std::as_const(box.title))
            longest = std::max(longest, m_text.widthOf(line));
        add(box, -1, std::max(m_options.boxWidth, longest + 4 * padding()));
    }

    void addBelow(SystemNodeId parent, int above)
    {
        for (SystemNodeId id : m_content.tree.children(parent)) {
            const SystemNode &node = m_content.tree.node(id);
            const qsizetype children = m_content.tree.children(id).size();
            DiagramBox box;
            box.node = id;
            box.code = node.code;
            box.title = m_text.wrap(node.title, m_options.boxWidth - 2 * padding(), m_options.mostLines);
            if (m_options.counts)
                box.count = countText(m_counts.value(id).branch);
            box.foreign = node.foreign;
            box.depth = boxes[above].depth + 1;
            box.stage = box.depth == 1 && m_options.form == DiagramForm::Sequence;
            box.foldable = children > 0;
            const bool folded = m_options.folded.contains(id);
            if (folded)
                box.hidden = int(m_content.tree.branch(id).size()) - 1;
            const int index = add(box, above, m_options.boxWidth);
            if (!folded)
                addBelow(id, index);
        }
    }

    int add(const DiagramBox &box, int parent, double width)
    {
        const int index = int(items.size());
        diagram::Item item;
        item.parent = parent;
        item.depth = box.depth;
        item.foreign = box.foreign;
        item.width = width;
        const bool first = !box.code.isEmpty() || !box.count.isEmpty();
        item.height = double(box.title.size() + (first ? 1 : 0)) * m_options.lineHeight + 2 * padding();
        items.push_back(item);
        boxes.append(box);
        if (parent >= 0)
            items[size_t(parent)].children.push_back(index);
        return index;
    }

    const SystemContent &m_content;
    const QHash<SystemNodeId, NodeCount> &m_counts;
    const DiagramOptions &m_options;
    const TextWrapping &m_text;
};

std::unique_ptr<diagram::Arranger> arrangerFor(DiagramForm form, diagram::Items &items,
                                               const diagram::Distances &distances)
{
    switch (form) {
    case DiagramForm::TopDown:
        return diagram::topDown(items, distances);
    case DiagramForm::LeftRight:
        return diagram::leftRight(items, distances);
    case DiagramForm::Sequence:
        return diagram::sequence(items, distances);
    }
    return diagram::topDown(items, distances);
}

/// The first arrangement that can be drawn in full size, else the one that can be drawn largest.
diagram::Arrangement bestOf(diagram::Arranger &arranger, const diagram::Items &items, const QSizeF &room)
{
    diagram::Arrangement best;
    double largest = 0;
    for (const diagram::Arrangement &candidate : arranger.candidates()) {
        arranger.measure(candidate);
        const double scale =
            std::min(room.width() / items.front().blockWidth, room.height() / items.front().blockHeight);
        if (scale >= 1)
            return candidate;
        if (scale > largest * 1.001) {
            largest = scale;
            best = candidate;
        }
    }
    return best;
}

} // namespace

DiagramLayout layoutDiagram(const SystemContent &content, const QHash<SystemNodeId, NodeCount> &counts,
                            const DiagramOptions &options, const TextWrapping &text)
{
    Boxes made(content, counts, options, text);
    diagram::Items &items = made.items;
    const auto arranger = arrangerFor(options.form, items, diagram::Distances(options.lineHeight));
    arranger->measure(bestOf(*arranger, items, options.room));
    for (diagram::Item &item : items) { // parents come first: their place is final
        if (item.parent >= 0) {
            item.x += items[size_t(item.parent)].x;
            item.y += items[size_t(item.parent)].y;
        }
    }
    DiagramLayout layout;
    layout.size = {items.front().blockWidth, items.front().blockHeight};
    std::vector<QPointF> foldMarks(items.size());
    arranger->connect(layout.lines, foldMarks);
    layout.boxes = made.boxes;
    for (size_t i = 0; i < items.size(); ++i) {
        DiagramBox &box = layout.boxes[qsizetype(i)];
        box.rect = {items[i].left(), items[i].top(), items[i].width, items[i].height};
        box.foldMark = foldMarks[i];
    }
    return layout;
}

} // namespace gangmu
