// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/system/diagram_painter.h"
#include "ui/system/open_system.h"

#include <QAbstractScrollArea>

namespace gangmu {

/// The 结构图 on screen: Ctrl+wheel or + and - zoom, dragging and the wheel pan, a click selects, a click on
/// the ± mark folds. Keyboard: arrows go to the nearest box in that direction, Space folds, 0 fits.
class DiagramView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DiagramView(const OpenSystem &system, QWidget *parent = nullptr);

    const DiagramLayout &diagram() const { return m_layout; }
    /// Room that the arrangement tries to fill, in pixels of the diagram: that of the paper.
    void setRoom(const QSizeF &room);
    bool countsShown() const { return m_counts; }
    void setCountsShown(bool shown);
    const QSet<SystemNodeId> &folded() const { return m_folded; }
    void setFolded(const QSet<SystemNodeId> &nodes);

    SystemNodeId selected() const { return m_selected; }
    /// Selects without telling anybody, and brings the box into sight; boxes above it are unfolded.
    void showNode(SystemNodeId node);
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// As large as fits, at most full size.
    void fit();
    /// Where a box is drawn, in the viewport; empty for one that is folded away.
    QRectF boxRect(SystemNodeId node) const;
    QRectF foldMark(SystemNodeId node) const;

Q_SIGNALS:
    void nodePicked(gangmu::SystemNodeId node); ///< null: the system itself, or beside the boxes
    void nodeOpened(gangmu::SystemNodeId node); ///< double click or Enter
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void refresh(); ///< now, or when it is shown again
    void arrange();
    void updateScrollBars();
    QPointF origin() const; ///< of the diagram, in the viewport
    QPointF toDiagram(const QPointF &position) const { return (position - origin()) / m_zoom; }
    const DiagramBox *boxAt(const QPointF &position) const;
    const DiagramBox *boxOf(SystemNodeId node) const;
    void zoomAt(const QPointF &position, double zoom);
    void toggleFold(SystemNodeId node);
    void pick(SystemNodeId node);
    void moveTo(Qt::Key direction);
    DiagramLook look() const;

    const OpenSystem &m_system;
    DiagramLayout m_layout;
    QHash<SystemNodeId, qsizetype> m_boxes; ///< index in the layout
    QSet<SystemNodeId> m_folded;
    QSizeF m_room{1496, 1032};
    bool m_counts = true;
    bool m_stale = true;
    bool m_fitted = true; ///< follows the size of the window until somebody zooms
    double m_zoom = 1;
    SystemNodeId m_selected;
    SystemNodeId m_hovered;
    std::optional<QPoint> m_dragged; ///< last position while panning
    bool m_moved = false;
};

} // namespace gangmu
