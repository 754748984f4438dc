// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/box_to_system.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace gangmu {

class Session;

/// Boxes of a plan become branches of a system: which boxes or items, into which system, and what will come
/// of it before anything is changed.
class BoxDialog final : public QDialog
{
    Q_OBJECT

public:
    /// system and parent: what is offered beside a new system; may be null.
    BoxDialog(Session &session, StandardsSystemId system, SystemNodeId parent, QWidget *owner);

Q_SIGNALS:
    void made(const gangmu::BoxOutcome &outcome);

private:
    void readPlans();
    void readBoxes();
    QList<NodeId> chosen() const;
    void preview();
    void apply();

    Session &m_session;
    StandardsSystemId m_system;
    SystemNodeId m_parent;
    QComboBox *m_plans;
    QTreeWidget *m_boxes;
    QComboBox *m_target;
    QLineEdit *m_title;
    QLabel *m_summary;
    QPushButton *m_apply = nullptr;
    bool m_filling = false;
    QString m_proposed; ///< title that was proposed and not changed since
};

} // namespace gangmu
