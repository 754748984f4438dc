// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/store/connection.h"

/// What counts need of the catalogue, without its texts: it may have a million rows.
namespace gangmu {

/// A standard as it is counted.
struct CountedStandard
{
    StandardId id;
    StandardLevel level = StandardLevel::Local;
    QDate issuedOn;
    std::optional<int> plannedYear;
    QString region;
    QString field;
    NodeId planNode;
};
/// All standards by number; equal regions and fields share their texts.
Result<QList<CountedStandard>> countedStandards(const Connection &connection);

/// So many standards are alike in what is counted.
struct StandardGroup
{
    StandardLevel level = StandardLevel::Local;
    std::optional<int> plannedYear; ///< nothing also where a work item with a planned year led to it
    std::optional<int> issuedYear;  ///< nothing also where it was issued after asOf
    bool inForce = false;
    bool withoutYear = false; ///< neither planned for a year nor issued at all
    int count = 0;
};
/// Counted by SQLite in one pass. Empty region and field: all; an invalid asOf: no limit.
Result<QList<StandardGroup>> standardGroups(const Connection &connection, const QString &region,
                                            const QString &field, const QDate &asOf);

/// Regions that standards have, in the order of the first number of each; nodes of plans that they fulfil.
Result<QStringList> standardRegions(const Connection &connection);
Result<QList<NodeId>> standardPlanNodes(const Connection &connection);

} // namespace gangmu
