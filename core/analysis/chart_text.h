// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QCoreApplication>

namespace gangmu {

/// Translation context of titles, axes and notes of charts.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

/// A share (1.0 is all) to one decimal: 86.7%.
QString shareText(double share);
/// 2026-11-21; a dash for an invalid date.
QString dateText(const QDate &date);
/// 2016—2020 / 2016— / —2020; a single year where both are one; empty where neither is known.
QString yearsText(std::optional<int> first, std::optional<int> last);
/// 山西省（2016—2020）, to tell plans apart in a line; the title where the region is unknown.
QString shortPlanName(const Plan &plan);

/// The title of a plan, with its remark where it has one (that the data are invented, for instance).
QString planHeading(const Plan &plan);

} // namespace gangmu
