// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_panel.h"

class QFormLayout;
class QLabel;

namespace gangmu {

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
    void addField(const QString &name, const QString &value);

    QLabel *m_heading;
    QFormLayout *m_form;
    LinksList *m_links;
    HistorySection *m_history;
};

} // namespace gangmu
