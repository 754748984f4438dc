// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_number.h"

namespace gangmu {

/// Why two numbers may mean one standard, or be one misspelt; the surest first. A hint for people: neighbours
/// of one year differ in one digit and are two standards all the same.
enum class NearDuplicate : quint8 {
    None,
    Same,             ///< the same key
    OtherEdition,     ///< only edition, amendment or what was issued with it differs
    OtherYear,        ///< two editions of one standard, or a wrong year
    OtherMandate,     ///< GB 1234 and GB/T 1234, whatever the years: converted, or T/ lost
    LeadingZeros,     ///< YY/T 0466-2016 and YY/T 466-2016
    OtherDivision,    ///< the same signs divided otherwise: GB/Z 1 and GBZ 1
    OtherIssuer,      ///< serial and year are the same, the code of group or enterprise differs in one letter
    TransposedDigits, ///< of the serial: 1234 and 1324
    OneDigit,         ///< of the serial: another one, one more or one less
};

/// Symmetric. Both numbers must not be null.
NearDuplicate nearDuplicate(const StandardNumber &a, const StandardNumber &b);

} // namespace gangmu
