// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "ui/inspector/inspector_panel.h"

class QCheckBox;
class QLabel;

namespace gangmu {

class FieldEdit;
class HistorySection;
class LinksList;
class ResponsibilityEditor;
class Section;
class SourceSection;

/// A node of a plan: number, title, who answers for it, its targets and standards.
class NodePanel : public InspectorPanel
{
    Q_OBJECT

public:
    NodePanel(Session &session, QWidget *parent);

protected:
    void read() override;

private:
    void readTargets();
    void readStandards();
    void addTarget();

    PlanNode m_node;
    QLabel *m_kind;
    FieldEdit *m_number;
    FieldEdit *m_title;
    QCheckBox *m_task;
    Section *m_responsibilitySection;
    ResponsibilityEditor *m_responsibilities;
    LinksList *m_targets;
    LinksList *m_standards;
    SourceSection *m_source;
    HistorySection *m_history;
};

} // namespace gangmu
