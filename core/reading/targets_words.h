// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/targets_rules.h"

namespace gangmu {

/// The words of a phrase, as the sentence rules ask for them.
struct TargetRules::Words
{
    QStringView before; ///< without bullets
    QStringView head;   ///< before without the fillers in front of the number
    QStringView after;
    QStringView carried;      ///< verb of the phrase before
    qsizetype begin = 0;      ///< of before in the text
    bool numberFirst = false; ///< what is counted stands behind the number
    bool directVerb = false;  ///< a verb stands just in front of the number
    bool enumerated = false;  ///< stands behind another quantity in its clause
    bool hasVerb = false;     ///< a verb stands somewhere in front
    bool mentioned = false;   ///< the words in front only name a group that is known (聚焦, 在)
};

} // namespace gangmu
