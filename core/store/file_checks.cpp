// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_checks.h"

#include "core/store/schema.h"
#include "core/store/store_text.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace gangmu {

namespace {

constexpr int headerSize = 100; // https://sqlite.org/fileformat.html#the_database_header
constexpr int userVersionOffset = 60;
constexpr int applicationIdOffset = 68;

/// What a file of another kind seems to be, by its first bytes.
QString guessedKind(const QByteArray &head)
{
    struct Magic
    {
        QByteArray bytes;
        QString kind;
    };
    const Magic known[] = {
        {QByteArrayLiteral("\xff\xd8\xff"), StoreText::tr("JPEG 图片")},
        {QByteArrayLiteral("\x89PNG"), StoreText::tr("PNG 图片")},
        {QByteArrayLiteral("%PDF"), StoreText::tr("PDF 文档")},
        {QByteArrayLiteral("PK\x03\x04"), StoreText::tr("压缩包或 Office 文档（docx、xlsx 等）")},
        {QByteArrayLiteral("\xd0\xcf\x11\xe0"), StoreText::tr("旧版 Office 文档（doc、xls 等）")},
    };
    for (const Magic &magic : known) {
        if (head.startsWith(magic.bytes))
            return magic.kind;
    }
    return StoreText::tr("其他格式的文件");
}

} // namespace

Result<WorkspaceHeader> inspectWorkspaceFile(const QString &path, int latestVersion)
{
    const QFileInfo info(path);
    const auto error = [&](ErrorCode code, const QString &message) {
        return Error{code, message.arg(path), {}, path};
    };
    if (!info.exists())
        return error(ErrorCode::NotFound, StoreText::tr("找不到文件 %1。"));
    if (!info.isFile())
        return error(ErrorCode::NotAFile, StoreText::tr("%1 不是文件，请选择一个 .gangmu 文件。"));
    if (info.size() == 0)
        return error(ErrorCode::EmptyFile, StoreText::tr("%1 是空文件（0 字节），不是纲目工作区。"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorCode::NoPermission, StoreText::tr("没有权限读取 %1。"));
    const QByteArray head = file.read(headerSize);
    if (!head.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return Error{ErrorCode::WrongFormat,
                     StoreText::tr("%1 不是纲目工作区，看起来是%2。要读入规划文本，请用“文件 → 导入”。")
                         .arg(path, guessedKind(head)),
                     {},
                     path};
    if (head.size() < headerSize)
        return error(ErrorCode::Damaged,
                     StoreText::tr("%1 不完整，可能在复制时被截断。请用最近的备份或副本。"));
    if (qFromBigEndian<qint32>(head.constData() + applicationIdOffset) != applicationId)
        return error(ErrorCode::ForeignFile, StoreText::tr("%1 是另一个程序的数据库，不是纲目工作区。"));
    const int version = qFromBigEndian<qint32>(head.constData() + userVersionOffset);
    if (version > latestVersion)
        return error(ErrorCode::NewerVersion,
                     StoreText::tr("%1 由更新版本的纲目创建，本版本无法打开。请升级程序。"));
    if (version < 1)
        return error(ErrorCode::Damaged,
                     StoreText::tr("%1 没有版本标记，文件可能已损坏。请用最近的备份或副本。"));
    return WorkspaceHeader{version, info.size()};
}

} // namespace gangmu
