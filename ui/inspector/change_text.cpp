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

QString fieldText(const QString &name, const QString &before, const QString &after)
{
    return ChangeWords::tr("%1：%2").arg(name,
                                         ChangeWords::tr("%1 → %2").arg(shortened(before), shortened(after)));
}

/// "部分代替 GB/T 1.1-2009"
QString relationText(bool isReplaced, const ReplacementChange::Other &other)
{
    const QString number = other.number.isEmpty() ? ChangeWords::tr("已删除的标准") : other.number;
    if (isReplaced)
        return (other.partial ? ChangeWords::tr("被 %1 部分代替") : ChangeWords::tr("被 %1 代替"))
            .arg(number);
    return (other.partial ? ChangeWords::tr("部分代替 %1") : ChangeWords::tr("代替 %1")).arg(number);
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
    if (table == Table::Standard) {
        if (const auto column = fromCode<StandardColumn>(change.column))
            return fieldText(termOf(*column), cellText(*column, change.before),
                             cellText(*column, change.after));
    }
    return ChangeWords::tr("%1 → %2").arg(shortened(change.before.toString()),
                                          shortened(change.after.toString()));
}

QString changeText(const OwnValueChange &change)
{
    return fieldText(change.name.isEmpty() ? ChangeWords::tr("已删除的字段") : change.name, change.before,
                     change.after);
}

QString changeText(const ReplacementChange &change)
{
    const auto text = [&](const std::optional<ReplacementChange::Other> &other) {
        return relationText(change.isReplaced, *other);
    };
    if (!change.before)
        return ChangeWords::tr("新增代替关系：%1").arg(text(change.after));
    if (!change.after)
        return ChangeWords::tr("取消代替关系：%1").arg(text(change.before));
    return ChangeWords::tr("修改代替关系：%1 → %2").arg(text(change.before), text(change.after));
}

} // namespace gangmu
