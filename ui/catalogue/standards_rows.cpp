// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/standards_rows.h"

#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/catalogue/columns_ahead.h"
#include "ui/catalogue/facets_model.h"
#include "ui/catalogue/filter_bar.h"
#include "ui/catalogue/own_order.h"
#include "ui/shell/session.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// What one sees before all is counted; more than fits on any screen.
constexpr int firstRowCount = 200;
constexpr int retryAfter = 200; // ms
const QString rowsKey = u"catalogueRows"_s;
const QString columnKey = u"catalogueColumn"_s;

} // namespace

StandardsRows::StandardsRows(Session &session, FilterBar *filter, CatalogueTable *table, FacetsModel *facets,
                             QObject *parent)
    : QObject(parent),
      m_session(session),
      m_filter(filter),
      m_table(table),
      m_model(table->catalogue()),
      m_facets(facets),
      m_ahead(new ColumnsAhead(session, table, this))
{
    connect(filter, &FilterBar::changed, this, &StandardsRows::query);
    connect(facets, &FacetsModel::filterRequested, this, &StandardsRows::setFilter);
    connect(m_model, &CatalogueModel::sortRequested, this, &StandardsRows::sortBy);
    connect(m_model, &CatalogueModel::ownSortRequested, this, &StandardsRows::sortByOwn);
    connect(&session.catalogue(), &Catalogue::changed, this, &StandardsRows::followIndex);
}

QDate StandardsRows::today() const
{
    return m_session.clock().today();
}

void StandardsRows::restart()
{
    m_filter->setFilter({});
    m_facets->setFilter({});
    m_facets->setFacets({});
    m_order = {};
    m_ownOrder = {};
    m_passed.reset();
    m_wanted = {};
    const QSignalBlocker quiet(m_model); // the indicator alone; there is nothing to sort
    m_table->horizontalHeader()->setSortIndicator(int(StandardColumn::Number), Qt::AscendingOrder);
}

void StandardsRows::showBeginning()
{
    if (m_session.catalogue().index())
        return query();
    QList<Standard> first;
    if (m_session.workspace()) {
        if (const auto read = firstStandards(m_session.workspace()->reader(), firstRowCount);
            m_session.did(read))
            first = *read;
    }
    m_model->showOnly(first);
    Q_EMIT changed();
}

void StandardsRows::setFilter(const CatalogueFilter &filter)
{
    m_filter->setFilter(filter);
    query();
}

void StandardsRows::query()
{
    if (m_table->isEditing()) { // see take()
        QTimer::singleShot(retryAfter, this, &StandardsRows::query);
        return;
    }
    m_facets->setFilter(m_filter->filter());
    m_passed.reset();
    if (!m_session.catalogue().index()) {
        m_session.catalogue().need();
        Q_EMIT changed();
        return;
    }
    const StandardId current = m_model->idAt(m_table->currentIndex().row());
    showFirst();
    m_table->scrollToTop();
    if (const int row = current.isNull() ? -1 : m_model->rowOf(current); row >= 0)
        setCurrent(row, int(StandardColumn::Number));
    Q_EMIT moved();
    count();
}

void StandardsRows::showFirst()
{
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    m_model->show(index, firstRows(*index, m_filter->filter(), m_order, firstRowCount, today()));
    Q_EMIT changed();
}

/// All rows and the counts, off the GUI thread.
void StandardsRows::count()
{
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    const CatalogueIndex::Pointer shownIndex = m_model->index();
    // Only after an edit there is something to compare.
    const CatalogueRows shown = index != shownIndex && shownIndex ? m_model->rows() : CatalogueRows();
    m_session.jobs().run<Counted>(
        {rowsKey, tr("正在筛选目录")}, this,
        [=, filter = m_filter->filter(), order = m_order,
         day = today()](const Progress &progress) -> Result<Counted> {
            Counted counted;
            GANGMU_TRY(rows, allRows(*index, filter, order, day, progress));
            GANGMU_TRY(facets, countFacets(*index, filter, day, progress));
            counted.rows = std::move(rows);
            counted.facets = std::move(facets);
            counted.unchanged =
                index != shownIndex && shownIndex && showTheSame(*index, counted.rows, *shownIndex, shown);
            return counted;
        },
        [this, index](const Result<Counted> &counted) {
            if (m_session.did(counted) && index == m_session.catalogue().index())
                take(*counted);
        });
}

