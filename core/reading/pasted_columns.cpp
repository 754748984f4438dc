// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pasted_columns.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

QString headingKey(const QString &heading)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)"_s);
    return text::compact(text::halfWidth(heading)).remove(brackets);
}

bool beginsWithSerials(const QList<QStringList> &rows)
{
    int expected = 0;
    for (const QStringList &row : rows) {
        bool number = false;
        const int serial = row.value(0).trimmed().toInt(&number);
        if (!number || (expected != 0 && serial != expected) || row.size() < 2)
            return false;
        expected = serial + 1;
    }
    return rows.size() > 1 || (rows.size() == 1 && expected == 2);
}

} // namespace gangmu
