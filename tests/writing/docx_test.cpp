// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/docx_document.h"

#include "core/reading/package/zip_package.h"
#include "core/writing/system_document.h"
#include "core/writing/zip_writer.h"
#include "tests/support/core/system_builder.h"

#include <QBuffer>
#include <QFile>
#include <QXmlStreamReader>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

/// The text of a document as a reader of the file sees it: a line a paragraph, cells of a row joined by |.
struct ReadDocx
{
    QStringList lines;
    QStringList styles; ///< of the lines
    int headingRows = 0;
    int sections = 0;
    int lying = 0;
};

ReadDocx readDocx(const QByteArray &xml)
{
    ReadDocx read;
    QXmlStreamReader reader(xml);
    QString text, style, row;
    bool inRow = false;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto name = reader.name();
        if (reader.isStartElement()) {
            if (name == u"tr") {
                inRow = true;
                row.clear();
            } else if (name == u"p") {
                text.clear();
            } else if (name == u"pStyle") {
                style = reader.attributes().value(u"w:val"_s).toString();
            } else if (name == u"t") {
                text += reader.readElementText();
            } else if (name == u"tblHeader") {
                ++read.headingRows;
            } else if (name == u"pgSz") {
                ++read.sections;
                read.lying += reader.attributes().value(u"w:orient"_s) == u"landscape" ? 1 : 0;
            }
        } else if (reader.isEndElement()) {
            if (name == u"tc")
                row += (row.isEmpty() ? QString() : u"|"_s) + text;
            if (name == u"p" && !inRow && !text.isEmpty()) {
                read.lines.append(text);
                read.styles.append(style);
            }
            if (name == u"tr") {
                inRow = false;
                read.lines.append(row);
                read.styles.append(style);
            }
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return read;
}

/// A part of a packed file, read as files from outside are.
QByteArray partOf(QByteArray packed, const QString &name)
{
    QBuffer device(&packed);
    EXPECT_TRUE(device.open(QIODevice::ReadOnly));
    const ZipPackage package = must(ZipPackage::open(device, u"test"_s));
    QByteArray bytes;
    must(package.read(name,
                      [&](QByteArrayView piece) {
                          bytes += piece;
                          return true;
                      },
                      {}));
    return bytes;
}

} // namespace

TEST(ZipWriter, PacksTheSameBytesForTheSameParts)
{
    const QList<ZipPart> parts{{u"a.txt"_s, "one"}, {u"folder/b.txt"_s, QByteArray(3000, 'x')}};
    const QByteArray packed = must(packZip(parts));
    EXPECT_EQ(packed, must(packZip(parts)));
    EXPECT_LT(packed.size(), 1000);
    EXPECT_EQ(partOf(packed, u"folder/b.txt"_s), QByteArray(3000, 'x'));
}

TEST(Docx, ParagraphsTakeTheStyleOfTheirLevel)
{
    DocxDocument document;
    document.addTitle(u"标题"_s);
    document.addText(u"一、编制依据"_s);
    document.addText(u"（一）依据"_s);
    document.addText(u"正文 <&> \x01 \U00020BB7。"_s);
    document.addNote(u"截至 2026-03-02"_s);
    const ReadDocx read = readDocx(partOf(must(document.bytes()), u"word/document.xml"_s));
    EXPECT_EQ(read.lines, QStringList({u"标题"_s, u"一、编制依据"_s, u"（一）依据"_s,
                                       u"正文 <&>  \U00020BB7。"_s, u"截至 2026-03-02"_s}));
    EXPECT_EQ(read.styles.join(u' '), u"Title Heading1 Heading2 BodyText Note"_s);
    EXPECT_EQ(read.sections, 1);
}

TEST(Docx, EverySupportingPartIsWellFormed)
{
    const QByteArray packed = must(DocxDocument().bytes());
    for (const QString &part : {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"word/_rels/document.xml.rels"_s,
                                u"word/document.xml"_s, u"word/styles.xml"_s, u"word/settings.xml"_s,
                                u"word/fontTable.xml"_s, u"word/footer1.xml"_s, u"word/footer2.xml"_s}) {
        QXmlStreamReader reader(partOf(packed, part));
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << part.toStdString() << reader.errorString().toStdString();
    }
    const QString styles = QString::fromUtf8(partOf(packed, u"word/styles.xml"_s));
    EXPECT_TRUE(styles.contains(u"w:eastAsia=\"仿宋\""_s));
    EXPECT_TRUE(styles.contains(u"w:eastAsia=\"黑体\""_s));
    EXPECT_TRUE(QString::fromUtf8(partOf(packed, u"word/footer1.xml"_s)).contains(u" PAGE "_s));
}

TEST(Docx, ASystemIsWrittenWithItsTables)
{
    TestWorkspace w;
    SystemBuilder b(*w);
    StandardsSystem row = must(standardsSystemById(w->reader(), b.system));
    row.description = u"一、目的\n\n应有{应有数}项。"_s;
    must(editSystem(*w, row));
    const QString path = w.folder.filePath(u"system.docx"_s);
    must(writeSystemDocument(
        b.content(), {SystemPart::Description, SystemPart::Statistics, SystemPart::Details}, today, path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const ReadDocx read = readDocx(partOf(file.readAll(), u"word/document.xml"_s));
    EXPECT_EQ(read.lines.mid(0, 5).join(u'/'), u"示例体系编制说明/一、目的/应有4项。/示例体系统计表/"
                                               "标准类别|应有数（个）|现有数（个）|现有数/应有数（%）"_s);
    EXPECT_TRUE(read.lines.contains(u"共计|4|2|50.0"_s));
    const qsizetype details = read.lines.indexOf(u"示例体系明细表"_s);
    ASSERT_GT(details, 0);
    EXPECT_EQ(read.lines[details + 1], u"序号|体系编号|标准号|标准名称|宜定级别|实施日期|"
                                       "国际国外标准号及采用关系|被代替标准号或作废|备注"_s);
    EXPECT_EQ(read.lines[details + 2], u"1|101|DB00/T 1-2020|基础甲|地方标准|2020-08-01|||"_s);
    EXPECT_TRUE(read.lines.last().startsWith(u"截至 2026-03-02 · 口径"_s));
    EXPECT_EQ(read.headingRows, 2);
    EXPECT_EQ(read.sections, 3);
    EXPECT_EQ(read.lying, 1);
}

TEST(Docx, AFileThatCannotBeWrittenIsAnError)
{
    DocxDocument document;
    document.addText(u"x"_s);
    const auto saved = document.save(u"/nowhere/at/all.docx"_s);
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().message.contains(u"all.docx"_s));
}
