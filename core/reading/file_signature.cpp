// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/file_signature.h"

#include "core/reading/messages.h"

namespace gangmu {

namespace {

QString archiveKind(const QByteArray &bytes)
{
    const QByteArrayView head = QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 8192));
    if (head.contains("word/") || bytes.contains("word/document.xml"))
        return ReadingText::tr("Word 文档（.docx）");
    if (head.contains("xl/") || bytes.contains("xl/workbook.xml"))
        return ReadingText::tr("Excel 工作簿（.xlsx）");
    if (head.contains("ppt/"))
        return ReadingText::tr("演示文稿（.pptx）");
    if (head.contains("opendocument"))
        return ReadingText::tr("OpenDocument 文档");
    if (head.contains("OFD.xml"))
        return ReadingText::tr("OFD 版式文档");
    return ReadingText::tr("ZIP 压缩包");
}

} // namespace

QString binaryKind(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return archiveKind(bytes);
    if (bytes.startsWith("%PDF-"))
        return ReadingText::tr("PDF 文档");
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return ReadingText::tr("旧版 Office 或 WPS 文档（.doc、.xls、.wps）");
    if (bytes.startsWith("\xff\xd8\xff"))
        return ReadingText::tr("JPEG 图片");
    if (bytes.startsWith("\x89PNG"))
        return ReadingText::tr("PNG 图片");
    if (bytes.startsWith("GIF8"))
        return ReadingText::tr("GIF 图片");
    if (bytes.startsWith("BM") && bytes.size() > 26 && bytes[14] == '\x28' && bytes[15] == '\0')
        return ReadingText::tr("BMP 图片");
    if (bytes.startsWith("II*\0") || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        return ReadingText::tr("TIFF 图片");
    if (bytes.startsWith("SQLite format 3"))
        return ReadingText::tr("数据库文件（若是纲目工作区，请用“打开”）");
    if (bytes.startsWith("Rar!"))
        return ReadingText::tr("RAR 压缩包");
    if (bytes.startsWith("7z\xbc\xaf"))
        return ReadingText::tr("7-Zip 压缩包");
    if (bytes.startsWith("\x1f\x8b"))
        return ReadingText::tr("GZIP 压缩包");
    if (bytes.startsWith("\x7f"
                         "ELF") ||
        (bytes.startsWith("MZ") && bytes.contains("This program")))
        return ReadingText::tr("可执行程序");
    if (bytes.startsWith("{\\rtf"))
        return ReadingText::tr("RTF 文档");
    return {};
}

} // namespace gangmu
