// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/change_text.h"

#include "core/domain/standard_column.h"
#include "core/domain/terms.h"

#include <QCoreApplication>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString shortened(const QString &value)
{
    constexpr qsizetype longest = 30;
    const QString text = value.simplified();
    if (text.isEmpty())
        return ChangeWords::tr("（空）");
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

/// The word of a choice, anything else as it is.
QString cellText(StandardColumn column, const QVariant &value)
{
    const qsizetype at = choiceCodes(column).indexOf(value.toString());
    return at < 0 ? value.toString() : choicesOf(column).value(at);
}

} // namespace

QString changeText(Table table, const FieldChange &change)
{
    if (change.column == u"rank" || change.column == u"number_key" || change.column.endsWith(u"_id"))
        return {};
    const QString values = ChangeWords::tr("%1 → %2");
    if (table == Table::Standard) {
        if (const auto column = fromCode<StandardColumn>(change.column))
            return ChangeWords::tr("%1：%2").arg(termOf(*column),
                                                 values.arg(shortened(cellText(*column, change.before)),
                                                            shortened(cellText(*column, change.after))));
    }
    return values.arg(shortened(change.before.toString()), shortened(change.after.toString()));
}

} // namespace gangmu
