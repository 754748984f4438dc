// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QComboBox>

namespace gangmu {

/// Which plan the pages show. Follows the session; plans of others are marked as references.
class PlanChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit PlanChooser(Session &session, QWidget *parent = nullptr);

private:
    void fill();
    void showCurrent();

    Session &m_session;
};

} // namespace gangmu
