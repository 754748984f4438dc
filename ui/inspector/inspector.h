// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QScrollArea>

class QStackedWidget;

namespace gangmu {

class InspectorPanel;

/// Describes what is selected: its fields to edit, its relations to follow, its source sentence, its history.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(Session &session, QWidget *parent = nullptr);

private:
    void showSelection(const Selection &selection);
    InspectorPanel *panelFor(SelectionKind kind);

    Session &m_session;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QMap<SelectionKind, InspectorPanel *> m_panels;
    InspectorPanel *m_shown = nullptr;
};

} // namespace gangmu
