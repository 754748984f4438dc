// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_panel.h"

class QLabel;

namespace gangmu {

class Facts;
class HistorySection;
class LinksList;

/// A work item, to look at: its number, title, stage and what it belongs to.
class WorkItemPanel : public InspectorPanel
{
    Q_OBJECT

public:
    WorkItemPanel(Session &session, QWidget *parent);

protected:
    void read() override;

private:
    QLabel *m_heading;
    Facts *m_facts;
    LinksList *m_links;
    HistorySection *m_history;
};

} // namespace gangmu
