// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/store/revision_log.h"

namespace gangmu {

/// What a revision did to the value of a user-defined field; empty where there is none.
struct OwnValueChange
{
    CatalogueFieldId field;
    QString name; ///< of the field: as it is now, or was last
    QString before;
    QString after;
};

/// What a revision did to a replacement between the standard and another one.
struct ReplacementChange
{
    struct Other
    {
        QString number; ///< of a replaced one as printed; of a replacing one as it is now, or was last
        bool partial = false;
        bool operator==(const Other &) const = default;
    };
    bool isReplaced = false;     ///< the other one replaces this standard, and not the reverse
    std::optional<Other> before; ///< nothing where it was made
    std::optional<Other> after;  ///< nothing where it was taken away
};

/// All that a revision did to one standard: to its row, to the values of its user-defined fields (in the
/// order of the fields), and to its replacements.
struct StandardRevision
{
    Revision revision;
    std::optional<RowChange> row;
    QList<OwnValueChange> values;
    QList<ReplacementChange> replacements;
};

/// The history of a standard, newest first, among the newest `depth` revisions. Searches the changesets as
/// rowHistory() does, and decodes those that name the standard or what belongs to it.
Result<QList<StandardRevision>> standardHistory(const Connection &connection, StandardId standard,
                                                int depth = 500);

} // namespace gangmu
