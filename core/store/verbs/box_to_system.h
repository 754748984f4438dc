// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/system_verbs.h"

namespace gangmu {

/// A branch that a box, or one of its items, becomes.
struct BoxBranch
{
    struct Named
    {
        QString title;       ///< of the standard in the catalogue, else as the text has it; may be the number
        QString number;      ///< as the text has it; may be empty
        StandardId standard; ///< null: not in the catalogue, to be planned
    };
    NodeId node;
    QString title;
    QList<Named> named; ///< standards that its text names, each once
    QList<BoxBranch> items;
};

/// What boxToSystem() would make of these boxes and box items.
Result<QList<BoxBranch>> boxBranches(const Connection &connection, const QList<NodeId> &nodes);

/// Where the branches go: below a place of a system, or into a new one of this title.
struct BoxTarget
{
    SystemPlace place;
    QString newTitle = {}; ///< of the system to be made where place.system is null
};

struct BoxOutcome
{
    StandardsSystemId system;
    QList<SystemNodeId> nodes; ///< those made of the boxes and items that were given
};

/// Makes a branch of each box (a node with one below it for each of its items) and each box item that is
/// given; their nodes know the plan node they came from. Standards that the text names become entries: those
/// in the catalogue existing ones, the others planned, with the number in the remark. A new system made of
/// one box has its items at the top. InvalidArgument where a node is neither box nor item.
Result<BoxOutcome> boxToSystem(Workspace &workspace, const QList<NodeId> &nodes, const BoxTarget &target);

} // namespace gangmu
