// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets_sentence.h"

#include "core/reading/quantity_chars.h"

#include <algorithm>

namespace gangmu {

namespace {

constexpr qsizetype longestBracket = 300;

bool endsSentence(QChar c)
{
    return QStringView(u"。！？!?\n").contains(c);
}

bool endsClause(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (endsSentence(c) || QStringView(u"，；;\t").contains(c))
        return true;
    if (c == u',')
        return !(at > 0 && isDigit(text[at - 1]) && at + 1 < text.size() && isDigit(text[at + 1]));
    if (c == u':' || c == u'：')
        return !(at > 0 && isDigit(text[at - 1]));
    return false;
}

/// A bracket that only explains (修订, 含, TC) stays part of its sentence; one with a quantity is cut out.
bool hasFigure(QStringView inside)
{
    for (const QChar c : inside) {
        if (isDigit(c))
            return true;
    }
    return false;
}

struct Bracket
{
    qsizetype begin = 0; // of what stands inside
    qsizetype end = 0;
};

/// Outermost brackets with figures. A bracket that does not close soon is a stray sign.
QList<Bracket> bracketsWithFigures(QStringView text, qsizetype from, qsizetype to)
{
    QList<Bracket> result;
    for (qsizetype i = from; i < to; ++i) {
        if (text[i] != u'（' && text[i] != u'(')
            continue;
        int depth = 0;
        const qsizetype limit = std::min(to, i + longestBracket);
        for (qsizetype k = i; k < limit; ++k) {
            if (text[k] == u'（' || text[k] == u'(')
                ++depth;
            else if ((text[k] == u'）' || text[k] == u')') && --depth == 0) {
                if (hasFigure(text.sliced(i, k - i)))
                    result.append({i + 1, k});
                i = k;
                break;
            }
        }
    }
    return result;
}

bool isJoint(QChar c)
{
    return QStringView(u"、和及与或").contains(c);
}

/// Where the words between two quantities part: 、B or A、 or A、B; -1 where nothing parts them
/// (3家单位开展5次).
qsizetype cutBetween(QStringView text, qsizetype from, qsizetype to)
{
    qsizetype first = from;
    while (first < to && text[first] == u' ')
        ++first;
    if (first < to && isJoint(text[first]))
        return first;
    qsizetype last = to;
    while (last > from && text[last - 1] == u' ')
        --last;
    if (last > from && isJoint(text[last - 1]))
        return last;
    for (qsizetype i = from; i < to; ++i) {
        if (text[i] == u'、')
            return i;
    }
    return -1;
}

/// 由36个月 in front of 缩短至18个月: where the value comes from. Returns the position of 由 or 从; -1 for
/// none.
qsizetype startingValue(QStringView text, qsizetype from, const Quantity &first, const Quantity &second)
{
    const QStringView gap = text.sliced(first.end, second.begin - first.end);
    const bool joined = gap.trimmed().isEmpty() || gap == u"到" || gap == u"至";
    if (!joined || (gap.trimmed().isEmpty() && second.begin == second.numberBegin))
        return -1;
    for (qsizetype i = first.begin - 1; i >= from && first.begin - i <= 12; --i) {
        if (text[i] == u'由' || text[i] == u'从')
            return i;
    }
    return -1;
}

void shift(QuantityPhrase &phrase, qsizetype offset)
{
    for (qsizetype *position : {&phrase.begin, &phrase.beforeEnd, &phrase.end, &phrase.clauseBegin,
                                &phrase.sentence, &phrase.quantity.begin, &phrase.quantity.numberBegin,
                                &phrase.quantity.unitEnd, &phrase.quantity.end})
        *position += offset;
}

/// Phrases of one text in which brackets with figures are blanked out.
void cutPlain(const QuantityGrammar &grammar, QStringView text, qsizetype offset, bool bracketed,
              QList<QuantityPhrase> &result)
{
    const QList<Quantity> quantities = grammar.find(text);
    qsizetype sentence = 0, clause = 0, at = 0;
    qsizetype taken = 0;                   // end of the phrase before
    qsizetype beginning = -1, source = -1; // of a phrase whose starting value was passed over
    for (qsizetype i = 0; i < quantities.size(); ++i) {
        const Quantity &quantity = quantities[i];
        for (; at < quantity.begin; ++at) {
            if (!endsClause(text, at))
                continue;
            clause = at + 1;
            if (endsSentence(text[at]))
                sentence = at + 1;
        }
        at = std::max(at, quantity.end);
        QuantityPhrase phrase;
        phrase.quantity = quantity;
        phrase.clauseBegin = clause;
        phrase.sentence = sentence;
        phrase.bracketed = bracketed;
        phrase.begin = std::max(clause, taken);
        while (phrase.begin < quantity.begin && (isJoint(text[phrase.begin]) || text[phrase.begin] == u' '))
            ++phrase.begin;
        phrase.beforeEnd = quantity.begin;
        const bool more = i + 1 < quantities.size();
        if (beginning >= 0) {
            phrase.begin = beginning;
            phrase.beforeEnd = source;
            beginning = -1;
        } else if (more) {
            source = startingValue(text, phrase.begin, quantity, quantities[i + 1]);
            if (source >= 0) {
                beginning = phrase.begin;
                continue;
            }
        }
        const qsizetype limit = more ? quantities[i + 1].begin : text.size();
        phrase.end = quantity.end;
        while (phrase.end < limit && !endsClause(text, phrase.end))
            ++phrase.end;
        taken = phrase.end;
        if (phrase.end == limit && more) {
            const qsizetype cut = cutBetween(text, quantity.end, limit);
            phrase.end = cut < 0 ? limit : cut;
            taken = cut < 0 ? quantity.end : cut; // the words between belong to both
        }
        phrase.listed = phrase.begin == quantity.begin && phrase.begin > clause && !result.isEmpty() &&
                        text.sliced(quantity.end, phrase.end - quantity.end).trimmed().isEmpty();
        shift(phrase, offset);
        result.append(phrase);
    }
}

} // namespace

QList<QuantityPhrase> cutPhrases(const QuantityGrammar &grammar, const QString &plain)
{
    QList<QuantityPhrase> result;
    QString outer = plain;
    const QList<Bracket> brackets = bracketsWithFigures(plain, 0, plain.size());
    QList<QuantityPhrase> inner;
    for (const Bracket &bracket : brackets) {
        cutPlain(grammar, QStringView(plain).sliced(bracket.begin, bracket.end - bracket.begin),
                 bracket.begin, true, inner);
        for (qsizetype i = bracket.begin - 1; i <= bracket.end; ++i)
            outer[i] = u' ';
    }
    cutPlain(grammar, outer, 0, false, result);
    result.append(inner);
    std::stable_sort(result.begin(), result.end(), [](const QuantityPhrase &a, const QuantityPhrase &b) {
        return a.quantity.numberBegin < b.quantity.numberBegin;
    });
    return result;
}

} // namespace gangmu
