// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <QHeaderView>

namespace gangmu {

class ResponsibilityModel;

/// Where the pointer is over a matrix; -1 for nowhere. Shared by view, headers and totals.
struct MatrixHover
{
    int row = -1;
    int column = -1;
    bool operator==(const MatrixHover &) const = default;
};

/// Names of the organizations above their columns: turned by 60°, or upright in two lines.
class OrganizationHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit OrganizationHeader(ResponsibilityModel &model, QWidget *parent = nullptr);

    bool isSlanted() const { return m_slanted; }
    void setSlanted(bool slanted);
    void setHover(const MatrixHover &hover);
    /// The column whose label is at this point of the viewport, following the slant; -1 if none.
    int columnAt(QPoint position) const;
    /// Paints all labels that reach into the area, in viewport coordinates.
    /// lastEdge: only columns that end there or before.
    void paintLabels(QPainter &painter, const QRect &area, int lastEdge = std::numeric_limits<int>::max());
    /// Narrowest column that suits the way of writing, in pixels.
    int narrowest() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

Q_SIGNALS:
    void hovered(int column);
    void picked(int column);

private:
    void paintSlanted(QPainter &painter, int column);
    void paintTwoLines(QPainter &painter, int column);
    int lean() const; ///< how far a slanted edge is to the right at the top

    ResponsibilityModel &m_model;
    bool m_slanted = true;
    MatrixHover m_hover;
};

/// Numbers and titles of the tasks, and the headings of their groups.
class TaskHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TaskHeader(ResponsibilityModel &model, QWidget *parent = nullptr);

    void setTaskWidth(int width);
    void setHover(const MatrixHover &hover);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

Q_SIGNALS:
    void hovered(int row);
    void picked(int row);
    void followed(int row);

private:
    ResponsibilityModel &m_model;
    int m_width = 300;
    MatrixHover m_hover;
};

} // namespace gangmu
