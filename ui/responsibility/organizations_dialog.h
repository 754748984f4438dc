// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/organizations.h"
#include "ui/shell/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace gangmu {

class OrganizationsModel;

/// The organizations of the current plan's region: add, correct, merge two spellings, record what a reform
/// did to them. Stays open beside the window; every button is one edit that undo takes back.
class OrganizationsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OrganizationsDialog(Session &session, QWidget *parent = nullptr);

    void choose(OrganizationId organization);

private:
    QWidget *makeButtons();
    QWidget *makeReform();
    void read();
    void showChosen();
    QString region() const;
    QList<Organization> chosen() const;

    void add();
    void correct();
    void merge();
    void remove();
    void reform();
    void forget(); ///< removes the chosen change

    Session &m_session;
    OrganizationDirectory m_directory;
    OrganizationsModel *m_model;
    QSortFilterProxyModel *m_shown;
    QTableView *m_table;
    QPushButton *m_correct = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_on = nullptr;
    QPushButton *m_record = nullptr;
    QListWidget *m_changes = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace gangmu
