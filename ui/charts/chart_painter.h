// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_plot.h"

namespace gangmu {

/// One figure of a chart by its place in ChartData.
struct ChartMark
{
    int series = -1;
    int category = -1;
    bool isNull() const { return series < 0; }
    bool operator==(const ChartMark &) const = default;
};

/// Draws a whole chart, with title, names, figures and foot, on a canvas of any size: a widget, a picture, a
/// page. GUI thread.
class ChartPainter
{
public:
    ChartPainter(ChartData data, const ThemeColors &colors, const QFont &font);
    ~ChartPainter();
    ChartPainter(const ChartPainter &) = delete;
    ChartPainter &operator=(const ChartPainter &) = delete;

    const ChartData &data() const { return m_data; }

    /// The height at which a chart of this width is neither squeezed nor cut.
    double neededHeight(double width) const;
    void layout(const QSizeF &canvas);
    /// Fills the canvas with the panel colour and draws the chart.
    void paint(QPainter &painter) const;
    /// Rings around the figure that has the focus and the one under the mouse; either may be null.
    void paintRings(QPainter &painter, ChartMark focus, ChartMark hover) const;

    /// The mark under a point of the canvas, or in whose column or line it lies; null outside the chart.
    ChartMark markAt(const QPointF &point) const;
    /// Where a mark is; null for a figure that is not there.
    QRectF markRect(ChartMark mark) const;
    /// The next mark in a direction from here (the first one from nowhere); itself at the edge.
    ChartMark next(ChartMark from, Qt::Key direction) const;
    const ChartPoint &point(ChartMark mark) const { return m_data.series[mark.series].points[mark.category]; }
    /// The mark in words: "2021 计划：36项". For tool tips and screen readers.
    QString describe(ChartMark mark) const;
    /// The full name of the category whose label is under the point and shown shortened; else empty.
    QString cutNameAt(const QPointF &point) const;

private:
    struct Frame;
    /// A category's label as it is set.
    struct Label
    {
        QStringList name;
        QStringList note;
        bool small = false;  ///< set small to fit
        bool hidden = false; ///< no room; its neighbours speak for it
        bool cut = false;
        QRectF place;
    };

    Frame frameFor(const QSizeF &canvas) const;
    QList<Label> labelsFor(double width) const;
    double labelHeight(const Label &label) const;
    double neededLine(double labelColumn) const;
    double sideTextWidth() const;
    void paintHead(QPainter &painter) const;
    void paintTracks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void setYearsNarrow(QList<Label> &labels, double width) const;
    void paintAxis(QPainter &painter) const;
    double keyWidth() const;
    void paintKey(QPainter &painter) const;
    void paintFigures(QPainter &painter) const;
    bool figuresFit(int series, double room) const;
    void paintStandingFigures(QPainter &painter) const;
    void paintLyingFigures(QPainter &painter) const;
    void paintBulletTexts(QPainter &painter) const;
    void paintRing(QPainter &painter, ChartMark mark, const QColor &color, double width) const;
    QString figure(ChartMark mark) const;
    bool focusable(int series, int category) const;

    const ChartData m_data;
    const ThemeColors m_colors;
    const ChartFonts m_fonts;
    ChartPlot m_plot;
    std::unique_ptr<Frame> m_frame;
    QList<Label> m_labels;
};

} // namespace gangmu
