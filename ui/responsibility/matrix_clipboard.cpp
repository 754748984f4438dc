// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/matrix_clipboard.h"

#include "core/analysis/matrix_tables.h"

#include <QMimeData>
#include <set>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

const QString blockFormat = u"application/x-gangmu-roles"_s;

std::unique_ptr<QMimeData> mimeOf(const MatrixTable &table, const QString &caption)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(toTsv(table));
    data->setHtml(toHtml(table, caption));
    return data;
}

QList<QStringList> blockOf(const QString &text)
{
    QList<QStringList> block;
    QString clean = text;
    clean.remove(u'\r');
    if (clean.endsWith(u'\n'))
        clean.chop(1);
    for (const QString &line : clean.split(u'\n'))
        block.append(line.split(u'\t'));
    return block;
}

/// Columns of the block by the organization named in its first line; empty where it names none.
QHash<int, OrganizationId> namedColumns(const QList<QStringList> &block, const ResponsibilityMatrix &matrix)
{
    QHash<int, OrganizationId> named;
    for (int i = 0; i < block.first().size(); ++i) {
        const QString name = block.first()[i].trimmed();
        for (const MatrixColumn &column : matrix.columns()) {
            if (!name.isEmpty() && (column.name == name || column.shortName == name))
                named.insert(i, column.organization);
        }
    }
    return named;
}

PastedRoles readNamed(const QList<QStringList> &block, const QHash<int, OrganizationId> &columns,
                      const ResponsibilityMatrix &matrix)
{
    // A title that occurs twice tells nothing by itself; then the number before it must.
    QHash<QString, QList<int>> rowsByTitle;
    for (int row = 0; row < matrix.rows().size(); ++row) {
        const MatrixRow &task = matrix.rows()[row];
        rowsByTitle[task.number + task.title].append(row);
        if (!task.number.isEmpty())
            rowsByTitle[task.title].append(row);
    }
    const QString sums = sumsTitle({});
    PastedRoles pasted;
    for (qsizetype line = 1; line < block.size(); ++line) {
        // The sums below a copied matrix are no tasks.
        if (std::any_of(block[line].begin(), block[line].end(),
                        [&](const QString &cell) { return cell.startsWith(sums); }))
            continue;
        int row = -1;
        const int serial = block[line].first().trimmed().toInt();
        for (int i = 0; i < block[line].size() && row < 0; ++i) {
            if (columns.contains(i))
                continue;
            const QList<int> found = rowsByTitle.value(block[line][i].trimmed());
            if (found.size() == 1 || found.contains(serial - 1))
                row = found.size() == 1 ? found.first() : serial - 1;
        }
        for (auto [column, organization] : columns.asKeyValueRange()) {
            const RoleText text = parseRole(block[line].value(column));
            if (row < 0)
                pasted.outside += text.role.has_value() ? 1 : 0;
            else if (!text.understood)
                ++pasted.notUnderstood;
            else
                pasted.cells.append({matrix.rows()[row].node, organization, text.role});
        }
    }
    return pasted;
}

} // namespace

std::unique_ptr<QMimeData> copyCells(const ResponsibilityModel &model, const QModelIndexList &cells)
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex &cell : cells) {
        rows.insert(cell.row());
        columns.insert(cell.column());
    }
    const QSet<QModelIndex> chosen(cells.begin(), cells.end());
    QStringList block;
    for (int row : rows) {
        QStringList line;
        for (int column : columns) {
            const QModelIndex cell = model.index(row, column);
            line += chosen.contains(cell) ? cell.data().toString() : QString();
        }
        block += line.join(u'\t');
    }
    std::unique_ptr<QMimeData> data;
    if (cells.size() == 1) {
        data = std::make_unique<QMimeData>();
        data->setText(block.first());
    } else {
        QList<int> tasks;
        QList<int> organizations;
        for (int row : rows)
            tasks.append(model.matrixRow(row));
        for (int column : columns)
            organizations.append(model.matrixColumn(column));
        data = mimeOf(matrixTable(model.matrix(), tasks, organizations, false), {});
    }
    data->setData(blockFormat, block.join(u'\n').toUtf8());
    return data;
}

std::unique_ptr<QMimeData> copyAll(const ResponsibilityModel &model)
{
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isGroup(row))
            rows.append(model.matrixRow(row));
    }
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns.append(model.matrixColumn(column));
    return mimeOf(matrixTable(model.matrix(), rows, columns, model.filter().isEmpty()),
                  model.matrix().plan().title);
}

std::unique_ptr<QMimeData> copyDivision(const ResponsibilityModel &model)
{
    return mimeOf(divisionTable(model.matrix()), model.matrix().plan().title);
}

PastedRoles readRoles(const QMimeData &data, const ResponsibilityModel &model,
                      const QModelIndexList &selection)
{
    const bool own = data.hasFormat(blockFormat);
    const QList<QStringList> block = blockOf(own ? QString::fromUtf8(data.data(blockFormat)) : data.text());
    if (!own && block.size() > 1) {
        if (const auto columns = namedColumns(block, model.matrix()); !columns.isEmpty())
            return readNamed(block, columns, model.matrix());
    }
    PastedRoles pasted;
    if (selection.isEmpty())
        return pasted;
    if (block.size() == 1 && block.first().size() == 1) {
        const RoleText text = parseRole(block.first().first());
        if (!text.understood) {
            pasted.notUnderstood = 1;
            return pasted;
        }
        for (const QModelIndex &cell : selection)
            pasted.cells.append({model.nodeAt(cell.row()), model.organizationAt(cell.column()), text.role});
        return pasted;
    }
    int top = selection.first().row();
    int left = selection.first().column();
    for (const QModelIndex &cell : selection) {
        top = std::min(top, cell.row());
        left = std::min(left, cell.column());
    }
    int row = top - 1;
    for (const QStringList &line : block) {
        // Headings of groups lie between the tasks and take nothing.
        do
            ++row;
        while (row < model.rowCount() && model.isGroup(row));
        for (int i = 0; i < line.size(); ++i) {
            const RoleText text = parseRole(line[i]);
            if (row >= model.rowCount() || left + i >= model.columnCount())
                pasted.outside += text.role.has_value() ? 1 : 0;
            else if (!text.understood)
                ++pasted.notUnderstood;
            else
                pasted.cells.append({model.nodeAt(row), model.organizationAt(left + i), text.role});
        }
    }
    return pasted;
}

} // namespace gangmu
