// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_painter.h"

#include <QPixmap>
#include <QWidget>

namespace gangmu {

/// A chart as a widget: arrow keys move among its figures, Enter or a click asks for the rows behind one.
/// Draws in the theme in force. As tall as the chart needs, so that it belongs in a scroll area.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Keeps the current figure where the new chart has one at the same place.
    void setChart(const ChartData &chart);
    const ChartData &chart() const { return m_painter->data(); }

    ChartMark current() const { return m_current; }
    void setCurrent(ChartMark mark);
    /// Where a figure is drawn, in widget coordinates; null where there is none.
    QRectF markRect(ChartMark mark) const { return m_painter->markRect(mark); }
    QString describe(ChartMark mark) const { return m_painter->describe(mark); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(gangmu::ChartMark mark);
    void currentChanged(gangmu::ChartMark mark);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild(const ChartData &chart);
    void arrange();
    void setHover(ChartMark mark);

    std::unique_ptr<ChartPainter> m_painter;
    QPixmap m_picture; ///< the chart without rings; null when it has to be drawn afresh
    ChartMark m_current;
    ChartMark m_hover;
    ChartMark m_pressed;
};

} // namespace gangmu
