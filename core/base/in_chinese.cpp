// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_chinese.h"

namespace gangmu {

thread_local int InChinese::livingHere = 0;

} // namespace gangmu
