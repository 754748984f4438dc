// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gangmu {

/// What this is, which libraries it runs with and under which licences, and the licence in full.
void showAbout(QWidget *window);

} // namespace gangmu
