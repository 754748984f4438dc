// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/matrix_totals.h"
#include "core/domain/terms.h"

#include "core/analysis/matrix_tables.h"
#include "ui/responsibility/role_painting.h"
#include "ui/shell/theme.h"

#include <algorithm>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int countWidth = 40;
constexpr int margin = 8;
} // namespace

MatrixTotals::MatrixTotals(MatrixView &view, const ResponsibilityModel &model, Qt::Orientation side,
                           QWidget *parent)
    : QWidget(parent), m_view(view), m_model(model), m_side(side)
{
    setObjectName(side == Qt::Vertical ? u"taskTotals"_s : u"organizationTotals"_s);
    setAccessibleName(side == Qt::Vertical ? tr("各项任务合计") : tr("各单位合计"));
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&model, &ResponsibilityModel::totalsChanged, this, [this] {
        updateGeometry(); // a role may have come or gone
        update();
    });
    connect(&view, &MatrixView::hoverChanged, this, repaint);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(view.organizations(), &QHeaderView::geometriesChanged, this, repaint);
}

QList<ResponsibilityRole> MatrixTotals::roles() const
{
    const QList<ResponsibilityRole> used = usedRoles(m_model.matrix());
    return used.isEmpty() ? QList<ResponsibilityRole>{ResponsibilityRole::Lead} : used;
}

int MatrixTotals::lineHeight() const
{
    return fontMetrics().height() + 6;
}

QSize MatrixTotals::sizeHint() const
{
    const int count = int(roles().size());
    return m_side == Qt::Vertical ? QSize(count * countWidth, 0) : QSize(0, count * lineHeight() + 1);
}

void MatrixTotals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColors().panel);
    m_side == Qt::Vertical ? paintRows(painter) : paintColumns(painter);
}

void MatrixTotals::paintRows(QPainter &painter)
{
    const ThemeColors &colors = themeColors();
    OrganizationHeader *header = m_view.organizations();
    const int top = header->height();
    if (header->isSlanted()) {
        // The names of the last columns lean over here.
        const int shift = m_view.viewport()->geometry().right() + 1 - header->x();
        painter.save();
        painter.setClipRect(0, 0, width(), top);
        painter.translate(-shift, 0);
        header->paintLabels(painter, QRect(shift, 0, width(), top), shift + 4);
        painter.restore();
    }
    const QList<ResponsibilityRole> shown = roles();
    const bool words = std::ranges::all_of(shown, [this](ResponsibilityRole role) {
        return fontMetrics().horizontalAdvance(termOf(role)) <= countWidth;
    });
    for (int i = 0; i < shown.size(); ++i) {
        const QRect place(i * countWidth + 4, top - lineHeight() - 1, countWidth, lineHeight());
        painter.setPen(colors.role(shown[i]));
        painter.drawText(place, Qt::AlignCenter, words ? termOf(shown[i]) : QString(signOf(shown[i])));
    }
    painter.setPen(colors.line);
    painter.drawLine(0, top - 1, width(), top - 1);
    painter.setClipRect(0, top, width(), height() - top);
    const int first = std::max(0, m_view.rowAt(0));
    for (int row = first; row < m_model.rowCount(); ++row) {
        const int y = m_view.rowViewportPosition(row) + top;
        if (y > height())
            break;
        const QRect line(0, y, width(), m_view.rowHeight(row));
        painter.fillRect(line, m_model.isGroup(row)        ? colors.page
                               : row == m_view.hover().row ? colors.accentSoft
                                                           : colors.panel);
        painter.setPen(colors.line);
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        if (m_model.isGroup(row))
            continue;
        const RoleCounts counts = m_model.matrix().rowCounts(m_model.matrixRow(row));
        for (int i = 0; i < shown.size(); ++i) {
            const int count = counts[shown[i]];
            const bool missing =
                shown[i] == ResponsibilityRole::Lead && m_model.matrix().lacksLead(m_model.matrixRow(row));
            painter.setPen(missing ? colors.overdue : count == 0 ? colors.muted : colors.text);
            painter.drawText(QRect(i * countWidth, y, countWidth, line.height()), Qt::AlignCenter,
                             count == 0 && !missing ? u"–"_s : QString::number(count));
        }
    }
    painter.setPen(colors.line);
    painter.drawLine(0, top, 0, height());
}

void MatrixTotals::paintColumns(QPainter &painter)
{
    const ThemeColors &colors = themeColors();
    const int left = m_view.viewport()->x();
    const int right = left + m_view.viewport()->width();
    const QList<ResponsibilityRole> shown = roles();
    const RoleCounts sum = m_model.matrix().counts();
    const int height = lineHeight();
    for (int i = 0; i < shown.size(); ++i) {
        const QRect label(0, i * height, left - margin, height);
        painter.setPen(colors.text);
        painter.drawText(label.adjusted(margin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("%1合计（全部任务）").arg(termOf(shown[i])));
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(sum[shown[i]]));
    }
    painter.setClipRect(left, 0, right - left, this->height());
    for (int column = std::max(0, m_view.columnAt(0)); column < m_model.columnCount(); ++column) {
        const int x = m_view.columnViewportPosition(column) + left;
        if (x > right)
            break;
        const int width = m_view.columnWidth(column);
        const int place = m_model.matrixColumn(column);
        const RoleCounts counts = m_model.matrix().columnCounts(place);
        if (column == m_view.hover().column)
            painter.fillRect(x, 0, width, this->height(), colors.accentSoft);
        QColor load = colors.accent;
        load.setAlphaF(0.3F * float(m_model.matrix().load(place)));
        painter.fillRect(x, 0, width - 1, this->height(), load);
        painter.setPen(colors.line);
        painter.drawLine(x + width - 1, 0, x + width - 1, this->height());
        for (int i = 0; i < shown.size(); ++i) {
            const int count = counts[shown[i]];
            const bool idle = m_model.matrix().lacksTask(place);
            painter.setPen(idle ? colors.overdue : count == 0 ? colors.muted : colors.text);
            painter.drawText(QRect(x, i * height, width, height), Qt::AlignCenter,
                             count == 0 && !idle ? u"–"_s : QString::number(count));
        }
    }
    painter.setClipping(false);
    painter.setPen(colors.line);
    painter.drawLine(0, 0, width(), 0);
}

void MatrixTotals::wheelEvent(QWheelEvent *event)
{
    QScrollBar *bar = m_side == Qt::Vertical ? m_view.verticalScrollBar() : m_view.horizontalScrollBar();
    const QPoint delta = event->angleDelta();
    bar->setValue(bar->value() - (delta.y() != 0 ? delta.y() : delta.x()) / 2);
    event->accept();
}

bool MatrixTotals::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QVariant text;
    if (m_side == Qt::Vertical) {
        const int row = m_view.rowAt(help->pos().y() - m_view.organizations()->height());
        text = m_model.headerData(row, Qt::Vertical, Qt::ToolTipRole);
    } else {
        const int column = m_view.columnAt(help->pos().x() - m_view.viewport()->x());
        text = m_model.headerData(column, Qt::Horizontal, Qt::ToolTipRole);
    }
    QToolTip::showText(help->globalPos(), text.toString(), this);
    return true;
}

} // namespace gangmu
