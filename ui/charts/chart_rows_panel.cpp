// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_rows_panel.h"

#include "core/analysis/chart_rows.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_table_view.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
/// More than anybody goes through one by one, and some ten megabytes.
constexpr qsizetype mostRows = 20'000;
} // namespace

ChartRowsPanel::ChartRowsPanel(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_model(new ChartTableModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_heading(new QLabel(this)),
      m_asOf(new QLabel(this)),
      m_view(new ChartTableView(this))
{
    setObjectName(u"chartRowsPanel"_s);
    m_heading->setObjectName(u"chartRowsHeading"_s);
    m_heading->setProperty("heading", 3);
    m_heading->setTextFormat(Qt::PlainText);
    m_asOf->setObjectName(u"chartRowsAsOf"_s);
    m_asOf->setProperty("muted", true);

    auto *close = new QToolButton(this);
    close->setObjectName(u"chartRowsClose"_s);
    close->setIcon(themeIcon(u"go-down"_s));
    close->setToolTip(tr("收起明细（Esc）"));
    close->setAccessibleName(tr("收起明细"));
    connect(close, &QToolButton::clicked, this, &ChartRowsPanel::closed);

    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ChartTableModel::SortRole);
    m_view->setObjectName(u"chartRowsView"_s);
    m_view->setAccessibleName(tr("数字背后的明细"));
    m_view->setModel(m_sorted);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChartRowsPanel::selectCurrent);
    connect(m_view, &QTableView::doubleClicked, this, &ChartRowsPanel::followCurrent);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addWidget(m_asOf, 1);
    top->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 8, 8, 8);
    all->setSpacing(4);
    all->addLayout(top);
    all->addWidget(m_view, 1);
}

void ChartRowsPanel::showRows(const QString &heading, const QList<ChartRow> &rows, const QDate &asOf)
{
    if (!m_session.workspace())
        return;
    if (isHidden()) {
        m_model->setTable({});
        m_heading->setText(tr("正在读取明细…"));
        m_asOf->clear();
    }
    m_session.jobs().readPage<TableData>(
        {u"chartRows"_s, tr("正在读取明细")}, *m_session.workspace(), this,
        [rows](const Connection &connection, const Progress &) {
            return chartRowList(connection, rows.first(std::min(rows.size(), mostRows)));
        },
        [this, heading, count = rows.size(), asOf](const Result<TableData> &table) {
            if (!m_session.did(table))
                return;
            m_model->setTable(*table);
            m_heading->setText(count > mostRows ? tr("%1（列出前%2条）").arg(heading).arg(mostRows)
                                                : heading);
            m_asOf->setText(tr("截至 %1").arg(asOf.toString(Qt::ISODate)));
            m_view->fitColumns();
            if (m_view->hasFocus() && !m_view->currentIndex().isValid())
                takeFocus();
        });
}

void ChartRowsPanel::takeFocus()
{
    m_view->setFocus();
    m_view->setCurrentIndex(m_sorted->index(0, 0));
}

ChartRowsPanel::Place ChartRowsPanel::placeOf(const QModelIndex &index) const
{
    const QList<ChartRow> rows = m_model->rowsBehind(m_sorted->mapToSource(index.siblingAtColumn(0)));
    if (rows.isEmpty())
        return {};
    const ChartRow &row = rows.first();
    switch (row.kind) {
    case ChartRowKind::Standard:
        return {PageId::Charts, Selection(StandardId(row.id))};
    case ChartRowKind::WorkItem:
        return {PageId::Charts, Selection(WorkItemId(row.id))};
    case ChartRowKind::Task:
        return {PageId::Plan, Selection(NodeId(row.id))};
    case ChartRowKind::Target:
        return {PageId::Plan, Selection(TargetId(row.id))};
    case ChartRowKind::Actual:
        // A figure is shown with its target.
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const ChartRow &other = m_model->table().rows[i].first().rows.first();
            if (other.kind == ChartRowKind::Target)
                return {PageId::Plan, Selection(TargetId(other.id))};
        }
        return {};
    }
    return {};
}

void ChartRowsPanel::selectCurrent()
{
    // Only people select: a list that is being filled does not.
    if (!m_view->hasFocus())
        return;
    const Place place = placeOf(m_view->currentIndex());
    if (!place.selection.isNone())
        m_session.select(place.selection);
}

void ChartRowsPanel::followCurrent()
{
    const Place place = placeOf(m_view->currentIndex());
    if (!place.selection.isNone())
        m_session.follow(place.page, place.selection);
}

void ChartRowsPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        followCurrent();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace gangmu
