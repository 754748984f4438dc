// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/matrix.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace gangmu {

/// Draws ● ○ △ as shapes in the middle of the area, `size` across; "?" beside it where uncertain.
void paintRole(QPainter &painter, const QRectF &area, ResponsibilityRole role, double size,
               const QColor &color);
void paintCellMark(QPainter &painter, const QRectF &area, const MatrixCell &cell, double size);

} // namespace gangmu
