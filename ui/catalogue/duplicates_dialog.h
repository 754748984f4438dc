// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/duplicates.h"

#include <QDialog>
#include <QSet>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace gangmu {

class ComparisonModel;
class Session;

/// 查重: groups of rows that may be one standard, looked for off the GUI thread; each is compared side by
/// side and merged field by field, or passed over. Stays open beside the window; every merge is one edit that
/// undo takes back, here too.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicatesDialog(Session &session, QWidget *parent);

private:
    QWidget *buildList();
    QWidget *buildComparison();
    void connectAll();
    void search();
    void take(const QList<DuplicateGroup> &groups);
    void showGroup(int row);
    void showMergeable();
    void merge();
    void passOver();
    void goToNext(int row);
    DuplicateKind kind() const;

    Session &m_session;
    QList<DuplicateGroup> m_groups;
    QSet<QString> m_passed; ///< texts of groups that were passed over
    bool m_merging = false;
    ComparisonModel *m_model;
    QComboBox *m_kind = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_differences = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_pass = nullptr;
};

} // namespace gangmu
