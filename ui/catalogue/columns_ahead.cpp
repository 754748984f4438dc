// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/columns_ahead.h"

#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/shell/session.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
/// After the last edit, so that somebody who types many cells is left alone.
constexpr int quietFor = 1000; // ms
} // namespace

ColumnsAhead::ColumnsAhead(Session &session, CatalogueTable *table, QObject *parent)
    : QObject(parent), m_session(session), m_table(table)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietFor);
    connect(&m_timer, &QTimer::timeout, this, &ColumnsAhead::read);
    connect(&session.catalogue(), &Catalogue::changed, this, &ColumnsAhead::readSoon);
    connect(&table->columns(), &CatalogueColumns::arranged, this, &ColumnsAhead::readSoon);
}

std::shared_ptr<const LoadedColumn> ColumnsAhead::find(StandardColumn column) const
{
    return m_index == m_session.catalogue().index() ? m_columns.value(column) : nullptr;
}

void ColumnsAhead::readSoon()
{
    if (m_index != m_session.catalogue().index()) {
        m_index.reset();
        m_columns.clear();
    }
    m_timer.start();
}

void ColumnsAhead::read()
{
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    if (!index || !m_session.workspace() || !m_table->isVisible())
        return;
    QList<StandardColumn> wanted;
    const QList<int> shown = m_table->shownColumns();
    for (const int section : shown) {
        const auto column = StandardColumn(section);
        if (section < standardColumnCount && needsLoading(column) && !find(column))
            wanted += column;
    }
    if (wanted.isEmpty())
        return;
    using Columns = QList<std::shared_ptr<const LoadedColumn>>;
    m_session.jobs().read<Columns>(
        {u"catalogueColumnsAhead"_s, tr("正在准备排序")}, *m_session.workspace(), this,
        [index, wanted](const Connection &connection, const Progress &progress) -> Result<Columns> {
            Columns columns;
            for (const StandardColumn column : wanted) {
                GANGMU_TRY(loaded, loadColumn(connection, *index, column, progress));
                columns += loaded;
            }
            return columns;
        },
        [this, index](const Result<Columns> &columns) {
            // Nobody asked for it, so nobody is told when it fails: the click will try again.
            if (!columns || index != m_session.catalogue().index())
                return;
            m_index = index;
            for (const auto &column : *columns)
                m_columns.insert(column->column, column);
        });
}

} // namespace gangmu
