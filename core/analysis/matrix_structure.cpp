// SPDX-License-Identifier: GPL-3.0-or-later
/// Which rows and columns a matrix has, and how it follows a notice.
#include "core/analysis/matrix.h"
#include "core/analysis/matrix_text.h"

#include <QCollator>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOpening = 40; ///< characters of a text that stand for a missing title

bool opensGroup(PlanNodeKind kind)
{
    return kind == PlanNodeKind::Chapter || kind == PlanNodeKind::Section || kind == PlanNodeKind::Box;
}

QString headingOf(const PlanNode &node)
{
    // "专栏1 农业", but "一、总体要求": only a number that ends in a sign of its own needs no space.
    const bool tight = node.number.isEmpty() || node.title.isEmpty() || node.number.back().isPunct();
    return tight ? node.number + node.title : node.number + u' ' + node.title;
}

/// What stands for the title: the first clause of the text.
QString openingOf(const QString &body)
{
    const qsizetype stop = body.indexOf(u'。');
    const QString first = stop > 0 ? body.left(stop) : body;
    return first.size() > longestOpening ? first.left(longestOpening) + u'…' : first;
}

} // namespace

QString MatrixGroup::path() const
{
    return chapter.isEmpty() ? heading : chapter + u"  ›  "_s + heading;
}

void ResponsibilityMatrix::addRows(const QList<PlanNode> &nodes)
{
    QHash<NodeId, const PlanNode *> byId;
    for (const PlanNode &node : nodes)
        byId.insert(node.id, &node);
    for (const PlanNode &node : nodes) {
        if (node.matrixRole != MatrixRole::Row)
            continue;
        const PlanNode *heading = byId.value(node.parent);
        const PlanNode *above = heading;
        while (heading && !opensGroup(heading->kind))
            heading = byId.value(heading->parent);
        const NodeId group = heading ? heading->id : NodeId();
        if (m_groups.isEmpty() || m_groups.last().node != group) {
            MatrixGroup fresh{group, heading ? headingOf(*heading) : MatrixText::tr("未分章节"), {}};
            // （一） alone says little: its chapter goes before it.
            const PlanNode *chapter = heading ? byId.value(heading->parent) : nullptr;
            if (heading && heading->kind == PlanNodeKind::Section && chapter)
                fresh.chapter = headingOf(*chapter);
            m_groups.append(fresh);
        }
        MatrixRow row{node.id, int(m_groups.size()) - 1, node.number, node.title, node.body, node.source, {}};
        if (row.title.isEmpty() && above && !opensGroup(above->kind) && !above->title.isEmpty()) {
            row.number = row.number.isEmpty() ? above->number : row.number;
            row.title = MatrixText::tr("%1（第%2部分）").arg(above->title).arg(node.part);
        }
        if (row.title.isEmpty())
            row.title = openingOf(node.body);
        m_rowOf.insert(node.id, int(m_rows.size()));
        m_rows.append(row);
    }
}

void ResponsibilityMatrix::addColumns()
{
    QSet<OrganizationId> busy;
    for (const MatrixRow &row : m_rows) {
        for (const Responsibility &responsibility : row.responsibilities)
            busy.insert(responsibility.organization);
    }
    // Earlier and later names of somebody who has tasks are no organizations without a task.
    QSet<OrganizationId> represented;
    for (OrganizationId id : busy)
        represented.unite(m_directory.family(id));
    QHash<OrganizationId, int> columnOf;
    for (const Organization &organization : m_directory.all()) {
        const bool hasTasks = busy.contains(organization.id);
        const bool idle =
            organization.region == m_plan.region && organization.kind != OrganizationKind::Collective &&
            !represented.contains(organization.id) && !m_directory.hasEnded(organization.id, m_options.asOf);
        if (!hasTasks && !idle)
            continue;
        const QList<Successor> shown = m_options.current
                                           ? m_directory.current(organization.id, m_options.asOf)
                                           : QList<Successor>{{organization.id, false}};
        for (const Successor &successor : shown) {
            const Organization *now = m_directory.find(successor.organization);
            int column = columnOf.value(successor.organization, -1);
            if (column < 0) {
                column = int(m_columns.size());
                columnOf.insert(successor.organization, column);
                MatrixColumn fresh{now->id, now->name, now->name, now->kind, {}};
                for (const OrganizationAlias &alias : m_directory.aliases(now->id)) {
                    if (alias.kind == AliasKind::Abbreviation)
                        fresh.shortName = alias.name;
                }
                m_columns.append(fresh);
            }
            m_columns[column].members.append(organization.id);
            m_columnsOf[organization.id].append({column, successor.uncertain});
        }
    }
}

