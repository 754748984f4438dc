// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/task_table.h"

#include "core/base/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

/// A title as tables repeat it: without number, blanks and closing marks.
QString keyOf(QStringView cell)
{
    cell = text::trimmed(cell);
    if (const auto mark = headingMark(cell))
        cell = cell.sliced(qMin(mark->length, cell.size()));
    QString key = text::compact(splitRunIn(cell).title);
    while (!key.isEmpty() && text::isClauseMark(key.back()))
        key.chop(1);
    return key;
}

QHash<QString, int> headingsByTitle(const PlanTree &tree)
{
    QHash<QString, int> headings;
    for (int i = 0; i < tree.nodes.size(); ++i) {
        if (!tree.nodes[i].isHeading() || tree.nodes[i].node.title.isEmpty())
            continue;
        const QString key = text::compact(tree.nodes[i].node.title);
        // A title that stands twice names neither.
        headings.insert(key, headings.contains(key) ? -1 : i);
    }
    return headings;
}

void readRow(PlanTree &tree, int row, const BoxColumns &columns, const QHash<QString, int> &headings,
             const Vocabulary &words)
{
    const QStringList cells = tree.nodes[row].node.body.split(u'\t');
    int heading = -1;
    QList<ParsedResponsibility> organizations;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i < columns.roles.size() && columns.roles[i])
            organizations += splitOrganizations(cells[i], *columns.roles[i], words);
        else if (heading < 0)
            heading = headings.value(keyOf(cells[i]), -1);
    }
    if (heading < 0 || organizations.isEmpty() || !tree.nodes[heading].node.responsibilities.isEmpty())
        return;
    tree.nodes[heading].node.responsibilities = organizations;
}

} // namespace

void assignTaskTables(PlanTree &tree, const Vocabulary &words)
{
    QHash<QString, int> headings;
    for (int i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].node.kind != PlanNodeKind::TargetGroup || tree.nodes[i].children.isEmpty())
            continue;
        const QList<int> rows = tree.nodes[i].children;
        const BoxColumns columns = boxColumns(tree.nodes[rows.first()].node.body.split(u'\t'), words);
        if (columns.roles.isEmpty())
            continue;
        if (headings.isEmpty())
            headings = headingsByTitle(tree);
        for (int row : rows.sliced(1))
            readRow(tree, row, columns, headings, words);
    }
}

} // namespace gangmu
