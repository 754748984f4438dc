// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_systems.h"

#include "core/base/rank_key.h"
#include "core/sample/insert_row.h"

namespace gangmu {

namespace {

/// Ranks for children that come one by one, each behind the last of its parent.
class NodeRanks
{
public:
    QString behind(SystemNodeId parent)
    {
        QString &last = m_last[parent];
        last = rankBetween(last, {});
        return last;
    }

private:
    QHash<SystemNodeId, QString> m_last;
};

} // namespace

QHash<QString, SystemEntryId> writeSampleSystems(Edit &edit, const SampleProvince &province,
                                                 const SampleReferences &references)
{
    QHash<QString, SystemEntryId> planned;
    QHash<QString, StandardLevel> levels;
    for (const SampleStandard &row : province.standards)
        levels.insert(row.standard.number, row.standard.level);
    Query last(edit.connection(), "SELECT max(rank) FROM standards_system");
    QString systemRank = last.next() ? last.text(0) : QString();
    for (const SampleSystem &sample : province.systems) {
        StandardsSystem system = sample.system;
        system.rank = systemRank = rankBetween(systemRank, {});
        const auto id = insertRow<StandardsSystemId>(edit, system);
        NodeRanks nodeRanks;
        QList<SystemNodeId> above;
        for (const SampleSystemNode &row : sample.nodes) {
            above.resize(row.depth - 1);
            SystemNode node = row.node;
            node.system = id;
            node.parent = above.isEmpty() ? SystemNodeId() : above.last();
            node.rank = nodeRanks.behind(node.parent);
            node.planNode = references.nodes.value(row.nodePath);
            above.append(insertRow<SystemNodeId>(edit, node));
            QString rank;
            for (const SampleSystemEntry &line : row.entries) {
                SystemEntry entry = line.entry;
                entry.node = above.last();
                entry.standard = references.standards.value(line.standardNumber);
                if (entry.standard.isNull() && entry.title.isEmpty())
                    continue;
                entry.level = levels.value(line.standardNumber, entry.level);
                entry.rank = rank = rankBetween(rank, {});
                const auto made = insertRow<SystemEntryId>(edit, entry);
                if (entry.standard.isNull())
                    planned.insert(entry.title, made);
            }
        }
    }
    return planned;
}

} // namespace gangmu
