// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "resources/icons/icons.h"
#include "ui/shell/gangmu_style.h"
#include "ui/shell/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QPointer>
#include <QStyle>

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
    const QColor color{QLatin1String(names[int(level)])};
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

namespace {

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, colors.page},          {QPalette::Base, colors.panel},
        {QPalette::AlternateBase, colors.page},   {QPalette::Text, colors.text},
        {QPalette::WindowText, colors.text},      {QPalette::Button, colors.panel},
        {QPalette::ButtonText, colors.text},      {QPalette::ToolTipBase, colors.panel},
        {QPalette::ToolTipText, colors.text},     {QPalette::PlaceholderText, colors.muted},
        {QPalette::Highlight, colors.accentSoft}, {QPalette::HighlightedText, colors.text},
        {QPalette::Link, colors.accent},          {QPalette::LinkVisited, colors.accent},
        {QPalette::BrightText, colors.overdue},   {QPalette::Mid, colors.line},
        {QPalette::Midlight, colors.line},        {QPalette::Light, colors.panel},
        {QPalette::Dark, colors.muted},           {QPalette::Shadow, colors.text},
    };
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.muted);
    return palette;
}

/// The best sans for Chinese that is there, ours first; the system's own sans closes the list.
QStringList chineseFamilies(const QFont &system)
{
    static const QStringList wanted{u"Noto Sans CJK SC"_s,   u"Noto Sans SC"_s,    u"Source Han Sans SC"_s,
                                    u"Source Han Sans CN"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s,
                                    u"WenQuanYi Micro Hei"_s};
    const QStringList installed = QFontDatabase::families();
    QStringList families;
    for (const QString &family : wanted) {
        if (installed.contains(family)) {
            families += family;
            break;
        }
    }
    return families << system.families();
}

double currentPoints = defaultFontPoints;

/// A label paints its links in the colour that they had when its text was set.
void recolorLinks()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *label = qobject_cast<QLabel *>(widget);
        if (!label || !label->text().contains(u"<a "))
            continue;
        const QString text = label->text();
        label->clear();
        label->setText(text);
    }
}

} // namespace

const ThemeColors &themeColors(ThemeKind kind)
{
    static const ThemeColors light = colorsOf(ThemeKind::Light);
    static const ThemeColors dark = colorsOf(ThemeKind::Dark);
    return kind == ThemeKind::Light ? light : dark;
}

void applyTheme(QApplication &application, ThemeKind kind, double fontPoints)
{
    current = colorsOf(kind);
    currentPoints = std::clamp(fontPoints, smallestFontPoints, largestFontPoints);
    useIcons(kind == ThemeKind::Dark);
    static QPointer<QStyle> style; // set once: each setStyle() polishes every widget
    if (!style) {
        style = new GangmuStyle;
        QApplication::setStyle(style);
    }
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies(chineseFamilies(font));
    font.setPointSizeF(currentPoints);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(current));
    application.setStyleSheet(styleSheet(current, currentPoints));
    recolorLinks();
}

QFont headingFont(int level)
{
    static constexpr double points[] = {20, 15, 12};
    QFont font = QApplication::font();
    font.setPointSizeF(points[std::clamp(level, 1, 3) - 1] * currentPoints / defaultFontPoints);
    font.setWeight(QFont::DemiBold);
    return font;
}

QIcon themeIcon(const QString &name)
{
    return QIcon::fromTheme(name);
}

} // namespace gangmu
