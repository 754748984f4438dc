// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace gangmu {

/// Makes QIcon::fromTheme() give our icons, drawn for a light or a dark background, wherever the program
/// runs. Call it again when the theme of the window changes: icons in use follow when they are next painted.
/// GUI thread only.
void useIcons(bool dark);

/// The program's own icon.
QIcon applicationIcon();

} // namespace gangmu
