// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace gangmu {

/// The lower edge: which file, when it was saved, what undo would take back, and work in progress.
class StatusBar : public QFrame
{
    Q_OBJECT

public:
    StatusBar(Session &session, QAction *undo, QWidget *parent = nullptr);

private:
    void follow();

    Session &m_session;
    QLabel *m_file;
    QLabel *m_saved;
    QToolButton *m_undo;
};

} // namespace gangmu
