// SPDX-License-Identifier: GPL-3.0-or-later
/// What one can do with what is to be reviewed: conclude, look at it, take it elsewhere as a file.
#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/writing/sheet_writer.h"
#include "ui/review/radar_model.h"
#include "ui/review/review_dialog.h"
#include "ui/review/review_pane.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/selected_rows.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/workitems/grid_view.h"

#include <QAction>
#include <QTimer>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsAtOnce = 512;

/// Reads the rows a piece at a time while they are written.
class RadarRowSource
{
public:
    RadarRowSource(const Connection &connection, CatalogueIndex::Pointer index,
                   const std::vector<RadarRow> &rows, const QDate &today)
        : m_connection(connection), m_index(std::move(index)), m_rows(rows), m_today(today)
    {
    }

    Result<bool> next(QStringList &cells)
    {
        if (m_next == m_rows.size())
            return false;
        if (m_next % rowsAtOnce == 0)
            GANGMU_CHECK(readPiece());
        const RadarRow &row = m_rows[m_next++];
        const Standard standard = m_piece.value(m_index->idAt(row.row));
        cells.clear();
        for (int column = 0; column < RadarModel::ColumnCount; ++column) {
            // A date as such: one can go on counting with it.
            cells += column == RadarModel::ReviewedOn
                         ? standard.reviewedOn.toString(Qt::ISODate)
                         : RadarModel::textOf(standard, RadarModel::Column(column), row.dueOn(), m_today);
        }
        return true;
    }

private:
    Result<void> readPiece()
    {
        QList<StandardId> ids;
        for (size_t at = m_next; at < std::min(m_rows.size(), m_next + rowsAtOnce); ++at)
            ids += m_index->idAt(m_rows[at].row);
        GANGMU_TRY(standards, standardsByIds(m_connection, ids));
        m_piece.clear();
        for (const Standard &standard : std::as_const(standards))
            m_piece.insert(standard.id, standard);
        return {};
    }

    const Connection &m_connection;
    CatalogueIndex::Pointer m_index;
    const std::vector<RadarRow> &m_rows;
    QDate m_today;
    size_t m_next = 0;
    QHash<StandardId, Standard> m_piece;
};

SheetTable radarTable(const QString &title, qint64 rows)
{
    SheetTable table{title, {}, rows};
    for (int i = 0; i < RadarModel::ColumnCount; ++i) {
        const auto column = RadarModel::Column(i);
        const bool date =
            column == RadarModel::DueOn || column == RadarModel::ReviewedOn || column == RadarModel::IssuedOn;
        table.columns.append(
            {RadarModel::heading(column), date ? SheetColumnKind::Date : SheetColumnKind::Text, 0, {}});
    }
    return table;
}

} // namespace

void ReviewPane::makeActions()
{
    m_review = new QAction(themeIcon(u"task-complete"_s), tr("登记复审结论…"), this);
    m_review->setObjectName(u"actionReview"_s);
    m_review->setIconText(tr("登记结论"));
    m_export = new QAction(themeIcon(u"document-export"_s), tr("导出复审清单…"), this);
    m_export->setObjectName(u"actionExportReviews"_s);
    m_export->setIconText(tr("导出"));
    addActions({m_review, m_export});
    connect(m_review, &QAction::triggered, this, [this] { conclude(ReviewConclusion::KeptInForce); });
    connect(m_export, &QAction::triggered, this, &ReviewPane::exportRows);
}

QList<StandardId> ReviewPane::selectedIds() const
{
    QList<StandardId> ids;
    for (const int row : selectedRows(*m_view))
        ids += m_model->idAt(row);
    return ids;
}

void ReviewPane::conclude(ReviewConclusion conclusion)
{
    const QList<StandardId> ids = selectedIds();
    if (!ids.isEmpty() && m_session.workspace())
        (new ReviewDialog(m_session, ids, conclusion, this))->open();
}

void ReviewPane::follow()
{
    if (const StandardId id = m_model->idAt(m_view->currentIndex().row()); !id.isNull()) {
        m_selecting->stop();
        m_session.follow(PageId::Catalogue, Selection(id));
    }
}

void ReviewPane::exportRows()
{
    if (!m_session.workspace() || m_model->rowCount() == 0)
        return;
    const QString title = tr("复审清单");
    const Dialogs::FileRequest request{tr("导出复审清单"), tr("Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)"),
                                       title + u".xlsx"_s, u"xlsx"_s};
    m_session.dialogs().saveFile(this, request, [this, title](const QString &path) {
        const auto format = sheetFileFormat(path);
        if (!format) {
            m_session.report({ErrorCode::InvalidArgument, tr("请导出为 xlsx 或 csv 文件。"), {}, path});
            return;
        }
        m_session.jobs().read<WrittenSheet>(
            {u"reviewExport"_s, tr("正在导出复审清单")}, *m_session.workspace(), this,
            [=, index = m_model->catalogue(), rows = m_model->rows(),
             today = m_session.clock().today()](const Connection &connection, const Progress &progress) {
                RadarRowSource source(connection, index, rows, today);
                return writeSheet(
                    path, *format, radarTable(title, qint64(rows.size())),
                    [&source](QStringList &cells) { return source.next(cells); }, progress);
            },
            [this, path](const Result<WrittenSheet> &written) {
                if (m_session.did(written))
                    m_session.inform(tr("已导出 %1 项到 %2。").arg(numberText(double(written->rows)), path));
            });
    });
}

} // namespace gangmu
