// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/shell/theme.h"

#include <QBrush>
#include <QFont>
#include <QPen>

namespace gangmu {

/// The value axis: from 0 to maximum in steps, both in the unit of the values.
struct AxisScale
{
    double maximum = 1;
    double step = 1;

    /// Round steps that reach the largest value; whole ones where the values are counts. At most `steps` of
    /// them.
    static AxisScale reaching(double largest, bool wholeNumbers, int steps = 6);
};

/// How a mark is filled and outlined: planned and required light with an outline, the others solid.
struct MarkLook
{
    QBrush fill;
    QPen outline;
};
MarkLook markLook(SeriesRole role, const ThemeColors &colors);
/// A solid mark in the colour of a state.
MarkLook stateLook(ChartState state, const ThemeColors &colors);
/// A shape that goes with the colour of a state: ✓ ● ▲ ✕.
QString stateMark(ChartState state);

/// The fonts of a chart, from the program's base font.
struct ChartFonts
{
    explicit ChartFonts(const QFont &base);
    QFont title;
    QFont text;
    QFont small;
    QFont figure; ///< small, with the weight of a figure
};

/// Text in at most maxLines lines of the width, broken where Chinese may be broken; what does not fit ends in
/// "…". cut (may be null) is set to whether it did.
QStringList wrapText(const QString &text, const QFont &font, double width, int maxLines, bool *cut = nullptr);
/// The same with lines of about equal length, for titles: no lone character on the last one.
QStringList wrapEvenly(const QString &text, const QFont &font, double width, int maxLines);

} // namespace gangmu
