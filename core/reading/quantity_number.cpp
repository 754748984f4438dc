// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/quantity.h"

#include "core/reading/quantity_chars.h"

namespace gangmu {

namespace {

constexpr qsizetype longestName = 120; // a mark that does not close by then is a stray one

int chineseDigit(QChar c)
{
    static constexpr QStringView digits = u"零一二三四五六七八九";
    if (c == u'〇' || c == u'○')
        return 0;
    if (c == u'两')
        return 2;
    return int(digits.indexOf(c));
}

double chinesePower(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

/// 二十四, 一百零五, 三千: additive numerals up to 千; 万 and 亿 belong to the unit.
std::optional<ScannedNumber> scanChinese(QStringView text, qsizetype at)
{
    double sum = 0;
    int digit = -1;
    qsizetype i = at;
    for (; i < text.size() && i - at < 12; ++i) {
        const int d = chineseDigit(text[i]);
        if (d >= 0) {
            if (digit > 0)
                return std::nullopt; // 二五, 三四: no additive numeral
            digit = d;
            continue;
        }
        const double power = chinesePower(text[i]);
        if (power == 0)
            break;
        if (digit < 0 && power > 10)
            return std::nullopt; // 百项, 千家: names, no numbers
        sum += (digit <= 0 ? 1 : digit) * power;
        digit = -1;
    }
    if (i == at)
        return std::nullopt;
    if (digit > 0)
        sum += digit;
    return ScannedNumber{sum, i, true};
}

/// Digits with "," before groups of three and one decimal point.
std::optional<ScannedNumber> scanDigits(QStringView text, qsizetype at)
{
    qsizetype i = at;
    double value = 0;
    const auto groupAt = [&](qsizetype k) {
        return k + 3 < text.size() && isDigit(text[k + 1]) && isDigit(text[k + 2]) && isDigit(text[k + 3]) &&
               (k + 4 >= text.size() || !isDigit(text[k + 4]));
    };
    for (; i < text.size(); ++i) {
        if (isDigit(text[i]))
            value = value * 10 + text[i].digitValue();
        else if (!(text[i] == u',' && i > at && i - at <= 15 && groupAt(i)))
            break;
    }
    if (i - at > 13)
        return std::nullopt; // a code, no number
    if (i + 1 < text.size() && text[i] == u'.' && isDigit(text[i + 1])) {
        double place = 0.1;
        for (++i; i < text.size() && isDigit(text[i]); ++i, place /= 10)
            value += text[i].digitValue() * place;
        if (value < 1e9)
            value = double(qRound64(value * 1e6)) / 1e6; // 0.1 + 0.02 is meant as 0.12
    }
    return ScannedNumber{value, i, false};
}

QChar closingMark(QChar c)
{
    switch (c.unicode()) {
    case u'“':
        return u'”';
    case u'《':
        return u'》';
    case u'〈':
        return u'〉';
    case u'「':
        return u'」';
    case u'‘':
        return u'’';
    case u'〔':
        return u'〕';
    default:
        return {};
    }
}

} // namespace

QString plainForm(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c >= u'！' && c <= u'～') {
            const QChar half(c.unicode() - 0xFEE0);
            // Chinese punctuation stays as it is: only what can be part of a number, a name or a sign
            // changes.
            if (half.isLetterOrNumber() || QStringView(u"%-+./<>=~").contains(half))
                c = half;
        } else if (c.isSpace() && c != u'\n' && c != u'\t') {
            c = u' ';
        }
    }
    return result;
}

QList<bool> insideNames(QStringView plain)
{
    QList<bool> inside(plain.size(), false);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar close = closingMark(plain[i]);
        if (close.isNull())
            continue;
        const qsizetype limit = std::min(plain.size(), i + longestName);
        int depth = 0;
        qsizetype end = -1;
        for (qsizetype k = i; k < limit && end < 0; ++k) {
            if (plain[k] == plain[i])
                ++depth;
            else if (plain[k] == close && --depth == 0)
                end = k;
        }
        if (end < 0)
            continue;
        for (qsizetype k = i; k <= end; ++k)
            inside[k] = true;
        i = end;
    }
    return inside;
}

std::optional<ScannedNumber> scanNumber(QStringView plain, qsizetype at)
{
    if (at < 0 || at >= plain.size())
        return std::nullopt;
    if (isDigit(plain[at]))
        return scanDigits(plain, at);
    static constexpr QStringView percent = u"百分之";
    if (plain.sliced(at).startsWith(percent)) {
        const qsizetype from = at + percent.size();
        return from < plain.size() && isDigit(plain[from]) ? scanDigits(plain, from)
                                                           : scanChinese(plain, from);
    }
    if (chineseDigit(plain[at]) > 0 || plain[at] == u'十')
        return scanChinese(plain, at);
    return std::nullopt;
}

} // namespace gangmu
