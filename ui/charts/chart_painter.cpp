// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include "core/analysis/chart_table.h"
#include "core/analysis/chart_text.h"
#include "core/domain/terms.h"
#include "ui/charts/chart_frame.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace gangmu {

using namespace Qt::StringLiterals;
using namespace chart_metrics;

namespace {

double blockHeight(const QStringList &lines, const QFont &font)
{
    return double(lines.size()) * lineHeight(font);
}

void drawBlock(QPainter &painter, const QRectF &area, const QStringList &lines, const QFont &font,
               const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    double y = area.top();
    for (const QString &line : lines) {
        painter.drawText(QRectF(area.left(), y, area.width(), lineHeight(font)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += lineHeight(font);
    }
}

} // namespace

ChartPainter::ChartPainter(ChartData data, const ThemeColors &colors, const QFont &font)
    : m_data(std::move(data)),
      m_colors(colors),
      m_fonts(font),
      m_plot(m_data, m_colors),
      m_frame(std::make_unique<Frame>())
{
}

ChartPainter::~ChartPainter() = default;

QList<ChartPainter::Label> ChartPainter::labelsFor(double width) const
{
    QList<Label> labels;
    for (const ChartCategory &category : m_data.categories) {
        Label label;
        const double indent = category.level ? swatch + 6 : 0;
        label.name = wrapText(category.name, m_fonts.text, width - indent, 2, &label.cut);
        for (const QString &line : category.note.split(u'\n', Qt::SkipEmptyParts)) {
            bool cut = false;
            label.note += wrapText(line, m_fonts.small, width, noteLines, &cut);
            label.cut = label.cut || cut;
        }
        labels.append(label);
    }
    if (!m_plot.isLying())
        setYearsNarrow(labels, width);
    return labels;
}

/// Years are not broken into two lines: they are set small, and where even that is too wide, only some of
/// them, the last one always.
void ChartPainter::setYearsNarrow(QList<Label> &labels, double width) const
{
    const auto &categories = m_data.categories;
    const bool years = std::all_of(categories.begin(), categories.end(), [](const ChartCategory &category) {
        return std::all_of(category.name.begin(), category.name.end(), [](QChar c) { return c.isDigit(); });
    });
    double widest = 0;
    double widestSmall = 1;
    for (const ChartCategory &category : categories) {
        widest = std::max(widest, textWidth(category.name, m_fonts.text));
        widestSmall = std::max(widestSmall, textWidth(category.name, m_fonts.small));
    }
    if (!years || widest <= width)
        return;
    const auto every = qsizetype(std::ceil(widestSmall / std::max(1.0, width)));
    for (qsizetype i = 0; i < labels.size(); ++i) {
        labels[i].name = {categories[i].name};
        labels[i].small = true;
        labels[i].hidden = (labels.size() - 1 - i) % every != 0;
    }
}

double ChartPainter::labelHeight(const Label &label) const
{
    return blockHeight(label.name, m_fonts.text) + blockHeight(label.note, m_fonts.small);
}

/// What the figures right of lying bars need.
double ChartPainter::sideTextWidth() const
{
    double widest = 0;
    for (int c = 0; c < m_data.categories.size(); ++c) {
        double total = 0;
        for (int s = 0; s < m_data.series.size(); ++s) {
            widest = std::max(widest, textWidth(figure({s, c}), m_fonts.figure));
            total += m_data.series[s].points[c].value.value_or(0);
        }
        if (m_data.stacked)
            widest = std::max(widest, textWidth(numberText(total), m_fonts.figure));
        const ChartCategory &category = m_data.categories[c];
        widest =
            std::max(widest, textWidth(stateMark(category.state) + u' ' + category.stateText + u" 100.0%"_s,
                                       m_fonts.small));
    }
    return widest + gap;
}

ChartPainter::Frame ChartPainter::frameFor(const QSizeF &canvas) const
{
    Frame frame;
    frame.canvas = canvas;
    const double width = canvas.width() - 2 * margin;
    double y = margin;
    frame.title = wrapEvenly(m_data.title, m_fonts.title, width, 2);
    frame.titleArea = {margin, y, width, blockHeight(frame.title, m_fonts.title)};
    y = frame.titleArea.bottom() + 2;
    frame.subtitle = wrapText(m_data.subtitle, m_fonts.text, width, 2);
    frame.subtitleArea = {margin, y, width, blockHeight(frame.subtitle, m_fonts.text)};
    y = frame.subtitleArea.bottom() + gap;
    // What is measured and the key share a line where both fit.
    const double keyLine = lineHeight(m_fonts.small);
    const bool both = textWidth(m_data.valueAxis, m_fonts.small) + gap + keyWidth() <= width;
    frame.keyArea = {margin, y, width, both || m_data.isEmpty() ? keyLine : 2 * keyLine + 4};
    y = frame.keyArea.bottom() + gap;

    frame.foot = wrapText(footText(m_data), m_fonts.small, width, 4);
    const double footHeight = blockHeight(frame.foot, m_fonts.small);
    frame.footArea = {margin, canvas.height() - margin - footHeight, width, footHeight};
    double bottom = frame.footArea.top() - gap;

    double largest = 0;
    for (int c = 0; c < m_data.categories.size(); ++c) {
        double total = 0;
        for (const ChartSeries &series : m_data.series) {
            const double value = series.points[c].value.value_or(0);
            total = m_data.stacked ? total + value : std::max(total, value);
        }
        largest = std::max(largest, total);
    }
    if (m_plot.isLying()) {
        double widest = 0;
        for (const ChartCategory &category : m_data.categories) {
            widest = std::max(widest, textWidth(category.name, m_fonts.text));
            if (!category.note.isEmpty())
                widest = std::max(widest, textWidth(category.note, m_fonts.small));
        }
        frame.labelColumn = std::clamp(widest, 60.0, width * (m_data.stacked ? 0.36 : 0.4));
        frame.sideText = sideTextWidth();
        bottom -= lineHeight(m_fonts.small) + gap; // the axis
        const double left = margin + frame.labelColumn + gap;
        frame.plot = {left, y, canvas.width() - margin - frame.sideText - left, bottom - y};
        // All that is above the requirement by far looks alike, and the figure says how much it is.
        frame.scale =
            m_data.kind == ChartKind::Bullets
                ? AxisScale{std::clamp(std::ceil(largest / 20) * 20, 100.0, 140.0), 20}
                : AxisScale::reaching(largest, m_data.wholeNumbers, frame.plot.width() > 400 ? 6 : 4);
        const double lines = double(m_data.categories.size());
        const double tallest =
            std::max(neededLine(frame.labelColumn), m_data.stacked ? tallestThinLine : tallestLine);
        frame.plot.setHeight(std::max(1.0, std::min(frame.plot.height(), lines * tallest)));
        return frame;
    }
    frame.scale = AxisScale::reaching(largest * 1.06, m_data.wholeNumbers);
    const double axisText = textWidth(numberText(frame.scale.maximum), m_fonts.small);
    const double left = margin + axisText + gap;
    const double room =
        (canvas.width() - margin - left) / double(std::max<qsizetype>(1, m_data.categories.size()));
    double labels = 0;
    for (const Label &label : labelsFor(room - 4))
        labels = std::max(labels, labelHeight(label));
    bottom -= labels + 4 + lineHeight(m_fonts.small);
    frame.plot = {left, y, canvas.width() - margin - left, std::max(1.0, bottom - y)};
    return frame;
}

double ChartPainter::neededHeight(double width) const
{
    constexpr double tall = 10000;
    const Frame frame = frameFor({width, tall});
    const double below = m_plot.isLying() ? lineHeight(m_fonts.small) + 2 * gap : tall - frame.plot.bottom();
    const double around = m_plot.isLying() ? frame.plot.top() + below + frame.footArea.height() + margin
                                           : frame.plot.top() + below;
    if (!m_plot.isLying())
        return around + smallestPlot;
    return around + double(m_data.categories.size()) * neededLine(frame.labelColumn);
}

/// The height of a lying chart's line that holds every label.
double ChartPainter::neededLine(double labelColumn) const
{
    double line = m_data.stacked ? lineHeight(m_fonts.text) : 2 * lineHeight(m_fonts.small);
    for (const Label &label : labelsFor(labelColumn))
        line = std::max(line, labelHeight(label));
    return line + (m_data.stacked ? 4 : gap);
}

void ChartPainter::layout(const QSizeF &canvas)
{
    *m_frame = frameFor(canvas);
    const Frame &frame = *m_frame;
    m_plot.place(canvas, frame.plot, frame.scale);
    const double count = double(std::max<qsizetype>(1, m_data.categories.size()));
    m_labels = labelsFor(m_plot.isLying() ? frame.labelColumn : frame.plot.width() / count - 4);
    for (int c = 0; c < m_labels.size(); ++c) {
        const QRectF room = m_plot.room(c);
        const double height = labelHeight(m_labels[c]);
        m_labels[c].place = m_plot.isLying()
                                ? QRectF(margin, room.center().y() - height / 2, frame.labelColumn, height)
                                : QRectF(room.left() + 2, room.bottom() + 4, room.width() - 4, height);
    }
}

void ChartPainter::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), m_frame->canvas), m_colors.panel);
    paintHead(painter);
    if (!m_data.isEmpty()) {
        paintAxis(painter);
        paintTracks(painter);
        m_plot.paint(painter);
        paintLabels(painter);
        paintKey(painter);
        paintFigures(painter);
    }
    painter.restore();
}

