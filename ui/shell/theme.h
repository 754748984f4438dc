// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <QColor>
#include <QIcon>

class QApplication;

namespace gangmu {

enum class ThemeKind { Light, Dark };

/// The colours of UI design; the same roles in both themes. Text on panel and page meets 4.5:1.
struct ThemeColors
{
    QColor text;
    QColor muted;
    QColor line;
    QColor panel;
    QColor page;
    QColor accent;     ///< selection, lead
    QColor accentSoft; ///< background of what is selected or hovered
    QColor done;       ///< done, in force
    QColor dueSoon;
    QColor overdue; ///< overdue, mandatory, conflict

    QColor level(StandardLevel level) const;
    QColor role(ResponsibilityRole role) const;

    ThemeKind kind = ThemeKind::Light;
};

/// The colours in force. GUI thread.
const ThemeColors &themeColors();
/// Sets palette, style sheet and base font (points; 10.5 is the default) for the whole program. Widgets get a
/// QEvent::PaletteChange and repaint.
void applyTheme(QApplication &application, ThemeKind kind, double fontPoints = 10.5);

/// An icon by its theme name (freedesktop), with breeze as fallback; drawn to suit the theme in force.
QIcon themeIcon(const QString &name);

} // namespace gangmu
