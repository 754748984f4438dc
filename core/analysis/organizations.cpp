// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/organizations.h"

#include "core/store/queries/organization_queries.h"

#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// A stop on the way: an organization, and the day it came to be there (invalid at the start).
struct Stop
{
    OrganizationId at;
    QDate since;
    bool operator==(const Stop &) const = default;
};

} // namespace

OrganizationDirectory::OrganizationDirectory(const QList<Organization> &organizations,
                                             const QList<OrganizationAlias> &aliases,
                                             const QList<OrganizationChange> &changes)
    : m_organizations(organizations)
{
    for (qsizetype i = 0; i < m_organizations.size(); ++i)
        m_index.insert(m_organizations[i].id, int(i));
    for (const OrganizationAlias &alias : aliases)
        m_aliases[alias.organization].append(alias);
    for (const OrganizationChange &change : changes) {
        m_out[change.from].append(change);
        m_in[change.to].append(change);
    }
}

Result<OrganizationDirectory> OrganizationDirectory::read(const Connection &connection)
{
    GANGMU_TRY(list, organizations(connection));
    GANGMU_TRY(aliases, organizationAliases(connection));
    GANGMU_TRY(changes, organizationChanges(connection));
    return OrganizationDirectory(list, aliases, changes);
}

const Organization *OrganizationDirectory::find(OrganizationId id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_organizations[*found];
}

QString OrganizationDirectory::name(OrganizationId id) const
{
    const Organization *organization = find(id);
    return organization ? organization->name : QString();
}

QList<OrganizationChange> OrganizationDirectory::changes(OrganizationId id) const
{
    QList<OrganizationChange> all = m_in.value(id) + m_out.value(id);
    std::stable_sort(all.begin(), all.end(), [](const OrganizationChange &a, const OrganizationChange &b) {
        return a.effectiveOn < b.effectiveOn;
    });
    return all;
}

QList<Successor> OrganizationDirectory::current(OrganizationId id, QDate asOf) const
{
    QList<Stop> stops{{id, {}}}; // each one once, however many ways lead there
    QList<OrganizationId> ends;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const Stop stop = stops[i];
        bool goesOn = false;
        for (const OrganizationChange &change : m_out.value(stop.at)) {
            const QDate on = change.effectiveOn;
            // A change before it came to be concerns an earlier body of this name (renamed and renamed back).
            const bool tooEarly = on.isValid() && stop.since.isValid() && on < stop.since;
            const bool tooLate = on.isValid() && on > asOf;
            if (tooEarly || tooLate || !find(change.to))
                continue;
            goesOn = true;
            const Stop next{change.to, on.isValid() ? on : stop.since};
            if (!stops.contains(next))
                stops.append(next);
        }
        if (!goesOn && !ends.contains(stop.at))
            ends.append(stop.at);
    }
    if (ends.isEmpty()) // nothing but a circle
        ends.append(stops.last().at);
    QList<Successor> result;
    for (OrganizationId end : ends)
        result.append({end, ends.size() > 1});
    return result;
}

bool OrganizationDirectory::hasEnded(OrganizationId id, QDate asOf) const
{
    const QList<Successor> now = current(id, asOf);
    return std::none_of(now.begin(), now.end(), [&](const Successor &s) { return s.organization == id; });
}

QSet<OrganizationId> OrganizationDirectory::family(OrganizationId id) const
{
    QSet<OrganizationId> all{id};
    // Ahead and back apart: those who merged with it are no relatives of its own forerunners.
    const auto walk = [&](const QHash<OrganizationId, QList<OrganizationChange>> &changes,
                          OrganizationId OrganizationChange::*end) {
        QSet<OrganizationId> seen{id};
        QList<OrganizationId> open{id};
        while (!open.isEmpty()) {
            for (const OrganizationChange &change : changes.value(open.takeFirst())) {
                if (seen.contains(change.*end))
                    continue;
                seen.insert(change.*end);
                open.append(change.*end);
            }
        }
        all.unite(seen);
    };
    walk(m_out, &OrganizationChange::to);
    walk(m_in, &OrganizationChange::from);
    return all;
}

QStringList twoLines(const QString &name, int width)
{
    if (name.size() <= std::min(width, 5))
        return {name};
    if (name.size() > 2 * width)
        return {name.left(width), name.mid(width, width - 1) + u'…'};
    qsizetype half = (name.size() + 1) / 2;
    // 和, 与, 及 and closing signs begin no line.
    static const QString noBeginning = u"和与及、，）】》"_s;
    if (half < width && half < name.size() && noBeginning.contains(name[half]))
        ++half;
    else if (name[half - 1] == u'（')
        --half;
    return {name.left(half), name.mid(half)};
}

} // namespace gangmu
