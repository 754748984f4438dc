// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/system_counts.h"

#include "core/analysis/chart_text.h"
#include "core/analysis/system/system_text.h"
#include "core/domain/terms.h"

#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

SystemCount &SystemCount::operator+=(const SystemCount &other)
{
    required += other.required;
    existing += other.existing;
    return *this;
}

bool isIssuedAndValid(const Standard &standard, const QDate &asOf)
{
    if (standard.issuedOn.isValid() && standard.issuedOn > asOf)
        return false;
    if (standard.withdrawnOn.isValid())
        return standard.withdrawnOn > asOf;
    return standard.state != StandardState::Withdrawn && standard.state != StandardState::Replaced;
}

bool isExisting(const SystemContent &content, const SystemEntry &entry, const QDate &asOf)
{
    const Standard *standard = content.standardOf(entry);
    return standard && isIssuedAndValid(*standard, asOf);
}

namespace {

SystemCount countEntries(const SystemContent &content, const QList<SystemEntry> &entries, const QDate &asOf)
{
    SystemCount count;
    for (const SystemEntry &entry : entries)
        count += {1, isExisting(content, entry, asOf) ? 1 : 0};
    return count;
}

} // namespace

QHash<SystemNodeId, NodeCount> countNodes(const SystemContent &content, const QDate &asOf)
{
    QHash<SystemNodeId, NodeCount> counts;
    counts.reserve(content.tree.size());
    const QList<SystemNodeId> nodes = content.tree.branch();
    for (auto id = nodes.rbegin(); id != nodes.rend(); ++id) { // what is below comes first
        NodeCount count;
        const auto entries = content.entries.constFind(*id);
        if (entries != content.entries.constEnd())
            count.own = countEntries(content, *entries, asOf);
        count.branch = count.own;
        for (SystemNodeId child : content.tree.children(*id))
            count.branch += counts.value(child).branch;
        counts.insert(*id, count);
    }
    return counts;
}

SystemCount countSystem(const SystemContent &content, const QDate &asOf)
{
    SystemCount count;
    for (SystemNodeId node : content.tree.branch())
        count += countEntries(content, content.entries.value(node), asOf);
    return count;
}

int repeatedEntries(const SystemContent &content)
{
    QSet<StandardId> seen;
    int repeated = 0;
    for (const SystemEntry &entry : content.entriesBelow()) {
        if (entry.standard.isNull())
            continue;
        repeated += seen.contains(entry.standard) ? 1 : 0;
        seen.insert(entry.standard);
    }
    return repeated;
}

StandardLevel countedLevel(const SystemContent &content, const SystemEntry &entry)
{
    const Standard *standard = content.standardOf(entry);
    return standard ? standard->level : entry.level;
}

StandardKind countedKind(const SystemContent &content, const SystemEntry &entry)
{
    const Standard *standard = content.standardOf(entry);
    // A standard whose kind nobody stated is counted as its entry says.
    const StandardKind kind =
        standard && standard->kind != StandardKind::Unstated ? standard->kind : entry.kind;
    return kind == StandardKind::Unstated ? StandardKind::Other : kind;
}

SystemStatistics systemStatistics(const SystemContent &content, const QDate &asOf)
{
    QHash<StandardLevel, SystemCount> levels;
    QHash<StandardKind, SystemCount> kinds;
    SystemCount total;
    for (const SystemEntry &entry : content.entriesBelow()) {
        const SystemCount one{1, isExisting(content, entry, asOf) ? 1 : 0};
        levels[countedLevel(content, entry)] += one;
        kinds[countedKind(content, entry)] += one;
        total += one;
    }
    const QString sum = SystemText::tr("共计");
    SystemStatistics statistics;
    for (const auto &level : EnumCodes<StandardLevel>::table) {
        if (level.value != StandardLevel::International || levels.contains(level.value))
            statistics.byLevel.append({termOf(level.value), levels.value(level.value), false});
    }
    statistics.byLevel.append({sum, total, true});
    for (const auto &kind : EnumCodes<StandardKind>::table) {
        if (kind.value != StandardKind::Unstated)
            statistics.byKind.append({termOf(kind.value), kinds.value(kind.value), false});
    }
    statistics.byKind.append({sum, total, true});
    return statistics;
}

QString percentText(const SystemCount &count)
{
    return count.required == 0 ? u"—"_s : QString::number(100.0 * count.existing / count.required, 'f', 1);
}

TableData statisticsTable(const SystemContent &content, const QDate &asOf)
{
    TableData table;
    table.title = SystemText::tr("%1统计表").arg(content.system.title);
    table.columns = {{SystemText::tr("标准类别")},
                     {SystemText::tr("应有数（个）"), true},
                     {SystemText::tr("现有数（个）"), true},
                     {SystemText::tr("现有数/应有数（%）"), true}};
    const SystemStatistics statistics = systemStatistics(content, asOf);
    for (const QList<SystemStatistics::Row> &block : {statistics.byLevel, statistics.byKind}) {
        for (const SystemStatistics::Row &row : block) {
            TableCell percent{percentText(row.count), {}, {}};
            if (row.count.required > 0)
                percent.number = percent.text.toDouble();
            table.rows.append({{row.name, {}, {}},
                               {QString::number(row.count.required), row.count.required, {}},
                               {QString::number(row.count.existing), row.count.existing, {}},
                               percent});
            if (row.sum)
                table.sums.append(int(table.rows.size()) - 1);
        }
    }
    table.totals = true;
    return table;
}

QString systemFoot(const SystemContent &content, const QDate &asOf)
{
    QString rule = SystemText::tr("应有数为明细表全部条目，现有数为其中已发布且未废止、未被代替的标准");
    if (const int repeated = repeatedEntries(content); repeated > 0)
        rule = SystemText::tr("%1；%n 个条目为同一标准列入多个类目", nullptr, repeated).arg(rule);
    return SystemText::tr("截至 %1 · 口径：%2").arg(dateText(asOf), rule);
}

} // namespace gangmu
