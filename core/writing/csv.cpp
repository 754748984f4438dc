// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/csv.h"

#include "core/base/csv_text.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

void appendCell(const QString &cell, QString &row)
{
    if (looksLikeFormula(cell)) {
        row += u'"' + asFormulaText(cell).replace(u'"', u"\"\""_s) + u'"';
        return;
    }
    const bool quotes = std::ranges::any_of(
        cell, [](QChar sign) { return sign == u',' || sign == u'"' || sign == u'\r' || sign == u'\n'; });
    if (quotes)
        row += u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
    else
        row += cell;
}

} // namespace

QString csvRow(const QStringList &cells)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += u',';
        appendCell(cells[i], row);
    }
    return row + u"\r\n"_s;
}

QByteArray csv(const QList<QStringList> &rows, CsvMark mark)
{
    QByteArray bytes;
    if (mark == CsvMark::ByteOrderMark)
        bytes += "\xef\xbb\xbf";
    for (const QStringList &row : rows)
        bytes += csvRow(row).toUtf8();
    return bytes;
}

} // namespace gangmu
