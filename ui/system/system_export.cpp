// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/system_export.h"

#include "core/analysis/system/system_counts.h"
#include "core/analysis/system/system_details.h"
#include "core/base/in_chinese.h"
#include "core/writing/sheet_writer.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(gangmu::SystemExport)
};

QString nameOf(const SystemExport &what)
{
    if (what.parts.size() != 1)
        return ExportText::tr("标准体系表");
    switch (what.parts.first()) {
    case SystemPart::Details:
        return ExportText::tr("明细表");
    case SystemPart::Statistics:
        return ExportText::tr("统计表");
    case SystemPart::Description:
        return ExportText::tr("编制说明");
    }
    return {};
}

} // namespace

Result<void> writeSystemFile(const SystemContent &content, const QDate &asOf, const SystemExport &what,
                             const QString &path)
{
    if (what.suffix == "docx"_L1)
        return writeSystemDocument(content, what.parts, asOf, path, what.root);
    if (what.parts.size() != 1 || what.parts.first() == SystemPart::Description)
        return Error{ErrorCode::InvalidArgument,
                     ExportText::tr("表格文件一次只能写一张表，请选 DOCX。"),
                     what.suffix,
                     {}};
    const bool details = what.parts.first() == SystemPart::Details;
    const TableData table =
        inChinese([&] { return details ? detailTable(content, what.root) : statisticsTable(content, asOf); });
    const auto format = sheetFileFormat(path);
    if (!format)
        return Error{ErrorCode::InvalidArgument,
                     ExportText::tr("只能导出为 DOCX、XLSX 或 CSV 文件，请换用其中一种扩展名。"),
                     what.suffix,
                     {}};
    SheetTable sheet = sheetTable(table);
    sheet.ruled = true;
    sheet.foot = {inChinese([&] { return systemFoot(content, asOf); })};
    const QList<int> widths =
        details ? QList<int>{6, 10, 22, 40, 10, 12, 26, 26, 22} : QList<int>{28, 14, 14, 20};
    for (qsizetype i = 0; i < sheet.columns.size(); ++i)
        sheet.columns[i].width = widths.value(i);
    if (details)
        sheet.columns[int(DetailColumn::ImplementedOn)].kind = SheetColumnKind::Date;
    const auto written = writeSheet(path, *format, sheet, sourceOf(table));
    return written ? Result<void>() : Result<void>(written.error());
}

void exportSystem(Session &session, QWidget *parent, const SystemContent &content, const QDate &asOf,
                  const SystemExport &what)
{
    const QString name = nameOf(what);
    session.dialogs().saveFile(
        parent,
        {ExportText::tr("导出%1").arg(name),
         ExportText::tr("%1 文件 (*.%2)").arg(what.suffix.toUpper(), what.suffix),
         ExportText::tr("%1%2.%3", "system, table, suffix").arg(content.system.title, name, what.suffix),
         what.suffix},
        [&session, content, asOf, what](const QString &path) {
            if (session.did(writeSystemFile(content, asOf, what, path)))
                session.inform(ExportText::tr("已存为 %1。").arg(path));
        });
}

} // namespace gangmu
