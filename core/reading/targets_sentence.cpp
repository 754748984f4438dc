// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets_sentence.h"

#include <algorithm>

namespace gangmu {

namespace {

constexpr qsizetype longestBracket = 300;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

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

/// Where the words between two quantities part: 、B or A、 or A、B.
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
    return from;
}

/// Phrases of one text in which brackets with figures are blanked out.
void cutPlain(const QuantityGrammar &grammar, QStringView text, qsizetype offset, bool bracketed,
              QList<QuantityPhrase> &result)
{
    const QList<Quantity> quantities = grammar.find(text);
    if (quantities.isEmpty())
        return;
    qsizetype sentence = 0, clause = 0, at = 0;
    for (qsizetype i = 0; i < quantities.size(); ++i) {
        const Quantity &quantity = quantities[i];
        for (; at < quantity.begin; ++at) {
            if (!endsClause(text, at))
                continue;
            clause = at + 1;
            if (endsSentence(text[at]))
                sentence = at + 1;
        }
        QuantityPhrase phrase;
        phrase.quantity = quantity;
        phrase.clauseBegin = clause;
        phrase.sentence = sentence;
        phrase.bracketed = bracketed;
        phrase.first = i == 0 || quantities[i - 1].end <= clause;
        phrase.begin = phrase.first ? clause : result.last().end - offset;
        while (phrase.begin < quantity.begin && (isJoint(text[phrase.begin]) || text[phrase.begin] == u' '))
            ++phrase.begin;
        const qsizetype limit = i + 1 < quantities.size() ? quantities[i + 1].begin : text.size();
        phrase.end = quantity.end;
        while (phrase.end < limit && !endsClause(text, phrase.end))
            ++phrase.end;
        if (phrase.end == limit && limit < text.size())
            phrase.end = cutBetween(text, quantity.end, limit);
        for (qsizetype *position :
             {&phrase.begin, &phrase.end, &phrase.clauseBegin, &phrase.sentence, &phrase.quantity.begin,
              &phrase.quantity.numberBegin, &phrase.quantity.unitEnd, &phrase.quantity.end})
            *position += offset;
        result.append(phrase);
        at = std::max(at, quantity.end);
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
