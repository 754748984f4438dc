// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/standards_pane.h"

#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "ui/catalogue/batch_bar.h"
#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/catalogue/facets_model.h"
#include "ui/catalogue/filter_bar.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/session.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QTreeView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// What one sees before all is counted; more than fits on any screen.
constexpr int firstRowCount = 200;
constexpr int selectionDelay = 120; // ms; arrow keys run on
const QString rowsKey = u"catalogueRows"_s;
const QString columnKey = u"catalogueColumn"_s;

} // namespace

StandardsPane::StandardsPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_selecting(new QTimer(this))
{
    setObjectName(u"standardsPane"_s);
    build();
    makeActions();
    connectAll();
    restart();
}

void StandardsPane::build()
{
    m_filter = new FilterBar(m_session, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"catalogueSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildFacets());
    m_splitter->addWidget(buildTable());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({208, 800});
    m_batch = new BatchBar(m_session, this);
    m_batch->hide();
    m_status = new QLabel(this);
    m_status->setObjectName(u"catalogueStatus"_s);
    m_status->setProperty("muted", true);
    m_status->setContentsMargins(16, 4, 16, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_batch);
    column->addWidget(m_status);
    setFocusProxy(m_table);
}

QWidget *StandardsPane::buildFacets()
{
    m_facetsModel = new FacetsModel(this);
    m_facets = new QTreeView(this);
    m_facets->setObjectName(u"catalogueFacets"_s);
    m_facets->setAccessibleName(tr("按项筛选"));
    m_facets->setProperty("plain", true);
    m_facets->setModel(m_facetsModel);
    m_facets->setHeaderHidden(true);
    m_facets->setUniformRowHeights(true);
    m_facets->setIndentation(16);
    m_facets->setMinimumWidth(168);
    m_facets->header()->setStretchLastSection(false);
    m_facets->header()->setSectionResizeMode(FacetsModel::Name, QHeaderView::Stretch);
    m_facets->header()->setSectionResizeMode(FacetsModel::Count, QHeaderView::ResizeToContents);
    for (const Facet facet : {Facet::Level, Facet::State, Facet::Mandate})
        m_facets->expand(m_facetsModel->indexOf(facet));
    return m_facets;
}

QWidget *StandardsPane::buildTable()
{
    auto *area = new QWidget(this);
    m_states = new QStackedLayout(area);
    m_tablePage = new QWidget(area);
    m_model = new CatalogueModel(m_session, this);
    m_table = new CatalogueTable(m_model, m_tablePage);
    auto *column = new QVBoxLayout(m_tablePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_table->columnsBar());
    m_empty = new EmptyState(area);
    m_empty->setObjectName(u"catalogueEmpty"_s);
    m_states->addWidget(m_tablePage);
    m_states->addWidget(m_empty);
    return area;
}

void StandardsPane::connectAll()
{
    connect(m_filter, &FilterBar::changed, this, &StandardsPane::query);
    connect(m_facetsModel, &FacetsModel::filterRequested, this, [this](const CatalogueFilter &filter) {
        m_filter->setFilter(filter);
        query();
    });
    connect(m_model, &CatalogueModel::sortRequested, this, &StandardsPane::sortBy);
    connect(m_table, &CatalogueTable::pasteRequested, this, &StandardsPane::paste);
    connect(m_table, &CatalogueTable::deleteRequested, this, &StandardsPane::deleteSelected);
    m_selecting->setSingleShot(true);
    m_selecting->setInterval(selectionDelay);
    connect(m_selecting, &QTimer::timeout, this, &StandardsPane::selectCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // Only people select: a table that is being filled does not.
        if (m_table->hasFocus())
            m_selecting->start();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_batch->isVisible())
            m_batch->setTargets(selectedIds());
    });
    connect(&m_session.catalogue(), &Catalogue::changed, this, &StandardsPane::indexChanged);
    connect(&m_session, &Session::workspaceReplaced, this, &StandardsPane::restart);
    connect(&m_session, &Session::changed, m_model, &CatalogueModel::take);
    connect(&m_session, &Session::selectionChanged, this, &StandardsPane::follow);
}

QDate StandardsPane::today() const
{
    return m_session.clock().today();
}

void StandardsPane::restart()
{
    m_filter->setFilter({});
    m_facetsModel->setFilter({});
    m_facetsModel->setFacets({});
    m_order = {};
    m_passed.reset();
    m_wanted = {};
    m_batch->hide();
    const QSignalBlocker quiet(m_model); // the indicator alone; there is nothing to sort
    m_table->horizontalHeader()->setSortIndicator(int(StandardColumn::Number), Qt::AscendingOrder);
    showBeginning();
}

void StandardsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_session.catalogue().need();
    follow(m_session.selection());
}

void StandardsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_table)
        m_table->viewport()->update();
    QWidget::changeEvent(event);
}

/// Until the index is read: the beginning of the catalogue, straight from the file.
void StandardsPane::showBeginning()
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
    if (isVisible())
        m_session.catalogue().need();
    showState();
}

void StandardsPane::setFilter(const CatalogueFilter &filter)
{
    m_filter->setFilter(filter);
    query();
}

/// By the user: another filter or order. The first rows are there when this returns.
void StandardsPane::query()
{
    if (m_table->isEditing()) { // see take()
        QTimer::singleShot(200, this, &StandardsPane::query);
        return;
    }
    m_facetsModel->setFilter(m_filter->filter());
    m_passed.reset();
    if (!m_session.catalogue().index()) {
        m_session.catalogue().need();
        showState();
        return;
    }
    const StandardId current = m_model->idAt(m_table->currentIndex().row());
    showFirst();
    m_table->scrollToTop();
    if (!current.isNull()) {
        const int row = m_model->rowOf(current);
        if (row >= 0)
            m_table->selectionModel()->setCurrentIndex(
                m_model->index(row, m_table->shownColumns().isEmpty() ? 0 : int(StandardColumn::Number)),
                QItemSelectionModel::ClearAndSelect);
    }
    m_selecting->stop();
    count();
}

void StandardsPane::showFirst()
{
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    m_model->show(index, firstRows(*index, m_filter->filter(), m_order, firstRowCount, today()));
    showState();
}

/// All rows and the counts, off the GUI thread.
void StandardsPane::count()
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
            if (!m_session.did(counted) || index != m_session.catalogue().index())
                return;
            take(*counted);
        });
}

