// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mentions_numbers.h"

#include "core/reading/quantity_chars.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDash(QChar c)
{
    return QStringView(u"-‐‑–—－").contains(c);
}

qsizetype skipDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// "-2020", "—89", ":2015", with spaces around the dash; the position behind it, or at.
qsizetype skipYear(QStringView text, qsizetype at, bool colon)
{
    qsizetype p = skipSpaces(text, at);
    const bool sign =
        isDash(charAt(text, p)) || (colon && (charAt(text, p) == u':' || charAt(text, p) == u'：'));
    if (!sign)
        return at;
    while (isDash(charAt(text, p)) || charAt(text, p) == u':' || charAt(text, p) == u'：')
        ++p;
    p = skipSpaces(text, p);
    const qsizetype end = skipDigits(text, p);
    return end - p == 4 || end - p == 2 ? end : at;
}

/// 1234, 20485.16; the position behind, or at.
qsizetype skipNumber(QStringView text, qsizetype at)
{
    qsizetype end = skipDigits(text, at);
    if (end == at || end - at > 7)
        return at;
    while (charAt(text, end) == u'.' && isDigit(charAt(text, end + 1)))
        end = skipDigits(text, end + 1);
    return end;
}

} // namespace

TextSpan documentNumberAt(QStringView plain, qsizetype at)
{
    constexpr qsizetype longestIssuer = 14;
    qsizetype p = at;
    while (p < plain.size() && p - at < longestIssuer && plain[p].category() == QChar::Letter_Other)
        ++p;
    if (p == at || p >= plain.size() || !QStringView(u"〔[［(（【﹝").contains(plain[p]))
        return {};
    const qsizetype year = skipSpaces(plain, p + 1);
    qsizetype end = skipDigits(plain, year);
    if (end - year > 4 && end - year < 9 && charAt(plain, skipSpaces(plain, end)) == u'号')
        return {at, skipSpaces(plain, end) + 1}; // 〔201638号: the closing bracket is lost
    if (end - year != 4)
        return {};
    end = skipSpaces(plain, end);
    if (!QStringView(u"〕]］)）】﹞").contains(charAt(plain, end)) || end >= plain.size())
        return {};
    p = skipSpaces(plain, end + 1);
    if (charAt(plain, p) == u'第')
        p = skipSpaces(plain, p + 1);
    end = skipDigits(plain, p);
    if (end == p)
        return {};
    p = skipSpaces(plain, end);
    if (charAt(plain, p) != u'号')
        return {};
    return {at, p + 1};
}

StandardNumberGrammar::StandardNumberGrammar()
{
    for (const QStringList &row : wordRows(u"standard_prefixes"_s)) {
        if (row.size() < 2)
            continue;
        m_prefixes.insert(row[0], row[1] == u"national"_s        ? Kind::National
                                  : row[1] == u"international"_s ? Kind::International
                                                                 : Kind::Industry);
    }
}

TextSpan StandardNumberGrammar::single(QStringView plain, qsizetype at) const
{
    qsizetype letters = at;
    while (letters < plain.size() && letters - at < 9 &&
           (isUpper(plain[letters]) ||
            (letters > at && plain[letters] == u'-' && isUpper(charAt(plain, letters + 1)))))
        ++letters;
    const QString prefix = plain.sliced(at, letters - at).toString();
    if (prefix.isEmpty())
        return {};
    qsizetype p = letters;
    bool marked = false; // by /T, /Z or by a form that nothing else has
    if ((prefix == u"T"_s || prefix == u"Q"_s) && charAt(plain, p) == u'/') {
        const qsizetype code = ++p;
        while (p < plain.size() && p - code < 14 && (isLatin(plain[p]) || isDigit(plain[p])))
            ++p;
        if (p == code || !isLatin(plain[p - 1])) {
            // Q/140000ABC 001-2015 ends in letters, and so do the codes of associations
            return {};
        }
        const qsizetype number = skipSpaces(plain, p);
        const qsizetype end = skipNumber(plain, number);
        const qsizetype year = skipYear(plain, end, false);
        return end > number && year > end ? TextSpan{at, year} : TextSpan{};
    }
    if (prefix == u"DB"_s || prefix == u"DBS"_s || prefix == u"DBJ"_s) {
        const qsizetype region = p;
        p = skipDigits(plain, p);
        if (p - region != 0 && p - region != 2 && p - region != 4 && p - region != 6)
            return {};
        if (p == region && !plain.sliced(p).startsWith(u"/T") && !plain.sliced(p).startsWith(u"/Z"))
            return {}; // DB/T alone is the code of the earthquake industry
        marked = true;
    } else {
        const auto kind = m_prefixes.constFind(prefix);
        if (kind == m_prefixes.constEnd())
            return {};
        marked = *kind != Kind::Industry;
        if (*kind == Kind::International) {
            for (const QStringView part : {QStringView(u"/IEC"), QStringView(u"/TS"), QStringView(u"/TR"),
                                           QStringView(u"/IEEE"), QStringView(u"/PAS")}) {
                if (plain.sliced(p).startsWith(part))
                    p += part.size();
            }
        }
    }
    if (charAt(plain, p) == u'/' || (charAt(plain, p) == u' ' && charAt(plain, p + 1) == u'/')) {
        p = skipSpaces(plain, p) + 1;
        const QChar mandate = charAt(plain, p);
        if ((mandate == u'T' || mandate == u'Z') && !isLatin(charAt(plain, p + 1))) {
            marked = true;
            ++p;
        } else if (!isDigit(charAt(plain, skipSpaces(plain, p)))) {
            return {};
        }
    }
    const qsizetype number = skipSpaces(plain, p);
    const qsizetype end = skipNumber(plain, number);
    if (end == number || isLatin(charAt(plain, end)))
        return {};
    const qsizetype year = skipYear(plain, end, true);
    if (year == end && (!marked || end - number < 2))
        return {};
    return {at, year};
}

TextSpan StandardNumberGrammar::at(QStringView plain, qsizetype at) const
{
    if (at > 0 && (isLatin(plain[at - 1]) || isDigit(plain[at - 1]) || plain[at - 1] == u'/'))
        return {};
    TextSpan span = single(plain, at);
    while (!span.isEmpty() && charAt(plain, span.end) == u'/') {
        if (plain.sliced(span.end).startsWith(u"/XG")) {
            const qsizetype digits = skipDigits(plain, span.end + 3);
            span.end = skipYear(plain, digits, false);
            continue;
        }
        const TextSpan second = single(plain, span.end + 1);
        if (second.isEmpty())
            break;
        span.end = second.end;
    }
    return span;
}

} // namespace gangmu
