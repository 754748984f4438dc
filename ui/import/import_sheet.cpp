// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_sheet.h"

#include <algorithm>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

// Rows beyond these can be rejected through the lists of problems and duplicates alone.
constexpr int previewRows = 5000;
const QString customPrefix = u"field:"_s;

class SheetText
{
    Q_DECLARE_TR_FUNCTIONS(ImportSheet)
};

/// What a mapping is remembered as: code of the meaning, "field:" and a name, or nothing.
QString codeOfColumn(const ImportColumn &column, const QList<CatalogueField> &fields)
{
    switch (column.role) {
    case ImportColumn::Role::Ignore:
        return {};
    case ImportColumn::Role::Column:
        return meaningCode(column.column);
    case ImportColumn::Role::Replaces:
        return meaningCode(ExtraColumn::Replaces);
    case ImportColumn::Role::ReplacedBy:
        return meaningCode(ExtraColumn::ReplacedBy);
    case ImportColumn::Role::Custom:
        for (const CatalogueField &field : fields) {
            if (field.id == column.field)
                return customPrefix + field.name;
        }
        return {};
    }
    return {};
}

ImportColumn columnOfCode(const QString &code, const QList<CatalogueField> &fields)
{
    if (code.startsWith(customPrefix)) {
        for (const CatalogueField &field : fields) {
            if (field.name == code.sliced(customPrefix.size()))
                return {ImportColumn::Role::Custom, StandardColumn::Remark, field.id};
        }
        return {};
    }
    const std::optional<SheetMeaning> meaning = meaningFromCode(code);
    if (!meaning)
        return {};
    if (const auto *column = std::get_if<StandardColumn>(&*meaning))
        return {ImportColumn::Role::Column, *column};
    if (*meaning == SheetMeaning(ExtraColumn::Replaces))
        return {ImportColumn::Role::Replaces};
    if (*meaning == SheetMeaning(ExtraColumn::ReplacedBy))
        return {ImportColumn::Role::ReplacedBy};
    return {};
}

} // namespace

Result<ImportSheet> ImportSheet::fromFile(const QString &path, const CatalogueWords &words,
                                          const Progress &progress)
{
    GANGMU_TRY(sheets, previewSheets(path, previewRows, progress));
    ImportSheet sheet;
    sheet.m_path = path;
    sheet.m_name = QFileInfo(path).fileName();
    sheet.m_sheets = sheets;
    const int likeliest = likeliestSheet(sheets, words);
    int place = -1;
    for (int i = 0; i < sheets.size(); ++i) {
        if (sheets[i].info.index == likeliest || (place < 0 && !sheets[i].rows.isEmpty()))
            place = i;
    }
    if (place < 0) {
        // Blank, or not to be read: reading one says which.
        const Result<SheetReport> report = readSheet(
            path, {}, [](const SheetRow &) { return false; }, progress);
        if (!report)
            return report.error();
        place = 0;
    }
    sheet.setSheet(place, words);
    return sheet;
}

Result<ImportSheet> ImportSheet::fromClipboard(const QString &html, const QString &text,
                                               const CatalogueWords &words, const Progress &progress)
{
    ImportSheet sheet;
    sheet.m_name = SheetText::tr("剪贴板");
    SheetPreview preview;
    preview.info.name = sheet.m_name;
    const SheetSink sink = [&preview](const SheetRow &row) {
        preview.rows.append(forPreview(row));
        return preview.rows.size() < previewRows;
    };
    Result<SheetReport> read =
        Error{ErrorCode::EmptyFile,
              SheetText::tr("剪贴板里没有表格。请先在 Excel、WPS 或网页中选中并复制表格，再粘贴。"),
              {},
              {}};
    if (!html.isEmpty()) {
        read = readPastedHtml(html, {}, sink, progress);
        if (read)
            sheet.m_html = html;
    }
    if (!read && !text.isEmpty()) {
        preview.rows.clear();
        read = readPastedText(text, {}, sink, progress);
        sheet.m_text = text;
    }
    if (!read)
        return read.error();
    sheet.m_sheets.append(preview);
    sheet.setSheet(0, words);
    return sheet;
}

