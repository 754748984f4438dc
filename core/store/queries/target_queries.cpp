// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/target_queries.h"

#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

Result<QList<Target>> targets(const Connection &connection, PlanId plan)
{
    return guarded(
        [&] { return readRows<Target>(connection, u"WHERE plan_id=? ORDER BY rank, id"_s, plan); });
}

Result<Target> targetById(const Connection &connection, TargetId id)
{
    return guarded([&]() -> Result<Target> {
        if (const std::optional<Target> target = readRow<Target>(connection, id))
            return *target;
        return Error{ErrorCode::NotFound, StoreText::tr("指标已不存在。"), {}, {}};
    });
}

Result<QList<TargetActual>> actuals(const Connection &connection, TargetId target)
{
    return guarded([&] {
        return readRows<TargetActual>(connection, u"WHERE target_id=? ORDER BY as_of, id"_s, target);
    });
}

Result<QList<TargetActual>> planActuals(const Connection &connection, PlanId plan)
{
    return guarded([&] {
        return readRows<TargetActual>(
            connection, u"WHERE target_id IN (SELECT id FROM target WHERE plan_id=?) ORDER BY as_of, id"_s,
            plan);
    });
}

} // namespace gangmu
