// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/matrix.h"

/// Finding tasks and organizations by what people type: any part of the text, or pinyin initials.
namespace gangmu {

/// An empty needle matches everything.
bool taskMatches(const ResponsibilityMatrix &matrix, int row, const QString &needle);
bool organizationMatches(const ResponsibilityMatrix &matrix, int column, const QString &needle);
/// Whether a name, alias or its initials begin with the text, also without the 省 or 市 before it.
bool organizationBegins(const ResponsibilityMatrix &matrix, int column, const QString &text);

} // namespace gangmu
