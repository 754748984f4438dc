// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/selection.h"

#include <optional>
#include <QString>

class QWidget;

namespace gangmu {

/// Shows the manual beside the window, at the chapter of a page (nothing: at the beginning).
void showHelp(std::optional<PageId> page, QWidget *window);

/// The chapter about a page (nothing: about files, keys and the window) as HTML.
QString helpText(std::optional<PageId> page);

} // namespace gangmu
