// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/numbering.h"

#include "core/base/chinese_numeral.h"

namespace gangmu {

namespace {

constexpr QStringView numeralSigns = u"零〇一二两三四五六七八九十百千廿";
constexpr char16_t firstCircled = u'①'; // ① … ⑳ follow each other
constexpr int lastCircled = 20;

bool isCircled(QChar sign)
{
    return sign.unicode() >= firstCircled && sign.unicode() < firstCircled + lastCircled;
}

bool isDigit(QChar sign)
{
    return (sign >= u'0' && sign <= u'9') || (sign >= u'０' && sign <= u'９');
}

struct Numeral
{
    qsizetype start = 0;
    qsizetype size = 0;
    enum { Chinese, Digits, FullWidthDigits, Circled } script = Chinese;
};

/// The first run of numeral signs.
std::optional<Numeral> findNumeral(QStringView number)
{
    for (qsizetype i = 0; i < number.size(); ++i) {
        const QChar sign = number[i];
        if (isCircled(sign))
            return Numeral{i, 1, Numeral::Circled};
        qsizetype end = i;
        if (isDigit(sign)) {
            while (end < number.size() && isDigit(number[end]))
                ++end;
            return Numeral{i, end - i, sign >= u'０' ? Numeral::FullWidthDigits : Numeral::Digits};
        }
        while (end < number.size() && numeralSigns.contains(number[end]))
            ++end;
        if (end > i)
            return Numeral{i, end - i, Numeral::Chinese};
    }
    return std::nullopt;
}

} // namespace

std::optional<int> ordinalOf(QStringView number)
{
    const std::optional<Numeral> numeral = findNumeral(number);
    if (!numeral)
        return std::nullopt;
    const QStringView text = number.mid(numeral->start, numeral->size);
    switch (numeral->script) {
    case Numeral::Chinese:
        return chineseNumeralValue(text);
    case Numeral::Circled:
        return text[0].unicode() - firstCircled + 1;
    case Numeral::Digits:
    case Numeral::FullWidthDigits:
        break;
    }
    int value = 0;
    for (QChar sign : text) {
        if (value > 99999)
            return std::nullopt;
        value = value * 10 + sign.digitValue();
    }
    return value;
}

QString withOrdinal(const QString &number, int ordinal)
{
    const std::optional<Numeral> numeral = findNumeral(number);
    if (!numeral)
        return number;
    QString text;
    switch (numeral->script) {
    case Numeral::Chinese:
        text = chineseNumeral(ordinal);
        break;
    case Numeral::Circled:
        text = ordinal <= lastCircled ? QString(QChar(char16_t(firstCircled + ordinal - 1)))
                                      : QString::number(ordinal);
        break;
    case Numeral::Digits:
        text = QString::number(ordinal);
        break;
    case Numeral::FullWidthDigits:
        for (QChar digit : QString::number(ordinal))
            text += QChar(char16_t(u'０' + digit.digitValue()));
        break;
    }
    return QString(number).replace(numeral->start, numeral->size, text);
}

QString defaultNumberStyle(int level)
{
    switch (level) {
    case 1:
        return QStringLiteral("一、");
    case 2:
        return QStringLiteral("（一）");
    case 3:
        return QStringLiteral("1.");
    default:
        return QStringLiteral("（1）");
    }
}

int headingLevel(PlanNodeKind kind)
{
    switch (kind) {
    case PlanNodeKind::Chapter:
        return 1;
    case PlanNodeKind::Section:
    case PlanNodeKind::MajorProject:
        return 2;
    case PlanNodeKind::Item:
        return 3;
    case PlanNodeKind::Paragraph:
    case PlanNodeKind::Box:
    case PlanNodeKind::BoxItem:
    case PlanNodeKind::TargetGroup:
        return 0;
    }
    return 0;
}

bool sameNumberSeries(PlanNodeKind a, PlanNodeKind b)
{
    return headingLevel(a) > 0 ? headingLevel(b) > 0 : a == b;
}

} // namespace gangmu
