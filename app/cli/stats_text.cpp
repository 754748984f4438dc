// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/stats_formats.h"
#include "core/domain/terms.h"
#include "core/writing/csv.h"

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

QString row(const QStringList &cells)
{
    return cells.join(u'\t');
}

QString stateText(const TargetProgress &progress)
{
    switch (progress.state) {
    case ProgressState::NoFigure:
        return CliText::tr("未填报");
    case ProgressState::Reached:
        return CliText::tr("已达到");
    case ProgressState::OnPace:
        return CliText::tr("符合进度");
    case ProgressState::Behind:
        return CliText::tr("落后");
    case ProgressState::Missed:
        return CliText::tr("逾期未达到");
    case ProgressState::Unpaced:
        return CliText::tr("未达到");
    }
    return {};
}

QString number(const std::optional<double> &value)
{
    return value ? numberText(*value) : u"-"_s;
}

QString percent(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100, 'f', 1) + u'%' : u"-"_s;
}

void addSeries(const YearSeries &series, QStringList &lines)
{
    QStringList heading{CliText::tr("年份")};
    for (const LevelCounts &level : series.levels) {
        heading += {CliText::tr("%1计划", "level").arg(termOf(level.level)),
                    CliText::tr("%1发布", "level").arg(termOf(level.level))};
    }
    heading +=
        {CliText::tr("计划合计"), CliText::tr("发布合计"), CliText::tr("累计计划"), CliText::tr("累计发布")};
    lines.append(row(heading));
    for (qsizetype i = 0; i < series.years.size(); ++i) {
        QStringList cells{QString::number(series.years[i])};
        for (const LevelCounts &level : series.levels) {
            cells += {QString::number(level.counts.planned[i]), QString::number(level.counts.issued[i])};
        }
        for (const QList<int> *list : {&series.total.planned, &series.total.issued,
                                       &series.total.plannedSoFar, &series.total.issuedSoFar})
            cells.append(QString::number(list->at(i)));
        lines.append(row(cells));
    }
    if (series.withoutYear > 0)
        lines.append(CliText::tr("另有 %n 项没有年份，未计入。", nullptr, series.withoutYear));
}

void addTargets(const QList<PlanTargets> &plans, QStringList &lines)
{
    for (const PlanTargets &each : plans) {
        if (each.targets.isEmpty())
            continue;
        lines +=
            {QString(),
             CliText::tr("指标：%1")
                 .arg(each.plan.title.isEmpty() ? CliText::tr("（无标题）") : each.plan.title),
             row({CliText::tr("指标"), CliText::tr("要求"), CliText::tr("完成"), CliText::tr("完成率"),
                  CliText::tr("时间过去"), CliText::tr("预测"), CliText::tr("截至"), CliText::tr("状态")})};
        for (qsizetype i = 0; i < each.targets.size(); ++i) {
            const TargetProgress &progress = each.progress[i];
            lines.append(
                row({each.targets[i].metric, boundText(each.targets[i]), number(progress.done),
                     percent(progress.share), percent(progress.timeGone), number(progress.forecast),
                     progress.measuredOn.isValid() ? progress.measuredOn.toString(Qt::ISODate) : u"-"_s,
                     stateText(progress)}));
        }
    }
}

void addOrganizations(const QList<OrganizationLoad> &list, QStringList &lines)
{
    if (list.isEmpty())
        return;
    lines += {QString(), CliText::tr("各单位任务数"),
              row({CliText::tr("单位"), CliText::tr("地区"), CliText::tr("牵头"), CliText::tr("参加"),
                   CliText::tr("责任"), CliText::tr("合计")})};
    for (const OrganizationLoad &load : list) {
        lines.append(row({load.organization.name,
                          load.organization.region.isEmpty() ? u"-"_s : load.organization.region,
                          QString::number(load.lead), QString::number(load.participant),
                          QString::number(load.responsible), QString::number(load.total())}));
    }
}

} // namespace

QString statsText(const Statistics &statistics)
{
    QStringList lines{CliText::tr("标准的计划与发布（截至 %1）").arg(statistics.asOf.toString(Qt::ISODate))};
    if (statistics.series.isEmpty())
        lines.append(CliText::tr("还没有标准或制修订项目。"));
    else
        addSeries(statistics.series, lines);
    addTargets(statistics.targets, lines);
    addOrganizations(statistics.organizations, lines);
    return lines.join(u'\n');
}

QByteArray statsCsv(const Statistics &statistics)
{
    QList<QStringList> rows{
        {u"table"_s, u"group"_s, u"subject"_s, u"year"_s, u"measure"_s, u"value"_s, u"unit"_s}};
    const YearSeries &series = statistics.series;
    const auto addYears = [&](const QString &subject, const QString &measure, const QList<int> &values) {
        for (qsizetype i = 0; i < values.size(); ++i) {
            rows.append({u"standards"_s,
                         {},
                         subject,
                         QString::number(series.years[i]),
                         measure,
                         QString::number(values[i]),
                         {}});
        }
    };
    for (const LevelCounts &level : series.levels) {
        addYears(codeOf(level.level), u"planned"_s, level.counts.planned);
        addYears(codeOf(level.level), u"issued"_s, level.counts.issued);
    }
    addYears(u"total"_s, u"planned"_s, series.total.planned);
    addYears(u"total"_s, u"issued"_s, series.total.issued);
    for (const PlanTargets &each : statistics.targets) {
        for (qsizetype i = 0; i < each.targets.size(); ++i) {
            const Target &target = each.targets[i];
            const TargetProgress &progress = each.progress[i];
            const auto add = [&](const QString &measure, const std::optional<double> &value,
                                 const QString &unit) {
                if (value) {
                    rows.append({u"targets"_s, each.plan.title, target.metric,
                                 target.deadlineYear ? QString::number(*target.deadlineYear) : QString(),
                                 measure, QString::number(*value, 'g', 15), unit});
                }
            };
            add(u"required"_s, target.value, target.unit);
            add(u"done"_s, progress.done, target.unit);
            add(u"share"_s, progress.share, {});
            add(u"time_gone"_s, progress.timeGone, {});
            add(u"forecast"_s, progress.forecast, target.unit);
        }
    }
    for (const OrganizationLoad &load : statistics.organizations) {
        const auto add = [&](const QString &measure, int value) {
            rows.append({u"organizations"_s,
                         load.organization.region,
                         load.organization.name,
                         {},
                         measure,
                         QString::number(value),
                         {}});
        };
        add(u"lead"_s, load.lead);
        add(u"participant"_s, load.participant);
        add(u"responsible"_s, load.responsible);
    }
    return csv(rows);
}

} // namespace gangmu::cli
