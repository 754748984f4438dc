// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/system_content.h"

#include "core/store/queries/system_queries.h"

namespace gangmu {

const Standard *SystemContent::standardOf(const SystemEntry &entry) const
{
    if (entry.standard.isNull())
        return nullptr;
    const auto found = standards.constFind(entry.standard);
    return found == standards.constEnd() ? nullptr : &*found;
}

QList<SystemEntry> SystemContent::entriesBelow(SystemNodeId root) const
{
    QList<SystemEntry> all;
    for (SystemNodeId node : tree.branch(root))
        all += entries.value(node);
    return all;
}

Result<SystemContent> readSystem(const Connection &connection, StandardsSystemId id)
{
    SystemContent content;
    GANGMU_TRY(system, standardsSystemById(connection, id));
    content.system = system;
    GANGMU_TRY(nodes, systemNodes(connection, id));
    content.tree = SystemTree(nodes);
    GANGMU_TRY(entries, systemEntries(connection, id));
    for (const SystemEntry &entry : entries)
        content.entries[entry.node].append(entry);
    GANGMU_TRY(standards, systemStandards(connection, id));
    content.standards = standards;
    GANGMU_TRY(replacements, systemReplacements(connection, id));
    for (const Replacement &each : replacements)
        content.replaces[each.standard].append(each);
    GANGMU_TRY(successors, systemSuccessors(connection, id));
    content.successors = successors;
    return content;
}

} // namespace gangmu
