// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/empty_state.h"

#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace gangmu {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_buttons(new QWidget(this))
{
    setObjectName(u"emptyState"_s);
    m_icon->setObjectName(u"emptyStateIcon"_s);
    m_title->setObjectName(u"emptyStateTitle"_s);
    m_text->setObjectName(u"emptyStateText"_s);
    m_buttons->setObjectName(u"emptyStateButtons"_s);
    for (QLabel *label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignHCenter);
    m_title->setProperty("heading", 2);
    m_text->setProperty("muted", true);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(240);
    m_text->setMaximumWidth(520);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    buttons->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_text, 10);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &text)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    showIcon();
}

QPushButton *EmptyState::addButton(const QString &text, std::function<void()> clicked)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setProperty("accent", m_buttons->layout()->isEmpty());
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    m_buttons->layout()->addWidget(button);
    button->show();
    return button;
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_buttons->layout()->takeAt(0)) {
        // Not at once: the button that asks for it may be the one just clicked. It gives its name to the
        // next.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void EmptyState::showIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(themeIcon(m_iconName).pixmap(48, 48));
}

} // namespace gangmu
