// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/progress.h"

#include <QString>

namespace gangmu {

/// 已达到 / 进度正常 / 进度滞后 …
QString termOf(ProgressState state);
/// One or two sentences: what is done of what, as of when, against the time gone, and where it leads.
QString progressText(const Target &target, const TargetProgress &progress);

} // namespace gangmu
