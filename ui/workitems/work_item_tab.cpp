// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/work_item_tab.h"

namespace gangmu {

using namespace Qt::StringLiterals;

WorkItemTab::WorkItemTab(Session &session, const QString &name, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    setObjectName(name);
}

void WorkItemTab::showItem(const WorkItem &item)
{
    const bool another = m_item.id != item.id;
    m_item = item;
    if (another) { // what is half typed was about the other one
        for (FieldEdit *field : findChildren<FieldEdit *>())
            field->revert();
        started();
    }
    read();
}

} // namespace gangmu
