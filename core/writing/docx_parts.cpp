// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/docx_parts.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

const QString declaration = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_s;
const QString mainNamespace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const QString officeRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString packageRelations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString wordTypes = u"application/vnd.openxmlformats-officedocument.wordprocessingml"_s;

// Names of fonts are content of the file: as Word and WPS know them.
const QString songti = u"宋体"_s;
const QString fangsong = u"仿宋"_s;
const QString heiti = u"黑体"_s;
const QString kaiti = u"楷体"_s;
const QString xiaobiaosong = u"方正小标宋简体"_s;
const QString latin = u"Times New Roman"_s;

QString relation(const QString &id, const QString &type, const QString &target)
{
    return u"<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"/>"_s.arg(id, officeRelations, type, target);
}

QString relations(const QStringList &list)
{
    return declaration +
           u"<Relationships xmlns=\"%1\">%2</Relationships>"_s.arg(packageRelations, list.join(QString()));
}

QString contentTypes()
{
    const auto part = [](const QString &name, const QString &kind) {
        return u"<Override PartName=\"/word/%1.xml\" ContentType=\"%2.%3+xml\"/>"_s.arg(name, wordTypes,
                                                                                        kind);
    };
    return declaration +
           u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"_s +
           part(u"document"_s, u"document.main"_s) + part(u"styles"_s, u"styles"_s) +
           part(u"settings"_s, u"settings"_s) + part(u"fontTable"_s, u"fontTable"_s) +
           part(u"footer1"_s, u"footer"_s) + part(u"footer2"_s, u"footer"_s) + u"</Types>"_s;
}

QString fontsOf(const QString &eastAsia)
{
    return u"<w:rFonts w:ascii=\"%1\" w:hAnsi=\"%1\" w:cs=\"%1\" w:eastAsia=\"%2\"/>"_s.arg(latin, eastAsia);
}

/// size in half points.
QString style(const QString &id, const QString &name, const QString &font, int size, const QString &paragraph)
{
    return u"<w:style w:type=\"paragraph\" w:customStyle=\"%6\" w:styleId=\"%1\"><w:name w:val=\"%2\"/>"
           "<w:qFormat/><w:pPr>%3</w:pPr><w:rPr>%4<w:sz w:val=\"%5\"/><w:szCs w:val=\"%5\"/></w:rPr></w:style>"_s
               .arg(id, name, paragraph, fontsOf(font))
               .arg(size)
               .arg(id == docx::note || id == docx::cell || id == docx::cellHeading ? 1 : 0);
}

/// 2号 is 22 pt, 3号 16, 4号 14, 小4号 12, 5号 10.5.
QString styles()
{
    const QString line = u"<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"560\" w:lineRule=\"exact\"/>"_s;
    const QString indent = u"<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"_s;
    const QString keep = u"<w:keepNext/>"_s;
    const QString tight = u"<w:spacing w:before=\"20\" w:after=\"20\"/>"_s;
    return declaration +
           u"<w:styles xmlns:w=\"%1\"><w:docDefaults><w:rPrDefault><w:rPr>%2<w:sz w:val=\"32\"/>"
           "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"_s.arg(
               mainNamespace, fontsOf(fangsong)) +
           u"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"_s +
           style(docx::title, u"Title"_s, xiaobiaosong, 44,
                 keep + u"<w:spacing w:before=\"0\" w:after=\"240\"/><w:jc w:val=\"center\"/>"_s) +
           style(docx::heading1, u"heading 1"_s, heiti, 32,
                 keep + line + indent + u"<w:outlineLvl w:val=\"0\"/>"_s) +
           style(docx::heading2, u"heading 2"_s, kaiti, 32,
                 keep + line + indent + u"<w:outlineLvl w:val=\"1\"/>"_s) +
           style(docx::text, u"Body Text"_s, fangsong, 32, line + indent + u"<w:jc w:val=\"both\"/>"_s) +
           style(docx::note, u"Note"_s, fangsong, 24, u"<w:spacing w:before=\"120\" w:after=\"0\"/>"_s) +
           style(docx::cell, u"Table Text"_s, fangsong, 21, tight) +
           style(docx::cellHeading, u"Table Heading"_s, heiti, 21, tight + u"<w:jc w:val=\"center\"/>"_s) +
           u"</w:styles>"_s;
}

QString fontTable()
{
    const auto font = [](const QString &name, const QString &instead) {
        return u"<w:font w:name=\"%1\">%2<w:charset w:val=\"86\"/><w:family w:val=\"auto\"/></w:font>"_s.arg(
            name, instead.isEmpty() ? QString() : u"<w:altName w:val=\"%1\"/>"_s.arg(instead));
    };
    return declaration + u"<w:fonts xmlns:w=\"%1\">"_s.arg(mainNamespace) + font(fangsong, u"FangSong"_s) +
           font(heiti, u"SimHei"_s) + font(kaiti, u"KaiTi"_s) + font(songti, u"SimSun"_s) +
           font(xiaobiaosong, songti) + u"</w:fonts>"_s;
}

QString settings()
{
    // Odd and even pages differ in their footers.
    return declaration +
           u"<w:settings xmlns:w=\"%1\"><w:evenAndOddHeaders/></w:settings>"_s.arg(mainNamespace);
}

/// "— 1 —" in 4号宋体, one character from the outer edge.
QString footer(const QString &side)
{
    const QString run = u"<w:r><w:rPr>%1<w:sz w:val=\"28\"/></w:rPr>%2</w:r>"_s;
    const auto part = [&](const QString &content) { return run.arg(fontsOf(songti), content); };
    return declaration +
           u"<w:ftr xmlns:w=\"%1\"><w:p><w:pPr><w:ind w:%2=\"280\"/><w:jc w:val=\"%2\"/></w:pPr>"_s.arg(
               mainNamespace, side) +
           part(u"<w:t xml:space=\"preserve\">— </w:t>"_s) + part(u"<w:fldChar w:fldCharType=\"begin\"/>"_s) +
           part(u"<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"_s) +
           part(u"<w:fldChar w:fldCharType=\"separate\"/>"_s) + part(u"<w:t>1</w:t>"_s) +
           part(u"<w:fldChar w:fldCharType=\"end\"/>"_s) + part(u"<w:t xml:space=\"preserve\"> —</w:t>"_s) +
           u"</w:p></w:ftr>"_s;
}

} // namespace

QList<ZipPart> docxParts()
{
    return {{u"[Content_Types].xml"_s, contentTypes().toUtf8()},
            {u"_rels/.rels"_s,
             relations({relation(u"rId1"_s, u"officeDocument"_s, u"word/document.xml"_s)}).toUtf8()},
            {u"word/_rels/document.xml.rels"_s,
             relations({relation(u"rIdStyles"_s, u"styles"_s, u"styles.xml"_s),
                        relation(u"rIdSettings"_s, u"settings"_s, u"settings.xml"_s),
                        relation(u"rIdFonts"_s, u"fontTable"_s, u"fontTable.xml"_s),
                        relation(docx::footerOdd, u"footer"_s, u"footer1.xml"_s),
                        relation(docx::footerEven, u"footer"_s, u"footer2.xml"_s)})
                 .toUtf8()},
            {u"word/styles.xml"_s, styles().toUtf8()},
            {u"word/fontTable.xml"_s, fontTable().toUtf8()},
            {u"word/settings.xml"_s, settings().toUtf8()},
            {u"word/footer1.xml"_s, footer(u"right"_s).toUtf8()},
            {u"word/footer2.xml"_s, footer(u"left"_s).toUtf8()}};
}

} // namespace gangmu
