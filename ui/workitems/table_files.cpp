// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/table_files.h"

#include "core/writing/sheet_writer.h"
#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class TableFilesText
{
    Q_DECLARE_TR_FUNCTIONS(TableFiles)
};

Result<void> write(const QString &path, const SheetTable &table, const QList<QStringList> &rows)
{
    const auto format = sheetFileFormat(path);
    if (!format)
        return Error{ErrorCode::InvalidArgument,
                     TableFilesText::tr("不能写成“%1”文件，请用 xlsx 或 csv。").arg(QFileInfo(path).suffix()),
                     {},
                     path};
    const auto written = writeSheet(path, *format, table, sourceOf(rows));
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace

void saveTable(Session &session, QWidget *parent, const QString &title, const QString &name,
               std::function<Result<void>(const QString &)> write)
{
    const Dialogs::FileRequest request{TableFilesText::tr("导出%1").arg(title),
                                       TableFilesText::tr("Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)"),
                                       name + u".xlsx"_s, u"xlsx"_s};
    session.dialogs().saveFile(parent, request, [&session, write = std::move(write)](const QString &path) {
        if (session.did(write(path)))
            session.inform(TableFilesText::tr("已导出到 %1。").arg(path));
    });
}

Result<void> writeRows(const QString &path, const QString &title, const QList<QStringList> &lines)
{
    SheetTable table{title, {}, lines.size() - 1};
    for (const QString &heading : lines.first())
        table.columns += SheetColumn{heading, SheetColumnKind::Text, 0, {}};
    return write(path, table, lines.sliced(1));
}

Result<void> writeYearPlan(const QString &path, const TableData &plan, const QStringList &sums)
{
    SheetTable table = sheetTable(plan);
    QList<QStringList> rows;
    for (const QList<TableCell> &cells : plan.rows) {
        QStringList row;
        for (const TableCell &cell : cells)
            row += cell.text;
        rows += row;
    }
    table.ruled = true;
    table.foot = sums;
    return write(path, table, rows);
}

} // namespace gangmu
