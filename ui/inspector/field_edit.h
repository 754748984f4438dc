// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace gangmu {

/// A line that commits when it is left or Enter is pressed, and gives up on Esc. What is being typed is not
/// disturbed by show(). Half-composed input is never committed.
class FieldEdit : public QLineEdit
{
    Q_OBJECT

public:
    FieldEdit(const QString &name, const QString &label, QWidget *parent = nullptr);

    /// Shows the stored value, unless the user is changing it.
    void show(const QString &value);
    QString shown() const { return m_shown; }
    /// Back to the stored value, e.g. after the new one was refused.
    void revert();

    using QLineEdit::show;

Q_SIGNALS:
    void committed(const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_shown;
};

} // namespace gangmu
