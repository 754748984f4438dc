// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace gangmu {

class CatalogueTable;
class Session;

/// Columns by which somebody may sort next: those that the table shows and the index does not hold are read
/// while nobody waits for them, so that a click on their heading is answered at once. Four megabytes each for
/// a million rows; after an edit they are read again.
class ColumnsAhead : public QObject
{
    Q_OBJECT

public:
    ColumnsAhead(Session &session, CatalogueTable *table, QObject *parent);

    /// Null where it was not read, or not for the index that there is now.
    std::shared_ptr<const LoadedColumn> find(StandardColumn column) const;

private:
    void readSoon();
    void read();

    Session &m_session;
    CatalogueTable *m_table;
    QTimer m_timer;
    CatalogueIndex::Pointer m_index; ///< for which m_columns were read
    QHash<StandardColumn, std::shared_ptr<const LoadedColumn>> m_columns;
};

} // namespace gangmu
