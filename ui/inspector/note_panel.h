// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_panel.h"

class QLabel;
class QPushButton;

namespace gangmu {

class SourceSection;

/// A point the reader was not sure of, with what it proposes.
class NotePanel : public InspectorPanel
{
    Q_OBJECT

public:
    NotePanel(Session &session, QWidget *parent);

protected:
    void read() override;

private:
    QLabel *m_kind;
    QLabel *m_message;
    QLabel *m_proposal;
    QPushButton *m_accept;
    QPushButton *m_dismiss;
    QPushButton *m_reopen;
    SourceSection *m_source;
};

} // namespace gangmu
