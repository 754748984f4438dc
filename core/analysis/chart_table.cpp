// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_table.h"

#include "core/analysis/chart_text.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString plainText(const TableCell &cell)
{
    return cell.number ? QString::number(*cell.number, 'g', 15) : cell.text;
}

QString tsvField(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

QList<QStringList> plainRows(const TableData &table)
{
    QList<QStringList> all(1);
    for (const TableColumn &column : table.columns)
        all.first().append(column.heading);
    for (const QList<TableCell> &row : table.rows) {
        QStringList texts;
        for (const TableCell &cell : row)
            texts.append(plainText(cell));
        all.append(texts);
    }
    return all;
}

QString toTsv(const TableData &table)
{
    QString text;
    for (const QStringList &line : plainRows(table)) {
        QStringList fields;
        for (const QString &field : line)
            fields.append(tsvField(field));
        text += fields.join(u'\t') + u'\n';
    }
    return text;
}

QString toHtml(const TableData &table, const QString &foot)
{
    QString html = "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"_L1;
    if (!table.title.isEmpty())
        html += u"<caption>%1</caption>"_s.arg(table.title.toHtmlEscaped());
    const QList<QStringList> all = plainRows(table);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QLatin1String tag = i == 0 ? "th"_L1 : "td"_L1;
        html += "<tr>"_L1;
        for (qsizetype j = 0; j < all[i].size(); ++j) {
            const QLatin1String align = table.columns[j].numeric ? " align=\"right\""_L1 : ""_L1;
            html += u"<%1%2>%3</%1>"_s.arg(tag, align, all[i][j].toHtmlEscaped());
        }
        html += "</tr>"_L1;
    }
    html += "</table>"_L1;
    if (!foot.isEmpty())
        html += u"<p>%1</p>"_s.arg(foot.toHtmlEscaped());
    return html;
}

QString footText(const ChartData &chart)
{
    return ChartText::tr("截至 %1 · 口径：%2").arg(dateText(chart.asOf), chart.countingRule);
}

} // namespace gangmu
