// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"

#include <QVBoxLayout>

namespace gangmu {

InspectorPanel::InspectorPanel(Session &session, const QString &name, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(8);
}

void InspectorPanel::showSelection(const Selection &selection)
{
    const bool another = m_selection != selection;
    m_selection = selection;
    if (another)
        started();
    read();
}

bool InspectorPanel::isConcerned(const ChangeNotice &) const
{
    return true;
}

} // namespace gangmu
