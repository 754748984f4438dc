// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"
#include "ui/shell/selection.h"

#include <QJsonObject>
#include <QWidget>

class QAction;
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
struct ChangeNotice;

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
    struct Counted
    {
        CatalogueRows rows;
        CatalogueFacets facets;
        bool unchanged = false; ///< the same standards in the same order as are shown
    };
    /// Where one is in the table, to be there again.
    struct Place
    {
        StandardId current;
        int column = -1;
        int offset = 0; ///< rows between the first one on the screen and the current one
    };

    void build();
    QWidget *buildFacets();
    QWidget *buildTable();
    void makeActions();
    void connectAll();
    void restart();
    void query();
    void count();
    void take(const Counted &counted);
    void indexChanged();
    void showBeginning();
    void showFirst();
    void showState();
    void showStatus();
    void sortBy(const CatalogueSort &sort);
    void loadOrder();
    Place place() const;
    void goTo(const Place &place);
    void selectCurrent();
    void follow(const Selection &selection);
    void addStandard();
    void deleteSelected();
    void paste();
    QList<StandardId> selectedIds() const;
    QDate today() const;

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
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_columns = nullptr;
    CatalogueOrder m_order;
    std::optional<qsizetype> m_passed; ///< as counted last
    qsizetype m_all = 0;
    bool m_loadingOrder = false;
    StandardId m_wanted; ///< to be revealed when its row comes
};

} // namespace gangmu
