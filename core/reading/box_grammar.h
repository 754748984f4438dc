// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/vocabulary.h"

#include <optional>

namespace gangmu {

struct BoxMark
{
    QString number; ///< "专栏1", without blanks
    QString title;  ///< may be empty: it then stands on the next line
};

/// A line or cell that opens a box: 专栏1 …, 【专栏二】…, 专栏3：…
std::optional<BoxMark> boxMark(QStringView line, const Vocabulary &words);

} // namespace gangmu
