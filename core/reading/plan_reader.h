// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reading/parsed_plan.h"

#include <QByteArray>

namespace gangmu {

/// Reads a plan from a file: .txt in UTF-8 (with or without BOM), UTF-16 or GB18030.
/// Errors: NotFound, NotAFile, EmptyFile, NoPermission, TooLarge, WrongFormat, NotAPlan, Cancelled.
/// Any thread; nothing is shared.
Result<ParsedPlan> readPlanFile(const QString &path, const Progress &progress = {});

/// The same from bytes; sourceName is what messages and the workspace show.
Result<ParsedPlan> readPlanBytes(const QByteArray &bytes, const QString &sourceName,
                                 const Progress &progress = {});

/// The same from the clipboard's text.
Result<ParsedPlan> readPlanText(const QString &text, const Progress &progress = {});

} // namespace gangmu
