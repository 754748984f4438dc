// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_reader.h"

namespace gangmu {

Result<ParsedPlan> readPlanFile(const QString &path, const Progress &)
{
    return Error{ErrorCode::NotAPlan, {}, {}, path};
}

Result<ParsedPlan> readPlanBytes(const QByteArray &, const QString &sourceName, const Progress &)
{
    return Error{ErrorCode::NotAPlan, {}, {}, sourceName};
}

Result<ParsedPlan> readPlanText(const QString &, const Progress &)
{
    return Error{ErrorCode::NotAPlan, {}, {}, {}};
}

} // namespace gangmu
