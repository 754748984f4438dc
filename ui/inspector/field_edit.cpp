// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_edit.h"

#include <QKeyEvent>

namespace gangmu {

FieldEdit::FieldEdit(const QString &name, const QString &label, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (text() != m_shown)
            Q_EMIT committed(text());
    });
}

void FieldEdit::show(const QString &value)
{
    const bool changing = hasFocus() && text() != m_shown;
    m_shown = value;
    if (!changing && text() != value) {
        setText(value);
        setCursorPosition(0);
    }
}

void FieldEdit::revert()
{
    setText(m_shown);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_shown) {
        revert();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace gangmu
