// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/plan_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/organization_verbs.h"

namespace gangmu {

using namespace Qt::StringLiterals;

void writeCell(Edit &edit, const ResponsibilityCell &cell)
{
    const auto rows = readRows<Responsibility>(edit.connection(), u"WHERE node_id=? AND organization_id=?"_s,
                                               cell.node, cell.organization);
    if (!cell.role) {
        for (const Responsibility &row : rows)
            edit.remove(Table::Responsibility, row.id.value());
        return;
    }
    if (!rows.isEmpty()) {
        edit.update(Table::Responsibility, rows.first().id.value(), {{u"role"_s, codeValue(*cell.role)}});
        return;
    }
    Query last(edit.connection(),
               "SELECT coalesce(max(position) + 1, 0) FROM responsibility WHERE node_id=?");
    last.bind(cell.node).next();
    edit.insert(Table::Responsibility, RowMapping<Responsibility>::fields(
                                           {{}, cell.node, cell.organization, *cell.role, last.number(0)}));
}

Result<void> setResponsibility(Workspace &workspace, const ResponsibilityCell &cell)
{
    GANGMU_TRY(node, nodeById(workspace.reader(), cell.node));
    const QString subject = node.title.isEmpty() ? node.number : node.title;
    return workspace.run({cell.role ? Verb::SetResponsibility : Verb::ClearResponsibility, subject},
                         [&](Edit &edit) -> Result<void> {
                             writeCell(edit, cell);
                             return {};
                         });
}

Result<void> setResponsibilities(Workspace &workspace, const QList<ResponsibilityCell> &cells)
{
    return workspace.run({Verb::PasteResponsibilities, StoreText::tr("%n 格", nullptr, int(cells.size()))},
                         [&](Edit &edit) -> Result<void> {
                             for (const ResponsibilityCell &cell : cells)
                                 writeCell(edit, cell);
                             return {};
                         });
}

} // namespace gangmu
