// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QWidget>

class QLabel;
class QPushButton;

namespace gangmu {

/// What a page shows instead of nothing: what belongs here, or what went wrong, and the next step. Centred in
/// the room it gets.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Icon by theme name; the text may have several sentences.
    void setContent(const QString &icon, const QString &title, const QString &text);
    /// The first button is the one to press (accented). Returns it for an objectName.
    QPushButton *addButton(const QString &text, std::function<void()> clicked);
    void clearButtons();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_buttons;
};

} // namespace gangmu
