// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/sheet_writer.h"

#include "core/writing/messages.h"
#include "core/writing/text_writers.h"
#include "core/writing/xlsx_writer.h"

#include <cerrno>
#include <QFileInfo>
#include <QSaveFile>

namespace gangmu {

namespace {

std::unique_ptr<RowWriter> writerFor(SheetFileFormat format, QSaveFile &file)
{
    switch (format) {
    case SheetFileFormat::Xlsx:
        return std::make_unique<XlsxWriter>(file);
    case SheetFileFormat::Csv:
        return std::make_unique<CsvWriter>(file, CsvEncoding::Utf8);
    case SheetFileFormat::CsvGb18030:
        return std::make_unique<CsvWriter>(file, CsvEncoding::Gb18030);
    case SheetFileFormat::Json:
        return std::make_unique<JsonWriter>(file);
    }
    return nullptr;
}

Result<qint64> writeRows(RowWriter &writer, const QString &path, const RowSource &source, qint64 expected,
                         const Progress &progress)
{
    qint64 rows = 0;
    QStringList cells;
    while (true) {
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled,
                         WritingText::tr("已取消写出“%1”，没有留下文件。").arg(QFileInfo(path).fileName()),
                         {},
                         path};
        GANGMU_TRY(more, source(cells));
        if (!more)
            return rows;
        GANGMU_CHECK(writer.row(cells));
        ++rows;
        if (rows % 256 == 0)
            progress.report(rows, qMax(expected, rows));
    }
}

} // namespace

Error writingFailed(const QFileDevice &file, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(QFileInfo(path).absolutePath()))
        return {ErrorCode::NotFound,
                WritingText::tr("无法写出“%1”：没有这个文件夹。请另选一个文件夹。").arg(name),
                file.errorString(), path};
    if (file.error() == QFileDevice::ResourceError || errno == ENOSPC)
        return {ErrorCode::DiskFull,
                WritingText::tr("磁盘空间不足，“%1”没有写出。请清理磁盘或换一个位置后重试。").arg(name),
                file.errorString(), path};
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError ||
        file.error() == QFileDevice::WriteError)
        return {ErrorCode::NoPermission,
                WritingText::tr("没有权限写出“%1”，或文件正被其他程序使用。请关闭它，或换一个位置后重试。")
                    .arg(name),
                file.errorString(), path};
    return {ErrorCode::Io,
            WritingText::tr("写出“%1”时出错，没有留下文件。请检查磁盘或网络连接后重试。").arg(name),
            file.errorString(), path};
}

std::optional<SheetFileFormat> sheetFileFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx")
        return SheetFileFormat::Xlsx;
    if (suffix == u"csv")
        return SheetFileFormat::Csv;
    if (suffix == u"json")
        return SheetFileFormat::Json;
    return std::nullopt;
}

Result<WrittenSheet> writeSheet(const QString &path, SheetFileFormat format, const SheetTable &table,
                                const RowSource &source, const Progress &progress)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writingFailed(file, path);
    const std::unique_ptr<RowWriter> writer = writerFor(format, file);
    GANGMU_CHECK(writer->begin(table));
    GANGMU_TRY(rows, writeRows(*writer, path, source, table.rows, progress));
    GANGMU_CHECK(writer->finish());
    if (!file.commit())
        return writingFailed(file, path);
    progress.report(rows, rows);
    return WrittenSheet{rows, writer->cutCells(), writer->sheets()};
}

} // namespace gangmu
