// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/field_values.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldValues)
};

} // namespace

std::optional<QDate> readDay(Session &session, FieldEdit *field)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return QDate();
    const QDate day = parseDay(text);
    if (day.isValid())
        return day;
    session.report(
        {ErrorCode::InvalidArgument, FieldText::tr("“%1”不是日期，请写成 2026-03-02。").arg(text), {}, {}});
    field->revert();
    return std::nullopt;
}

std::optional<int> readNumber(Session &session, FieldEdit *field)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return 0;
    bool understood = false;
    const int number = text::halfWidth(text).toInt(&understood);
    if (understood && number >= 0)
        return number;
    session.report(
        {ErrorCode::InvalidArgument, FieldText::tr("“%1”不是数，请填写 0 或正整数。").arg(text), {}, {}});
    field->revert();
    return std::nullopt;
}

QDate parseDay(const QString &text)
{
    static const QRegularExpression parts(
        u"^(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?$"_s); // allowed: grammar
    static const QRegularExpression digits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const QString plain = text::halfWidth(text).trimmed();
    for (const QRegularExpression &pattern : {parts, digits}) {
        if (const auto match = pattern.match(plain); match.hasMatch())
            return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    return {};
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace gangmu
