// SPDX-License-Identifier: GPL-3.0-or-later
// Renumbering: numbers are text as printed, and follow the tree when it is edited.
#include "core/domain/numbering.h"
#include "core/store/verbs/outline.h"

namespace gangmu {

QList<NodeId> Outline::numberedChildren(NodeId parent, bool headings) const
{
    QList<NodeId> numbered;
    for (NodeId child : children(parent)) {
        const PlanNode &row = node(child);
        if (!row.number.isEmpty() && (headingLevel(row.kind) > 0) == headings &&
            (headings || row.kind == PlanNodeKind::Box))
            numbered.append(child);
    }
    return numbered;
}

/// Where each parent's headings begin, and whether they run on from the parent before (as in plans whose
/// sections are numbered through all chapters).
QHash<NodeId, Outline::Series> Outline::headingSeries() const
{
    QHash<NodeId, Series> series;
    QHash<int, int> lastOfLevel;
    for (NodeId parent : branch(NodeId())) {
        const QList<NodeId> numbered = numberedChildren(parent, true);
        if (numbered.isEmpty())
            continue;
        const int first = ordinalOf(node(numbered.first()).number).value_or(1);
        const int level = this->level(numbered.first());
        series.insert(parent, {first, first > 1 && lastOfLevel.value(level) + 1 == first});
        lastOfLevel[level] = ordinalOf(node(numbered.last()).number).value_or(int(numbered.size()));
    }
    return series;
}

QString Outline::styleFor(NodeId id) const
{
    const int level = this->level(id);
    return level <= m_styles.size() ? m_styles[level - 1] : defaultNumberStyle(level);
}

void Outline::renumberHeadings(const QSet<NodeId> &parents, bool all)
{
    QHash<int, int> lastOfLevel;
    for (NodeId parent : branch(NodeId())) {
        const QList<NodeId> numbered = numberedChildren(parent, true);
        if (numbered.isEmpty())
            continue;
        const Series series = m_before.value(parent);
        const int level = this->level(numbered.first());
        int ordinal = 1;
        if (series.runsOn)
            ordinal = lastOfLevel.value(level) + 1;
        else if (!all && m_before.contains(parent) && !parents.contains(parent))
            ordinal = series.start;
        if (all || series.runsOn || parents.contains(parent)) {
            for (NodeId child : numbered) {
                const QString style = m_relevelled.contains(child) ? styleFor(child) : node(child).number;
                setNumber(child, withOrdinal(style, ordinal++));
            }
        }
        lastOfLevel[level] = ordinalOf(node(numbered.last()).number).value_or(int(numbered.size()));
    }
}

void Outline::renumberBoxes()
{
    int ordinal = 1;
    for (NodeId id : branch(NodeId())) {
        for (NodeId box : numberedChildren(id, false))
            setNumber(box, withOrdinal(node(box).number, ordinal++));
    }
}

void Outline::renumber(const QSet<NodeId> &parents)
{
    QSet<NodeId> touched = parents;
    for (NodeId id : m_relevelled) {
        if (has(id))
            touched.insert(node(id).parent);
    }
    renumberHeadings(touched, false);
    if (m_boxesTouched)
        renumberBoxes();
}

void Outline::renumberAll()
{
    renumberHeadings({}, true);
    renumberBoxes();
}

} // namespace gangmu
