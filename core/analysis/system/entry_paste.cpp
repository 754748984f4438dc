// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/entry_paste.h"

#include "core/analysis/system/system_details.h"
#include "core/base/in_chinese.h"
#include "core/domain/standard_number.h"
#include "core/domain/terms.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/verbs/system_entry_verbs.h"

#include <QRegularExpression>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// What a line says, before the catalogue was asked.
struct Said
{
    QString number;
    QString title;
    std::optional<StandardLevel> level;
};

bool isNumber(const QString &text)
{
    return parseStandardNumber(text).ok();
}

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// "GB/T 1.1-2020 标准化工作导则": the number in front of a title, in one cell.
bool splitNumberAndTitle(const QString &cell, Said &said)
{
    for (qsizetype at = 1; at < cell.size(); ++at) {
        const QChar c = cell[at];
        if (c.script() != QChar::Script_Han && c != u'《' && c != u'“')
            continue;
        const QString number = cell.left(at).trimmed();
        if (!isNumber(number))
            return false;
        said.number = number;
        said.title = cell.mid(at).trimmed();
        if (said.title.startsWith(u'《') && said.title.endsWith(u'》'))
            said.title = said.title.mid(1, said.title.size() - 2);
        return true;
    }
    return false;
}

bool isHeading(const QStringList &cells)
{
    for (int column = 0; column < detailColumns; ++column) {
        const auto heading = [column] { return detailHeading(DetailColumn(column)); };
        if (cells.contains(heading()) || cells.contains(inChinese(heading)))
            return true;
    }
    return false;
}

Said readLine(const QStringList &cells)
{
    Said said;
    qsizetype after = 0; // where the title is looked for
    for (qsizetype i = 0; i < cells.size() && said.number.isEmpty(); ++i) {
        if (isNumber(cells[i])) {
            said.number = cells[i];
            after = i + 1;
        } else if (splitNumberAndTitle(cells[i], said)) {
            after = cells.size();
        }
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (const auto level = fromTerm<StandardLevel>(cells[i]))
            said.level = level;
        else if (said.title.isEmpty() && i >= after && hasHan(cells[i]))
            said.title = cells[i];
    }
    if (said.title.isEmpty() && said.number.isEmpty()) {
        for (const QString &cell : cells) { // a title in Latin letters
            if (cell.size() > said.title.size())
                said.title = cell;
        }
    }
    return said;
}

Result<PastedEntry> lookUp(const Connection &connection, const Said &said)
{
    PastedEntry pasted;
    pasted.number = said.number;
    GANGMU_TRY(known, standardByNumber(connection, said.number));
    if (!known.isNull()) {
        GANGMU_TRY(standard, standardById(connection, known));
        pasted.state = PastedEntry::State::Known;
        pasted.title = standard.title;
        pasted.entry = entryFor(standard);
        if (said.level)
            pasted.entry.level = *said.level;
        return pasted;
    }
    pasted.title = said.title.isEmpty() ? said.number : said.title;
    pasted.entry.title = pasted.title;
    if (!said.title.isEmpty())
        pasted.entry.remark = said.number;
    if (said.level)
        pasted.entry.level = *said.level;
    else if (const StandardNumberParse parsed = parseStandardNumber(said.number); parsed.ok())
        pasted.entry.level = parsed.number.level();
    return pasted;
}

/// What two lines have in common when they mean the same.
QString keyOf(const SystemEntry &entry)
{
    return entry.standard.isNull() ? entry.title.simplified() : QString::number(entry.standard.value());
}

} // namespace

Result<QList<PastedEntry>> readPastedEntries(const Connection &connection, const QString &text,
                                             SystemNodeId node)
{
    QSet<QString> present;
    GANGMU_TRY(there, nodeEntries(connection, node));
    for (const SystemEntry &entry : there)
        present.insert(keyOf(entry));
    static const QRegularExpression lineEnd(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"_s);
    QSet<QString> seen, numbers;
    QList<PastedEntry> entries;
    for (const QString &line : text.split(lineEnd)) {
        QStringList cells;
        for (const QString &cell : line.split(u'\t')) {
            if (const QString clean = cell.simplified(); !clean.isEmpty())
                cells.append(clean);
        }
        if (cells.isEmpty() || isHeading(cells))
            continue;
        const Said said = readLine(cells);
        if (said.number.isEmpty() && said.title.isEmpty())
            continue;
        GANGMU_TRY(pasted, lookUp(connection, said));
        pasted.line = line.simplified();
        const QString key = keyOf(pasted.entry);
        if (present.contains(key))
            pasted.state = PastedEntry::State::Present;
        else if (seen.contains(key) || numbers.contains(numberKeyOf(pasted.number)))
            pasted.state = PastedEntry::State::Repeated;
        seen.insert(key);
        if (!pasted.number.isEmpty())
            numbers.insert(numberKeyOf(pasted.number));
        entries.append(pasted);
    }
    return entries;
}

} // namespace gangmu
