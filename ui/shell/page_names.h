// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/selection.h"

#include <QString>

namespace gangmu {

/// What a page is called on the rail and in the page bar.
QString pageTitle(PageId page);
/// Its icon, by theme name.
QString pageIcon(PageId page);
/// A name for settings, object names and file names; never translated.
QString pageKey(PageId page);

} // namespace gangmu
