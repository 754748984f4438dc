// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/docx_document.h"

#include "core/writing/docx_parts.h"
#include "core/writing/messages.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QXmlStreamWriter>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

// GB/T 9704-2012, in twentieths of a point: A4, type area 156 × 225 mm, 37 mm above, 28 mm at the binding.
constexpr double mm = 56.6929;
constexpr int shortSide = int(210 * mm);
constexpr int longSide = int(297 * mm);
constexpr int binding = int(28 * mm);
constexpr int outer = int(26 * mm);
constexpr int above = int(37 * mm);
constexpr int below = int(35 * mm);

/// Room between the margins; lying pages are bound at the top.
int textWidth(DocxDocument::Paper paper)
{
    return paper == DocxDocument::Paper::Portrait ? shortSide - binding - outer : longSide - above - below;
}

/// Without what XML cannot carry: control characters and halves of surrogate pairs.
QString clean(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c.unicode() >= 0x20 || c == u'\t')) {
            result += c;
        } else if (c == u'\n') {
            result += u' ';
        }
    }
    return result;
}

QString headingStyle(const QString &text)
{
    static const QRegularExpression first(u"^[一二三四五六七八九十]+、"_s);
    static const QRegularExpression second(u"^（[一二三四五六七八九十]+）"_s);
    constexpr int longest = 40; // longer lines are text that begins with a number
    if (text.size() > longest)
        return docx::text;
    if (first.match(text).hasMatch())
        return docx::heading1;
    return second.match(text).hasMatch() && !text.endsWith(u'。') ? docx::heading2 : docx::text;
}

/// One empty element with one attribute: <w:name w:val="…"/>.
void value(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    xml.writeEmptyElement(u"w:"_s + name);
    xml.writeAttribute(u"w:val"_s, text);
}

void writeSection(QXmlStreamWriter &xml, DocxDocument::Paper paper)
{
    const bool lying = paper == DocxDocument::Paper::Landscape;
    xml.writeStartElement(u"w:sectPr"_s);
    for (const auto &[type, id] :
         {std::pair(u"default"_s, docx::footerOdd), std::pair(u"even"_s, docx::footerEven)}) {
        xml.writeEmptyElement(u"w:footerReference"_s);
        xml.writeAttribute(u"w:type"_s, type);
        xml.writeAttribute(u"r:id"_s, id);
    }
    xml.writeEmptyElement(u"w:pgSz"_s);
    xml.writeAttribute(u"w:w"_s, QString::number(lying ? longSide : shortSide));
    xml.writeAttribute(u"w:h"_s, QString::number(lying ? shortSide : longSide));
    if (lying)
        xml.writeAttribute(u"w:orient"_s, u"landscape"_s);
    xml.writeEmptyElement(u"w:pgMar"_s);
    const auto margin = [&](const QString &side, int width) {
        xml.writeAttribute(u"w:"_s + side, QString::number(width));
    };
    margin(u"top"_s, lying ? binding : above);
    margin(u"right"_s, lying ? below : outer);
    margin(u"bottom"_s, lying ? outer : below);
    margin(u"left"_s, lying ? above : binding);
    margin(u"header"_s, int(15 * mm));
    margin(u"footer"_s, int((lying ? 18 : 28) * mm));
    margin(u"gutter"_s, 0);
    xml.writeEndElement();
}

} // namespace

