// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/system/open_system.h"
#include "ui/system/system_mime.h"

#include <QAbstractItemModel>

namespace gangmu {

class Session;

/// The nodes of a standards system as a tree of one column. Reads OpenSystem and changes by its notices
/// alone; setData() and drops call verbs: nodes are moved or copied, entries moved or copied, standards
/// listed.
class SystemModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles {
        NodeRole = Qt::UserRole, ///< SystemNodeId::value() as qlonglong
        CodeRole,
        CodeWidthRole, ///< characters of the longest code among the siblings
        RequiredRole,  ///< 应有数, all below included
        ExistingRole,  ///< 现有数
        ForeignRole    ///< dotted frame
    };

    SystemModel(Session &session, const OpenSystem &system, QObject *parent = nullptr);

    SystemNodeId nodeAt(const QModelIndex &index) const;
    /// Invalid for a node that is not in the tree.
    QModelIndex indexOf(SystemNodeId node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The edit role takes a title.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Carries the drop out by a verb. Returns false, so that no view removes rows by itself.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void rebuild();
    void apply(const SystemDelta &delta);
    void applyInserted(const QSet<SystemNodeId> &nodes);
    void applyMoved(const QSet<SystemNodeId> &nodes);
    void applyRemoved(const QSet<SystemNodeId> &nodes);
    QList<SystemNodeId> byDepth(const QSet<SystemNodeId> &nodes) const;
    int placeFor(const SystemNode &node) const;
    QString toolTip(const SystemNode &node) const;

    Session &m_session;
    const OpenSystem &m_system;
    SystemTree m_tree; ///< as the views know it: follows the system's step by step
    QHash<SystemNodeId, NodeCount> m_counts;
};

/// Lists standards under a node, each at the level it has.
void listStandards(Session &session, SystemNodeId node, const QList<StandardId> &standards,
                   SystemEntryId before = {});
/// Copies of entries, to stand under a node.
QList<SystemEntry> copiesOf(const Workspace &workspace, const QList<SystemEntryId> &entries);

} // namespace gangmu
