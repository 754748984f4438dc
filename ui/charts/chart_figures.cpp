// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_text.h"
#include "core/domain/terms.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_painter.h"

#include <QCoreApplication>
#include <QPainter>

/// The part of the painter that speaks about figures: key, labels of marks, tracks, rings.
namespace gangmu {

using namespace Qt::StringLiterals;
using namespace chart_metrics;

namespace {

/// Translation context of what the painter itself says.
class PainterText
{
    Q_DECLARE_TR_FUNCTIONS(ChartPainter)
};

void drawSwatch(QPainter &painter, const QPointF &centre, const MarkLook &look, bool line)
{
    painter.setPen(look.outline);
    painter.setBrush(look.fill);
    const QRectF box(centre.x() - swatch / 2, centre.y() - swatch / 2, swatch, swatch);
    if (!line) {
        painter.drawRect(box);
        return;
    }
    painter.setPen(QPen(look.outline.color(), 1.6, Qt::DashLine));
    painter.drawLine(QPointF(box.left() - 6, centre.y()), QPointF(box.right() + 6, centre.y()));
    painter.setPen(look.outline);
    painter.drawEllipse(centre, swatch * 0.4, swatch * 0.4);
}

/// Text of a colour that can be read on a solid mark.
QColor onSolid(const QColor &mark)
{
    return qGray(mark.rgb()) > 140 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace

QString ChartPainter::figure(ChartMark mark) const
{
    const ChartPoint &at = point(mark);
    if (!at.label.isEmpty() || !at.value)
        return at.label;
    return numberText(*at.value);
}

double ChartPainter::keyWidth() const
{
    double width = 0;
    for (const ChartSeries &series : m_data.series)
        width += swatch + 6 + textWidth(series.name, m_fonts.small) + 2 * gap;
    return m_data.kind == ChartKind::Bullets
               ? swatch + 6 + textWidth(PainterText::tr("按时间应达进度"), m_fonts.small) + 2 * gap
               : width + (m_data.kind == ChartKind::BarsAndLine ? 12 : 0);
}

void ChartPainter::paintKey(QPainter &painter) const
{
    const QRectF area = m_frame->keyArea;
    const double y = area.bottom() - lineHeight(m_fonts.small) / 2;
    double x = area.right() - keyWidth();
    painter.setFont(m_fonts.small);
    const auto name = [&](const QString &text) {
        x += swatch + 6;
        painter.setPen(m_colors.text);
        painter.drawText(QPointF(x, y + QFontMetricsF(m_fonts.small).ascent() / 2 - 1), text);
        x += textWidth(text, m_fonts.small) + 2 * gap;
    };
    if (m_data.kind == ChartKind::Bullets) {
        painter.setPen(QPen(m_colors.text, 2));
        painter.drawLine(QPointF(x + swatch / 2, y - 6), QPointF(x + swatch / 2, y + 6));
        name(PainterText::tr("按时间应达进度"));
        return;
    }
    for (int s = 0; s < m_data.series.size(); ++s) {
        const bool line = m_plot.isLine(s);
        if (line)
            x += 6;
        drawSwatch(painter, {x + swatch / 2, y}, markLook(m_data.series[s].role, m_colors), line);
        if (line)
            x += 6;
        name(m_data.series[s].name);
    }
}

/// Behind bullets: what is required, up to 100 %.
void ChartPainter::paintTracks(QPainter &painter) const
{
    if (m_data.kind != ChartKind::Bullets)
        return;
    for (int c = 0; c < m_data.categories.size(); ++c) {
        const QRectF room = m_plot.room(c);
        const double height = room.height() * m_plot.barShare();
        const double right = m_plot.position(c, 100).x();
        painter.fillRect(QRectF(room.left(), room.center().y() - height / 2, right - room.left(), height),
                         m_colors.line);
    }
}

void ChartPainter::paintFigures(QPainter &painter) const
{
    painter.setFont(m_fonts.figure);
    if (m_data.kind == ChartKind::Bullets)
        paintBulletTexts(painter);
    else if (m_plot.isLying())
        paintLyingFigures(painter);
    else
        paintStandingFigures(painter);
}

/// Whether the figures of a standing chart's series have room side by side.
bool ChartPainter::figuresFit(int series, double room) const
{
    for (int c = 0; c < m_data.categories.size(); ++c) {
        if (textWidth(figure({series, c}), m_fonts.figure) > room)
            return false;
    }
    return true;
}

void ChartPainter::paintStandingFigures(QPainter &painter) const
{
    const double height = lineHeight(m_fonts.figure);
    const double whole = m_plot.room(0).width() - 2;
    const bool lines = m_data.kind == ChartKind::BarsAndLine;
    const int last = int(m_data.series.size()) - 1;
    const double each = lines ? whole : m_plot.room(0).width() * m_plot.barShare() / (last + 1) - 1;
    bool all = true;
    for (int s = 0; s <= last; ++s)
        all = all && figuresFit(s, each);
    for (int s = 0; s <= last; ++s) {
        // Where there is not enough room for all, what was done is what people ask for; the table has the
        // rest.
        if (!all && (s != last || !figuresFit(s, whole)))
            continue;
        for (int c = 0; c < m_data.categories.size(); ++c) {
            const QRectF mark = m_plot.mark(s, c);
            if (mark.isNull())
                continue;
            QRectF box(mark.center().x() - whole / 2, mark.top() - height - 3, whole, height);
            painter.setPen(m_colors.text);
            if (m_plot.isLine(s)) {

                QColor under = m_colors.panel;
                under.setAlphaF(0.8F);
                const double width = textWidth(figure({s, c}), m_fonts.figure) + 4;
                painter.fillRect(QRectF(mark.center().x() - width / 2, box.top(), width, height), under);
            } else if (lines) {
                // Out of the line's way: inside the bar, where it is tall enough.
                if (mark.height() < height + 4)
                    continue;
                box.moveTop(mark.top() + 2);
                painter.setPen(onSolid(markLook(m_data.series[s].role, m_colors).fill.color()));
            }
            painter.drawText(box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, figure({s, c}));
        }
    }
}

void ChartPainter::paintLyingFigures(QPainter &painter) const
{
    for (int c = 0; c < m_data.categories.size(); ++c) {
        double end = m_frame->plot.left();
        double total = 0;
        int parts = 0;
        for (int s = 0; s < m_data.series.size(); ++s) {
            const QRectF mark = m_plot.mark(s, c);
            if (mark.isNull())
                continue;
            const QString text = figure({s, c});
            const double value = point({s, c}).value.value_or(0);
            end = std::max(end, mark.right());
            total += value;
            parts += value > 0 ? 1 : 0;
            QRectF box(mark.right() + 5, mark.center().y() - 12, m_frame->sideText, 24);
            int align = Qt::AlignLeft | Qt::AlignVCenter;
            painter.setPen(m_colors.text);
            if (m_data.stacked) {
                if (value <= 0 || mark.width() < textWidth(text, m_fonts.figure) + 4)
                    continue;
                box = QRectF(mark.left(), box.top(), mark.width(), box.height());
                align = Qt::AlignHCenter | Qt::AlignVCenter;
                const QColor fill = markLook(m_data.series[s].role, m_colors).fill.color();
                painter.setPen(onSolid(fill));
            }
            painter.drawText(box, align, text);
        }
        if (m_data.stacked && parts > 0) {
            painter.setPen(m_colors.text);
            painter.drawText(
                QRectF(end + 5, m_plot.room(c).top(), m_frame->sideText, m_plot.room(c).height()),
                Qt::AlignLeft | Qt::AlignVCenter, numberText(total));
        }
    }
}

void ChartPainter::paintBulletTexts(QPainter &painter) const
{
    const double height = lineHeight(m_fonts.small);
    for (int c = 0; c < m_data.categories.size(); ++c) {
        const ChartCategory &category = m_data.categories[c];
        const QRectF room = m_plot.room(c);
        if (category.pace) {
            const double x = m_plot.position(c, *category.pace).x();
            const double half = room.height() * m_plot.barShare() / 2 + 4;
            painter.setPen(QPen(m_colors.text, 2));
            painter.drawLine(QPointF(x, room.center().y() - half), QPointF(x, room.center().y() + half));
        }
        for (int s = 0; s < m_data.series.size(); ++s) {
            if (m_data.series[s].role != SeriesRole::Done)
                continue;
            const ChartPoint &done = m_data.series[s].points[c];
            const QRectF side(m_frame->plot.right() + gap, room.center().y() - height, m_frame->sideText,
                              height);
            painter.setFont(m_fonts.figure);
            painter.setPen(m_colors.text);
            painter.drawText(side, Qt::AlignLeft | Qt::AlignVCenter, done.label);
            QString state = category.stateText;
            if (const QString sign = stateMark(category.state); !sign.isEmpty())
                state = sign + u' ' + state;
            if (done.value)
                state += u' ' + shareText(*done.value / 100);
            painter.setFont(m_fonts.small);
            painter.setPen(category.state == ChartState::Plain
                               ? m_colors.muted
                               : stateLook(category.state, m_colors).fill.color());
            painter.drawText(side.translated(0, height), Qt::AlignLeft | Qt::AlignVCenter, state);
        }
    }
}

} // namespace gangmu
