// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rejected_rows.h"

#include "core/writing/sheet_writer.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFileInfo>

namespace gangmu {

namespace {

class RejectedWords
{
    Q_DECLARE_TR_FUNCTIONS(RejectedRows)
};

Error temporaryFailed(const QTemporaryFile &file)
{
    return {ErrorCode::Io, RejectedWords::tr("无法在临时文件夹中保存拒收的行。请检查磁盘空间后重试。"),
            file.errorString(), file.fileName()};
}

} // namespace

Result<void> RejectedRows::open()
{
    m_count = 0;
    m_columns = 0;
    if (!m_file.open() || !m_file.resize(0))
        return temporaryFailed(m_file);
    return {};
}

void RejectedRows::add(const RejectedRow &row)
{
    QDataStream stream(&m_file);
    stream << row.line << row.reason << row.cells;
    ++m_count;
    m_columns = std::max(m_columns, row.cells.size());
}

Result<void> RejectedRows::save(const QString &path, const QStringList &headings, const Progress &progress)
{
    const std::optional<SheetFileFormat> format = sheetFileFormat(path);
    if (!format)
        return Error{ErrorCode::InvalidArgument,
                     RejectedWords::tr("无法写出“%1”：文件名应以 .xlsx 或 .csv 结尾。请改名后重试。")
                         .arg(QFileInfo(path).fileName()),
                     {},
                     path};
    SheetTable table;
    table.title = RejectedWords::tr("拒收的行");
    table.columns = {{RejectedWords::tr("行号"), SheetColumnKind::Number, 8, {}},
                     {RejectedWords::tr("拒收原因"), SheetColumnKind::Text, 40, {}}};
    for (qsizetype i = 0; i < std::max(m_columns, headings.size()); ++i) {
        const QString heading = headings.value(i);
        table.columns.append({heading.isEmpty() ? RejectedWords::tr("第 %1 列").arg(i + 1) : heading,
                              SheetColumnKind::Text,
                              0,
                              {}});
    }
    table.rows = m_count;
    if (!m_file.seek(0))
        return temporaryFailed(m_file);
    QDataStream stream(&m_file);
    const RowSource source = [&](QStringList &cells) -> Result<bool> {
        if (stream.atEnd())
            return false;
        RejectedRow row;
        stream >> row.line >> row.reason >> row.cells;
        if (stream.status() != QDataStream::Ok) // the disk was full when it was written
            return temporaryFailed(m_file);
        cells = QStringList{QString::number(row.line), row.reason} + row.cells;
        cells.resize(table.columns.size());
        return true;
    };
    GANGMU_TRY(written, writeSheet(path, *format, table, source, progress));
    Q_UNUSED(written);
    return {};
}

} // namespace gangmu
