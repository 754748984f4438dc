// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace gangmu {

class DetailModel;

/// Levels are chosen from a list, all else is typed.
class DetailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

/// The grid of the 明细表: rows are dragged onto nodes and within the table; keys become requests.
class DetailView final : public QTableView
{
    Q_OBJECT

public:
    explicit DetailView(DetailModel &model, QWidget *parent = nullptr);

    QList<SystemEntryId> selectedEntries() const;
    SystemEntryId currentEntry() const;
    /// Selects these rows and makes the first current; tells as if the user had done it.
    void selectEntries(const QList<SystemEntryId> &entries);
    /// Makes the row current without telling anybody.
    void showEntry(SystemEntryId entry);
    void editTitle(SystemEntryId entry);
    /// Widths that suit the columns in the room there is.
    void fitColumns();

Q_SIGNALS:
    void entryPicked(gangmu::SystemEntryId entry); ///< the user made it current
    void newRequested();                           ///< a planned entry
    void deleteRequested();
    void copyRequested();
    void pasteRequested();
    void shiftRequested(int direction); ///< -1 up, +1 down
    void menuRequested(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();
    DetailModel &m_model;
    bool m_silent = false;
};

} // namespace gangmu
