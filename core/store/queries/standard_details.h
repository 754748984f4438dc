// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/plan.h"
#include "core/domain/standard.h"
#include "core/store/connection.h"

#include <functional>
#include <QHash>

/// What belongs to one standard or names it. Any connection, on its own thread; only what is asked for is
/// read.
namespace gangmu {

/// All rows whose number has this key, the one in force first, then the one issued last.
Result<QList<Standard>> standardsByKey(const Connection &connection, const QString &key);

/// Calls f for the key of every number in the catalogue. Reads the index alone.
Result<void> forEachNumberKey(const Connection &connection, const Progress &progress,
                              const std::function<void(const QString &)> &f);

/// What a standard replaces.
Result<QList<Replacement>> replacementsOf(const Connection &connection, StandardId standard);
/// Which standards replace the one with this key: rows of replacement that name it.
Result<QList<Replacement>> replacementsNaming(const Connection &connection, const QString &key);
Result<QList<StandardReview>> reviewsOf(const Connection &connection, StandardId standard);

Result<QList<CatalogueField>> catalogueFields(const Connection &connection);
/// The values of user-defined fields of these standards.
Result<QHash<StandardId, QList<FieldValue>>> fieldValues(const Connection &connection,
                                                         const QList<StandardId> &ids);
/// All values of one user-defined field.
Result<QList<FieldValue>> valuesOfField(const Connection &connection, CatalogueFieldId field);
Result<QList<SavedFilter>> savedFilters(const Connection &connection);

/// Where plans name a standard: by its number in any spelling (dated or not), or by its title word for word.
struct StandardMention
{
    Mention mention;
    bool byTitle = false; ///< the number is not there or is another one
};
Result<QList<StandardMention>> mentionsOf(const Connection &connection, const Standard &standard);

/// An entry of a standards system whose standard is in force no more.
struct OutdatedEntry
{
    SystemEntryId entry;
    SystemNodeId node;
    StandardsSystemId system;
    Standard standard;
    QStringList successors; ///< numbers of the standards in the catalogue that replace it
};
/// Withdrawn or replaced standards in our systems: by their state, or because a standard that is in force or
/// published replaces them as a whole.
Result<QList<OutdatedEntry>> outdatedEntries(const Connection &connection);

} // namespace gangmu