void ChartPainter::paintHead(QPainter &painter) const
{
    drawBlock(painter, m_frame->titleArea, m_frame->title, m_fonts.title, m_colors.text);
    drawBlock(painter, m_frame->subtitleArea, m_frame->subtitle, m_fonts.text, m_colors.muted);
    drawBlock(painter, m_frame->footArea, m_frame->foot, m_fonts.small, m_colors.muted);
}

void ChartPainter::paintLabels(QPainter &painter) const
{
    for (qsizetype c = 0; c < m_labels.size(); ++c) {
        const Label &label = m_labels[c];
        QRectF place = label.place;
        const auto level = m_data.categories[c].level;
        const int align = m_plot.isLying() ? Qt::AlignLeft : Qt::AlignHCenter;
        if (label.hidden)
            continue;
        painter.setFont(label.small ? m_fonts.small : m_fonts.text);
        for (const QString &line : label.name) {
            QRectF box(place.left(), place.top(), place.width(), lineHeight(m_fonts.text));
            if (level && &line == &label.name.first()) {
                const double all = textWidth(line, m_fonts.text) + swatch + 6;
                const double left = m_plot.isLying() ? box.left() : box.center().x() - all / 2;
                painter.fillRect(QRectF(left, box.center().y() - swatch / 2, swatch, swatch),
                                 m_colors.level(*level));
                box.setLeft(left + swatch + 6);
                box.setWidth(all);
            }
            painter.setPen(m_colors.text);
            painter.drawText(
                box, (level ? int(Qt::AlignLeft) : align) | Qt::AlignVCenter | Qt::TextSingleLine, line);
            place.setTop(place.top() + lineHeight(m_fonts.text));
        }
        painter.setFont(m_fonts.small);
        painter.setPen(m_colors.muted);
        for (const QString &line : label.note) {
            painter.drawText(QRectF(place.left(), place.top(), place.width(), lineHeight(m_fonts.small)),
                             align | Qt::AlignVCenter | Qt::TextSingleLine, line);
            place.setTop(place.top() + lineHeight(m_fonts.small));
        }
    }
}

