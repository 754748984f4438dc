// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/system_content.h"
#include "core/base/result.h"

#include <QDate>

namespace gangmu {

enum class SystemPart { Details, Statistics, Description };

/// Writes parts of a standards system, in this order, into one docx: the 明细表 on lying pages, the rest
/// upright, each table with its date and counting rule below. root: the node whose 明细表 is written; null:
/// all.
Result<void> writeSystemDocument(const SystemContent &content, const QList<SystemPart> &parts,
                                 const QDate &asOf, const QString &path, SystemNodeId root = {});

} // namespace gangmu
