// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/decoding.h"

#include "core/reading/file_signature.h"
#include "core/reading/messages.h"
#include "core/reading/text_encoding.h"

#include <QFile>
#include <QFileInfo>

namespace gangmu {

namespace {

Error fileError(ErrorCode code, const QString &message, const QString &name)
{
    return Error{code, message.arg(name), {}, name};
}

Error notText(const QString &name)
{
    return fileError(ErrorCode::WrongFormat,
                     ReadingText::tr("“%1”不是文本文件：内容无法按 UTF-8、UTF-16 或 GB18030 读出文字。"
                                     "请在原程序中另存为纯文本（.txt）后再导入。"),
                     name);
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &sourceName)
{
    if (bytes.size() > largestTextFile)
        return fileError(
            ErrorCode::TooLarge,
            ReadingText::tr(
                "“%1”超过 64 MB，不像是一份规划文本。请确认选对了文件，或只保留规划正文后再导入。"),
            sourceName);
    if (bytes.trimmed().isEmpty())
        return fileError(ErrorCode::EmptyFile,
                         ReadingText::tr("“%1”是空文件，里面没有文字。请确认文件已保存完整后再导入。"),
                         sourceName);
    if (const QString kind = binaryKind(bytes); !kind.isEmpty())
        return Error{
            ErrorCode::WrongFormat,
            ReadingText::tr(
                "“%1”是%2，目前只能读取纯文本（.txt）。请在原程序中另存为纯文本，或复制正文后从剪贴板导入。")
                .arg(sourceName, kind),
            {},
            sourceName};

    const auto encoding = guessEncoding(bytes);
    if (!encoding)
        return notText(sourceName);
    DecodedText result;
    result.encoding = encodingName(*encoding);
    TextDecoder(*encoding).append(bytes, result.text, *encoding == TextEncoding::Gb18030);
    if (looksBinary(result.text))
        return notText(sourceName);
    if (QStringView(result.text).trimmed().isEmpty())
        return fileError(ErrorCode::EmptyFile,
                         ReadingText::tr("“%1”里只有空白，没有文字。请确认文件已保存完整后再导入。"),
                         sourceName);
    return result;
}

Result<void> openForReading(QFile &file)
{
    const QString path = file.fileName();
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound,
                     ReadingText::tr("找不到文件“%1”。请检查路径，或确认文件没有被移动、改名。").arg(path),
                     {},
                     path};
    if (!info.isFile())
        return Error{ErrorCode::NotAFile,
                     ReadingText::tr("“%1”是文件夹，不是文件。请选择其中的一个文件。").arg(path),
                     {},
                     path};
    if (file.open(QIODevice::ReadOnly))
        return {};
    const bool rights = file.error() == QFileDevice::PermissionsError || !info.isReadable();
    return Error{
        rights ? ErrorCode::NoPermission : ErrorCode::Io,
        (rights ? ReadingText::tr(
                      "没有权限读取“%1”。请在文件属性中取得读取权限，或把文件复制到自己的文件夹后再导入。")
                : ReadingText::tr("无法打开“%1”。请确认文件没有被其他程序占用、所在磁盘仍然连接。"))
            .arg(info.fileName()),
        file.errorString(), path};
}

Result<QByteArray> readWholeFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::NotAFile,
                     ReadingText::tr("“%1”是文件夹，不是文件。请选择其中的一份规划文本（.txt）。").arg(path),
                     {},
                     path};
    QFile file(path);
    GANGMU_CHECK(openForReading(file));
    const QString name = QFileInfo(path).fileName();
    if (file.size() > largestTextFile)
        return fileError(
            ErrorCode::TooLarge,
            ReadingText::tr(
                "“%1”超过 64 MB，不像是一份规划文本。请确认选对了文件，或只保留规划正文后再导入。"),
            name);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io,
                     ReadingText::tr("读取“%1”时出错，文件没有读完。请检查磁盘或网络连接后重试。").arg(name),
                     file.errorString(), path};
    return bytes;
}

} // namespace gangmu
