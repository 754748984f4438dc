// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/newer_list.h"

#include "core/domain/standard_cell.h"
#include "core/domain/standard_number.h"
#include "core/domain/terms.h"
#include "core/reading/catalogue/catalogue_import.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/catalogue_scan.h"
#include "core/store/queries/standard_details.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingDepth = 60;
constexpr qsizetype mostRows = 1'000'000;

class NewerListText
{
    Q_DECLARE_TR_FUNCTIONS(NewerList)
};

Error tooLarge(const QString &name)
{
    return {ErrorCode::TooLarge,
            NewerListText::tr("“%1”超过 %2 行，请分成几份比对。").arg(name, numberText(double(mostRows))),
            {},
            {}};
}

/// Reads a source whose first rows are known already.
Result<NewerList> readSource(const Connection &connection, CatalogueSource source,
                             const QList<SheetRow> &firstRows, const QDate &today, const Progress &progress)
{
    const CatalogueWords words;
    GANGMU_TRY(fields, catalogueFields(connection));
    source.heading = findHeading(firstRows, words);
    source.mapping = mappingOf(source.heading, fields);
    NewerList list;
    list.name = source.name;
    bool numbers = false;
    for (qsizetype at = 0; at < source.mapping.size(); ++at) {
        const ImportColumn &column = source.mapping[at];
        if (column.role == ImportColumn::Role::Ignore)
            continue;
        numbers =
            numbers || (column.role == ImportColumn::Role::Column && column.column == StandardColumn::Number);
        if (at < source.heading.columns.size() && !source.heading.columns[at].heading.isEmpty())
            list.columns += source.heading.columns[at].heading;
    }
    if (!numbers)
        return Error{ErrorCode::WrongFormat,
                     NewerListText::tr("“%1”里没有认出标准号一列。请确认表头写明“标准号”“标准名称”等。")
                         .arg(source.name),
                     {},
                     {}};
    const SheetHeading heading = source.heading;
    source.read = [read = source.read, heading, &list](const SheetSink &sink, const Progress &each) {
        return read(
            [&](const SheetRow &row) {
                list.read += row.line > heading.lastLine && !(heading.isFound() && heading.isRepeatedIn(row));
                return sink(row);
            },
            each);
    };
    bool whole = true;
    GANGMU_TRY(report,
               readDrafts(
                   source, words, fields, today,
                   [&](const DraftRow &row) {
                       whole = list.rows.size() < mostRows;
                       if (whole)
                           list.rows.append({row.standard, row.key, row.given, row.replaces, row.replacedBy});
                       return whole;
                   },
                   progress));
    Q_UNUSED(report);
    return whole ? Result<NewerList>(std::move(list)) : Result<NewerList>(tooLarge(list.name));
}

} // namespace

Result<NewerList> readNewerList(const Connection &connection, const QString &path, const QDate &today,
                                const Progress &progress)
{
    GANGMU_TRY(sheets, previewSheets(path, headingDepth, progress));
    const int likeliest = likeliestSheet(sheets, CatalogueWords());
    const auto chosen = std::ranges::find_if(
        sheets, [&](const SheetPreview &sheet) { return sheet.info.index == likeliest; });
    if (chosen == sheets.end())
        return Error{ErrorCode::EmptyFile,
                     NewerListText::tr("“%1”里没有表格。").arg(QFileInfo(path).fileName()),
                     {},
                     path};
    SheetOptions options;
    options.sheet = chosen->info.index;
    CatalogueSource source;
    source.name = QFileInfo(path).fileName();
    source.read = [path, options](const SheetSink &sink, const Progress &each) {
        return readSheet(path, options, sink, each);
    };
    return readSource(connection, source, chosen->rows, today, progress);
}

Result<NewerList> readPastedList(const Connection &connection, const QString &text, const QString &html,
                                 const QDate &today, const Progress &progress)
{
    CatalogueSource source;
    source.name = NewerListText::tr("粘贴的目录");
    // A block from a spreadsheet has tabs; of a web page its table is read.
    if (!text.contains(u'\t') && !html.isEmpty())
        source.read = [html](const SheetSink &sink, const Progress &each) {
            return readPastedHtml(html, {}, sink, each);
        };
    else
        source.read = [text](const SheetSink &sink, const Progress &each) {
            return readPastedText(text, {}, sink, each);
        };
    QList<SheetRow> first;
    GANGMU_CHECK(source.read(
        [&](const SheetRow &row) {
            first.append(row);
            return first.size() < headingDepth;
        },
        progress));
    return readSource(connection, source, first, today, progress);
}

Result<QList<ImportedList>> importedLists(const Connection &connection, const Progress &progress)
{
    const StandardColumn columns[] = {StandardColumn::Source};
    QHash<QByteArray, qint64> counts;
    GANGMU_CHECK(eachStandard(connection, columns, progress, [&](const StandardRow &row) {
        if (!row.texts[0].empty())
            ++counts[QByteArray(row.texts[0].data(), qsizetype(row.texts[0].size()))];
    }));
    QList<ImportedList> lists;
    for (const auto [source, rows] : counts.asKeyValueRange())
        lists.append({QString::fromUtf8(source), rows});
    std::ranges::sort(lists, [](const ImportedList &a, const ImportedList &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.source < b.source;
    });
    return lists;
}

Result<NewerList> readImportedList(const Connection &connection, const QString &source,
                                   const Progress &progress)
{
    NewerList list;
    list.name = source;
    bool whole = true;
    std::optional<Error> failure;
    GANGMU_CHECK(scanWholeStandards(connection, progress, [&](const Standard &standard) {
        if (standard.source != source || failure || !whole)
            return;
        whole = list.rows.size() < mostRows;
        ListedStandard row{standard, numberKeyOf(standard.number), {}, {}, {}};
        for (const StandardColumn column : standardColumns()) {
            if (!isCellEmpty(standard, column))
                row.given.set(size_t(column));
        }
        const auto replaced = replacementsOf(connection, standard.id);
        if (!replaced)
            failure = replaced.error();
        else
            for (const Replacement &each : *replaced) {
                if (!each.partial)
                    row.replaces += each.number;
            }
        list.rows.append(row);
    }));
    if (failure)
        return *failure;
    if (!whole)
        return tooLarge(source);
    list.read = list.rows.size();
    return list;
}

} // namespace gangmu
