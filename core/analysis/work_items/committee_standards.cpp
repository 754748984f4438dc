// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/work_items/committee_standards.h"

#include "core/base/text.h"
#include "core/store/queries/standard_queries.h"

namespace gangmu {

bool namesCommittee(const QString &said, const Committee &committee)
{
    const QString text = text::compact(text::halfWidth(said));
    if (text.isEmpty())
        return false;
    const QString number = text::compact(text::halfWidth(committee.number));
    const QString name = text::compact(text::halfWidth(committee.name));
    if (text == name || (!name.isEmpty() && text.contains(name)))
        return true;
    if (number.isEmpty() || !text.startsWith(number))
        return false;
    // SAC/TC53 is not SAC/TC539, and SAC/TC53/SC3 is another committee.
    const QChar next = text.size() > number.size() ? text[number.size()] : QChar(u' ');
    return !next.isDigit() && next != u'/';
}

Result<QList<Standard>> standardsOfCommittee(const Connection &connection, const Committee &committee)
{
    GANGMU_TRY(said, committeesOfStandards(connection));
    said.removeIf([&](const QString &text) { return !namesCommittee(text, committee); });
    if (said.isEmpty())
        return QList<Standard>();
    return standardsNamingCommittees(connection, said);
}

} // namespace gangmu
