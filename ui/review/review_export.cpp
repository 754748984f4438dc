// SPDX-License-Identifier: GPL-3.0-or-later
/// The list of what is to be reviewed, as a file.
#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/writing/sheet_writer.h"
#include "ui/review/radar_model.h"
#include "ui/review/review_pane.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/session.h"

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
