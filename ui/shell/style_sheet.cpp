// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style_sheet.h"

#include <QFile>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString points(double value)
{
    return QString::number(value, 'f', 1) + u"pt"_s;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

} // namespace

QString styleSheet(const ThemeColors &colors, double fontPoints)
{
    QFile file(u":/shell/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool dark = colors.kind == ThemeKind::Dark;
    const double scale = fontPoints / defaultFontPoints;
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first, so that @accent does not eat the beginning of @accentSoft.
    const std::pair<QString, QString> values[] = {
        {u"@accentStrong"_s, mixed(colors.accent, colors.text, 0.25).name()},
        {u"@accentSoft"_s, colors.accentSoft.name()},
        {u"@onAccent"_s, (dark ? colors.page : colors.panel).name()},
        {u"@accent"_s, colors.accent.name()},
        {u"@border"_s, mixed(colors.line, colors.muted, 0.35).name()},
        {u"@disabled"_s, mixed(colors.muted, colors.panel, 0.4).name()},
        {u"@dueSoon"_s, colors.dueSoon.name()},
        {u"@done"_s, colors.done.name()},
        {u"@overdue"_s, colors.overdue.name()},
        {u"@muted"_s, colors.muted.name()},
        {u"@panel"_s, colors.panel.name()},
        {u"@page"_s, colors.page.name()},
        {u"@text"_s, colors.text.name()},
        {u"@line"_s, colors.line.name()},
        {u"@icons"_s, dark ? u"gangmu-dark"_s : u"gangmu"_s},
        {u"@h1"_s, points(20 * scale)},
        {u"@h2"_s, points(15 * scale)},
        {u"@h3"_s, points(12 * scale)},
    };
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace gangmu
