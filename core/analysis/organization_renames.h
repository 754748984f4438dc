// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/organizations.h"
#include "core/store/verbs/organization_verbs.h"

namespace gangmu {

/// One line of a pasted table of renamings.
struct RenameRow
{
    enum class State {
        Ready,
        Incomplete, ///< a name is missing
        Unknown,    ///< no organization of the old name
        SameName,
        Recorded, ///< the change is there already
        BadDate   ///< something stands where a date should, and is none
    };
    QStringList from;
    QStringList to;
    QDate on; ///< the first of the month or year where the table says no more
    State state = State::Ready;
};

struct RenameTable
{
    QList<RenameRow> rows;              ///< as pasted, without a heading line
    QList<NamedReorganization> changes; ///< what applying would record, in order
};

/// Reads lines of old name, new name and (maybe) date, separated by tabs or several spaces. A cell may hold
/// several names with 、 between them. Lines with the same new name and date become one merger, lines with
/// the same old name and date one split; a later line may go on from a new name of an earlier one.
RenameTable readRenames(const QString &text, const OrganizationDirectory &directory, const QString &region);

/// "2018-11-08", "2018/11/8", "2018.11", "2018年11月8日", "2018年"; invalid where it is none.
QDate readDate(const QString &text);

} // namespace gangmu