void ImportSheet::setSheet(int place, const CatalogueWords &words)
{
    m_sheet = place;
    setHeadingLines(-1, -1, words);
}

void ImportSheet::setHeadingLines(qint64 first, qint64 last, const CatalogueWords &words)
{
    m_automatic = first < 0;
    m_mapping.clear();
    m_heading = m_automatic ? findHeading(rows(), words) : headingAt(rows(), first, last, words);
}

QString ImportSheet::settingsKey() const
{
    QStringList names;
    for (const HeadingColumn &column : m_heading.columns)
        names.append(column.heading);
    const QByteArray hash = QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return u"catalogueImport/mapping/"_s + QString::fromLatin1(hash.toHex().first(16));
}

void ImportSheet::mapByNames(const QList<CatalogueField> &fields)
{
    m_remembered = false;
    m_mapping = mappingOf(m_heading, fields);
    while (m_mapping.size() < columnCount())
        m_mapping.append(ImportColumn());
}

void ImportSheet::guessMapping(const QList<CatalogueField> &fields, const QSettings &settings)
{
    mapByNames(fields);
    const QStringList known = settings.value(settingsKey()).toStringList();
    if (!m_heading.isFound() || known.size() != m_mapping.size())
        return;
    for (qsizetype i = 0; i < known.size(); ++i)
        m_mapping[i] = columnOfCode(known[i], fields);
    m_remembered = true;
}

void ImportSheet::usePreset(SheetPreset preset, const QList<CatalogueField> &fields)
{
    mapByNames(fields);
    m_mapping = presetMapping(preset, m_mapping, columnCount());
}

void ImportSheet::setMapping(const ImportMapping &mapping)
{
    m_mapping = mapping;
    m_remembered = false;
}

void ImportSheet::rememberMapping(const QList<CatalogueField> &fields, QSettings &settings) const
{
    if (!m_heading.isFound())
        return;
    QStringList codes;
    for (const ImportColumn &column : m_mapping)
        codes.append(codeOfColumn(column, fields));
    settings.setValue(settingsKey(), codes);
}

bool ImportSheet::hasNumbers() const
{
    return std::ranges::any_of(m_mapping, [](const ImportColumn &column) {
        return column.role == ImportColumn::Role::Column && column.column == StandardColumn::Number;
    });
}

const QList<SheetRow> &ImportSheet::rows() const
{
    static const QList<SheetRow> none;
    return m_sheet < m_sheets.size() ? m_sheets[m_sheet].rows : none;
}

int ImportSheet::columnCount() const
{
    qsizetype columns = 0;
    for (const SheetRow &row : rows())
        columns = std::max(columns, row.cells.size());
    return int(columns);
}

QString ImportSheet::headingOf(int column) const
{
    for (const HeadingColumn &each : m_heading.columns) {
        if (each.column == column)
            return each.heading;
    }
    return {};
}

CatalogueSource ImportSheet::source() const
{
    CatalogueSource source;
    source.name = m_name;
    source.heading = m_heading;
    source.mapping = m_mapping;
    SheetOptions options;
    if (m_sheet < m_sheets.size())
        options.sheet = m_sheets[m_sheet].info.index;
    if (!m_path.isEmpty()) {
        source.read = [path = m_path, options](const SheetSink &sink, const Progress &progress) {
            return readSheet(path, options, sink, progress);
        };
    } else if (!m_html.isEmpty()) {
        source.read = [html = m_html](const SheetSink &sink, const Progress &progress) {
            return readPastedHtml(html, {}, sink, progress);
        };
    } else {
        source.read = [text = m_text](const SheetSink &sink, const Progress &progress) {
            return readPastedText(text, {}, sink, progress);
        };
    }
    return source;
}

} // namespace gangmu
