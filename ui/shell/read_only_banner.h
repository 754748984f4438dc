// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QFrame>

class QAction;
class QLabel;

namespace gangmu {

/// Says that the open workspace cannot be changed, why, and offers a copy that can.
class ReadOnlyBanner : public QFrame
{
    Q_OBJECT

public:
    ReadOnlyBanner(Session &session, QAction *saveCopy, QWidget *parent = nullptr);

private:
    void follow();

    Session &m_session;
    QLabel *m_text;
};

} // namespace gangmu
