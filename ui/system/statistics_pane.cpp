// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/statistics_pane.h"

#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

StatisticsPane::StatisticsPane(const OpenSystem &system, QWidget *parent)
    : QWidget(parent),
      m_system(system),
      m_model(new ChartTableModel(this)),
      m_view(new ChartTableView(this)),
      m_title(new QLabel(this)),
      m_foot(new QLabel(this))
{
    setObjectName(u"systemStatistics"_s);
    m_title->setObjectName(u"systemStatisticsTitle"_s);
    m_title->setProperty("heading", 3);
    m_view->setObjectName(u"systemStatisticsTable"_s);
    m_view->setAccessibleName(tr("统计表"));
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->setMaximumWidth(720);
    m_foot->setObjectName(u"systemStatisticsFoot"_s);
    m_foot->setProperty("muted", true);
    m_foot->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout; // as wide as it needs, at the left
    row->addWidget(m_view, 100);
    row->addStretch(1);
    column->addLayout(row, 1);
    column->addWidget(m_foot);
    setFocusProxy(m_view);
    const auto later = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(&system, &OpenSystem::loaded, this, later);
    connect(&system, &OpenSystem::updated, this, later);
}

const TableData &StatisticsPane::table() const
{
    return m_model->table();
}

void StatisticsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void StatisticsPane::refresh()
{
    m_stale = false;
    const bool first = m_model->columnCount() == 0;
    m_model->setTable(statisticsTable(m_system.content(), m_system.asOf()));
    m_title->setText(m_model->table().title);
    m_foot->setText(systemFoot(m_system.content(), m_system.asOf()));
    if (first) {
        m_view->fitColumns();
        m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
}

} // namespace gangmu
