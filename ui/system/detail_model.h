// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/system_details.h"
#include "ui/system/open_system.h"

#include <QAbstractTableModel>

namespace gangmu {

class Session;

/// The 明细表 of one node and all below it, or of the whole system: one row an entry, in the columns of
/// DetailColumn. Reads OpenSystem and changes by its notices alone; setData() and drops call verbs.
class DetailModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles {
        EntryRole = Qt::UserRole, ///< SystemEntryId::value() as qlonglong
        PlannedRole,              ///< whether the entry has no standard
        ExistingRole              ///< whether it counts as existing
    };

    DetailModel(Session &session, const OpenSystem &system, QObject *parent = nullptr);

    /// Null: the whole system.
    SystemNodeId root() const { return m_root; }
    void setRoot(SystemNodeId root);
    SystemEntryId entryAt(const QModelIndex &index) const;
    QModelIndex indexOf(SystemEntryId entry, DetailColumn column = DetailColumn::Title) const;
    QList<SystemEntryId> entriesAt(const QModelIndexList &indexes) const; ///< each once, in row order

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Title, adoption, level and remark take what they show; the level an int of StandardLevel. A number is
    /// looked up in the catalogue and makes the entry an existing one, the empty text a planned one.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Entries and standards come to stand before the row. Returns false, so that no view removes rows.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void rebuild();
    void apply(const SystemDelta &delta);
    Result<void> setNumber(SystemEntry &entry, const QString &number) const;
    QVariant look(const SystemEntry &entry, DetailColumn column, int role) const;

    Session &m_session;
    const OpenSystem &m_system;
    SystemNodeId m_root;
    QList<SystemEntryId> m_rows;
    QHash<SystemEntryId, SystemEntry> m_entries; ///< those of the rows
};

} // namespace gangmu
