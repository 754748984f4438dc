// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/standards_export.h"

#include "core/domain/terms.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/session.h"

#include <QFileInfo>
#include <QWidget>

namespace gangmu {

using namespace Qt::StringLiterals;

StandardsExport::StandardsExport(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

void StandardsExport::start(const Source &source, SheetFileFormat format)
{
    Dialogs::FileRequest request;
    request.title = tr("导出目录");
    switch (format) {
    case SheetFileFormat::Xlsx:
        request.suffix = u"xlsx"_s;
        request.filter = tr("Excel 工作簿 (*.xlsx)");
        break;
    case SheetFileFormat::Csv:
    case SheetFileFormat::CsvGb18030:
        request.suffix = u"csv"_s;
        request.filter = tr("CSV 表格 (*.csv)");
        break;
    case SheetFileFormat::Json:
        request.suffix = u"json"_s;
        request.filter = tr("JSON 文件 (*.json)");
        break;
    }
    request.suggestion = tr("标准目录") + u'.' + request.suffix;
    m_session.dialogs().saveFile(m_window, request, [this, source, format](const QString &path) {
        if (m_session.workspace())
            write(source, format, path);
    });
}

void StandardsExport::write(const Source &source, SheetFileFormat format, const QString &path)
{
    m_session.jobs().read<WrittenSheet>(
        {{}, tr("正在导出目录")}, *m_session.workspace(), this,
        [source, format, path, today = m_session.clock().today()](
            const Connection &connection, const Progress &progress) -> Result<WrittenSheet> {
            QList<StandardId> ids;
            if (source.ids) {
                ids = *source.ids;
            } else {
                GANGMU_TRY(rows, allRows(*source.index, source.filter, source.order, today, progress));
                ids.reserve(qsizetype(rows.size()));
                for (const qint32 row : rows)
                    ids.append(source.index->idAt(row));
            }
            return writeSheet(path, format, catalogueSheet(source.columns, ids.size()),
                              catalogueRows(connection, ids, source.columns), progress);
        },
        [this, path](const Result<WrittenSheet> &written) {
            if (!m_session.did(written))
                return;
            const QString count = numberText(double(written->rows));
            const QString name = QFileInfo(path).fileName();
            m_session.inform(written->cutCells > 0
                                 ? tr("已导出 %1 项到“%2”；%3 个单元格过长，只写出了开头。")
                                       .arg(count, name, numberText(double(written->cutCells)))
                                 : tr("已导出 %1 项到“%2”。").arg(count, name));
        });
}

} // namespace gangmu