void StandardsRows::take(const Counted &counted)
{
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    if (m_table->isEditing()) {
        // New rows would close the editor of the cell that is being typed in: they wait until it is done, and
        // go where that brings newer ones.
        QTimer::singleShot(retryAfter, this, [this, counted, index] {
            if (m_session.catalogue().index() == index)
                take(counted);
        });
        return;
    }
    if (m_model->index() == index) {
        m_model->complete(counted.rows);
    } else if (counted.unchanged) {
        m_model->replace(index, counted.rows);
    } else {
        const Place before = place();
        m_model->show(index, counted.rows);
        goTo(before);
    }
    m_passed = counted.facets.passed;
    m_all = counted.facets.all;
    m_facets->setFacets(counted.facets);
    Q_EMIT changed();
    if (!m_wanted.isNull())
        reveal(std::exchange(m_wanted, StandardId()));
}

void StandardsRows::followIndex()
{
    if (!m_session.catalogue().index()) {
        Q_EMIT changed();
        return;
    }
    m_order.loaded.reset();
    if (needsColumn()) {
        loadOrder();
        return;
    }
    if (!m_model->index()) {
        const Place before = place();
        showFirst();
        goTo(before);
    }
    count();
}

bool StandardsRows::needsColumn() const
{
    return !m_ownOrder.isNull() || needsLoading(m_order.sort.column);
}

void StandardsRows::sortBy(const CatalogueSort &sort)
{
    if (sort == m_order.sort && m_ownOrder.isNull())
        return;
    if (sort.column != m_order.sort.column || !m_ownOrder.isNull())
        m_order.loaded.reset();
    m_ownOrder = {};
    m_order.sort = sort;
    if (!m_order.loaded)
        m_order.loaded = m_ahead->find(sort.column);
    if (needsColumn() && !m_order.loaded && m_session.catalogue().index())
        loadOrder();
    else
        query();
}

void StandardsRows::sortByOwn(CatalogueFieldId field, bool ascending)
{
    if (field != m_ownOrder)
        m_order.loaded.reset();
    m_ownOrder = field;
    m_order.sort = {ownOrderColumn, ascending};
    if (!m_order.loaded && m_session.catalogue().index())
        loadOrder();
    else
        query();
}

/// A column that the index does not hold is read first; meanwhile the rows stay as they are.
void StandardsRows::loadOrder()
{
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    const StandardColumn column = m_order.sort.column;
    const CatalogueField *own = m_model->ownField(m_model->sectionOf(m_ownOrder));
    if (!m_ownOrder.isNull() && !own) { // gone
        m_ownOrder = {};
        m_order = {};
        return query();
    }
    m_loadingOrder = own ? own->name : termOf(column);
    Q_EMIT changed();
    using Loaded = std::shared_ptr<const LoadedColumn>;
    m_session.jobs().read<Loaded>(
        {columnKey, tr("正在排序")}, *m_session.workspace(), this,
        [index, column, field = own ? *own : CatalogueField()](const Connection &connection,
                                                               const Progress &progress) {
            return field.id.isNull() ? loadColumn(connection, *index, column, progress)
                                     : loadOwnColumn(connection, *index, field, progress);
        },
        [this, index, column, field = m_ownOrder](const Result<Loaded> &loaded) {
            m_loadingOrder.clear();
            if (!m_session.did(loaded) || column != m_order.sort.column || field != m_ownOrder) {
                Q_EMIT changed();
                return;
            }
            m_order.loaded = *loaded;
            const Place before = place();
            query();
            goTo(before);
        });
}

StandardsRows::Place StandardsRows::place() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return {};
    return {m_model->idAt(current.row()), current.column(), current.row() - m_table->rowAt(0)};
}

void StandardsRows::setCurrent(int row, int column)
{
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, column),
                                               QItemSelectionModel::ClearAndSelect);
    Q_EMIT moved();
}

void StandardsRows::goTo(const Place &place)
{
    const int row = place.current.isNull() ? -1 : m_model->rowOf(place.current);
    if (row < 0)
        return;
    const int column = std::min(place.column, m_model->columnCount() - 1);
    setCurrent(row, column);
    if (place.offset >= 0)
        m_table->verticalScrollBar()->setValue(std::max(0, row - place.offset));
    m_table->scrollTo(m_model->index(row, column));
}

void StandardsRows::reveal(StandardId standard)
{
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    if (!index || m_model->index() != index || !m_passed) {
        m_wanted = standard;
        return;
    }
    const int row = m_model->rowOf(standard);
    if (row < 0) {
        if (m_filter->filter().isEmpty() || index->rowOf(standard) < 0)
            return;
        m_wanted = standard;
        setFilter({});
        return;
    }
    const int column = std::max(0, m_table->currentIndex().column());
    setCurrent(row, column);
    m_table->scrollTo(m_model->index(row, column), QAbstractItemView::PositionAtCenter);
}

} // namespace gangmu
