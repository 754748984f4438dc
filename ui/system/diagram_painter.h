// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/diagram_layout.h"
#include "ui/shell/theme.h"

#include <QFont>

class QPainter;

namespace gangmu {

/// What a diagram is drawn with; the layout is made with the same font.
struct DiagramLook
{
    ThemeColors colors;
    QFont font;            ///< in pixels: a device's dots per inch change nothing
    bool foldMarks = true; ///< not on paper
    SystemNodeId selected;
    SystemNodeId hovered;
};

/// The callback and line height for layoutDiagram() that go with a font.
TextWrapping diagramText(const QFont &font);
DiagramOptions diagramOptions(const QFont &font);

/// Draws what lies in the exposed part.
void paintDiagram(QPainter &painter, const DiagramLayout &layout, const DiagramLook &look,
                  const QRectF &exposed);
/// The circle of a box's ± mark.
QRectF foldMarkRect(const DiagramBox &box);

} // namespace gangmu
