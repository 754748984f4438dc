// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/node_removal.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QList<qint64> idsWhere(const Connection &connection, Table table, QLatin1String column, qint64 value)
{
    Query query(connection, u"SELECT id FROM %1 WHERE %2=?"_s.arg(codeOf(table), column));
    query.bind(value);
    QList<qint64> ids;
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

void loosen(Edit &edit, Table table, QLatin1String column, qint64 value)
{
    for (qint64 id : idsWhere(edit.connection(), table, column, value))
        edit.update(table, id, {{QString(column), QVariant()}});
}

} // namespace

void removeTarget(Edit &edit, TargetId target)
{
    edit.removeWhere(Table::TargetActual, "target_id"_L1, target.value());
    loosen(edit, Table::Target, "same_as_id"_L1, target.value());
    edit.remove(Table::Target, target.value());
}

void removeNodeReferences(Edit &edit, NodeId node)
{
    edit.removeWhere(Table::Responsibility, "node_id"_L1, node.value());
    for (qint64 target : idsWhere(edit.connection(), Table::Target, "node_id"_L1, node.value()))
        removeTarget(edit, TargetId(target));
    edit.removeWhere(Table::Mention, "node_id"_L1, node.value());
    edit.removeWhere(Table::ReviewNote, "node_id"_L1, node.value());
    loosen(edit, Table::Standard, "plan_node_id"_L1, node.value());
    loosen(edit, Table::WorkItem, "plan_node_id"_L1, node.value());
    loosen(edit, Table::SystemNode, "plan_node_id"_L1, node.value());
}

} // namespace gangmu
