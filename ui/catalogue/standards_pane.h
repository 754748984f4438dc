// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"
#include "ui/shell/selection.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedLayout;
class QTimer;
class QTreeView;

namespace gangmu {

class BatchBar;
class CatalogueModel;
class CatalogueTable;
class EmptyState;
class FacetsModel;
class FilterBar;
class Session;
class StandardsActions;
class StandardsRows;

/// The standards of the catalogue: search box and chips above, facets at the left, the table, and what is
/// counted below. Typing shows the first rows at once; all of them, and the counts, come from a job.
class StandardsPane : public QWidget
{
    Q_OBJECT

public:
    explicit StandardsPane(Session &session, QWidget *parent = nullptr);

    CatalogueTable *table() const { return m_table; }
    CatalogueModel *model() const { return m_model; }
    void setFilter(const CatalogueFilter &filter);
    /// Shows the standard in the table and makes its row the current one; a filter that hides it goes.
    void reveal(StandardId standard);

    QJsonObject saveLayout() const;
    void restoreLayout(const QJsonObject &layout);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What stands where the table is.
    enum class State { Rows, Failed, NothingFound, Empty };

    void build();
    QWidget *buildFacets();
    QWidget *buildTable();
    void connectAll();
    void restart();
    void showBeginning();
    void openOwnFacets();
    State state() const;
    void showState();
    void showStatus();
    void selectCurrent();
    void follow(const Selection &selection);

    Session &m_session;
    FilterBar *m_filter = nullptr;
    FacetsModel *m_facetsModel = nullptr;
    QTreeView *m_facets = nullptr;
    CatalogueModel *m_model = nullptr;
    CatalogueTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_states = nullptr;
    QWidget *m_tablePage = nullptr;
    BatchBar *m_batch = nullptr;
    QLabel *m_status = nullptr;
    QSplitter *m_splitter = nullptr;
    QTimer *m_selecting = nullptr;
    QSet<CatalogueFieldId> m_openOwn; ///< facets to open when they come
    StandardsRows *m_rows = nullptr;
    StandardsActions *m_actions = nullptr;
};

} // namespace gangmu