void ChartPainter::paintAxis(QPainter &painter) const
{
    const Frame &frame = *m_frame;
    painter.setFont(m_fonts.small);
    const double height = lineHeight(m_fonts.small);
    const int ticks = int(std::lround(frame.scale.maximum / frame.scale.step));
    for (int i = 0; i <= ticks; ++i) {
        const double value = i * frame.scale.step;
        const QString text = numberText(value);
        if (m_plot.isLying()) {
            const double x = frame.plot.left() + frame.plot.width() * i / ticks;
            painter.setPen(QPen(i == 0 ? m_colors.muted : m_colors.line, 1));
            painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
            painter.setPen(m_colors.muted);
            painter.drawText(QRectF(x - 50, frame.plot.bottom() + 2, 100, height), Qt::AlignCenter, text);
        } else {
            const double y = frame.plot.bottom() - frame.plot.height() * i / ticks;
            painter.setPen(QPen(i == 0 ? m_colors.muted : m_colors.line, 1));
            painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
            painter.setPen(m_colors.muted);
            painter.drawText(QRectF(margin, y - height / 2, frame.plot.left() - margin - 6, height),
                             Qt::AlignRight | Qt::AlignVCenter, text);
        }
    }
    painter.drawText(frame.keyArea, Qt::AlignLeft | Qt::AlignTop, m_data.valueAxis);
    if (!m_plot.isLying())
        painter.drawText(
            QRectF(frame.plot.left(), frame.footArea.top() - gap - height, frame.plot.width(), height),
            Qt::AlignRight | Qt::AlignVCenter, m_data.categoryAxis);
}

} // namespace gangmu
