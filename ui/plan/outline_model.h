// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/open_plan.h"

#include <memory>
#include <QAbstractItemModel>

namespace gangmu {

class Session;

/// The outline of a plan: headings, boxes, box items and major projects as a tree of one column. Paragraphs
/// stand in the text alone; their targets and notes count for the node above. Reads OpenPlan, changes by
/// its notices alone; setData() and drops call verbs.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles {
        NodeRole = Qt::UserRole, ///< NodeId::value() as qlonglong
        KindRole,                ///< int of PlanNodeKind
        NumberRole,
        NumberWidthRole,   ///< characters of the longest number among the siblings
        TargetsRole,       ///< own number of targets, those of its paragraphs included
        LeadsRole,         ///< organizations in charge: leads, or responsible ones where nobody leads
        LeadsSignRole,     ///< ● or △
        NotesRole,         ///< open review notes
        BranchTargetsRole, ///< the same with all nodes below: shown while collapsed
        BranchNotesRole,
        MatrixRoleRole ///< int of MatrixRole
    };

    OutlineModel(Session &session, const OpenPlan &plan, QObject *parent = nullptr);
    ~OutlineModel() override;

    NodeId nodeAt(const QModelIndex &index) const;
    /// Invalid for a node that is not in the tree.
    QModelIndex indexOf(NodeId node) const;
    /// The index of the node, or of the nearest node above it that is in the tree.
    QModelIndex nearest(NodeId node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Moves (or copies) the nodes by a verb. Returns false, so that no view removes rows by itself.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Item
    {
        NodeId node;
        QString rank;
        Item *parent = nullptr;
        std::vector<std::unique_ptr<Item>> children;
        int targets = 0;
        int leads = 0;
        bool led = true; ///< leads counts leads
        int notes = 0;
    };

    void rebuild();
    void apply(const PlanDelta &delta);
    QSet<NodeId> applyInserted(const QList<NodeId> &nodes);
    void applyMoved(const QList<NodeId> &nodes);
    void applyRemoved(const QSet<NodeId> &nodes);
    void announce(const QSet<NodeId> &nodes, const QSet<NodeId> &fresh);
    std::unique_ptr<Item> make(NodeId node, Item *parent);
    void count(Item &item) const;
    void forget(const Item &item);
    Item *itemOf(const QModelIndex &index) const;
    int rowOf(const Item &item) const;
    int placeFor(const Item &parent, const QString &rank, NodeId node) const;
    QModelIndex indexOf(const Item &item) const;
    int sum(const Item &item, int Item::*member) const;
    QString toolTip(const Item &item) const;

    Session &m_session;
    const OpenPlan &m_plan;
    std::unique_ptr<Item> m_root;
    QHash<NodeId, Item *> m_items;
};

} // namespace gangmu
