// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/role_painting.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace gangmu {

void paintRole(QPainter &painter, const QRectF &area, ResponsibilityRole role, double size,
               const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = area.center();
    const double radius = size / 2;
    painter.setPen(QPen(color, std::max(1.0, size / 7)));
    painter.setBrush(role == ResponsibilityRole::Lead ? QBrush(color) : QBrush(Qt::NoBrush));
    if (role == ResponsibilityRole::Responsible) {
        // Its centre of gravity, not its frame, belongs in the middle.
        const double height = size * 0.9;
        const QPointF corners[] = {centre + QPointF(0, -height * 0.6),
                                   centre + QPointF(-radius, height * 0.4),
                                   centre + QPointF(radius, height * 0.4)};
        painter.drawPolygon(corners, 3);
    } else {
        const double r = role == ResponsibilityRole::Lead ? radius * 0.92 : radius * 0.88;
        painter.drawEllipse(centre, r, r);
    }
    painter.restore();
}

void paintCellMark(QPainter &painter, const QRectF &area, const MatrixCell &cell, double size)
{
    const auto role = cell.role();
    if (!role)
        return;
    const QColor color = themeColors().role(*role);
    paintRole(painter, cell.isUncertain() ? area.translated(-size / 4, 0) : area, *role, size, color);
    if (cell.isUncertain()) {
        painter.setPen(color);
        painter.drawText(QRectF(area.center().x() + size * 0.35, area.top(), size, area.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("?"));
    }
}

} // namespace gangmu
