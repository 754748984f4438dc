// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/terms.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_painter.h"

#include <QCoreApplication>
#include <QPainter>

/// The part of the painter that people point at: which figure is where, which is next, what it says.
namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of what the painter itself says.
class MarkText
{
    Q_DECLARE_TR_FUNCTIONS(ChartMarks)
};

} // namespace

void ChartPainter::paintRings(QPainter &painter, ChartMark focus, ChartMark hover) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (hover != focus)
        paintRing(painter, hover, m_colors.muted, 1);
    paintRing(painter, focus, m_colors.text, 2);
    painter.restore();
}

void ChartPainter::paintRing(QPainter &painter, ChartMark mark, const QColor &color, double width) const
{
    QRectF rect = markRect(mark);
    if (mark.isNull() || !focusable(mark.series, mark.category))
        return;
    // A figure of nothing has a ring, too.
    if (rect.width() < 4)
        rect.setWidth(4);
    if (rect.height() < 4)
        rect.setTop(rect.bottom() - 4);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 3, 3);
}

bool ChartPainter::focusable(int series, int category) const
{
    if (series < 0 || series >= m_data.series.size() || category < 0 || category >= m_data.categories.size())
        return false;
    // A target without a figure still has its own row behind it.
    if (m_data.kind == ChartKind::Bullets)
        return m_data.series[series].role == SeriesRole::Done;
    const std::optional<double> value = m_data.series[series].points[category].value;
    return value && (!m_data.stacked || *value > 0);
}

QRectF ChartPainter::markRect(ChartMark mark) const
{
    if (!focusable(mark.series, mark.category))
        return {};
    if (const QRectF rect = m_plot.mark(mark.series, mark.category); !rect.isNull())
        return rect;
    const QRectF room = m_plot.room(mark.category);
    return {room.left(), room.top() + room.height() * 0.3, 1, room.height() * 0.4};
}

ChartMark ChartPainter::markAt(const QPointF &at) const
{
    if (!QRectF(QPointF(), m_frame->canvas).contains(at))
        return {};
    ChartMark best;
    double nearest = 1e9;
    for (int c = 0; c < m_data.categories.size(); ++c) {
        const QRectF room = m_plot.room(c);
        const bool inRoom = m_plot.isLying() ? at.y() >= room.top() && at.y() < room.bottom()
                                             : at.x() >= room.left() && at.x() < room.right() &&
                                                   at.y() >= room.top() && at.y() < m_frame->footArea.top();
        if (!inRoom)
            continue;
        for (int s = 0; s < m_data.series.size(); ++s) {
            const QRectF mark = markRect({s, c});
            if (mark.isNull())
                continue;
            double distance = 0;
            if (m_plot.isLine(s)) {
                distance = std::hypot(mark.center().x() - at.x(), mark.center().y() - at.y()) - 12;
                if (distance > 0)
                    continue;
            } else if (m_plot.isLying() && !m_data.stacked) {
                distance = std::abs(mark.center().y() - at.y());
            } else {
                distance = std::max({mark.left() - at.x(), at.x() - mark.right(), 0.0});
            }
            if (distance < nearest) {
                nearest = distance;
                best = {s, c};
            }
        }
    }
    return best;
}

ChartMark ChartPainter::next(ChartMark from, Qt::Key direction) const
{
    const int categories = int(m_data.categories.size());
    const int series = int(m_data.series.size());
    const auto firstFrom = [&](int c, int step) -> ChartMark {
        for (; c >= 0 && c < categories; c += step) {
            if (focusable(from.series, c))
                return {from.series, c};
            for (int s = 0; s < series; ++s) {
                if (focusable(s, c))
                    return {s, c};
            }
        }
        return from;
    };
    if (from.isNull() || direction == Qt::Key_Home)
        return firstFrom(0, 1);
    if (direction == Qt::Key_End)
        return firstFrom(categories - 1, -1);
    const bool back = direction == Qt::Key_Left || direction == Qt::Key_Up;
    const bool alongBars = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const int step = back ? -1 : 1;
    if (m_plot.isLying() != alongBars)
        return firstFrom(from.category + step, step);
    for (int s = from.series + step; s >= 0 && s < series; s += step) {
        if (focusable(s, from.category))
            return {s, from.category};
    }
    return from;
}

QString ChartPainter::describe(ChartMark mark) const
{
    if (!focusable(mark.series, mark.category))
        return {};
    const ChartPoint &at = point(mark);
    const ChartCategory &category = m_data.categories[mark.category];
    QString text =
        MarkText::tr("%1　%2：%3").arg(category.name, m_data.series[mark.series].name, figure(mark));
    for (const QString &more : {category.stateText, at.note}) {
        if (!more.isEmpty())
            text += u'\n' + more;
    }
    return text;
}

QString ChartPainter::cutNameAt(const QPointF &at) const
{
    for (qsizetype c = 0; c < m_labels.size(); ++c) {
        if (m_labels[c].cut && m_labels[c].place.contains(at)) {
            const ChartCategory &category = m_data.categories[c];
            return category.note.isEmpty() ? category.name : category.name + u'\n' + category.note;
        }
    }
    return {};
}

} // namespace gangmu
