// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/standard.h"
#include "core/store/connection.h"

#include <QList>

/// Who replaces whom. A standard names what it replaces by number, so a chain is followed by the keys of the
/// numbers and may lead through standards that are not in the catalogue (gaps).
namespace gangmu {

struct ChainNode
{
    QString key;
    QString number;      ///< as printed
    StandardId standard; ///< null: not in the catalogue
    QString title;
    StandardState state = StandardState::Replaced; ///< only where it is in the catalogue
    QDate issuedOn;
    int generation = 0; ///< 0: the one asked for; -1 what it replaces, +1 what replaces it, and so on
};

struct ChainLink
{
    int newer = 0; ///< indices into the nodes
    int older = 0;
    bool partial = false;
};

/// All that a standard came from and all that came of it.
struct ReplacementChain
{
    QList<ChainNode> nodes; ///< the oldest generation first; within one by number
    QList<ChainLink> links;
    QList<QStringList> cycles; ///< numbers that replace each other in a ring; must not be
    int self = 0;              ///< index of the one asked for
    bool complete = true;      ///< false where it is longer than 500 nodes and was cut
    int gaps() const;          ///< nodes that are not in the catalogue
};

/// NotFound where the standard is gone. Reads only what the chain touches.
Result<ReplacementChain> replacementChain(const Connection &connection, StandardId standard);

/// What is wrong with replacements in the whole catalogue.
struct ReplacementProblem
{
    enum class Kind {
        Cycle,          ///< numbers: the ring
        StillInForce,   ///< standard is in force though a standard in force replaces it as a whole
        NoSuccessor,    ///< standard is marked as replaced, and nothing in the catalogue replaces it
        MissingReplaced ///< standard replaces a number that is not in the catalogue
    };
    Kind kind = Kind::Cycle;
    StandardId standard; ///< where to go; of a cycle its first standard
    QString number;
    QStringList others; ///< the successors, the ring, or the missing number
    bool operator==(const ReplacementProblem &) const = default;
};

/// A sentence that needs no number before it.
QString replacementProblemText(const ReplacementProblem &problem);

/// Reads all replacements. The list is in the order of numbers, the kinds one after another.
Result<QList<ReplacementProblem>> checkReplacements(const Connection &connection,
                                                    const Progress &progress = {});

} // namespace gangmu
