// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/section.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

Section::Section(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_header(new QToolButton(this)),
      m_body(new QWidget(this)),
      m_content(new QVBoxLayout(m_body))
{
    setObjectName(name);
    m_header->setObjectName(name + u"Header"_s);
    m_header->setProperty("fold", true); // what is open is not what is chosen
    m_header->setCheckable(true);
    m_header->setChecked(true);
    m_header->setAutoRaise(true);
    m_header->setArrowType(Qt::DownArrow);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont font = m_header->font();
    font.setBold(true);
    m_header->setFont(font);
    m_content->setContentsMargins(8, 0, 8, 8);
    m_content->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_body);
    setTitle(title);
    connect(m_header, &QToolButton::toggled, this, [this](bool open) {
        m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(open);
        Q_EMIT opened(open);
    });
}

void Section::setTitle(const QString &title)
{
    m_header->setText(title);
}

bool Section::isOpen() const
{
    return m_header->isChecked();
}

void Section::setOpen(bool open)
{
    m_header->setChecked(open);
}

QLabel *makeHeading(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    QFont bold = parent->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeNote(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void setShortText(QLabel *label, const QString &text, qsizetype most)
{
    const bool tooLong = text.size() > most;
    label->setText(tooLong ? text.left(most) + u'…' : text);
    label->setToolTip(tooLong ? text : QString());
}

} // namespace gangmu
