// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_clipboard.h"

#include "core/reading/sheets/sheet.h"
#include "core/store/queries/catalogue_queries.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/shell/selected_rows.h"

#include <algorithm>
#include <QItemSelectionModel>

namespace gangmu {

namespace {

using Block = QList<QStringList>;

/// The section of a heading as we print it, or as people write it.
std::optional<int> sectionOf(const QString &heading, const CatalogueModel &model)
{
    const QString name = heading.simplified();
    for (int section = 0; section < model.columnCount(); ++section) {
        if (name.compare(model.heading(section), Qt::CaseInsensitive) == 0)
            return section;
    }
    struct Synonym
    {
        const char16_t *name;
        StandardColumn column;
    };
    static constexpr Synonym others[] = {
        {u"标准编号", StandardColumn::Number},  // allowed: headings of other programs
        {u"编号", StandardColumn::Number},      // allowed: headings of other programs
        {u"标准名称", StandardColumn::Title},   // allowed: headings of other programs
        {u"名称", StandardColumn::Title},       // allowed: headings of other programs
        {u"标准状态", StandardColumn::State},   // allowed: headings of other programs
        {u"标准性质", StandardColumn::Mandate}, // allowed: headings of other programs
        {u"标准级别", StandardColumn::Level},   // allowed: headings of other programs
        {u"ICS 分类号", StandardColumn::Ics},   // allowed: headings of other programs
        {u"ICS分类号", StandardColumn::Ics},    // allowed: headings of other programs
        {u"CCS分类号", StandardColumn::Ccs}};   // allowed: headings of other programs
    for (const Synonym &other : others) {
        if (name == QStringView(other.name))
            return int(other.column);
    }
    return std::nullopt;
}

using Sections = QList<std::optional<int>>;

/// The sections that a heading row names; empty where it is none.
Sections headingsOf(const QStringList &row, const CatalogueModel &model)
{
    Sections sections;
    int known = 0;
    bool number = false;
    for (const QString &cell : row) {
        sections += sectionOf(cell, model);
        known += sections.last().has_value();
        number = number || sections.last() == int(StandardColumn::Number);
    }
    if (known < 2 || !number)
        sections.clear();
    return sections;
}

void put(StandardCells &row, const CatalogueModel &model, int section, const QString &text)
{
    if (const CatalogueField *own = model.ownField(section))
        row.own.append({own->id, text});
    else
        row.cells.append({CatalogueModel::columnAt(section), text});
}

Result<PastedStandards> byHeadings(const Block &block, const Sections &sections, const CatalogueModel &model,
                                   const Connection &reader)
{
    PastedStandards pasted;
    pasted.byHeadings = true;
    for (const QStringList &line : block.mid(1)) {
        StandardCells row;
        for (qsizetype i = 0; i < std::min(line.size(), sections.size()); ++i) {
            if (!sections[i] || line[i].trimmed().isEmpty())
                continue;
            put(row, model, *sections[i], line[i].trimmed());
            if (*sections[i] == int(StandardColumn::Number)) {
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
    const CatalogueModel &model = *table.catalogue();
    const QList<int> shown = table.shownColumns();
    const QItemSelectionModel *selection = table.selectionModel();
    for (const int row : selectedRows(table)) {
        StandardCells cells{model.idAt(row), {}, {}};
        for (const int section : shown) {
            if (selection->isSelected(model.index(row, section)))
                put(cells, model, section, text);
        }
        if (!cells.cells.isEmpty() || !cells.own.isEmpty())
            pasted.rows.append(cells);
    }
    return pasted;
}

PastedStandards atCurrent(const Block &block, const CatalogueTable &table)
{
    PastedStandards pasted;
    const CatalogueModel &model = *table.catalogue();
    const QList<int> shown = table.shownColumns();
    int top = table.currentIndex().row();
    qsizetype left = shown.indexOf(table.currentIndex().column());
    if (left < 0) // its column was hidden meanwhile
        return pasted;
    // A selected block is pasted over from its first cell, wherever the cursor is in it.
    for (const QItemSelectionRange &range : table.selectionModel()->selection()) {
        if (!range.contains(table.currentIndex()))
            continue;
        top = range.top();
        for (qsizetype i = 0; i < left; ++i) {
            if (range.left() <= shown[i] && shown[i] <= range.right())
                left = i;
        }
    }
    for (qsizetype i = 0; i < block.size(); ++i) {
        StandardCells cells{model.idAt(top + int(i)), {}, {}};
        if (cells.id.isNull()) {
            ++pasted.outside;
            continue;
        }
        for (qsizetype j = 0; j < block[i].size() && left + j < shown.size(); ++j)
            put(cells, model, shown[left + j], block[i][j]);
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
    const CatalogueModel &model = *table.catalogue();
    const Sections sections = headingsOf(block.first(), model);
    if (!sections.isEmpty())
        return byHeadings(block, sections, model, reader);
    if (!table.currentIndex().isValid())
        return PastedStandards{{}, 0, int(block.size()), false};
    if (block.size() == 1 && block.first().size() == 1)
        return overSelection(block.first().first(), table);
    return atCurrent(block, table);
}

} // namespace gangmu
