// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/system_verbs.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace gangmu {

class ChartTableModel;
class Session;

/// Numbers a system or a branch of it afresh: the pattern, and the list of old and new codes before anything
/// is changed. The list can be copied.
class RenumberDialog final : public QDialog
{
    Q_OBJECT

public:
    /// branch: the node that is offered beside the whole system; may be null.
    RenumberDialog(Session &session, StandardsSystemId system, SystemNodeId branch, QWidget *parent);

private:
    Renumbering request() const;
    void preview();
    void apply();

    Session &m_session;
    StandardsSystemId m_system;
    SystemNodeId m_branch;
    QComboBox *m_scope;
    QLineEdit *m_pattern;
    QLabel *m_sample;
    ChartTableModel *m_model;
    QTableView *m_list;
    QLabel *m_summary;
    QPushButton *m_apply = nullptr;
};

} // namespace gangmu
