// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QTimer;
class QWidget;

namespace gangmu {

/// Makes a timer call select a moment after it was started, unless the list is hidden by then: with an arrow
/// key held down the rows run on, and the way back must not fill with every row passed; another tab or page
/// may have come up meanwhile.
void selectAfterRest(QTimer *timer, const QWidget *list, std::function<void()> select);

} // namespace gangmu
