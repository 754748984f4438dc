// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "ui/inspector/inspector_panel.h"

class QComboBox;
class QLabel;

namespace gangmu {

class FieldEdit;
class HistorySection;

/// A plan as a whole: what stands on its cover, and what is in it.
class PlanPanel : public InspectorPanel
{
    Q_OBJECT

public:
    PlanPanel(Session &session, QWidget *parent);

protected:
    void read() override;

private:
    void commit();

    Plan m_plan;
    FieldEdit *m_title;
    FieldEdit *m_docNumber;
    FieldEdit *m_issuer;
    FieldEdit *m_issuedOn;
    FieldEdit *m_start;
    FieldEdit *m_end;
    FieldEdit *m_region;
    QComboBox *m_role;
    QLabel *m_remark;
    QLabel *m_counts;
    HistorySection *m_history;
};

} // namespace gangmu
