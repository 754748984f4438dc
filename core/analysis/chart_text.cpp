// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

QString shareText(double share)
{
    return QString::number(share * 100, 'f', 1) + u'%';
}

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"—"_s;
}

QString yearsText(std::optional<int> first, std::optional<int> last)
{
    if (first && last && *first == *last)
        return QString::number(*first);
    if (!first && !last)
        return {};
    return (first ? QString::number(*first) : QString()) + u'—' + (last ? QString::number(*last) : QString());
}

QString shortPlanName(const Plan &plan)
{
    const QString years = yearsText(plan.startYear, plan.endYear);
    if (plan.region.isEmpty())
        return plan.title;
    return years.isEmpty() ? plan.region : ChartText::tr("%1（%2）").arg(plan.region, years);
}

QString planHeading(const Plan &plan)
{
    return plan.remark.isEmpty() ? plan.title : ChartText::tr("%1（%2）").arg(plan.title, plan.remark);
}

} // namespace gangmu
