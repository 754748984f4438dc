// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/standards_pane.h"

#include "core/domain/terms.h"
#include "ui/catalogue/batch_bar.h"
#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/catalogue/facets_model.h"
#include "ui/catalogue/filter_bar.h"
#include "ui/catalogue/standards_actions.h"
#include "ui/catalogue/standards_rows.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/selection_delay.h"
#include "ui/shell/session.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QTreeView>

namespace gangmu {

using namespace Qt::StringLiterals;

StandardsPane::StandardsPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_selecting(new QTimer(this))
{
    setObjectName(u"standardsPane"_s);
    build();
    m_rows = new StandardsRows(session, m_filter, m_table, m_facetsModel, this);
    m_actions = new StandardsActions(session, m_filter, m_table, m_rows, m_batch, this);
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
    m_batch = new BatchBar(m_session, m_model, this);
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
    m_facets->setIndentation(12);
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
    connect(m_rows, &StandardsRows::changed, this, &StandardsPane::showState);
    connect(m_facetsModel, &FacetsModel::rowsInserted, this, [this](const QModelIndex &parent) {
        const CatalogueFieldId field = m_facetsModel->fieldAt(parent);
        if (!field.isNull() && m_openOwn.remove(field))
            m_facets->expand(parent);
    });
    connect(m_rows, &StandardsRows::moved, m_selecting, &QTimer::stop);
    selectAfterRest(m_selecting, m_table, [this] { selectCurrent(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // Only people select: a table that is being filled does not.
        if (m_table->hasFocus())
            m_selecting->start();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_batch->isVisible())
            m_batch->setTargets(m_actions->selectedIds());
    });
    connect(&m_session, &Session::workspaceReplaced, this, &StandardsPane::restart);
    connect(&m_session, &Session::changed, m_model, &CatalogueModel::take);
    connect(&m_session, &Session::selectionChanged, this, &StandardsPane::follow);
}

void StandardsPane::restart()
{
    m_batch->hide();
    m_model->readFields();
    m_rows->restart();
    showBeginning();
}

void StandardsPane::showBeginning()
{
    m_rows->showBeginning();
    if (isVisible())
        m_session.catalogue().need();
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

void StandardsPane::setFilter(const CatalogueFilter &filter)
{
    m_rows->setFilter(filter);
}

void StandardsPane::reveal(StandardId standard)
{
    m_rows->reveal(standard);
}

StandardsPane::State StandardsPane::state() const
{
    if (m_model->rowCount() > 0)
        return State::Rows;
    if (!m_session.catalogue().index() && m_session.catalogue().failure())
        return State::Failed;
    return m_filter->filter().isEmpty() ? State::Empty : State::NothingFound;
}

void StandardsPane::showState()
{
    m_actions->follow();
    showStatus();
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    m_empty->clearButtons();
    switch (state()) {
    case State::Rows:
        m_states->setCurrentWidget(m_tablePage);
        return;
    case State::Failed:
        m_empty->setContent(u"dialog-error"_s, tr("目录没有读入"), m_session.catalogue().failure()->message);
        m_empty->addButton(tr("再试一次"), [this] { m_session.catalogue().need(); })
            ->setObjectName(u"catalogueRetry"_s);
        break;
    case State::NothingFound:
        m_empty->setContent(u"edit-find"_s, tr("没有符合条件的标准"),
                            tr("换一个词，或去掉几个筛选条件。标准号可以用任意写法，名称可以用拼音首字母。"));
        m_empty->addButton(tr("清除筛选"), [this] { setFilter({}); })->setObjectName(u"catalogueClear"_s);
        break;
    case State::Empty:
        m_empty->setContent(u"table"_s, tr("目录中还没有标准"),
                            tr("逐项新增，或从 Excel、WPS 复制带标题行的表格后在这里粘贴（Ctrl+V）。"));
        if (writable) {
            m_empty->addButton(tr("新增标准…"), [this] { m_actions->addStandard(); })
                ->setObjectName(u"catalogueAdd"_s);
            m_empty->addButton(tr("粘贴"), [this] { m_actions->paste(); })
                ->setObjectName(u"cataloguePaste"_s);
        }
        break;
    }
    m_states->setCurrentWidget(m_empty);
}

void StandardsPane::showStatus()
{
    QString text;
    const QString asOf = m_session.clock().today().toString(Qt::ISODate);
    const QString all = numberText(double(m_rows->all()));
    if (!m_rows->loadingOrder().isEmpty())
        text = tr("正在按“%1”排序…").arg(m_rows->loadingOrder());
    else if (!m_session.catalogue().index())
        text = m_session.workspace() ? tr("正在读入目录…") : QString();
    else if (!m_rows->passed())
        text = tr("正在计数…");
    else if (m_filter->filter().isEmpty())
        text = tr("共 %1 条 · 截至 %2").arg(all, asOf);
    else
        text = tr("共 %1 条，筛出 %2 条 · 截至 %3").arg(all, numberText(double(*m_rows->passed())), asOf);
    m_status->setText(text);
}

/// The window's selection came from elsewhere.
void StandardsPane::follow(const Selection &selection)
{
    const StandardId standard = selection.standard();
    if (!isVisible() || standard.isNull())
        return;
    if (m_model->idAt(m_table->currentIndex().row()) != standard)
        reveal(standard);
}

void StandardsPane::selectCurrent()
{
    const StandardId standard = m_model->idAt(m_table->currentIndex().row());
    if (!standard.isNull())
        m_session.select(Selection(standard));
}

QJsonObject StandardsPane::saveLayout() const
{
    QJsonArray open;
    for (int facet = 0; facet < facetCount; ++facet) {
        if (m_facets->isExpanded(m_facetsModel->indexOf(Facet(facet))))
            open.append(facet);
    }
    for (int row = facetCount; row < m_facetsModel->rowCount(); ++row) {
        const QModelIndex own = m_facetsModel->index(row, FacetsModel::Name);
        if (m_facets->isExpanded(own))
            open.append(QString::number(m_facetsModel->fieldAt(own).value()));
    }
    return {{u"table"_s, m_table->columns().save()},
            {u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())},
            {u"facets"_s, open}};
}

void StandardsPane::restoreLayout(const QJsonObject &layout)
{
    m_table->columns().restore(layout.value(u"table"_s).toObject());
    m_splitter->restoreState(QByteArray::fromBase64(layout.value(u"splitter"_s).toString().toLatin1()));
    if (!layout.contains(u"facets"_s))
        return;
    m_facets->collapseAll();
    m_openOwn.clear();
    for (const auto &facet : layout.value(u"facets"_s).toArray()) {
        if (facet.isString())
            m_openOwn.insert(CatalogueFieldId(facet.toString().toLongLong()));
        else
            m_facets->expand(m_facetsModel->indexOf(Facet(std::clamp(facet.toInt(), 0, facetCount - 1))));
    }
    openOwnFacets();
}

/// Those of user-defined fields come when they are counted.
void StandardsPane::openOwnFacets()
{
    for (const CatalogueFieldId field : std::as_const(m_openOwn))
        m_facets->expand(m_facetsModel->indexOf(field));
}

} // namespace gangmu
