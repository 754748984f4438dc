// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "core/domain/standard.h"
#include "core/store/connection.h"

namespace gangmu {

/// Whether what a standard says of its committee means this one: its number in any spelling, or its name.
bool namesCommittee(const QString &said, const Committee &committee);

/// The standards of the catalogue that name this committee, by number. Reads the whole catalogue: for a job
/// where that is large.
Result<QList<Standard>> standardsOfCommittee(const Connection &connection, const Committee &committee);

} // namespace gangmu
