// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/standard.h"
#include "core/domain/standard_number_compare.h"
#include "core/store/connection.h"

#include <QList>

namespace gangmu {

/// A row of the catalogue whose number may mean the same standard as another one.
struct NearNumber
{
    Standard standard;
    NearDuplicate kind = NearDuplicate::None;
};

/// Rows whose number is the same or nearly the same as that of this standard, the surest first, at most
/// `most`. Of slips (a digit, two neighbours, a letter of the issuer) only those with the same title: a full
/// catalogue has neighbours for every number. An unreadable number meets itself and what its proposals name.
/// Looks up single keys in the index, some hundred of them, whatever the size of the catalogue.
Result<QList<NearNumber>> nearNumbers(const Connection &connection, const Standard &standard, int most = 20);

} // namespace gangmu
