// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/csv.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &cell)
{
    const bool needed = std::ranges::any_of(cell, [](QChar sign) { return u",\"\r\n"_s.contains(sign); });
    if (!needed)
        return cell;
    QString doubled = cell;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

} // namespace

QByteArray csv(const QList<QStringList> &rows, CsvMark mark)
{
    QByteArray bytes;
    if (mark == CsvMark::ByteOrderMark)
        bytes += "\xef\xbb\xbf";
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                bytes += ',';
            bytes += quoted(row[i]).toUtf8();
        }
        bytes += "\r\n";
    }
    return bytes;
}

} // namespace gangmu
