// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableView;

namespace gangmu {

class DifferencesModel;

/// Compares two versions of a plan, or a version with the present state, in the plan's own terms.
class DifferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Starts with what changed since the version.
    DifferencesDialog(Session &session, PlanId plan, VersionId since, QWidget *parent);

private:
    void fillVersions(VersionId since);
    void compare();
    void copyTable() const;
    void followRow(int row);

    Session &m_session;
    PlanId m_plan;
    QComboBox *m_from;
    QComboBox *m_to;
    QLabel *m_summary;
    DifferencesModel *m_model;
    QTableView *m_view;
};

} // namespace gangmu
