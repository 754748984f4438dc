// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/matrix_tables.h"
#include "core/domain/terms.h"

#include "core/analysis/matrix_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString cellText(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QStringList padded(QStringList row, qsizetype width)
{
    while (row.size() < width)
        row.append(QString());
    return row;
}

/// A count as text; nothing for 0, so that full cells stand out.
QString countText(int count)
{
    return count == 0 ? QString() : QString::number(count);
}

} // namespace

QList<ResponsibilityRole> usedRoles(const ResponsibilityMatrix &matrix)
{
    const RoleCounts counts = matrix.counts();
    QList<ResponsibilityRole> used;
    for (ResponsibilityRole role : allRoles) {
        if (counts[role] > 0)
            used.append(role);
    }
    return used;
}

QString sumsTitle(const QString &role)
{
    return MatrixText::tr("合计：%1").arg(role);
}

MatrixTable divisionTable(const ResponsibilityMatrix &matrix)
{
    QList<ResponsibilityRole> roles = usedRoles(matrix);
    if (!roles.contains(ResponsibilityRole::Lead) &&
        (matrix.options().firstResponsibleLeads || !roles.contains(ResponsibilityRole::Responsible)))
        roles.prepend(ResponsibilityRole::Lead);
    MatrixTable table;
    table.header = {MatrixText::tr("序号"), MatrixText::tr("任务")};
    for (ResponsibilityRole role : roles)
        table.header += roleHeading(role);
    int group = -1;
    for (int row = 0; row < matrix.rows().size(); ++row) {
        const MatrixRow &task = matrix.rows()[row];
        if (task.group != group) {
            group = task.group;
            table.headings.insert(int(table.rows.size()));
            table.rows += padded({QString(), matrix.groups()[group].path()}, table.header.size());
        }
        QStringList line{QString::number(row + 1), task.number + task.title};
        const OrganizationId first = matrix.leadByOption(row);
        for (ResponsibilityRole role : roles) {
            QStringList names = matrix.names(row, role);
            if (!first.isNull() && role == ResponsibilityRole::Lead)
                names = matrix.names(row, ResponsibilityRole::Responsible).mid(0, 1);
            else if (!first.isNull() && role == ResponsibilityRole::Responsible)
                names.removeFirst();
            line += names.join(u'、');
        }
        table.rows += line;
    }
    return table;
}

MatrixTable matrixTable(const ResponsibilityMatrix &matrix, const QList<int> &rows, const QList<int> &columns,
                        bool totals)
{
    const QList<ResponsibilityRole> roles = totals ? usedRoles(matrix) : QList<ResponsibilityRole>();
    MatrixTable table;
    table.firstNarrow = 2;
    table.header = {MatrixText::tr("序号"), MatrixText::tr("任务")};
    for (int column : columns)
        table.header += matrix.columns()[column].name;
    for (ResponsibilityRole role : roles)
        table.header += termOf(role);
    int group = -1;
    for (int row : rows) {
        const MatrixRow &task = matrix.rows()[row];
        if (task.group != group) {
            group = task.group;
            table.headings.insert(int(table.rows.size()));
            table.rows += padded({QString(), matrix.groups()[group].path()}, table.header.size());
        }
        QStringList line{QString::number(row + 1), task.number + task.title};
        for (int column : columns)
            line += matrix.cell(row, column).mark();
        for (ResponsibilityRole role : roles)
            line += countText(matrix.rowCounts(row)[role]);
        table.rows += line;
    }
    const RoleCounts sum = matrix.counts();
    for (ResponsibilityRole role : roles) {
        QStringList line{QString(), sumsTitle(termOf(role))};
        for (int column : columns)
            line += countText(matrix.columnCounts(column)[role]);
        for (ResponsibilityRole other : roles)
            line += other == role ? countText(sum[role]) : QString();
        table.rows += line;
    }
    return table;
}

MatrixTable matrixTable(const ResponsibilityMatrix &matrix)
{
    QList<int> rows(matrix.rows().size());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns(matrix.columns().size());
    std::iota(columns.begin(), columns.end(), 0);
    return matrixTable(matrix, rows, columns, true);
}

QString toTsv(const MatrixTable &table)
{
    QString text;
    const auto line = [&](const QStringList &cells) {
        QStringList clean;
        for (const QString &cell : cells)
            clean += cellText(cell);
        text += clean.join(u'\t') + u'\n';
    };
    line(table.header);
    for (const QStringList &row : table.rows)
        line(row);
    return text;
}

QString toHtml(const MatrixTable &table, const QString &caption)
{
    // mso-number-format: Excel must not make a date of "3-1" or a number of "001".
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body>"
                   "<table border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse\">"_s;
    if (!caption.isEmpty())
        html += u"<caption>%1</caption>"_s.arg(caption.toHtmlEscaped());
    html += u"<tr>"_s;
    for (const QString &cell : table.header)
        html += u"<th>%1</th>"_s.arg(cell.toHtmlEscaped());
    html += u"</tr>"_s;
    for (int i = 0; i < table.rows.size(); ++i) {
        html += u"<tr>"_s;
        if (table.headings.contains(i)) {
            html += u"<td></td><th align=\"left\" colspan=\"%1\">%2</th></tr>"_s.arg(table.header.size() - 1)
                        .arg(table.rows[i].value(1).toHtmlEscaped());
            continue;
        }
        for (int column = 0; column < table.rows[i].size(); ++column) {
            const bool narrow = table.firstNarrow >= 0 && column >= table.firstNarrow;
            html += (narrow ? u"<td align=\"center\">%1</td>"_s
                            : u"<td style=\"mso-number-format:'\\@'\">%1</td>"_s)
                        .arg(table.rows[i][column].toHtmlEscaped());
        }
        html += u"</tr>"_s;
    }
    return html + u"</table></body></html>"_s;
}

} // namespace gangmu