DocxDocument::DocxDocument(Paper paper) : m_paper(paper), m_xml(std::make_unique<QXmlStreamWriter>(&m_body))
{
    m_xml->writeStartDocument(u"1.0"_s, true);
    m_xml->writeStartElement(u"w:document"_s);
    m_xml->writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    m_xml->writeAttribute(u"xmlns:r"_s,
                          u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    m_xml->writeStartElement(u"w:body"_s);
    m_xml->writeCharacters({}); // closes the tag, so that m_body is whole between any two calls
}

DocxDocument::~DocxDocument() = default;

void DocxDocument::openParagraph(const QString &style)
{
    m_begun = true;
    m_xml->writeStartElement(u"w:p"_s);
    m_xml->writeStartElement(u"w:pPr"_s);
    value(*m_xml, u"pStyle"_s, style);
    m_xml->writeEndElement();
}

void DocxDocument::addRun(const QString &text)
{
    m_xml->writeStartElement(u"w:r"_s);
    m_xml->writeStartElement(u"w:t"_s);
    m_xml->writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml->writeCharacters(clean(text));
    m_xml->writeEndElement();
    m_xml->writeEndElement();
}

void DocxDocument::addTitle(const QString &text)
{
    openParagraph(docx::title);
    addRun(text);
    m_xml->writeEndElement();
}

void DocxDocument::addText(const QString &text)
{
    openParagraph(headingStyle(text));
    addRun(text);
    m_xml->writeEndElement();
}

void DocxDocument::addNote(const QString &text)
{
    openParagraph(docx::note);
    addRun(text);
    m_xml->writeEndElement();
}

// --- tables

void DocxDocument::addTable(const TableData &table, const QList<double> &weights)
{
    m_begun = true;
    double sum = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        sum += weights.value(i, 1);
    QList<int> widths;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        widths.append(int(textWidth(m_paper) * weights.value(i, 1) / std::max(sum, 0.001)));

    m_xml->writeStartElement(u"w:tbl"_s);
    m_xml->writeStartElement(u"w:tblPr"_s);
    m_xml->writeEmptyElement(u"w:tblW"_s);
    m_xml->writeAttribute(u"w:w"_s, QString::number(textWidth(m_paper)));
    m_xml->writeAttribute(u"w:type"_s, u"dxa"_s);
    value(*m_xml, u"jc"_s, u"center"_s);
    m_xml->writeStartElement(u"w:tblBorders"_s);
    for (const QString &edge : {u"top"_s, u"left"_s, u"bottom"_s, u"right"_s, u"insideH"_s, u"insideV"_s}) {
        m_xml->writeEmptyElement(u"w:"_s + edge);
        m_xml->writeAttribute(u"w:val"_s, u"single"_s);
        m_xml->writeAttribute(u"w:sz"_s, u"4"_s);
        m_xml->writeAttribute(u"w:space"_s, u"0"_s);
        m_xml->writeAttribute(u"w:color"_s, u"000000"_s);
    }
    m_xml->writeEndElement();
    m_xml->writeEmptyElement(u"w:tblLayout"_s);
    m_xml->writeAttribute(u"w:type"_s, u"fixed"_s);
    m_xml->writeStartElement(u"w:tblCellMar"_s);
    for (const QString &edge : {u"left"_s, u"right"_s}) {
        m_xml->writeEmptyElement(u"w:"_s + edge);
        m_xml->writeAttribute(u"w:w"_s, u"60"_s);
        m_xml->writeAttribute(u"w:type"_s, u"dxa"_s);
    }
    m_xml->writeEndElement();
    m_xml->writeEndElement();
    m_xml->writeStartElement(u"w:tblGrid"_s);
    for (int width : std::as_const(widths)) {
        m_xml->writeEmptyElement(u"w:gridCol"_s);
        m_xml->writeAttribute(u"w:w"_s, QString::number(width));
    }
    m_xml->writeEndElement();

    QStringList cells;
    for (const TableColumn &column : table.columns)
        cells.append(column.heading);
    addRow(table, cells, widths, docx::cellHeading, true);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        cells.clear();
        for (const TableCell &cell : table.rows[row])
            cells.append(cell.text);
        const bool sums = table.sums.contains(int(row)) || (table.totals && row == table.rows.size() - 1);
        addRow(table, cells, widths, sums ? docx::cellHeading : docx::cell, false);
    }
    m_xml->writeEndElement();
}

void DocxDocument::addRow(const TableData &table, const QList<QString> &cells, const QList<int> &widths,
                          const QString &style, bool heading)
{
    m_xml->writeStartElement(u"w:tr"_s);
    m_xml->writeStartElement(u"w:trPr"_s);
    m_xml->writeEmptyElement(u"w:cantSplit"_s);
    if (heading)
        m_xml->writeEmptyElement(u"w:tblHeader"_s);
    m_xml->writeEndElement();
    for (qsizetype column = 0; column < widths.size(); ++column) {
        m_xml->writeStartElement(u"w:tc"_s);
        m_xml->writeStartElement(u"w:tcPr"_s);
        m_xml->writeEmptyElement(u"w:tcW"_s);
        m_xml->writeAttribute(u"w:w"_s, QString::number(widths[column]));
        m_xml->writeAttribute(u"w:type"_s, u"dxa"_s);
        value(*m_xml, u"vAlign"_s, u"center"_s);
        m_xml->writeEndElement();
        m_xml->writeStartElement(u"w:p"_s);
        m_xml->writeStartElement(u"w:pPr"_s);
        value(*m_xml, u"pStyle"_s, style);
        if (!heading && table.columns.value(column).numeric)
            value(*m_xml, u"jc"_s, u"center"_s);
        m_xml->writeEndElement();
        addRun(cells.value(column));
        m_xml->writeEndElement();
        m_xml->writeEndElement();
    }
    m_xml->writeEndElement();
}

// --- sections and the file

void DocxDocument::beginSection(Paper paper)
{
    if (m_begun) { // the properties of a section stand in its last paragraph
        m_xml->writeStartElement(u"w:p"_s);
        m_xml->writeStartElement(u"w:pPr"_s);
        value(*m_xml, u"pStyle"_s, docx::note);
        writeSection(*m_xml, m_paper);
        m_xml->writeEndElement();
        m_xml->writeEndElement();
    }
    m_begun = false;
    m_paper = paper;
}

Result<QByteArray> DocxDocument::bytes() const
{
    // The text so far, with the properties of its last section; more may follow.
    QByteArray end;
    QXmlStreamWriter xml(&end);
    xml.writeStartElement(u"w:body"_s);
    writeSection(xml, m_paper);
    xml.writeEndElement();
    end.remove(0, end.indexOf("<w:sectPr"));
    QList<ZipPart> parts = docxParts();
    parts.insert(2, {u"word/document.xml"_s, m_body + end + "</w:document>"});
    return packZip(parts);
}

Result<void> DocxDocument::save(const QString &path) const
{
    GANGMU_TRY(content, bytes());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    const ErrorCode code =
        file.error() == QFileDevice::PermissionsError ? ErrorCode::NoPermission : ErrorCode::Io;
    return Error{code,
                 WritingText::tr("无法写入“%1”，请换一个文件夹或检查权限。").arg(QFileInfo(path).fileName()),
                 file.errorString(), path};
}

} // namespace gangmu
