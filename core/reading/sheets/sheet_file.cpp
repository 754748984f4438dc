// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/sheet_file.h"

#include "core/reading/file_signature.h"
#include "core/reading/messages.h"
#include "core/reading/text_encoding.h"

#include <QIODevice>

namespace gangmu {

namespace {

constexpr qint64 lookedAt = 8192; ///< bytes

/// Names in an OLE2 container are UTF-16LE.
bool containsName(QIODevice &device, const char *name)
{
    QByteArray wanted;
    for (const char *c = name; *c; ++c)
        wanted.append(*c).append('\0');
    const qint64 start = device.pos();
    bool found = false;
    QByteArray piece;
    while (!found && !device.atEnd()) {
        piece = piece.right(wanted.size()) + device.read(1 << 20);
        found = piece.contains(wanted);
    }
    device.seek(start);
    return found;
}

Error wrong(const QString &message, const QString &name)
{
    return {ErrorCode::WrongFormat, message.arg(name), {}, name};
}

Error oldOffice(QIODevice &device, const QString &name)
{
    if (containsName(device, "EncryptedPackage"))
        return wrong(ReadingText::tr("“%1”设有打开密码，无法读取。请在 Excel 或 WPS "
                                     "中打开它，去掉密码后另存，再导入。"),
                     name);
    if (containsName(device, "WordDocument"))
        return wrong(ReadingText::tr("“%1”是旧版 Word 文档（.doc），不是表格。请把其中的表格复制后粘贴，"
                                     "或粘贴到 Excel 后另存为 xlsx。"),
                     name);
    return wrong(ReadingText::tr("“%1”是旧版 Excel 工作簿（.xls），不能直接读取。请在 Excel 或 WPS "
                                 "中打开它，另存为 xlsx 后再导入。"),
                 name);
}

bool isHtml(QByteArrayView head)
{
    const auto encoding = guessEncoding(head, head.size() < lookedAt);
    if (!encoding)
        return false;
    QString text;
    TextDecoder(*encoding).append(head, text);
    const QStringView start = QStringView(text).trimmed();
    return start.startsWith(u'<') &&
           (start.contains(u"<table", Qt::CaseInsensitive) || start.contains(u"<html", Qt::CaseInsensitive));
}

} // namespace

Result<SheetFormat> sheetFormatOf(QIODevice &device, const QString &name)
{
    const QByteArray head = device.peek(lookedAt);
    if (head.trimmed().isEmpty() && device.size() <= lookedAt)
        return Error{ErrorCode::EmptyFile,
                     ReadingText::tr("“%1”是空文件，里面没有表格。请确认文件已保存完整后再导入。").arg(name),
                     {},
                     name};
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return SheetFormat::Xlsx;
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        return oldOffice(device, name);
    if (const QString kind = binaryKind(head); !kind.isEmpty())
        return Error{ErrorCode::WrongFormat,
                     ReadingText::tr("“%1”是%2，不是表格。请选择 xlsx、CSV 或网页表格。").arg(name, kind),
                     {},
                     name};
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return wrong(ReadingText::tr("“%1”是 XML 表格（2003 版），不能直接读取。请在 Excel 或 WPS "
                                     "中打开它，另存为 xlsx 后再导入。"),
                     name);
    return isHtml(head) ? SheetFormat::Html : SheetFormat::Text;
}

} // namespace gangmu
