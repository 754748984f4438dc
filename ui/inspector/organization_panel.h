// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "ui/inspector/inspector_panel.h"

class QComboBox;
class QLabel;

namespace gangmu {

class FieldEdit;
class HistorySection;
class LinksList;

/// An organization: its names, what became of it, and the tasks it answers for.
class OrganizationPanel : public InspectorPanel
{
    Q_OBJECT

public:
    OrganizationPanel(Session &session, QWidget *parent);

protected:
    void read() override;

private:
    void readChanges();
    void readTasks();
    void commit();

    Organization m_organization;
    FieldEdit *m_name;
    QComboBox *m_kind;
    FieldEdit *m_remark;
    QLabel *m_region;
    QLabel *m_aliases;
    LinksList *m_changes;
    QLabel *m_total;
    LinksList *m_tasks;
    HistorySection *m_history;
};

} // namespace gangmu
