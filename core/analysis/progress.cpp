// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/progress.h"

#include <algorithm>
#include <QHash>

namespace gangmu {

namespace {

constexpr double daysPerQuarter = 365.25 / 4;

bool isUpperLimit(const Target &target)
{
    return target.comparator == Comparator::AtMost || target.comparator == Comparator::LessThan;
}

bool isRate(const Target &target)
{
    return target.unit.contains(u'%') || target.unit.contains(u'％') || target.unit.contains(u'‰') ||
           target.unit.contains(u"百分点");
}

/// Whether figures of different periods add up to the measure.
bool addsUp(const Target &target)
{
    return target.counting != CountingMode::Cumulative && !isUpperLimit(target) && !isRate(target);
}

/// A point of the pace line.
struct Point
{
    QDate date;
    double value = 0;
};

class ProgressReader
{
public:
    ProgressReader(const Target &target, const Plan &plan, QList<TargetActual> figures, const QDate &asOf)
        : m_target(target), m_figures(std::move(figures)), m_asOf(asOf)
    {
        std::ranges::stable_sort(m_figures, {}, &TargetActual::asOf);
        m_progress.target = target.id;
        m_progress.required = target.value;
        if (plan.startYear)
            m_progress.begin = QDate(*plan.startYear, 1, 1);
        else
            m_progress.begin = plan.issuedOn;
        if (const std::optional<int> end = target.deadlineYear ? target.deadlineYear : plan.endYear)
            m_progress.end = QDate(*end, 12, 31);
    }

    TargetProgress read()
    {
        const bool period = m_progress.begin.isValid() && m_progress.end > m_progress.begin;
        if (period)
            m_progress.timeGone = std::clamp(double(m_progress.begin.daysTo(m_asOf)) / days(), 0.0, 1.0);
        measure();
        if (period)
            findPace();
        m_progress.state = state();
        return m_progress;
    }

private:
    double days() const { return double(m_progress.begin.daysTo(m_progress.end)); }

    void measure()
    {
        QDate before = m_asOf.addDays(1);
        double sum = 0;
        for (auto figure = m_figures.crbegin(); figure != m_figures.crend(); ++figure) {
            // Each older figure has to end before the newer one begins, else it is contained in that.
            if (figure->asOf >= before)
                continue;
            if (addsUp(m_target) && m_progress.begin.isValid() && figure->asOf < m_progress.begin)
                break; // what was done before the period is not progress in it
            sum += figure->value;
            m_progress.figures.prepend(figure->id);
            if (!m_progress.measuredOn.isValid())
                m_progress.measuredOn = figure->asOf;
            if (!addsUp(m_target) || !figure->periodStart.isValid())
                break;
            before = figure->periodStart;
        }
        if (m_progress.figures.isEmpty())
            return;
        m_progress.done = sum;
        m_progress.share = share(sum);
    }

    std::optional<double> share(double value) const
    {
        if (isUpperLimit(m_target))
            return meets(m_target, value) || value <= 0 ? 1.0 : m_progress.required / value;
        if (m_progress.required <= 0)
            return meets(m_target, value) ? 1.0 : 0.0;
        return value / m_progress.required;
    }

    /// Where the pace line starts: at nothing for what adds up, else at the newest figure from before the
    /// period, or the first in it.
    std::optional<Point> origin() const
    {
        if (addsUp(m_target))
            return Point{m_progress.begin, 0};
        std::optional<Point> first;
        for (const TargetActual &figure : m_figures) {
            if (figure.asOf > m_asOf)
                break;
            if (!first || figure.asOf <= m_progress.begin)
                first = Point{figure.asOf, figure.value};
        }
        return first;
    }

    void findPace()
    {
        const std::optional<Point> from = origin();
        if (!from || from->date >= m_progress.end)
            return;
        const auto onLine = [&](const QDate &date) {
            const double part = double(from->date.daysTo(date)) / double(from->date.daysTo(m_progress.end));
            return from->value + (m_progress.required - from->value) * std::clamp(part, 0.0, 1.0);
        };
        m_progress.expectedNow = onLine(m_asOf);
        if (!m_progress.done)
            return;
        m_progress.expected = onLine(m_progress.measuredOn);
        if (const qint64 measured = from->date.daysTo(m_progress.measuredOn); measured > 0) {
            const double perDay = (*m_progress.done - from->value) / double(measured);
            const qint64 left = std::max<qint64>(0, m_progress.measuredOn.daysTo(m_progress.end));
            m_progress.forecast = *m_progress.done + perDay * double(left);
            m_progress.forecastReaches = meets(m_target, *m_progress.forecast);
        }
        const double quarters = double(m_asOf.daysTo(m_progress.end)) / daysPerQuarter;
        if (!meets(m_target, *m_progress.done) && quarters > 0)
            m_progress.neededPerQuarter = (m_progress.required - *m_progress.done) / quarters;
    }

    ProgressState state() const
    {
        if (!m_progress.done)
            return ProgressState::NoFigure;
        if (meets(m_target, *m_progress.done))
            return ProgressState::Reached;
        if (m_progress.end.isValid() && m_asOf > m_progress.end)
            return ProgressState::Missed;
        if (!m_progress.expected || !m_progress.forecast)
            return ProgressState::Unpaced;
        const bool behind = isUpperLimit(m_target) ? *m_progress.done > *m_progress.expected
                                                   : *m_progress.done < *m_progress.expected;
        return behind ? ProgressState::Behind : ProgressState::OnPace;
    }

    const Target &m_target;
    QList<TargetActual> m_figures; // oldest first
    QDate m_asOf;
    TargetProgress m_progress;
};

} // namespace

bool meets(const Target &target, double value)
{
    switch (target.comparator) {
    case Comparator::AtLeast:
    case Comparator::Equal:
    case Comparator::Range:
        return value >= target.value;
    case Comparator::MoreThan:
        return value > target.value;
    case Comparator::AtMost:
        return value <= target.value;
    case Comparator::LessThan:
        return value < target.value;
    }
    return false;
}

TargetProgress targetProgress(const Target &target, const Plan &plan, const QList<TargetActual> &figures,
                              const QDate &asOf)
{
    return ProgressReader(target, plan, figures, asOf).read();
}

QList<TargetProgress> planProgress(const Plan &plan, const QList<Target> &targets,
                                   const QList<TargetActual> &figures, const QDate &asOf)
{
    QHash<TargetId, QList<TargetActual>> byTarget;
    for (const TargetActual &figure : figures)
        byTarget[figure.target].append(figure);
    QList<TargetProgress> all;
    all.reserve(targets.size());
    for (const Target &target : targets) {
        const bool borrows = !byTarget.contains(target.id) && !target.sameAs.isNull();
        all.append(targetProgress(target, plan, byTarget.value(borrows ? target.sameAs : target.id), asOf));
    }
    return all;
}

} // namespace gangmu
