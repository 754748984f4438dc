// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_clipboard.h"

#include "core/domain/terms.h"
#include "core/reading/sheets/sheet.h"
#include "core/store/queries/catalogue_queries.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_table.h"

#include <algorithm>
#include <QItemSelectionModel>

namespace gangmu {

namespace {

using Block = QList<QStringList>;

/// The column of a heading as we print it, or as people write it.
std::optional<StandardColumn> columnOf(const QString &heading)
{
    const QString name = heading.simplified();
    for (const auto &row : EnumCodes<StandardColumn>::table) {
        if (name.compare(termOf(row.value), Qt::CaseInsensitive) == 0)
            return row.value;
    }
    struct Synonym
    {
        const char16_t *name;
        StandardColumn column;
    };
    static constexpr Synonym others[] = {
        {u"标准编号", StandardColumn::Number}, // allowed: headings of other programs
        {u"编号", StandardColumn::Number}, // allowed: headings of other programs
        {u"标准名称", StandardColumn::Title}, // allowed: headings of other programs
        {u"名称", StandardColumn::Title}, // allowed: headings of other programs
        {u"标准状态", StandardColumn::State}, // allowed: headings of other programs
        {u"标准性质", StandardColumn::Mandate}, // allowed: headings of other programs
        {u"标准级别", StandardColumn::Level}, // allowed: headings of other programs
        {u"ICS 分类号", StandardColumn::Ics}, // allowed: headings of other programs
        {u"ICS分类号", StandardColumn::Ics}, // allowed: headings of other programs
        {u"CCS分类号", StandardColumn::Ccs}}; // allowed: headings of other programs
    for (const Synonym &other : others) {
        if (name == QStringView(other.name))
            return other.column;
    }
    return std::nullopt;
}

/// The columns that a heading row names; empty where it is none.
QList<std::optional<StandardColumn>> headingsOf(const QStringList &row)
{
    QList<std::optional<StandardColumn>> columns;
    int known = 0;
    bool number = false;
    for (const QString &cell : row) {
        columns += columnOf(cell);
        known += columns.last().has_value();
        number = number || columns.last() == StandardColumn::Number;
    }
    if (known < 2 || !number)
        columns.clear();
    return columns;
}

Result<PastedStandards> byHeadings(const Block &block, const QList<std::optional<StandardColumn>> &columns,
                                   const Connection &reader)
{
    PastedStandards pasted;
    pasted.byHeadings = true;
    for (const QStringList &line : block.mid(1)) {
        StandardCells row;
        for (qsizetype i = 0; i < std::min(line.size(), columns.size()); ++i) {
            if (!columns[i] || line[i].trimmed().isEmpty())
                continue;
            row.cells.append({*columns[i], line[i].trimmed()});
            if (*columns[i] == StandardColumn::Number) {
                GANGMU_TRY(known, standardsByNumber(reader, line[i]));
                if (!known.isEmpty())
                    row.id = known.first().id;
            }
        }
        if (row.cells.isEmpty())
            continue;
        pasted.added += row.id.isNull();
        pasted.rows.append(row);
    }
    return pasted;
}

PastedStandards overSelection(const QString &text, const CatalogueTable &table)
{
    PastedStandards pasted;
    const QList<StandardColumn> shown = table.shownColumns();
    const QItemSelectionModel *selection = table.selectionModel();
    for (const int row : table.touchedRows()) {
        StandardCells cells{table.catalogue()->idAt(row), {}};
        for (const StandardColumn column : shown) {
            if (selection->isSelected(table.catalogue()->index(row, int(column))))
                cells.cells.append({column, text});
        }
        if (!cells.cells.isEmpty())
            pasted.rows.append(cells);
    }
    return pasted;
}

PastedStandards atCurrent(const Block &block, const CatalogueTable &table)
{
    PastedStandards pasted;
    const QList<StandardColumn> shown = table.shownColumns();
    int top = table.currentIndex().row();
    qsizetype left = shown.indexOf(StandardColumn(table.currentIndex().column()));
    // A selected block is pasted over from its first cell, wherever the cursor is in it.
    for (const QItemSelectionRange &range : table.selectionModel()->selection()) {
        top = std::min(top, range.top());
        left = std::min(left, std::max<qsizetype>(0, shown.indexOf(StandardColumn(range.left()))));
    }
    for (qsizetype i = 0; i < block.size(); ++i) {
        StandardCells cells{table.catalogue()->idAt(top + int(i)), {}};
        if (cells.id.isNull()) {
            ++pasted.outside;
            continue;
        }
        for (qsizetype j = 0; j < block[i].size() && left + j < shown.size(); ++j)
            cells.cells.append({shown[left + j], block[i][j]});
        pasted.rows.append(cells);
    }
    return pasted;
}

} // namespace

Result<PastedStandards> readPaste(const QString &text, const CatalogueTable &table, const Connection &reader)
{
    Block block;
    qint64 lastLine = 0;
    GANGMU_TRY(report, readPastedText(text, {}, [&](const SheetRow &row) {
                   // An empty row in between is one: what comes behind must not move up.
                   if (row.line > lastLine + 1 && !block.isEmpty() &&
                       block.last().join(QString()).count(u'\n') == 0)
                       block.append(QStringList());
                   lastLine = row.line;
                   block.append(row.cells);
                   return true;
               }));
    Q_UNUSED(report);
    const auto columns = headingsOf(block.first());
    if (!columns.isEmpty())
        return byHeadings(block, columns, reader);
    if (!table.currentIndex().isValid())
        return PastedStandards{{}, 0, int(block.size()), false};
    if (block.size() == 1 && block.first().size() == 1)
        return overSelection(block.first().first(), table);
    return atCurrent(block, table);
}

} // namespace gangmu
