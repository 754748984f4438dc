// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/organization_renames.h"

#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QString &cell)
{
    static const QRegularExpression separators(u"[、，,；;＋+]"_s);
    QStringList names;
    for (const QString &name : cell.split(separators)) {
        if (!name.trimmed().isEmpty())
            names += name.trimmed();
    }
    return names;
}

/// Names and aliases of a region's organizations.
QHash<QString, OrganizationId> knownNames(const OrganizationDirectory &directory, const QString &region)
{
    QHash<QString, OrganizationId> known;
    for (const Organization &organization : directory.all()) {
        if (organization.region != region)
            continue;
        for (const OrganizationAlias &alias : directory.aliases(organization.id))
            known.insert(alias.name, organization.id);
        known.insert(organization.name, organization.id);
    }
    return known;
}

bool isRecorded(const RenameRow &row, const OrganizationDirectory &directory,
                const QHash<QString, OrganizationId> &known)
{
    for (const QString &from : row.from) {
        const QList<OrganizationChange> changes = directory.changes(known.value(from));
        for (const QString &to : row.to) {
            const bool found =
                std::any_of(changes.begin(), changes.end(), [&](const OrganizationChange &change) {
                    return change.from == known.value(from) && change.to == known.value(to);
                });
            if (!found)
                return false;
        }
    }
    return true;
}

/// Lines that tell of one event become one change.
QList<NamedReorganization> changesOf(const QList<RenameRow> &rows)
{
    QList<NamedReorganization> changes;
    for (const RenameRow &row : rows) {
        if (row.state != RenameRow::State::Ready)
            continue;
        const auto same =
            std::find_if(changes.begin(), changes.end(), [&](const NamedReorganization &change) {
                return change.effectiveOn == row.on &&
                       ((change.from == row.from && change.from.size() == 1) ||
                        (change.to == row.to && change.to.size() == 1));
            });
        if (same == changes.end()) {
            changes.append({row.from, row.to, row.on, {}});
            continue;
        }
        if (same->from == row.from)
            same->to += row.to;
        else
            same->from += row.from;
    }
    return changes;
}

} // namespace

QDate readDate(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4})(?:[-/.年](\\d{1,2}))?(?:[-/.月](\\d{1,2}))?[年月日]?$"_s);
    const QString clean = text.normalized(QString::NormalizationForm_KC).remove(u' ');
    const QRegularExpressionMatch match = form.match(clean);
    if (!match.hasMatch())
        return {};
    const auto part = [&](int group) {
        return match.captured(group).isEmpty() ? 1 : match.captured(group).toInt();
    };
    return {match.captured(1).toInt(), part(2), part(3)};
}

RenameTable readRenames(const QString &text, const OrganizationDirectory &directory, const QString &region)
{
    static const QRegularExpression columns(u"\\t| {2,}|\u3000+"_s);
    static const QRegularExpression lines(u"[\\r\\n]+"_s);
    QHash<QString, OrganizationId> known = knownNames(directory, region);
    RenameTable table;
    bool first = true;
    for (const QString &line : text.split(lines, Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = line.split(columns);
        RenameRow row{namesIn(cells.value(0)), namesIn(cells.value(1)), {}, RenameRow::State::Ready};
        const bool heading = std::exchange(first, false) && !row.from.isEmpty() &&
                             !known.contains(row.from.first()) && row.from.first().startsWith(u'原');
        if (heading)
            continue;
        const QString date = cells.value(2).trimmed();
        row.on = readDate(date);
        const auto isKnown = [&](const QString &name) { return known.contains(name); };
        if (row.from.isEmpty() || row.to.isEmpty())
            row.state = RenameRow::State::Incomplete;
        else if (!std::all_of(row.from.begin(), row.from.end(), isKnown))
            row.state = RenameRow::State::Unknown;
        else if (std::any_of(row.to.begin(), row.to.end(),
                             [&](const QString &to) { return row.from.contains(to); }))
            row.state = RenameRow::State::SameName;
        else if (!date.isEmpty() && !row.on.isValid())
            row.state = RenameRow::State::BadDate;
        else if (isRecorded(row, directory, known))
            row.state = RenameRow::State::Recorded;
        if (row.state == RenameRow::State::Ready) {
            for (const QString &name : row.to) {
                if (!known.contains(name))
                    known.insert(name, {}); // made by this line; a later one may go on from it
            }
        }
        table.rows.append(row);
    }
    table.changes = changesOf(table.rows);
    return table;
}

} // namespace gangmu
