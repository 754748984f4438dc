// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <QColor>
#include <QFont>
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

constexpr double defaultFontPoints = 10.5; // 五号
constexpr double smallestFontPoints = 9;
constexpr double largestFontPoints = 20;

/// The colours in force. GUI thread.
const ThemeColors &themeColors();
/// Those of a theme, whether in force or not: paper is always light.
const ThemeColors &themeColors(ThemeKind kind);
/// Sets palette, style sheet and base font (points; 10.5 is the default) for the whole program. Widgets get a
/// QEvent::PaletteChange and repaint.
void applyTheme(QApplication &application, ThemeKind kind, double fontPoints = defaultFontPoints);

/// The font for headings of level 1 to 3 (20, 15, 12 points at the default size), to paint with; labels take
/// it from their property "heading". The style sheet also knows the properties "muted" of labels, "accent" of
/// push buttons, "card" of frames and "plain" (no border) of item views.
QFont headingFont(int level);

/// An icon by its theme name (freedesktop), with breeze as fallback; drawn to suit the theme in force.
QIcon themeIcon(const QString &name);

} // namespace gangmu
