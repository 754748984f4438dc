// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/replacement_rows.h"

#include "core/analysis/catalogue/replacement_graph.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/system_queries.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class ReplacementText
{
    Q_DECLARE_TR_FUNCTIONS(ReplacementText)
};

bool isValid(StandardState state)
{
    return state == StandardState::InForce || state == StandardState::Published;
}

/// Whatever newer standards of the chain are valid and replaced by none that is.
QList<std::pair<StandardId, QString>> endsOf(const ReplacementChain &chain)
{
    const auto valid = [&](int node) {
        const ChainNode &it = chain.nodes[node];
        return !it.standard.isNull() && isValid(it.state);
    };
    // What newer links lead to, not what else these replace.
    QList<int> open{chain.self};
    QSet<int> newer;
    while (!open.isEmpty()) {
        const int node = open.takeLast();
        for (const ChainLink &link : chain.links) {
            if (link.older == node && link.newer != chain.self && !newer.contains(link.newer)) {
                newer.insert(link.newer);
                open.append(link.newer);
            }
        }
    }
    QList<std::pair<StandardId, QString>> ends;
    for (int node = 0; node < chain.nodes.size(); ++node) {
        if (!newer.contains(node) || !valid(node))
            continue;
        const bool over = std::ranges::any_of(chain.links, [&](const ChainLink &link) {
            return link.older == node && !link.partial && newer.contains(link.newer) && valid(link.newer);
        });
        if (!over)
            ends.append({chain.nodes[node].standard, chain.nodes[node].number});
    }
    return ends;
}

QString entryMessage(const ReplacementRow &row)
{
    QStringList numbers;
    for (const auto &[id, number] : row.successors)
        numbers += number;
    const bool withdrawn = row.kind == ReplacementRowKind::EntryWithdrawn;
    if (numbers.isEmpty())
        return withdrawn ? ReplacementText::tr("已废止，目录中没有代替它的标准。")
                         : ReplacementText::tr("已被代替，目录中没有现行的代替标准。");
    const QString joined = numbers.join(u'、');
    return withdrawn ? ReplacementText::tr("已废止，由 %1 代替。").arg(joined)
                     : ReplacementText::tr("已被 %1 代替。").arg(joined);
}

ReplacementRowKind kindOf(ReplacementProblem::Kind kind)
{
    switch (kind) {
    case ReplacementProblem::Kind::Cycle:
        return ReplacementRowKind::Cycle;
    case ReplacementProblem::Kind::StillInForce:
        return ReplacementRowKind::StillInForce;
    case ReplacementProblem::Kind::NoSuccessor:
        return ReplacementRowKind::NoSuccessor;
    case ReplacementProblem::Kind::MissingReplaced:
        return ReplacementRowKind::MissingReplaced;
    }
    return ReplacementRowKind::Cycle;
}

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {}, {}};
}

void add(ReplacementRows &all, const ReplacementRow &row)
{
    if (all.counts[row.kind]++ < ReplacementRows::mostOfAKind)
        all.rows.append(row);
}

/// "体系 › 101 通用" of every node that there is.
Result<QHash<SystemNodeId, QString>> places(const Connection &connection)
{
    QHash<SystemNodeId, QString> places;
    GANGMU_TRY(systems, standardsSystems(connection));
    for (const StandardsSystem &system : std::as_const(systems)) {
        GANGMU_TRY(nodes, systemNodes(connection, system.id));
        for (const SystemNode &node : std::as_const(nodes)) {
            const QString name = node.code.isEmpty() ? node.title : node.code + u' ' + node.title;
            places.insert(node.id, u"%1 › %2"_s.arg(system.title, name));
        }
    }
    return places;
}

Result<void> addEntries(const Connection &connection, const Progress &progress, ReplacementRows &all)
{
    GANGMU_TRY(entries, outdatedEntries(connection));
    GANGMU_TRY(placeOf, places(connection));
    QHash<StandardId, QList<std::pair<StandardId, QString>>> known;
    for (const OutdatedEntry &entry : std::as_const(entries)) {
        if (progress.isCancelled())
            return cancelled();
        ReplacementRow row;
        row.kind = entry.standard.state == StandardState::Withdrawn ? ReplacementRowKind::EntryWithdrawn
                                                                    : ReplacementRowKind::EntryReplaced;
        row.standard = entry.standard.id;
        row.number = entry.standard.number;
        row.title = entry.standard.title;
        row.entry = entry.entry;
        row.place = placeOf.value(entry.node);
        if (!known.contains(row.standard)) {
            GANGMU_TRY(chain, replacementChain(connection, row.standard));
            known.insert(row.standard, endsOf(chain));
        }
        row.successors = known.value(row.standard);
        row.message = entryMessage(row);
        add(all, row);
    }
    return {};
}

Result<void> addProblems(const Connection &connection, const Progress &progress, ReplacementRows &all)
{
    GANGMU_TRY(problems, checkReplacements(connection, progress));
    for (const ReplacementProblem &problem : std::as_const(problems)) {
        ReplacementRow row;
        row.kind = kindOf(problem.kind);
        row.standard = problem.standard;
        row.number = problem.number;
        row.message = replacementProblemText(problem);
        add(all, row);
    }
    for (ReplacementRow &row : all.rows) {
        if (progress.isCancelled())
            return cancelled();
        if (row.title.isEmpty()) {
            GANGMU_TRY(standards, standardsByIds(connection, {row.standard}));
            row.title = standards.isEmpty() ? QString() : standards.first().title;
        }
    }
    return {};
}

} // namespace

Result<ReplacementRows> replacementRows(const Connection &connection, const Progress &progress)
{
    ReplacementRows rows;
    GANGMU_CHECK(addEntries(connection, progress, rows));
    GANGMU_CHECK(addProblems(connection, progress, rows));
    return rows;
}

} // namespace gangmu
