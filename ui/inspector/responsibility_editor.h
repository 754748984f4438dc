// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "ui/shell/session.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QStringListModel;

namespace gangmu {

/// Who answers for one task: organizations with their roles, to change, to remove and to add by typing a
/// name.
class ResponsibilityEditor : public QWidget
{
    Q_OBJECT

public:
    ResponsibilityEditor(Session &session, QWidget *parent);
    void showNode(NodeId node, const QString &region);

private:
    void addRow(int row, const Responsibility &responsibility, const Organization &organization);
    void set(OrganizationId organization, std::optional<ResponsibilityRole> role);
    void addTyped();

    Session &m_session;
    NodeId m_node;
    QString m_region;
    QGridLayout *m_rows;
    QLineEdit *m_name;
    QComboBox *m_role;
    QStringListModel *m_names;
};

} // namespace gangmu
