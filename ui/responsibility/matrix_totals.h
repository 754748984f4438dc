// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responsibility/matrix_view.h"

namespace gangmu {

/// Sums beside or below the matrix: per task at the right, per organization at the bottom. They follow its
/// scrolling and count the whole plan, whatever is filtered.
class MatrixTotals : public QWidget
{
    Q_OBJECT

public:
    MatrixTotals(MatrixView &view, const ResponsibilityModel &model, Qt::Orientation side, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintRows(QPainter &painter);    ///< at the right
    void paintColumns(QPainter &painter); ///< at the bottom
    QList<ResponsibilityRole> roles() const;
    int lineHeight() const;

    MatrixView &m_view;
    const ResponsibilityModel &m_model;
    Qt::Orientation m_side; ///< Vertical: the column at the right; Horizontal: the lines at the bottom
};

} // namespace gangmu
