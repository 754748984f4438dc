// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"
#include "ui/inspector/inspector_panel.h"

class QComboBox;
class QLabel;
class QTableView;

namespace gangmu {

class ActualsModel;
class FieldEdit;
class HistorySection;
class LinksList;
class SourceSection;

/// A target: what is promised, what is done, where it stands.
class TargetPanel : public InspectorPanel
{
    Q_OBJECT

public:
    TargetPanel(Session &session, QWidget *parent);

protected:
    void read() override;

private:
    void buildForm();
    void buildFigures();
    /// Reads the form into a copy of the target and revises it; says what is wrong where it is.
    void commit();
    void showProgress();
    void deleteFigures();

    Target m_target;
    QLabel *m_text;
    FieldEdit *m_metric;
    QComboBox *m_comparator;
    FieldEdit *m_value;
    FieldEdit *m_high;
    FieldEdit *m_unit;
    FieldEdit *m_deadline;
    FieldEdit *m_scope;
    QComboBox *m_counting;
    QLabel *m_progress;
    ActualsModel *m_actuals;
    QTableView *m_figures;
    LinksList *m_links;
    SourceSection *m_source;
    HistorySection *m_history;
};

} // namespace gangmu
