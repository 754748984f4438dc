// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_painter.h"

#include <cmath>
#include <QFontMetricsF>

namespace gangmu {

/// Where the parts of a chart lie on its canvas.
struct ChartPainter::Frame
{
    QSizeF canvas;
    QStringList title;
    QRectF titleArea;
    QStringList subtitle;
    QRectF subtitleArea;
    QRectF keyArea;
    QStringList foot;
    QRectF footArea;
    QRectF plot;
    double labelColumn = 0; ///< width of the names beside lying bars
    double sideText = 0;    ///< width right of lying bars that their figures need
    AxisScale scale;
};

/// Distances of a chart, in device-independent pixels.
namespace chart_metrics {
constexpr double margin = 16;
constexpr double gap = 8;
constexpr double swatch = 10;
constexpr double smallestPlot = 110;   ///< height of a standing chart's plot
constexpr int noteLines = 3;           ///< of a note at most
constexpr double tallestLine = 64;     ///< height of a line of a lying chart
constexpr double tallestThinLine = 36; ///< the same where a line holds one bar

inline double textWidth(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

inline double lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}
} // namespace chart_metrics

} // namespace gangmu
