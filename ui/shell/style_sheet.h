// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

namespace gangmu {

/// style.qss with the colours of a theme and sizes for a base font of so many points.
QString styleSheet(const ThemeColors &colors, double fontPoints);

} // namespace gangmu
