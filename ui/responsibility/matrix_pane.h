// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responsibility/matrix_view.h"

class QLabel;

namespace gangmu {

/// The matrix with its sums at the right and at the bottom, its scroll bars outside of them, and the number
/// of tasks and organizations in the corner.
class MatrixPane : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPane(ResponsibilityModel &model, QWidget *parent = nullptr);

    MatrixView *view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCounts();
    void placeCorner();

    ResponsibilityModel &m_model;
    MatrixView *m_view;
    QLabel *m_corner;
};

} // namespace gangmu
