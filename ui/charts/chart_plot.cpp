// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Part of a category's room that its bars may take, and the most that one bar takes, in pixels.
struct BarRoom
{
    double share;
    double thickest;
};

BarRoom barRoom(const ChartData &data)
{
    switch (data.kind) {
    case ChartKind::Bars:
        return {0.72, 44};
    case ChartKind::BarsAndLine:
        return {0.52, 56};
    case ChartKind::HorizontalBars:
        return data.stacked ? BarRoom{0.66, 20} : BarRoom{0.6, 20};
    case ChartKind::Bullets:
        return {0.5, 14};
    }
    return {0.6, 40};
}

constexpr double pointRadius = 4;

} // namespace

struct ChartPlot::Parts
{
    QGraphicsScene scene;
    QChart *chart = nullptr;            // owned by scene
    QAbstractBarSeries *bars = nullptr; // owned by chart, like all below
    QList<int> barSeries;               // index in the data of what stands side by side or stacked
    QBarCategoryAxis *categoryAxis = nullptr;
    QValueAxis *valueAxis = nullptr;
};

ChartPlot::ChartPlot(const ChartData &data, const ThemeColors &colors)
    : m_data(data), m_parts(std::make_unique<Parts>())
{
    Parts &p = *m_parts;
    p.chart = new QChart;
    p.scene.addItem(p.chart);
    p.chart->setBackgroundVisible(false);
    p.chart->setAnimationOptions(QChart::NoAnimation);
    p.chart->legend()->hide();
    p.chart->setMargins({});
    p.chart->layout()->setContentsMargins(0, 0, 0, 0);

    const bool oneOnAnother = data.stacked || data.kind == ChartKind::Bullets;
    if (isLying())
        p.bars = oneOnAnother ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                              : new QHorizontalBarSeries;
    else
        p.bars = oneOnAnother ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;

    const auto count = data.categories.size();
    // Qt Charts counts lines from below, people read them from above.
    const auto at = [&](qsizetype i) { return isLying() ? count - 1 - i : i; };
    const auto addSet = [&](const QString &name, const MarkLook &look, auto &&valueOf) {
        auto *set = new QBarSet(name);
        for (qsizetype i = 0; i < count; ++i)
            set->append(valueOf(at(i)));
        set->setBrush(look.fill);
        set->setPen(look.outline);
        p.bars->append(set);
    };
    for (int s = 0; s < data.series.size(); ++s) {
        if (!isLine(s) && (data.kind != ChartKind::Bullets || data.series[s].role == SeriesRole::Done))
            p.barSeries.append(s);
    }
    if (isLying() && !oneOnAnother)
        std::reverse(p.barSeries.begin(), p.barSeries.end());
    for (const int s : std::as_const(p.barSeries)) {
        const ChartSeries &series = data.series[s];
        if (data.kind != ChartKind::Bullets) {
            addSet(series.name, markLook(series.role, colors),
                   [&](qsizetype i) { return series.points[i].value.value_or(0); });
            continue;
        }
        // A set has one colour: one for each state, each with its own categories.
        for (const ChartState state : {ChartState::Plain, ChartState::Reached, ChartState::OnPace,
                                       ChartState::Behind, ChartState::Missed}) {
            addSet(series.name, stateLook(state, colors), [&](qsizetype i) {
                return data.categories[i].state == state ? series.points[i].value.value_or(0) : 0;
            });
        }
    }
    p.chart->addSeries(p.bars);

    p.categoryAxis = new QBarCategoryAxis;
    for (qsizetype i = 0; i < count; ++i)
        p.categoryAxis->append(QString::number(i)); // names are drawn by the painter and may repeat
    p.valueAxis = new QValueAxis;
    p.chart->addAxis(p.categoryAxis, isLying() ? Qt::AlignLeft : Qt::AlignBottom);
    p.chart->addAxis(p.valueAxis, isLying() ? Qt::AlignBottom : Qt::AlignLeft);
    // Qt Charts moves its grid an event later than its bars: the painter draws both grid and axes.
    p.categoryAxis->setVisible(false);
    p.valueAxis->setVisible(false);
    p.bars->attachAxis(p.categoryAxis);
    p.bars->attachAxis(p.valueAxis);

    for (int s = 0; s < data.series.size(); ++s) {
        if (!isLine(s))
            continue;
        const MarkLook look = markLook(data.series[s].role, colors);
        auto *line = new QLineSeries;
        auto *points = new QScatterSeries;
        for (qsizetype i = 0; i < count; ++i) {
            if (const auto value = data.series[s].points[i].value) {
                line->append(double(i), *value);
                points->append(double(i), *value);
            }
        }
        line->setPen(QPen(look.outline.color(), 1.6, Qt::DashLine));
        points->setMarkerSize(2 * pointRadius);
        points->setColor(colors.panel);
        points->setBorderColor(look.outline.color());
        for (QXYSeries *each : {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(points)}) {
            p.chart->addSeries(each);
            each->attachAxis(p.categoryAxis);
            each->attachAxis(p.valueAxis);
        }
    }
}

