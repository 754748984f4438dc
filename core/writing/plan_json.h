// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/plan_content.h"

#include <QJsonDocument>

/// Plans in machine-readable form, for exchange with other programs:
///
///     {"format": "gangmu-plan", "version": 1, "plans": [{…}]}
///
/// Strings are verbatim, a missing value is null, "line" is the 1-based line of the imported document (null
/// for what was typed), dates are YYYY-MM-DD, "id" is a decimal number as a string.
namespace gangmu {

/// One element of "plans".
QJsonObject planJson(const PlanContent &content);

/// The whole document, UTF-8, ending in a line feed. NotFound where one of the plans does not exist.
Result<QByteArray> planJsonDocument(const Connection &connection, const QList<PlanId> &plans,
                                    QJsonDocument::JsonFormat format = QJsonDocument::Indented);

} // namespace gangmu
