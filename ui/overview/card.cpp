// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/card.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

Card::Card(const QString &name, const QString &title, QWidget *parent)
    : QFrame(parent), m_content(new QVBoxLayout)
{
    setObjectName(name);
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *heading = new QLabel(title, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addLayout(m_content, 1);
}

NumberTile::NumberTile(const QString &name, const QString &caption, QWidget *parent)
    : QFrame(parent),
      m_number(new QLabel(this)),
      m_caption(new QLabel(caption, this)),
      m_remark(new QLabel(this))
{
    setObjectName(name);
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(caption);
    m_number->setObjectName(name + u"Number"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_number);
    layout->addWidget(m_remark);
    paintNumber();
}

void NumberTile::setNumber(const QString &number, const QString &remark, bool alert)
{
    m_number->setText(number);
    m_remark->setText(remark);
    m_alert = alert;
    setAccessibleDescription(number + u' ' + remark);
    paintNumber();
}

void NumberTile::paintNumber()
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 20 / 10.5);
    m_number->setFont(font);
    QPalette palette = m_number->palette();
    palette.setColor(QPalette::WindowText, m_alert ? themeColors().overdue : themeColors().text);
    m_number->setPalette(palette);
}

void NumberTile::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void NumberTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

void NumberTile::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        paintNumber();
}

} // namespace gangmu
