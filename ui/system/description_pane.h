// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/system/open_system.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QTextBrowser;
class QToolButton;

namespace gangmu {

class PlainTextEdit;
class Session;

/// 编制说明: the text as it is typed, with placeholders, and beside it as it reads, with the figures filled
/// in.
class DescriptionPane final : public QWidget
{
    Q_OBJECT

public:
    DescriptionPane(Session &session, const OpenSystem &system, QWidget *parent = nullptr);

    /// The text with its figures, to print.
    QString html() const;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readText();
    void showFilled();
    void store();
    void fillMenu();

    Session &m_session;
    const OpenSystem &m_system;
    StandardsSystemId m_shown;
    PlainTextEdit *m_text;
    QTextBrowser *m_filled;
    QToolButton *m_outline;
    QToolButton *m_insert;
    QMenu *m_menu;
    QTimer m_pause;
    bool m_reading = false;
};

} // namespace gangmu
