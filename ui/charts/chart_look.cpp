// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_look.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QTextLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

AxisScale AxisScale::reaching(double largest, bool wholeNumbers, int steps)
{
    if (!(largest > 0))
        return {1, 1};
    const double rough = largest / steps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    if (wholeNumbers)
        step = std::max(1.0, std::round(step));
    return {std::ceil(largest / step - 1e-9) * step, step};
}

namespace {

QColor roleColor(SeriesRole role, const ThemeColors &colors)
{
    switch (role) {
    case SeriesRole::Planned:
    case SeriesRole::Issued:
    case SeriesRole::Required:
    case SeriesRole::Done:
        return colors.accent;
    case SeriesRole::Lead:
        return colors.role(ResponsibilityRole::Lead);
    case SeriesRole::Participant:
        return colors.role(ResponsibilityRole::Participant);
    case SeriesRole::Responsible:
        return colors.role(ResponsibilityRole::Responsible);
    }
    return colors.accent;
}

QColor stateColor(ChartState state, const ThemeColors &colors)
{
    switch (state) {
    case ChartState::Plain:
    case ChartState::OnPace:
        return colors.accent;
    case ChartState::Reached:
        return colors.done;
    case ChartState::Behind:
        return colors.dueSoon;
    case ChartState::Missed:
        return colors.overdue;
    }
    return colors.accent;
}

} // namespace

constexpr float lightShare = 0.16F;

MarkLook markLook(SeriesRole role, const ThemeColors &colors)
{
    const QColor color = roleColor(role, colors);
    // A participant's share is light as well: who leads stands out, and the two differ without colour.
    const bool light =
        role == SeriesRole::Planned || role == SeriesRole::Required || role == SeriesRole::Participant;
    // Mixed rather than transparent, so that no grid shines through.
    const auto mixed = [&](float part, float whole) { return part * lightShare + whole * (1 - lightShare); };
    const QColor fill = light ? QColor::fromRgbF(mixed(color.redF(), colors.panel.redF()),
                                                 mixed(color.greenF(), colors.panel.greenF()),
                                                 mixed(color.blueF(), colors.panel.blueF()))
                              : color;
    return {fill, QPen(color, 1.2)};
}

MarkLook stateLook(ChartState state, const ThemeColors &colors)
{
    const QColor color = stateColor(state, colors);
    return {color, QPen(color, 1.2)};
}

QString stateMark(ChartState state)
{
    switch (state) {
    case ChartState::Plain:
        return {};
    case ChartState::Reached:
        return u"✓"_s;
    case ChartState::OnPace:
        return u"●"_s;
    case ChartState::Behind:
        return u"▲"_s;
    case ChartState::Missed:
        return u"✕"_s;
    }
    return {};
}

ChartFonts::ChartFonts(const QFont &base) : title(base), text(base), small(base), figure(base)
{
    // In the unit of the base: a font in pixels stays so on devices of any dots per inch.
    const auto resize = [&base](QFont &font, double share) {
        if (base.pixelSize() > 0)
            font.setPixelSize(std::max(1, int(std::lround(base.pixelSize() * share))));
        else
            font.setPointSizeF((base.pointSizeF() > 0 ? base.pointSizeF() : 10.5) * share);
    };
    resize(title, 15 / 10.5);
    title.setWeight(QFont::DemiBold);
    resize(small, 9 / 10.5);
    resize(figure, 9 / 10.5);
    figure.setWeight(QFont::Medium);
}

QStringList wrapText(const QString &text, const QFont &font, double width, int maxLines, bool *cut)
{
    if (cut)
        *cut = false;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == maxLines) {
            const QString rest = text.mid(line.textStart());
            const QString shown = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
            if (cut)
                *cut = shown != rest;
            lines.append(shown);
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QStringList wrapEvenly(const QString &text, const QFont &font, double width, int maxLines)
{
    constexpr double step = 12;
    QStringList lines = wrapText(text, font, width, maxLines);
    for (double narrower = width - step; narrower > width / 2 && lines.size() > 1; narrower -= step) {
        bool cut = false;
        const QStringList next = wrapText(text, font, narrower, maxLines, &cut);
        if (cut || next.size() > lines.size())
            break;
        lines = next;
    }
    return lines;
}

} // namespace gangmu
