// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/diagram_painter.h"

#include <cmath>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr double foldRadius = 7;

QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(std::max(8, int(std::lround(font.pixelSize() * 0.85))));
    return small;
}

void paintLine(QPainter &painter, const DiagramLine &line, const ThemeColors &colors)
{
    painter.setPen(QPen(colors.muted, 1, line.dotted ? Qt::DashLine : Qt::SolidLine));
    painter.drawPolyline(line.points.constData(), int(line.points.size()));
    if (!line.arrow || line.points.size() < 2)
        return;
    constexpr double length = 8, half = 4;
    const QPointF end = line.points.last();
    const QPointF before = line.points[line.points.size() - 2];
    const QPointF along = end - before;
    const double size = std::hypot(along.x(), along.y());
    if (size <= 0)
        return;
    const QPointF unit = along / size;
    const QPointF back = end - unit * length;
    const QPointF across(-unit.y() * half, unit.x() * half);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.muted);
    painter.drawPolygon(QPolygonF({end, back + across, back - across}));
    painter.setBrush(Qt::NoBrush);
}

void paintBox(QPainter &painter, const DiagramBox &box, const DiagramLook &look, double lineHeight)
{
    const ThemeColors &colors = look.colors;
    const bool system = box.node.isNull();
    const bool selected = !system && box.node == look.selected;
    const bool emphasized = system || box.stage;
    QPen frame(selected ? colors.accent : emphasized ? colors.accent : colors.muted, selected ? 2.5 : 1.2);
    if (box.foreign)
        frame.setStyle(Qt::DashLine);
    painter.setPen(frame);
    painter.setBrush(selected || (!system && box.node == look.hovered) ? colors.accentSoft
                     : emphasized                                      ? colors.accentSoft
                                                                       : colors.panel);
    painter.drawRoundedRect(box.rect, 3, 3);
    painter.setBrush(Qt::NoBrush);

    const double padding = lineHeight / 3;
    QRectF line(box.rect.left() + padding, box.rect.top() + padding, box.rect.width() - 2 * padding,
                lineHeight);
    if (!box.code.isEmpty() || !box.count.isEmpty()) {
        painter.setFont(smaller(look.font));
        painter.setPen(colors.muted);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, box.code);
        painter.drawText(line, (system ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter, box.count);
        line.translate(0, lineHeight);
    }
    QFont font = look.font;
    font.setBold(emphasized);
    painter.setFont(font);
    painter.setPen(colors.text);
    // A stage is as tall as the tallest one: its words stand in the middle.
    const double spare = box.rect.bottom() - padding - line.top() - double(box.title.size()) * lineHeight;
    line.translate(0, std::max(0.0, spare / 2));
    for (const QString &text : box.title) {
        painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, text);
        line.translate(0, lineHeight);
    }
}

void paintFoldMark(QPainter &painter, const DiagramBox &box, const ThemeColors &colors)
{
    const QRectF circle = foldMarkRect(box);
    painter.setPen(QPen(colors.muted, 1));
    painter.setBrush(colors.panel);
    painter.drawEllipse(circle);
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = circle.center();
    painter.setPen(QPen(colors.text, 1.3));
    painter.drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0));
    if (box.hidden > 0)
        painter.drawLine(middle - QPointF(0, 3.5), middle + QPointF(0, 3.5));
}

} // namespace

QRectF foldMarkRect(const DiagramBox &box)
{
    return {box.foldMark - QPointF(foldRadius, foldRadius), QSizeF(2 * foldRadius, 2 * foldRadius)};
}

TextWrapping diagramText(const QFont &font)
{
    return TextWrapping([metrics = QFontMetricsF(font)](const QString &character) {
        return metrics.horizontalAdvance(character);
    });
}

DiagramOptions diagramOptions(const QFont &font)
{
    DiagramOptions options;
    options.lineHeight = std::ceil(QFontMetricsF(font).height() * 1.05);
    options.boxWidth = std::ceil(QFontMetricsF(font).horizontalAdvance(u'国') * 8.6); // allowed: a measure
    return options;
}

void paintDiagram(QPainter &painter, const DiagramLayout &layout, const DiagramLook &look,
                  const QRectF &exposed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double lineHeight = diagramOptions(look.font).lineHeight;
    for (const DiagramLine &line : layout.lines) {
        QRectF bounds(line.points.first(), line.points.first());
        for (const QPointF &point : line.points) {
            bounds.setLeft(std::min(bounds.left(), point.x()));
            bounds.setRight(std::max(bounds.right(), point.x()));
            bounds.setTop(std::min(bounds.top(), point.y()));
            bounds.setBottom(std::max(bounds.bottom(), point.y()));
        }
        if (bounds.adjusted(-8, -8, 8, 8).intersects(exposed))
            paintLine(painter, line, look.colors);
    }
    for (const DiagramBox &box : layout.boxes) {
        if (!box.rect.adjusted(-9, -9, 9, 9).intersects(exposed))
            continue;
        paintBox(painter, box, look, lineHeight);
        if (look.foldMarks && box.foldable)
            paintFoldMark(painter, box, look.colors);
    }
}

} // namespace gangmu
