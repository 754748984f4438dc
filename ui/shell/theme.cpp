// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "resources/icons/icons.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

ThemeColors colorsOf(ThemeKind kind)
{
    const auto c = [](const char *name) { return QColor(QLatin1String(name)); };
    if (kind == ThemeKind::Light)
        return {c("#1F2A37"), c("#5F6B7A"), c("#D9DEE5"), c("#FFFFFF"), c("#F4F6F8"), c("#1F5FA8"),
                c("#E3ECF6"), c("#2E7D5B"), c("#B7791F"), c("#B93A2B"), kind};
    return {c("#E6EAF0"), c("#9AA5B4"), c("#37414F"), c("#1E2530"), c("#161B23"), c("#6BA3E8"),
            c("#26374D"), c("#5DB38C"), c("#E3B04B"), c("#E8796B"), kind};
}

ThemeColors current = colorsOf(ThemeKind::Light);

} // namespace

QColor ThemeColors::level(StandardLevel level) const
{
    static constexpr const char *names[] = {"#7A5BA6", "#1F5FA8", "#5B7BB4", "#2E8B68", "#C98A1B", "#A8623E"};
    const QColor color(QLatin1String(names[int(level)]));
    return kind == ThemeKind::Light ? color : color.lighter(133);
}

QColor ThemeColors::role(ResponsibilityRole role) const
{
    switch (role) {
    case ResponsibilityRole::Lead:
        return accent;
    case ResponsibilityRole::Participant:
        return done;
    case ResponsibilityRole::Responsible:
        return dueSoon;
    }
    return text;
}

const ThemeColors &themeColors()
{
    return current;
}

void applyTheme(QApplication &application, ThemeKind kind, double fontPoints)
{
    current = colorsOf(kind);
    useIcons(kind == ThemeKind::Dark);
    QPalette palette;
    palette.setColor(QPalette::Window, current.page);
    palette.setColor(QPalette::Base, current.panel);
    palette.setColor(QPalette::AlternateBase, current.page);
    palette.setColor(QPalette::Text, current.text);
    palette.setColor(QPalette::WindowText, current.text);
    palette.setColor(QPalette::Button, current.panel);
    palette.setColor(QPalette::ButtonText, current.text);
    palette.setColor(QPalette::ToolTipBase, current.panel);
    palette.setColor(QPalette::ToolTipText, current.text);
    palette.setColor(QPalette::PlaceholderText, current.muted);
    palette.setColor(QPalette::Highlight, current.accentSoft);
    palette.setColor(QPalette::HighlightedText, current.text);
    palette.setColor(QPalette::Link, current.accent);
    palette.setColor(QPalette::Mid, current.line);
    palette.setColor(QPalette::Disabled, QPalette::Text, current.muted);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, current.muted);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, current.muted);
    QFont font = application.font();
    font.setPointSizeF(fontPoints);
    application.setFont(font);
    application.setPalette(palette);
}

QIcon themeIcon(const QString &name)
{
    return QIcon::fromTheme(name);
}

} // namespace gangmu
