// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/store/edit.h"

/// What other verbs do to standards systems when they delete what these refer to. Inside one
/// Workspace::edit(). Throws SQLite::Exception.
namespace gangmu {

/// Sets the column to NULL wherever it has this value.
void loosenReferences(Edit &edit, Table table, QLatin1String column, qint64 value);

/// A standard leaves the catalogue: its entries stay as planned ones with what it said of itself; its number
/// goes into the remark.
void releaseSystemEntries(Edit &edit, const Standard &standard);
/// Two standards become one: entries of the one name the other; where a node would hold it twice, the second
/// entry goes, and work items that were to fulfil it name the first.
void repointSystemEntries(Edit &edit, StandardId from, StandardId to);

} // namespace gangmu