ChartPlot::~ChartPlot() = default;

bool ChartPlot::isLying() const
{
    return m_data.kind == ChartKind::HorizontalBars || m_data.kind == ChartKind::Bullets;
}

bool ChartPlot::isLine(int series) const
{
    return m_data.kind == ChartKind::BarsAndLine && m_data.series[series].role == SeriesRole::Planned;
}

void ChartPlot::place(const QSizeF &canvas, const QRectF &area, const AxisScale &scale)
{
    m_scale = scale;
    m_area = area;
    Parts &p = *m_parts;
    const BarRoom bars = barRoom(m_data);
    const double sideBySide = m_data.stacked || m_data.kind == ChartKind::Bullets
                                  ? 1
                                  : double(std::max<qsizetype>(1, p.barSeries.size()));
    const double count = double(std::max<qsizetype>(1, m_data.categories.size()));
    const double room = (isLying() ? area.height() : area.width()) / count;
    m_barShare = std::min(bars.share, bars.thickest * sideBySide / room);
    p.bars->setBarWidth(m_barShare);
    p.valueAxis->setRange(0, scale.maximum);
    p.valueAxis->setTickCount(int(std::lround(scale.maximum / scale.step)) + 1);
    p.scene.setSceneRect(QRectF(QPointF(), canvas));
    p.chart->resize(canvas);
    p.chart->setPlotArea(area);
    p.chart->layout()->activate();
}

void ChartPlot::paint(QPainter &painter) const
{
    const QRectF all = m_parts->scene.sceneRect();
    m_parts->scene.render(&painter, all, all, Qt::IgnoreAspectRatio);
}

double ChartPlot::shown(double value) const
{
    return std::clamp(value, 0.0, m_scale.maximum);
}

QPointF ChartPlot::position(int category, double value) const
{
    const auto count = double(m_data.categories.size());
    const double along = (category + 0.5) / count;
    const double across = shown(value) / m_scale.maximum;
    if (isLying())
        return {m_area.left() + across * m_area.width(), m_area.top() + along * m_area.height()};
    return {m_area.left() + along * m_area.width(), m_area.bottom() - across * m_area.height()};
}

QRectF ChartPlot::room(int category) const
{
    const auto count = double(m_data.categories.size());
    if (isLying()) {
        const double height = m_area.height() / count;
        return {m_area.left(), m_area.top() + category * height, m_area.width(), height};
    }
    const double width = m_area.width() / count;
    return {m_area.left() + category * width, m_area.top(), width, m_area.height()};
}

QRectF ChartPlot::mark(int series, int category) const
{
    const std::optional<double> value = m_data.series[series].points[category].value;
    const auto place = m_parts->barSeries.indexOf(series);
    if (!value || (place < 0 && !isLine(series)))
        return {};
    if (isLine(series)) {
        const QPointF centre = position(category, *value);
        return {centre.x() - pointRadius, centre.y() - pointRadius, 2 * pointRadius, 2 * pointRadius};
    }
    double from = 0;
    double thick = m_barShare;
    double offset = 0; // of the bar's first edge, in rooms, from the room's edge
    if (m_data.stacked) {
        for (qsizetype i = 0; i < place; ++i)
            from += m_data.series[m_parts->barSeries[i]].points[category].value.value_or(0);
        offset = (1 - thick) / 2;
    } else if (m_data.kind == ChartKind::Bullets) {
        offset = (1 - thick) / 2;
    } else {
        const auto sets = double(m_parts->barSeries.size());
        const double before = isLying() ? sets - 1 - double(place) : double(place);
        offset = (1 - thick) / 2 + before * thick / sets;
        thick /= sets;
    }
    const QPointF start = position(category, from);
    const QPointF end = position(category, from + *value);
    const QRectF all = room(category);
    if (isLying())
        return {start.x(), all.top() + offset * all.height(), end.x() - start.x(), thick * all.height()};
    return {all.left() + offset * all.width(), end.y(), thick * all.width(), start.y() - end.y()};
}

} // namespace gangmu
