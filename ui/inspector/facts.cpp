// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/facts.h"

#include <QFormLayout>
#include <QLabel>

namespace gangmu {

Facts::Facts(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
}

void Facts::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

void Facts::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(value, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(name, label);
}

} // namespace gangmu
