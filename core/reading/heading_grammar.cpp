// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/heading_grammar.h"

#include "core/base/chinese_numeral.h"
#include "core/base/text.h"

#include <algorithm>

namespace gangmu {

namespace {

constexpr qsizetype longestNumber = 12; // characters of a number with its brackets and blanks
constexpr qsizetype farthestColon = 24; // a colon farther on belongs to a sentence
constexpr qsizetype shortestRunIn = 8;  // behind a wide gap
constexpr qsizetype longestBlankTitle = 20;

bool isDigit(QChar c)
{
    const QChar half = text::halfWidth(c);
    return half >= u'0' && half <= u'9';
}

bool isHanText(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return text::isHan(c); });
}

qsizetype skipBlanks(QStringView line, qsizetype i)
{
    while (i < line.size() && text::isBlank(line[i]))
        ++i;
    return i;
}

/// The run of Chinese or Arabic digits from i on; blanks inside are allowed up to `limit`.
QString numeralAt(QStringView line, qsizetype &i, bool chinese)
{
    QString out;
    const qsizetype limit = qMin(line.size(), i + longestNumber);
    while (i < limit) {
        const QChar c = line[i];
        if (chinese ? isChineseDigit(c) : isDigit(c))
            out.append(c);
        else if (!text::isBlank(c))
            break;
        ++i;
    }
    return out;
}

HeadingMark made(NumberStyle style, QStringView line, int value, qsizetype numberEnd, qsizetype titleStart)
{
    return {style, text::compact(line.first(numberEnd)), value, skipBlanks(line, titleStart)};
}

std::optional<HeadingMark> ordinalHeading(QStringView line)
{
    if (line[0] != u'第')
        return std::nullopt;
    qsizetype i = 1;
    QString numeral = numeralAt(line, i, true);
    if (numeral.isEmpty())
        numeral = numeralAt(line, i, false);
    const auto value = ordinalValue(numeral);
    if (!value || i >= line.size())
        return std::nullopt;
    // 第一部分 总体要求
    if (line.sliced(i).startsWith(u"部分"))
        return made(NumberStyle::Volume, line, *value, i + 2, i + 2);
    NumberStyle style;
    switch (line[i].unicode()) {
    case u'编':
    case u'篇':
        style = NumberStyle::Volume;
        break;
    case u'章':
        style = NumberStyle::Chapter;
        break;
    case u'节':
        style = NumberStyle::Part;
        break;
    default:
        return std::nullopt;
    }
    qsizetype start = i + 1;
    if (start < line.size() && (line[start] == u'：' || line[start] == u':' || line[start] == u'、'))
        ++start;
    return made(style, line, *value, i + 1, start);
}

std::optional<HeadingMark> bracketHeading(QStringView line)
{
    const bool open = line[0] == u'（' || line[0] == u'(';
    qsizetype i = open ? 1 : 0;
    QString numeral = open ? numeralAt(line, i, true) : QString();
    const bool chinese = !numeral.isEmpty();
    if (!chinese)
        numeral = numeralAt(line, i, false);
    const auto value = ordinalValue(numeral);
    if (!value || i >= line.size() || (line[i] != u'）' && line[i] != u')') || *value > 199)
        return std::nullopt;
    const qsizetype end = i + 1;
    const bool comma = end < line.size() && (line[end] == u'、' || line[end] == u'.');
    return made(chinese ? NumberStyle::ChineseBracket : NumberStyle::ArabicBracket, line, *value, end,
                comma ? end + 1 : end);
}

std::optional<HeadingMark> chineseHeading(QStringView line)
{
    qsizetype i = 0;
    const QString numeral = numeralAt(line, i, true);
    const auto value = chineseNumeralValue(numeral);
    if (!value || *value == 0 || i >= line.size())
        return std::nullopt;
    static constexpr QStringView marks = u"、.．｡";
    if (!marks.contains(line[i])) {
        // 一　总体要求: a blank stands for the mark, before a short title
        const QStringView title = text::trimmed(line.sliced(i));
        const bool plain = title.size() >= 3 && title.size() <= longestBlankTitle && isHanText(title);
        if (!plain || !text::isBlank(line[i - 1]))
            return std::nullopt;
        return made(NumberStyle::Chinese, line, *value, i, i);
    }
    // 一、二、三产业 is an enumeration in a sentence.
    if (i + 2 < line.size() && isChineseDigit(line[i + 1]) && line[i + 2] == u'、')
        return std::nullopt;
    return made(NumberStyle::Chinese, line, *value, i + 1, i + 1);
}

