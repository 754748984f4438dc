// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/charts/chart_look.h"

#include <memory>
#include <QRectF>

class QPainter;

namespace gangmu {

/// The bars, lines and grid of a chart: the one place that knows Qt Charts. Everything around them (titles,
/// names, figures, focus) is the painter's.
class ChartPlot
{
public:
    ChartPlot(const ChartData &data, const ThemeColors &colors);
    ~ChartPlot();

    /// Where the plot lies on a canvas of this size.
    void place(const QSizeF &canvas, const QRectF &area, const AxisScale &scale);
    void paint(QPainter &painter) const;

    bool isLying() const;
    bool isLine(int series) const;
    /// Canvas position of a value at the centre of a category.
    QPointF position(int category, double value) const;
    /// The mark of a figure on the canvas: its bar, or a square around its point on a line. Flat, but with a
    /// place, for 0; null where there is no figure.
    QRectF mark(int series, int category) const;
    /// The whole room of a category: a column, or a line across.
    QRectF room(int category) const;
    /// Part of a category's room that its bars take.
    double barShare() const { return m_barShare; }

private:
    struct Parts;
    double shown(double value) const;

    const ChartData &m_data;
    AxisScale m_scale;
    QRectF m_area;
    double m_barShare = 0.6;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gangmu
