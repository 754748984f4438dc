// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/matrix_headers.h"

#include "ui/responsibility/responsibility_model.h"
#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 8;
constexpr int numberWidth = 44;
} // namespace

TaskHeader::TaskHeader(ResponsibilityModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_model(model)
{
    setObjectName(u"taskHeader"_s);
    setAccessibleName(tr("任务"));
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(30);
    setSectionsClickable(true);
    setHighlightSections(true);
    viewport()->setMouseTracking(true);
}

void TaskHeader::setTaskWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    Q_EMIT geometriesChanged();
}

void TaskHeader::setHover(const MatrixHover &hover)
{
    if (hover.row != m_hover.row)
        viewport()->update();
    m_hover = hover;
}

QSize TaskHeader::sizeHint() const
{
    return {m_width, QHeaderView::sizeHint().height()};
}

void TaskHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ThemeColors &colors = themeColors();
    const ResponsibilityMatrix &matrix = m_model.matrix();
    QFont face = font();
    if (m_model.isGroup(section)) {
        painter->fillRect(rect, colors.page);
        face.setBold(true);
        painter->setFont(face);
        painter->setPen(colors.text);
        const MatrixGroup &group = matrix.groups()[m_model.matrixGroup(section)];
        const QRect place = rect.adjusted(margin, 0, -margin, 0);
        const bool fits = QFontMetrics(face).horizontalAdvance(group.path()) <= place.width();
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          QFontMetrics(face).elidedText(fits ? group.path() : group.heading, Qt::ElideRight,
                                                        place.width()));
    } else {
        const int row = m_model.matrixRow(section);
        const bool current = selectionModel() && selectionModel()->currentIndex().row() == section;
        painter->fillRect(rect, current || section == m_hover.row ? colors.accentSoft : colors.panel);
        face.setBold(current);
        painter->setFont(face);
        const QFontMetrics metrics(face);
        const MatrixRow &task = matrix.rows()[row];
        // Tasks without a number of their own are counted through.
        const QString number = task.number.isEmpty() ? QString::number(row + 1) : task.number;
        painter->setPen(colors.muted);
        painter->drawText(QRect(rect.left(), rect.top(), numberWidth, rect.height()),
                          Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          metrics.elidedText(number, Qt::ElideRight, numberWidth - 4));
        QRect place = rect.adjusted(numberWidth + margin, 0, -margin, 0);
        if (matrix.knowsLeads() && matrix.lacksLead(row)) {
            const QString missing = tr("缺牵头");
            painter->setPen(colors.overdue);
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, missing);
            place.setRight(place.right() - metrics.horizontalAdvance(missing) - margin);
        }
        painter->setPen(current || section == m_hover.row ? colors.accent : colors.text);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(task.title, Qt::ElideRight, place.width()));
    }
    painter->setPen(colors.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
}

void TaskHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int end = length() - offset();
    if (end < height())
        QPainter(viewport()).fillRect(0, end, width(), height() - end, themeColors().panel);
}

void TaskHeader::mousePressEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT picked(row);
}

void TaskHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT followed(row);
}

void TaskHeader::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT hovered(logicalIndexAt(event->position().toPoint()));
}

void TaskHeader::leaveEvent(QEvent *event)
{
    Q_EMIT hovered(-1);
    QHeaderView::leaveEvent(event);
}

} // namespace gangmu