std::optional<HeadingMark> arabicHeading(QStringView line)
{
    qsizetype i = 0;
    const QString numeral = numeralAt(line, i, false);
    const auto value = ordinalValue(numeral);
    if (numeral.isEmpty() || numeral.size() > 3 || !value || i >= line.size())
        return std::nullopt;
    static constexpr QStringView marks = u".．、";
    if (!marks.contains(line[i]))
        return std::nullopt;
    // 1.5倍, 5、6月份 and 1.1 are no headings of this style.
    if (i + 1 < line.size() && isDigit(line[i + 1])) {
        const bool year =
            line.size() > i + 4 && isDigit(line[i + 2]) && isDigit(line[i + 3]) && isDigit(line[i + 4]);
        if (!year)
            return std::nullopt;
    }
    return made(NumberStyle::Arabic, line, *value, i + 1, i + 1);
}

std::optional<HeadingMark> circledHeading(QStringView line)
{
    if (line[0] < u'①' || line[0] > u'⑳')
        return std::nullopt;
    return made(NumberStyle::Circled, line, *ordinalValue(line.first(1)), 1, 1);
}

/// Where a wide gap (two full-width or four half-width blanks) lies at i, the index behind it, else -1.
qsizetype gapEnd(QStringView rest, qsizetype i)
{
    qsizetype end = i;
    while (end < rest.size() && text::isBlank(rest[end]))
        ++end;
    return text::columns(rest.sliced(i, end - i)) >= 4 ? end : -1;
}

HeadingText cutAt(QStringView rest, qsizetype end, qsizetype next)
{
    return {text::trimmed(rest.first(end)).toString(), text::trimmed(rest.sliced(next)).toString()};
}

} // namespace

std::optional<HeadingMark> headingMark(QStringView line)
{
    if (line.isEmpty())
        return std::nullopt;
    for (const auto &grammar :
         {ordinalHeading, bracketHeading, chineseHeading, arabicHeading, circledHeading}) {
        if (const auto mark = grammar(line))
            return mark;
    }
    return std::nullopt;
}

HeadingText splitRunIn(QStringView rest)
{
    rest = text::trimmed(rest);
    int depth = 0;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const QChar c = rest[i];
        depth = qMax(0, depth + text::bracketStep(c));
        if (depth > 0) {
            // An unclosed bracket must not swallow the document.
            if (i > 200)
                depth = 0;
            continue;
        }
        if (text::isSentenceEnd(c))
            return cutAt(rest, i, i + 1);
        if ((c == u'：' || c == u':') && i > 0 && i <= farthestColon &&
            !(i + 1 < rest.size() && isDigit(rest[i + 1]) && isDigit(rest[i - 1])))
            return cutAt(rest, i, i + 1);
        if (text::isBlank(c)) {
            const qsizetype end = gapEnd(rest, i);
            if (end > 0 && rest.size() - end >= shortestRunIn && i > 1)
                return cutAt(rest, i, end);
        }
    }
    if (rest.endsWith(u'；') || rest.endsWith(u';'))
        rest.chop(1);
    return {text::trimmed(rest).toString(), {}};
}

qsizetype bulletLength(QStringView line)
{
    static constexpr QStringView single = u"●○■□◆◇★☆▲△►▶•·‧∙※➢➤";
    static constexpr QStringView dashes = u"—–-－―─";
    qsizetype i = 0;
    if (!line.isEmpty() && single.contains(line[0])) {
        i = 1;
    } else {
        while (i < line.size() && i < 6 && dashes.contains(line[i]))
            ++i;
        // A single hyphen before a digit is a minus sign or what is left of a year range.
        if (i == 1 && (line.size() < 2 || isDigit(line[1])))
            return 0;
    }
    return i == 0 ? 0 : skipBlanks(line, i);
}

} // namespace gangmu
