// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/decoding.h"

#include "core/reading/file_signature.h"
#include "core/reading/messages.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

Error fileError(ErrorCode code, const QString &message, const QString &name)
{
    return Error{code, message.arg(name), {}, name};
}

std::optional<QString> strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return decoded;
}

QString utf16(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

/// UTF-8 that was cut in the middle, or has a few broken bytes, is still UTF-8 rather than GB18030.
bool isMostlyUtf8(const QString &decoded)
{
    const qsizetype broken = decoded.count(QChar::ReplacementCharacter);
    return broken * 200 <= decoded.size();
}

QString gb18030(const QByteArray &bytes, qsizetype &broken)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &status);
    if (U_FAILURE(status))
        return {};
    QString out(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter, reinterpret_cast<UChar *>(out.data()), int32_t(out.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        return {};
    out.truncate(length);
    broken = out.count(QChar::ReplacementCharacter);
    return out;
}

/// Whether a UTF-16 unit is one that Chinese text has: ASCII, Han, full-width signs, general punctuation.
bool isUsualUnit(int unit)
{
    return unit == '\n' || unit == '\r' || unit == '\t' || (unit >= 0x20 && unit < 0x7f) ||
           (unit >= 0x2000 && unit <= 0x26ff) || (unit >= 0x3000 && unit <= 0x9fff) ||
           (unit >= 0xff00 && unit <= 0xffef);
}

/// UTF-16 without a mark: it has zero bytes (line ends, digits), and nearly all units make sense in one byte
/// order.
std::optional<QStringDecoder::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype units = qMin<qsizetype>(bytes.size(), 8192) / 2;
    if (units < 4 || bytes.size() % 2 != 0 || !QByteArrayView(bytes).first(units * 2).contains('\0'))
        return std::nullopt;
    qsizetype little = 0;
    qsizetype big = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const int first = uchar(bytes[2 * i]);
        const int second = uchar(bytes[2 * i + 1]);
        little += isUsualUnit(second << 8 | first) ? 1 : 0;
        big += isUsualUnit(first << 8 | second) ? 1 : 0;
    }
    if (qMax(little, big) * 10 < units * 9)
        return std::nullopt;
    return little >= big ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
}

/// Control characters other than tabs and line ends do not occur in text.
bool looksBinary(const QString &text)
{
    const qsizetype looked = qMin<qsizetype>(text.size(), 65536);
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        const char16_t u = text[i].unicode();
        odd +=
            (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != u'\f' && u != u'\v') || u == 0xfffd;
    }
    return odd * 20 > looked;
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

    DecodedText result;
    if (bytes.startsWith("\xef\xbb\xbf"))
        result = {utf16(bytes.sliced(3), QStringDecoder::Utf8), u"UTF-8 (BOM)"_s};
    else if (bytes.startsWith("\xff\xfe"))
        result = {utf16(bytes.sliced(2), QStringDecoder::Utf16LE), u"UTF-16LE"_s};
    else if (bytes.startsWith("\xfe\xff"))
        result = {utf16(bytes.sliced(2), QStringDecoder::Utf16BE), u"UTF-16BE"_s};
    else if (const auto encoding = unmarkedUtf16(bytes))
        result = {utf16(bytes, *encoding),
                  *encoding == QStringDecoder::Utf16LE ? u"UTF-16LE"_s : u"UTF-16BE"_s};
    else if (const auto decoded = strictUtf8(bytes))
        result = {*decoded, u"UTF-8"_s};
    else {
        qsizetype broken = 0;
        const QString lenient = utf16(bytes, QStringDecoder::Utf8);
        QString chinese = gb18030(bytes, broken);
        if (isMostlyUtf8(lenient))
            result = {lenient, u"UTF-8"_s};
        else if (!chinese.isEmpty() && broken * 20 <= chinese.size())
            result = {chinese, u"GB18030"_s};
        else
            return notText(sourceName);
    }
    if (looksBinary(result.text))
        return notText(sourceName);
    if (QStringView(result.text).trimmed().isEmpty())
        return fileError(ErrorCode::EmptyFile,
                         ReadingText::tr("“%1”里只有空白，没有文字。请确认文件已保存完整后再导入。"),
                         sourceName);
    return result;
}

Result<QByteArray> readWholeFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists())
        return Error{ErrorCode::NotFound,
                     ReadingText::tr("找不到文件“%1”。请检查路径，或确认文件没有被移动、改名。").arg(path),
                     {},
                     path};
    if (!info.isFile())
        return Error{ErrorCode::NotAFile,
                     ReadingText::tr("“%1”是文件夹，不是文件。请选择其中的一份规划文本（.txt）。").arg(path),
                     {},
                     path};
    if (info.size() > largestTextFile)
        return fileError(
            ErrorCode::TooLarge,
            ReadingText::tr(
                "“%1”超过 64 MB，不像是一份规划文本。请确认选对了文件，或只保留规划正文后再导入。"),
            name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool rights = file.error() == QFileDevice::PermissionsError || !info.isReadable();
        return Error{
            rights ? ErrorCode::NoPermission : ErrorCode::Io,
            (rights
                 ? ReadingText::tr(
                       "没有权限读取“%1”。请在文件属性中取得读取权限，或把文件复制到自己的文件夹后再导入。")
                 : ReadingText::tr("无法打开“%1”。请确认文件没有被其他程序占用、所在磁盘仍然连接。"))
                .arg(name),
            file.errorString(), path};
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io,
                     ReadingText::tr("读取“%1”时出错，文件没有读完。请检查磁盘或网络连接后重试。").arg(name),
                     file.errorString(), path};
    return bytes;
}

} // namespace gangmu
