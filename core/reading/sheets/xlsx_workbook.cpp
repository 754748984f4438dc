// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/xlsx_workbook.h"

#include "core/reading/messages.h"
#include "core/reading/package/package_part.h"

#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype mostSheets = 5000;
constexpr qsizetype mostFormats = 100'000; ///< Excel takes 65,490
constexpr qsizetype longestName = 255;

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

class WorkbookXml final : public XmlStream
{
public:
    struct Listed
    {
        QString name;
        QString link;
        bool hidden = false;
    };
    QList<Listed> sheets;
    QString root; ///< name of the outermost element
    bool from1904 = false;

private:
    void opened(std::string_view name, const XmlAttributes &attributes) override
    {
        if (root.isEmpty()) {
            root = toQString(name);
            if (root != u"workbook")
                stop();
        } else if (name == "workbookPr") {
            from1904 = attributes.isTrue("date1904");
        } else if (name == "sheet" && sheets.size() < mostSheets) {
            const std::string_view state = attributes.value("state");
            sheets.append({toQString(attributes.value("name")).left(longestName),
                           toQString(attributes.prefixedValue("id")),
                           state == "hidden" || state == "veryHidden"});
        }
    }
    void closed(std::string_view) override {}
    void text(std::string_view) override {}
};

class StylesXml final : public XmlStream
{
public:
    QList<NumberFormat> formats;

private:
    void opened(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt" && m_codes.size() < mostFormats)
            m_codes.insert(number(attributes, "numFmtId"),
                           formatOfCode(toQString(attributes.value("formatCode")).left(longestName)));
        else if (name == "cellXfs")
            m_inCells = true;
        else if (m_inCells && name == "xf" && formats.size() < mostFormats)
            formats.append(formatOf(number(attributes, "numFmtId")));
    }
    void closed(std::string_view name) override
    {
        if (name == "cellXfs")
            stop(); // number formats come before them, nothing of interest behind
    }
    void text(std::string_view) override {}

    static int number(const XmlAttributes &attributes, std::string_view name)
    {
        return toQString(attributes.value(name)).toInt();
    }
    NumberFormat formatOf(int id) const
    {
        const auto own = m_codes.constFind(id);
        return own != m_codes.constEnd() ? *own : builtInFormat(id);
    }

    QHash<int, NumberFormat> m_codes;
    bool m_inCells = false;
};

Error otherKind(const ZipPackage &package, const QString &name)
{
    const QStringList entries = package.entries();
    const auto has = [&](QStringView start) {
        return std::ranges::any_of(
            entries, [&](const QString &entry) { return entry.startsWith(start, Qt::CaseInsensitive); });
    };
    QString message = ReadingText::tr("“%1”是压缩包，不是表格。请先解压，再选择其中的表格文件。");
    if (has(u"word/"))
        message = ReadingText::tr("“%1”是 Word 文档（.docx），不是表格。请把其中的表格复制后粘贴，"
                                  "或粘贴到 Excel 后另存为 xlsx。");
    else if (has(u"ppt/"))
        message = ReadingText::tr("“%1”是演示文稿（.pptx），不是表格。请把其中的表格复制后粘贴。");
    else if (has(u"xl/workbook.bin"))
        message = ReadingText::tr("“%1”是二进制工作簿（.xlsb），不能直接读取。请在 Excel 或 WPS "
                                  "中打开它，另存为 xlsx 后再导入。");
    else if (has(u"mimetype") && has(u"content.xml"))
        message = ReadingText::tr("“%1”是 OpenDocument 文档，不能直接读取。请在 WPS 或 LibreOffice "
                                  "中打开它，另存为 xlsx 后再导入。");
    else if (has(u"xl/"))
        return {ErrorCode::Damaged,
                ReadingText::tr("“%1”已损坏：工作簿的目录缺失。请重新下载或复制；若能在 Excel 或 WPS "
                                "中打开，请另存一份后再导入。")
                    .arg(name),
                {},
                name};
    return {ErrorCode::WrongFormat, message.arg(name), {}, name};
}

/// Where the package says its workbook is, else the usual place.
Result<QString> workbookPath(const ZipPackage &package, const QString &name, const Progress &progress)
{
    GANGMU_TRY(links, linksOf(package, name, {}, progress));
    const auto main = std::ranges::find(links, u"officeDocument"_s, &PartLink::type);
    if (main != links.end() && package.contains(main->path))
        return main->path;
    const QString usual = u"xl/workbook.xml"_s;
    return package.contains(usual) ? usual : QString();
}

} // namespace

Result<XlsxWorkbook> readXlsxWorkbook(const ZipPackage &package, const QString &name,
                                      const Progress &progress)
{
    GANGMU_TRY(path, workbookPath(package, name, progress));
    if (path.isEmpty() || path.endsWith(u".bin", Qt::CaseInsensitive))
        return otherKind(package, name);
    WorkbookXml xml;
    GANGMU_CHECK(readPart(package, name, path, xml, progress));
    if (xml.root != u"workbook")
        return otherKind(package, name);
    GANGMU_TRY(links, linksOf(package, name, path, progress));
    XlsxWorkbook workbook;
    workbook.from1904 = xml.from1904;
    QHash<QString, QString> sheets;
    for (const PartLink &link : std::as_const(links)) {
        if (link.type == u"worksheet")
            sheets.insert(link.id, link.path);
        else if (link.type == u"sharedStrings")
            workbook.sharedStrings = link.path;
        else if (link.type == u"styles")
            workbook.styles = link.path;
    }
    for (const WorkbookXml::Listed &sheet : std::as_const(xml.sheets)) {
        if (sheets.contains(sheet.link))
            workbook.sheets.append({sheet.name, sheets.value(sheet.link), sheet.hidden});
    }
    return workbook;
}

Result<QList<NumberFormat>> readXlsxFormats(const ZipPackage &package, const QString &name,
                                            const QString &path, const Progress &progress)
{
    if (path.isEmpty() || !package.contains(path))
        return QList<NumberFormat>();
    StylesXml xml;
    GANGMU_CHECK(readPart(package, name, path, xml, progress));
    return std::move(xml.formats);
}

} // namespace gangmu
