// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chinese_numeral.h"
#include "core/reading/box_reader.h"
#include "core/reading/box_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

/// Without a header: the last column, if it holds nothing but organizations.
qsizetype unlabelledUnits(const QStringList &cells, const Vocabulary &words)
{
    if (cells.size() < 2)
        return -1;
    const auto names = splitOrganizations(cells.last(), ResponsibilityRole::Responsible, words);
    const bool all = std::ranges::all_of(
        names, [&](const auto &each) { return looksLikeOrganization(each.organization, words); });
    return all && !names.isEmpty() ? cells.size() - 1 : -1;
}

void readContent(BoxEntry &entry, const QStringList &content, const Vocabulary &words)
{
    if (content.isEmpty())
        return;
    QList<QStringView> pieces = splitAtGaps(content.first());
    const bool separate = content.size() > 1 && pieces.size() == 1;
    if (pieces.size() > 1 || separate) {
        if (isBoxName(pieces.first()))
            entry.name = pieces.takeFirst().toString();
    } else if (const qsizetype lead = boxLeadIn(content.first()); lead > 0) {
        entry.name = content.first().first(lead);
        pieces.first() = pieces.first().sliced(lead + 1);
    } else if (isBoxName(content.first())) {
        entry.name = pieces.takeFirst().toString();
    } else if (const qsizetype length = gluedName(content.first(), words); length > 0) {
        entry.name = content.first().first(length);
        entry.glue = BoxEntry::Glue::Front;
        pieces.first() = pieces.first().sliced(length);
    }
    for (QStringView piece : std::as_const(pieces))
        addBoxParagraph(entry.body, piece);
    for (const QString &cell : content.sliced(1)) {
        for (QStringView piece : splitAtGaps(cell))
            addBoxParagraph(entry.body, piece);
    }
}

} // namespace

BoxColumns boxColumns(const QStringList &header, const Vocabulary &words)
{
    BoxColumns columns;
    bool any = false;
    for (const QString &cell : header) {
        columns.roles.append(roleOfLabel(cell, words));
        any = any || columns.roles.last().has_value();
    }
    return any ? columns : BoxColumns();
}

BoxEntry readBoxRow(const PlanBlock &row, const BoxColumns &columns, const Vocabulary &words)
{
    BoxEntry entry;
    entry.line = row.line;
    QStringList content;
    const qsizetype units = columns.roles.isEmpty() ? unlabelledUnits(row.cells, words) : -1;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        std::optional<ResponsibilityRole> role;
        if (i == units)
            role = ResponsibilityRole::Responsible;
        else if (i < columns.roles.size())
            role = columns.roles[i];
        const QString &cell = row.cells[i];
        if (cell.isEmpty())
            continue;
        if (role) {
            entry.responsibilities += splitOrganizations(cell, *role, words);
            entry.clause += (entry.clause.isEmpty() ? u""_s : u"；"_s) + cell;
        } else if (!content.isEmpty() || i + 1 == row.cells.size() || !ordinalValue(cell)) {
            content.append(cell);
        } else {
            entry.number = cell;
        }
    }
    readContent(entry, content, words);
    return entry;
}

} // namespace gangmu