void StandardsPane::take(const Counted &counted)
{
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    if (m_table->isEditing()) {
        // New rows would close the editor of the cell that is being typed in: they wait until it is done, and
        // go where that brings newer ones.
        QTimer::singleShot(200, this, [this, counted, index] {
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
    m_facetsModel->setFacets(counted.facets);
    showState();
    if (!m_wanted.isNull())
        reveal(std::exchange(m_wanted, StandardId()));
}

void StandardsPane::indexChanged()
{
    const Catalogue &catalogue = m_session.catalogue();
    if (!catalogue.index()) {
        showState();
        return;
    }
    m_order.loaded.reset();
    if (needsLoading(m_order.sort.column)) {
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

void StandardsPane::sortBy(const CatalogueSort &sort)
{
    if (sort == m_order.sort)
        return;
    const bool sameColumn = sort.column == m_order.sort.column;
    m_order.sort = sort;
    if (!sameColumn)
        m_order.loaded.reset();
    if (needsLoading(sort.column) && !m_order.loaded && m_session.catalogue().index()) {
        loadOrder();
        return;
    }
    query();
}

/// A column that the index does not hold is read first; meanwhile the rows stay as they are.
void StandardsPane::loadOrder()
{
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    const StandardColumn column = m_order.sort.column;
    m_loadingOrder = true;
    showStatus();
    using Loaded = std::shared_ptr<const LoadedColumn>;
    m_session.jobs().read<Loaded>(
        {columnKey, tr("正在排序")}, *m_session.workspace(), this,
        [index, column](const Connection &connection, const Progress &progress) {
            return loadColumn(connection, *index, column, progress);
        },
        [this, index, column](const Result<Loaded> &loaded) {
            m_loadingOrder = false;
            if (!m_session.did(loaded) || column != m_order.sort.column) {
                showStatus();
                return;
            }
            m_order.loaded = *loaded;
            const Place before = place();
            query();
            goTo(before);
        });
}

void StandardsPane::showState()
{
    m_empty->clearButtons();
    const Catalogue &catalogue = m_session.catalogue();
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    m_edit->setEnabled(writable);
    m_add->setEnabled(writable);
    m_delete->setEnabled(writable);
    showStatus();
    if (m_model->rowCount() > 0) {
        m_states->setCurrentWidget(m_tablePage);
        return;
    }
    if (!catalogue.index() && catalogue.failure()) {
        m_empty->setContent(u"dialog-error"_s, tr("目录没有读入"), catalogue.failure()->message);
        m_empty->addButton(tr("再试一次"), [this] { m_session.catalogue().need(); })
            ->setObjectName(u"catalogueRetry"_s);
    } else if (!m_filter->filter().isEmpty()) {
        m_empty->setContent(u"edit-find"_s, tr("没有符合条件的标准"),
                            tr("换一个词，或去掉几个筛选条件。标准号可以用任意写法，名称可以用拼音首字母。"));
        m_empty->addButton(tr("清除筛选"), [this] { setFilter({}); })->setObjectName(u"catalogueClear"_s);
    } else {
        m_empty->setContent(u"table"_s, tr("目录中还没有标准"),
                            tr("逐项新增，或从 Excel、WPS 复制带标题行的表格后在这里粘贴（Ctrl+V）。"));
        if (writable) {
            m_empty->addButton(tr("新增标准…"), [this] { addStandard(); })->setObjectName(u"catalogueAdd"_s);
            m_empty->addButton(tr("粘贴"), [this] { paste(); })->setObjectName(u"cataloguePaste"_s);
        }
    }
    m_states->setCurrentWidget(m_empty);
}

void StandardsPane::showStatus()
{
    QString text;
    const QString asOf = today().toString(Qt::ISODate);
    if (m_loadingOrder)
        text = tr("正在按“%1”排序…").arg(termOf(m_order.sort.column));
    else if (!m_session.catalogue().index())
        text = m_session.workspace() ? tr("正在读入目录…") : QString();
    else if (!m_passed)
        text = tr("正在计数…");
    else if (m_filter->filter().isEmpty())
        text = tr("共 %1 条 · 截至 %2").arg(numberText(double(m_all)), asOf);
    else
        text = tr("共 %1 条，筛出 %2 条 · 截至 %3")
                   .arg(numberText(double(m_all)), numberText(double(*m_passed)), asOf);
    m_status->setText(text);
}

StandardsPane::Place StandardsPane::place() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return {};
    return {m_model->idAt(current.row()), current.column(), current.row() - m_table->rowAt(0)};
}

void StandardsPane::goTo(const Place &place)
{
    const int row = place.current.isNull() ? -1 : m_model->rowOf(place.current);
    if (row < 0)
        return;
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, place.column),
                                               QItemSelectionModel::ClearAndSelect);
    m_selecting->stop();
    if (place.offset >= 0)
        m_table->verticalScrollBar()->setValue(std::max(0, row - place.offset));
    m_table->scrollTo(m_model->index(row, place.column));
}

void StandardsPane::reveal(StandardId standard)
{
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    if (!index || m_model->index() != index || !m_passed) {
        m_wanted = standard;
        return;
    }
    int row = m_model->rowOf(standard);
    if (row < 0) {
        if (m_filter->filter().isEmpty() || index->rowOf(standard) < 0)
            return;
        m_wanted = standard;
        setFilter({});
        return;
    }
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, column),
                                               QItemSelectionModel::ClearAndSelect);
    m_selecting->stop();
    m_table->scrollTo(m_model->index(row, column), QAbstractItemView::PositionAtCenter);
}

/// The window's selection came from elsewhere.
void StandardsPane::follow(const Selection &selection)
{
    if (!isVisible() || selection.kind != SelectionKind::Standard)
        return;
    const StandardId standard(selection.id);
    if (m_model->idAt(m_table->currentIndex().row()) != standard)
        reveal(standard);
}

void StandardsPane::selectCurrent()
{
    const StandardId standard = m_model->idAt(m_table->currentIndex().row());
    if (!standard.isNull())
        m_session.select(Selection(standard));
}

QList<StandardId> StandardsPane::selectedIds() const
{
    QList<StandardId> ids;
    for (const int row : m_table->touchedRows())
        ids += m_model->idAt(row);
    return ids;
}

QJsonObject StandardsPane::saveLayout() const
{
    QJsonArray open;
    for (int facet = 0; facet < facetCount; ++facet) {
        if (m_facets->isExpanded(m_facetsModel->indexOf(Facet(facet))))
            open.append(facet);
    }
    return {{u"table"_s, m_table->saveColumns()},
            {u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())},
            {u"facets"_s, open}};
}

void StandardsPane::restoreLayout(const QJsonObject &layout)
{
    m_table->restoreColumns(layout.value(u"table"_s).toObject());
    m_splitter->restoreState(QByteArray::fromBase64(layout.value(u"splitter"_s).toString().toLatin1()));
    if (!layout.contains(u"facets"_s))
        return;
    m_facets->collapseAll();
    for (const QJsonValue &facet : layout.value(u"facets"_s).toArray())
        m_facets->expand(m_facetsModel->indexOf(Facet(std::clamp(facet.toInt(), 0, facetCount - 1))));
}

} // namespace gangmu
