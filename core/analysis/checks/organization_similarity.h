// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

namespace gangmu {

/// Why two names look like one organization.
enum class NameLikeness {
    Different,
    Spelling,     ///< 和/与/及, 委/委员会, with and without 省 or the name of the province
    Abbreviation, ///< 省发改委 / 省发展改革委
    Misprint      ///< one character in a long name
};

/// Names of one region. Names that differ in what they govern (农业/林业, 文化/文物, 农业/农业农村) are
/// different.
NameLikeness likeness(const Organization &a, const Organization &b);

} // namespace gangmu
