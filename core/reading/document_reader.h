// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reading/document.h"
#include "core/reading/parsed_plan.h"

namespace gangmu {

/// A neutral document as a plan. `source` says where it came from (name, format, encoding, checksum) and is
/// returned filled. Errors: NotAPlan, Cancelled.
Result<ParsedPlan> readDocument(const Document &document, ParsedPlan source, const Progress &progress);

Error cancelledReading(const QString &sourceName);

} // namespace gangmu
