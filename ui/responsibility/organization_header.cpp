// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/matrix_headers.h"

#include "core/analysis/organizations.h"
#include "ui/responsibility/responsibility_model.h"
#include "ui/shell/theme.h"

#include <cmath>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr double degrees = 60;
const double sine = std::sin(degrees * M_PI / 180);
const double cotangent = 1 / std::tan(degrees * M_PI / 180);
constexpr int longestLabel = 132; ///< pixels along the slant; longer names are elided
constexpr int upright = 5;        ///< characters a line
constexpr int foot = 6;           ///< between label and matrix

} // namespace

OrganizationHeader::OrganizationHeader(ResponsibilityModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setObjectName(u"organizationHeader"_s);
    setAccessibleName(tr("单位"));
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
    setMinimumSectionSize(8);
    viewport()->setMouseTracking(true);
}

void OrganizationHeader::setSlanted(bool slanted)
{
    if (slanted == m_slanted)
        return;
    m_slanted = slanted;
    Q_EMIT geometriesChanged();
    viewport()->update();
}

void OrganizationHeader::setHover(const MatrixHover &hover)
{
    if (hover.column != m_hover.column)
        viewport()->update();
    m_hover = hover;
}

int OrganizationHeader::narrowest() const
{
    const QFontMetrics metrics(font());
    return m_slanted ? std::max(26, int(std::ceil(metrics.height() / sine)) + 6)
                     : upright * metrics.horizontalAdvance(u'国') + 10;
}

int OrganizationHeader::lean() const
{
    return m_slanted ? int(height() * cotangent) : 0;
}

QSize OrganizationHeader::sizeHint() const
{
    const QFontMetrics metrics(font());
    if (!m_slanted)
        return {narrowest(), 2 * metrics.height() + 14};
    int longest = 0;
    for (const MatrixColumn &column : m_model.matrix().columns())
        longest = std::max(longest, metrics.horizontalAdvance(column.shortName));
    longest = std::clamp(longest, 60, longestLabel);
    return {narrowest(), int(longest * sine + metrics.height() / 2.0) + 2 * foot};
}

int OrganizationHeader::columnAt(QPoint position) const
{
    const int shift = m_slanted ? int((height() - position.y()) * cotangent) : 0;
    return logicalIndexAt(position.x() - shift);
}

void OrganizationHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    paintLabels(painter, event->rect());
}

void OrganizationHeader::paintLabels(QPainter &painter, const QRect &area, int lastEdge)
{
    const ThemeColors &colors = themeColors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, m_slanted);
    painter.fillRect(area, colors.panel);
    if (count() > 0) {
        // A label leans into the columns at its right.
        const int first =
            std::max(0, visualIndexAt(std::max(0, area.left() - lean() - defaultSectionSize())));
        for (int column = first; column < count(); ++column) {
            const int x = sectionViewportPosition(column);
            if (x > area.right() || x + sectionSize(column) > lastEdge)
                break;
            m_slanted ? paintSlanted(painter, column) : paintTwoLines(painter, column);
        }
    }
    painter.setPen(colors.line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(area.left(), height() - 1, area.right(), height() - 1);
    painter.restore();
}

void OrganizationHeader::paintSlanted(QPainter &painter, int column)
{
    const ThemeColors &colors = themeColors();
    const int x = sectionViewportPosition(column);
    const int width = sectionSize(column);
    const bool current = selectionModel() && selectionModel()->currentIndex().column() == column;
    const bool idle = m_model.matrix().lacksTask(m_model.matrixColumn(column));
    if (column == m_hover.column || current) {
        QPainterPath band;
        band.moveTo(x, height());
        band.lineTo(x + lean(), 0);
        band.lineTo(x + lean() + width, 0);
        band.lineTo(x + width, height());
        painter.fillPath(band, colors.accentSoft);
    }
    painter.setPen(colors.line);
    painter.drawLine(QPointF(x + width - 0.5, height()), QPointF(x + width - 0.5 + lean(), 0));
    painter.save();
    QFont face = font();
    face.setBold(current);
    painter.setFont(face);
    painter.translate(x + width / 2.0, height() - foot);
    painter.rotate(-degrees);
    painter.setPen(idle ? colors.overdue : column == m_hover.column || current ? colors.accent : colors.text);
    const QFontMetrics metrics(face);
    const double room = (height() - 2 * foot) / sine;
    QString name = m_model.matrix().columns()[m_model.matrixColumn(column)].shortName;
    if (idle)
        name = tr("%1（无任务）").arg(name);
    name = metrics.elidedText(name, Qt::ElideRight, int(room));
    painter.drawText(QRectF(0, -metrics.height() / 2.0, room + 4, metrics.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    painter.restore();
}

void OrganizationHeader::paintTwoLines(QPainter &painter, int column)
{
    const ThemeColors &colors = themeColors();
    const QRect rect(sectionViewportPosition(column), 0, sectionSize(column), height());
    const bool current = selectionModel() && selectionModel()->currentIndex().column() == column;
    const bool idle = m_model.matrix().lacksTask(m_model.matrixColumn(column));
    if (column == m_hover.column || current)
        painter.fillRect(rect, colors.accentSoft);
    painter.setPen(colors.line);
    painter.drawLine(rect.topRight(), rect.bottomRight());
    QFont face = font();
    face.setBold(current);
    face.setUnderline(idle);
    painter.setFont(face);
    painter.setPen(idle ? colors.overdue : column == m_hover.column || current ? colors.accent : colors.text);
    const QStringList lines =
        twoLines(m_model.matrix().columns()[m_model.matrixColumn(column)].shortName, upright);
    painter.drawText(rect.adjusted(2, 2, -2, -4), Qt::AlignHCenter | Qt::AlignVCenter, lines.join(u'\n'));
}

void OrganizationHeader::mousePressEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position().toPoint());
    if (column >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT picked(column);
}

void OrganizationHeader::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT hovered(columnAt(event->position().toPoint()));
}

void OrganizationHeader::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void OrganizationHeader::leaveEvent(QEvent *event)
{
    Q_EMIT hovered(-1);
    QHeaderView::leaveEvent(event);
}

bool OrganizationHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = columnAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       column < 0 ? QString()
                                  : m_model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(),
                       this);
    return true;
}

} // namespace gangmu
