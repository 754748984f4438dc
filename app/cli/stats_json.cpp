// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stats_formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray numbers(const QList<int> &list)
{
    QJsonArray array;
    for (int number : list)
        array.append(number);
    return array;
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject counts(const YearCounts &counts)
{
    return {{u"planned"_s, numbers(counts.planned)}, {u"issued"_s, numbers(counts.issued)}};
}

QString stateCode(ProgressState state)
{
    switch (state) {
    case ProgressState::NoFigure:
        return u"no_figure"_s;
    case ProgressState::Reached:
        return u"reached"_s;
    case ProgressState::OnPace:
        return u"on_pace"_s;
    case ProgressState::Behind:
        return u"behind"_s;
    case ProgressState::Missed:
        return u"missed"_s;
    case ProgressState::Unpaced:
        return u"unpaced"_s;
    }
    return {};
}

QJsonObject series(const YearSeries &series)
{
    QJsonObject levels;
    for (const LevelCounts &level : series.levels)
        levels.insert(codeOf(level.level), counts(level.counts));
    return {{u"years"_s, numbers(series.years)},
            {u"levels"_s, levels},
            {u"total"_s, counts(series.total)},
            {u"without_year"_s, series.withoutYear}};
}

QJsonObject target(const Target &target, const TargetProgress &progress)
{
    return {{u"metric"_s, target.metric},
            {u"text"_s, target.text},
            {u"comparator"_s, QString(codeOf(target.comparator))},
            {u"required"_s, target.value},
            {u"high"_s, orNull(target.high)},
            {u"unit"_s, target.unit},
            {u"deadline"_s, target.deadlineYear ? QJsonValue(*target.deadlineYear) : QJsonValue()},
            {u"repeats"_s, !target.sameAs.isNull()},
            {u"state"_s, stateCode(progress.state)},
            {u"done"_s, orNull(progress.done)},
            {u"measured_on"_s, progress.measuredOn.isValid()
                                   ? QJsonValue(progress.measuredOn.toString(Qt::ISODate))
                                   : QJsonValue()},
            {u"share"_s, orNull(progress.share)},
            {u"time_gone"_s, orNull(progress.timeGone)},
            {u"expected"_s, orNull(progress.expected)},
            {u"forecast"_s, orNull(progress.forecast)}};
}

QJsonArray plans(const QList<PlanTargets> &list)
{
    QJsonArray array;
    for (const PlanTargets &each : list) {
        QJsonArray targets;
        for (qsizetype i = 0; i < each.targets.size(); ++i)
            targets.append(target(each.targets[i], each.progress[i]));
        array.append(QJsonObject{{u"id"_s, QString::number(each.plan.id.value())},
                                 {u"title"_s, each.plan.title},
                                 {u"targets"_s, targets}});
    }
    return array;
}

QJsonArray organizations(const QList<OrganizationLoad> &list)
{
    QJsonArray array;
    for (const OrganizationLoad &load : list) {
        array.append(QJsonObject{{u"name"_s, load.organization.name},
                                 {u"region"_s, load.organization.region},
                                 {u"kind"_s, QString(codeOf(load.organization.kind))},
                                 {u"lead"_s, load.lead},
                                 {u"participant"_s, load.participant},
                                 {u"responsible"_s, load.responsible}});
    }
    return array;
}

} // namespace

QByteArray statsJson(const Statistics &statistics)
{
    return QJsonDocument(QJsonObject{{u"as_of"_s, statistics.asOf.toString(Qt::ISODate)},
                                     {u"standards"_s, series(statistics.series)},
                                     {u"plans"_s, plans(statistics.targets)},
                                     {u"organizations"_s, organizations(statistics.organizations)}})
        .toJson();
}

} // namespace gangmu::cli
