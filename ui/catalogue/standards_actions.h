// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"

#include <QObject>

class QAction;

namespace gangmu {

class BatchBar;
class CatalogueTable;
class FilterBar;
class Session;
class StandardsExport;
class StandardsRows;

/// What one can do with the standards in the table: add, change, delete, paste, write out, look for
/// duplicates, choose columns. The actions belong to the widget, the page bar shows those with an icon.
class StandardsActions : public QObject
{
    Q_OBJECT

public:
    StandardsActions(Session &session, FilterBar *filter, CatalogueTable *table, StandardsRows *rows,
                     BatchBar *batch, QWidget *owner);

    /// Enables what can be done with this workspace.
    void follow();

    void addStandard();
    void deleteSelected();
    void paste();
    QList<StandardId> selectedIds() const;

private:
    void makeActions();
    void showColumns();
    void exportRows();
    void showFields();
    void findDuplicates();

    Session &m_session;
    FilterBar *m_filter;
    CatalogueTable *m_table;
    StandardsRows *m_rows;
    BatchBar *m_batch;
    QWidget *m_owner;
    StandardsExport *m_export;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_write = nullptr;
};

} // namespace gangmu
