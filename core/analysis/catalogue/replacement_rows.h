// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/standard.h"
#include "core/store/connection.h"

#include <QHash>
#include <QList>

/// What replacements ask to be looked at: entries of our systems whose standard was withdrawn or replaced,
/// and what is wrong with chains in the catalogue.
namespace gangmu {

enum class ReplacementRowKind {
    EntryWithdrawn, ///< stands in a system, and is withdrawn
    EntryReplaced,  ///< stands in a system, and is replaced
    Cycle,
    StillInForce,
    NoSuccessor,
    MissingReplaced
};

struct ReplacementRow
{
    ReplacementRowKind kind = ReplacementRowKind::Cycle;
    StandardId standard; ///< where to go
    QString number;
    QString title;
    QString message; ///< a sentence
    // Of an entry:
    SystemEntryId entry;
    QString place; ///< "体系 › 101 通用"
    /// What can take its place: at the ends of its chain, in force or published.
    QList<std::pair<StandardId, QString>> successors;
};

struct ReplacementRows
{
    QList<ReplacementRow> rows; ///< of each kind the first mostOfAKind
    QHash<ReplacementRowKind, qint64> counts;
    static constexpr qint64 mostOfAKind = 20'000;
};

/// Entries first, then problems; by system and number. Reads all replacements: off the GUI thread.
Result<ReplacementRows> replacementRows(const Connection &connection, const Progress &progress = {});

} // namespace gangmu
