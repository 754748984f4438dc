// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/document.h"

namespace gangmu {

/// Plain text as a document. Lines are split on LF (on CR where there is no LF); U+2028 and its like start a
/// new paragraph on the same line. Lines with tabs, bars or wide gaps become table rows where their
/// neighbours agree.
Document documentFromText(const QString &text);

} // namespace gangmu
