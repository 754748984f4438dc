// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/review_radar.h"

#include "core/store/queries/review_queries.h"

#include <algorithm>
#include <tuple>

namespace gangmu {

QDate reviewDueOn(const QDate &issuedOn, const QDate &reviewedOn)
{
    const QDate since = std::max(issuedOn, reviewedOn); // an invalid date is before all others
    return since.isValid() ? since.addYears(reviewPeriodYears) : QDate();
}

ReviewUrgency reviewUrgency(const QDate &dueOn, const QDate &asOf)
{
    if (dueOn < asOf)
        return ReviewUrgency::Overdue;
    return dueOn.addMonths(-proposalWindowMonths) <= asOf ? ReviewUrgency::Due : ReviewUrgency::Later;
}

Result<ReviewRadar> reviewRadar(const Connection &connection, const QDate &asOf, const QDate &until,
                                const Progress &progress)
{
    ReviewRadar radar{asOf, until, {}, 0, 0, 0};
    GANGMU_CHECK(forEachReviewable(connection, progress, [&](const ReviewableStandard &row) {
        const QDate dueOn = reviewDueOn(row.issuedOn, row.reviewedOn);
        if (!dueOn.isValid()) {
            ++radar.withoutDate;
            return;
        }
        if (dueOn > until)
            return;
        const ReviewUrgency urgency = reviewUrgency(dueOn, asOf);
        radar.overdue += urgency == ReviewUrgency::Overdue;
        radar.due += urgency == ReviewUrgency::Due;
        radar.entries.append({row.id, row.number, row.title, row.committee, row.level, row.issuedOn,
                              row.reviewedOn, dueOn.addMonths(-proposalWindowMonths), dueOn, urgency});
    }));
    std::ranges::stable_sort(radar.entries, {}, &RadarEntry::dueOn); // rows come in the order of numbers
    return radar;
}

} // namespace gangmu
