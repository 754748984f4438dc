// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reading/document.h"
#include "core/reading/parsed_plan.h"
#include "core/reading/verbatim.h"

namespace gangmu {

/// A neutral document as a plan. `plan` says where it came from (name, format, encoding, checksum) and is
/// returned filled. Errors: NotAPlan, Cancelled.
/// Where the document was folded for reading, `verbatim` puts the source's own strings into the result.
Result<ParsedPlan> readDocument(const Document &document, ParsedPlan plan, const Progress &progress,
                                const VerbatimText *verbatim = nullptr);

Error cancelledReading(const QString &sourceName);

} // namespace gangmu