void ResponsibilityMatrix::orderColumns()
{
    QList<int> tasks(m_columns.size());
    for (const MatrixRow &row : m_rows) {
        QSet<int> counted;
        for (const Responsibility &responsibility : row.responsibilities) {
            for (const ColumnPart &part : m_columnsOf.value(responsibility.organization))
                counted.insert(part.column);
        }
        for (int column : counted)
            ++tasks[column];
    }
    QList<int> order(m_columns.size());
    std::iota(order.begin(), order.end(), 0);
    QCollator byPinyin(QLocale(QLocale::Chinese, QLocale::China));
    const auto before = [&](int a, int b) {
        const bool collectiveA = m_columns[a].kind == OrganizationKind::Collective;
        const bool collectiveB = m_columns[b].kind == OrganizationKind::Collective;
        if (collectiveA != collectiveB)
            return collectiveB;
        switch (m_options.order) {
        case MatrixOptions::Order::Mention:
            return false;
        case MatrixOptions::Order::Load:
            return tasks[a] > tasks[b];
        case MatrixOptions::Order::Name:
            return byPinyin.compare(m_columns[a].name, m_columns[b].name) < 0;
        }
        return false;
    };
    std::stable_sort(order.begin(), order.end(), before);
    QList<MatrixColumn> sorted;
    QList<int> placeOf(order.size());
    for (int place = 0; place < order.size(); ++place) {
        sorted.append(m_columns[order[place]]);
        placeOf[order[place]] = place;
    }
    m_columns = sorted;
    for (QList<ColumnPart> &parts : m_columnsOf) {
        for (ColumnPart &part : parts)
            part.column = placeOf[part.column];
    }
}

ResponsibilityMatrix::Update ResponsibilityMatrix::apply(const ChangeNotice &notice)
{
    constexpr Table structural[] = {Table::Plan, Table::PlanNode, Table::Organization,
                                    Table::OrganizationAlias, Table::OrganizationChange};
    Update update;
    update.structure = notice.large || std::any_of(std::begin(structural), std::end(structural),
                                                   [&](Table table) { return notice.touches(table); });
    if (update.structure)
        return update;
    QSet<int> touched;
    for (const RowChange &change : notice.rows) {
        if (change.table == Table::Responsibility && !applyRow(change, touched)) {
            update.structure = true;
            return update;
        }
    }
    const qsizetype width = m_columns.size();
    for (int row : touched) {
        const QList<MatrixCell> before = m_cells.mid(row * width, width);
        fillRow(row);
        for (int column = 0; column < width; ++column) {
            if (cell(row, column) != before[column])
                update.cells.append({row, column});
        }
    }
    return update;
}

/// False where it does not fit the rows and columns there are.
bool ResponsibilityMatrix::applyRow(const RowChange &change, QSet<int> &touched)
{
    const ResponsibilityId id(change.id);
    if (change.kind == ChangeKind::Inserted) {
        const Responsibility fresh{id, NodeId(change.after("node_id"_L1).toLongLong()),
                                   OrganizationId(change.after("organization_id"_L1).toLongLong()),
                                   fromCode<ResponsibilityRole>(change.after("role"_L1).toString())
                                       .value_or(ResponsibilityRole::Lead),
                                   change.after("position"_L1).toInt()};
        const int row = rowOf(fresh.node);
        if (row < 0)
            return true; // of another plan, or of no task
        if (!m_columnsOf.contains(fresh.organization))
            return false;
        QList<Responsibility> &list = m_rows[row].responsibilities;
        const auto place = std::upper_bound(
            list.begin(), list.end(), fresh,
            [](const Responsibility &a, const Responsibility &b) { return a.position < b.position; });
        list.insert(place, fresh);
        m_nodeOf.insert(id, fresh.node);
        touched.insert(row);
        return true;
    }
    const int row = rowOf(m_nodeOf.value(id));
    if (row < 0)
        return true;
    if (change.kind == ChangeKind::Updated &&
        (change.touches("node_id"_L1) || change.touches("organization_id"_L1) ||
         change.touches("position"_L1)))
        return false;
    QList<Responsibility> &list = m_rows[row].responsibilities;
    const auto known =
        std::find_if(list.begin(), list.end(), [&](const Responsibility &r) { return r.id == id; });
    touched.insert(row);
    if (change.kind == ChangeKind::Deleted) {
        list.erase(known);
        m_nodeOf.remove(id);
    } else if (const auto role = fromCode<ResponsibilityRole>(change.after("role"_L1).toString())) {
        known->role = *role;
    }
    return true;
}

} // namespace gangmu
