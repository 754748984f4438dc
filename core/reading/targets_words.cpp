// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets_words.h"

#include "core/reading/targets_years.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView bullets = u" \t-—–―－•●○◆◇■□▪·*★☆、，,；;：:。.";

bool isNumberSign(QChar c)
{
    return (c >= u'①' && c <= u'⑳') || (c >= u'⑴' && c <= u'⒛') || c == QChar(0xF0D8) || c == QChar(0xF06C);
}

constexpr qsizetype longestLabel = 16;

/// Bullets and item numbers in front: "—", "1.", "（2）", "①".
qsizetype skipBullets(QStringView text, qsizetype at, qsizetype end)
{
    const auto skipSigns = [&] {
        while (at < end && (bullets.contains(text[at]) || isNumberSign(text[at])))
            ++at;
    };
    skipSigns();
    qsizetype p = at;
    const bool bracket = p < end && QStringView(u"（(").contains(text[p]);
    p += bracket ? 1 : 0;
    const qsizetype digits = p;
    while (p < end && p - digits < 3 &&
           ((text[p] >= u'0' && text[p] <= u'9') || QStringView(u"一二三四五六七八九十").contains(text[p])))
        ++p;
    if (p > digits && p < end && QStringView(bracket ? u"）)" : u".．、）)").contains(text[p])) {
        at = p + 1;
        skipSigns();
    }
    return at;
}

/// Without brackets that explain and without fillers at the front.
QString withoutBrackets(QStringView text)
{
    QString result;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text[i] == u'（' || text[i] == u'(') {
            qsizetype close = text.indexOf(text[i] == u'(' ? u')' : u'）', i);
            const qsizetype length = close - i - 1;
            if (close > 0 && length > 3 && length < 60) {
                i = close + 1;
                continue;
            }
        }
        result.append(text[i++]);
    }
    return result.simplified();
}

/// 示范区100个（其中国家级20个）: what the bracket says is read apart.
QStringView behindBracket(QStringView text)
{
    if (!text.startsWith(u'（') && !text.startsWith(u'('))
        return text;
    const qsizetype close = std::max(text.indexOf(u'）'), text.indexOf(u')'));
    return close < 0 ? text : text.sliced(close + 1).trimmed();
}

/// 到2023年底形成…: the year is the deadline.
QString dropYears(const QString &metric)
{
    const QList<YearMention> years = findYears(metric);
    if (years.isEmpty() || years.first().begin > 2 || years.first().role != YearMention::Role::Deadline)
        return metric;
    qsizetype end = years.first().end;
    while (end < metric.size() && QStringView(u"年底末以之前，,").contains(metric[end]))
        ++end;
    return metric.mid(end);
}

bool atLeastBefore(QStringView words)
{
    return words.trimmed().endsWith(u"至少") || words.trimmed().endsWith(u"不少于");
}

QString dropFront(const WordSet &words, QString text)
{
    for (qsizetype length = 1; length > 0 && !text.isEmpty();) {
        length = words.lengthAt(text, 0);
        if (length > 0 && text.size() > length)
            text = text.mid(length).trimmed();
        else
            break;
    }
    return text;
}

} // namespace

TargetReading TargetRules::read(QStringView plain, const QuantityPhrase &phrase, const TargetSetting &setting,
                                const QString &carriedVerb) const
{
    const Quantity &quantity = phrase.quantity;
    Words words;
    words.begin = skipBullets(plain, phrase.begin, phrase.beforeEnd);
    words.before = plain.sliced(words.begin, phrase.beforeEnd - words.begin);
    words.after = behindBracket(plain.sliced(quantity.end, phrase.end - quantity.end).trimmed());
    while (!words.after.isEmpty() && QStringView(u"）)、”").contains(words.after.back()))
        words.after.chop(1);
    if (m_mention.lengthAt(words.before, 0) > 1) {
        // 围绕A、B等方面新制定…: where it happens is no part of what is counted
        const qsizetype end = m_scene.lastEndIn(words.before);
        if (end > 0 && words.before.size() - end >= 4) {
            words.begin += end;
            words.before = words.before.sliced(end);
        }
    }
    words.head = words.before.trimmed();
    const auto looseEnd = [this, &words] {
        return std::max(m_filler.lengthBefore(words.head, words.head.size()),
                        m_near.lengthBefore(words.head, words.head.size()));
    };
    for (qsizetype length = looseEnd(); length > 0; length = looseEnd())
        words.head = words.head.chopped(length).trimmed();
    words.carried = carriedVerb;
    words.enumerated = phrase.begin > phrase.clauseBegin;
    const qsizetype direct = m_verbs.lengthBefore(words.head, words.head.size());
    words.directVerb = direct > 0;
    const qsizetype firstVerb = m_verbs.indexIn(words.before);
    words.hasVerb = firstVerb >= 0;
    const bool mentionBefore = m_mention.lengthBefore(words.head, words.head.size()) > 0;
    // 其中国家级30个 is no mention of 其
    const qsizetype mention = m_mention.lengthAt(words.before, 0);
    const bool opensWithMention = m_mention.lengthAt(words.head, 0) > 0 &&
                                  !(mention > 0 && m_filler.lengthAt(words.before, 0) > mention);
    const bool listed = words.head.endsWith(u'等');
    words.numberFirst = !words.after.isEmpty() && m_tail.lengthAt(words.after, 0) == 0 &&
                        (words.head.isEmpty() || words.directVerb || listed || mentionBefore);
    // 围绕A、B等5个方面: governed by a word that only names; 推动A等7项国家标准: by a verb
    words.mentioned = mentionBefore || (opensWithMention && (listed || firstVerb < 0));

    TargetReading reading;
    reading.verdict = judge(words, quantity, setting);
    if (reading.verdict == TargetVerdict::No)
        return reading;
    reading.begin = words.begin;
    reading.end = words.numberFirst ? phrase.end : quantity.end;
    while (reading.end > quantity.end && QStringView(u" 、").contains(plain[reading.end - 1]))
        --reading.end;
    reading.metric = metricOf(words, quantity);
    completeMetric(plain, phrase, reading.metric);
    const QString whole =
        reading.metric + u' ' + plain.sliced(reading.begin, reading.end - reading.begin).toString();
    reading.metricKey = metricKeyFor(whole, quantity.unit);
    reading.counting = countingFor(whole);
    reading.comparator = quantity.comparator;
    if (!quantity.stated && direct > 0 && atLeastBefore(words.head.chopped(direct)))
        reading.comparator = Comparator::AtLeast;                               // 至少建设1个
    const bool leading = firstVerb >= 0 && firstVerb * 2 < words.before.size(); // not 小区改造2000个
    if (leading && quantity.unitClass != UnitClass::Ratio) {
        const QStringView rest = words.before.sliced(firstVerb);
        reading.verb = rest.first(m_verbs.lengthAt(rest, 0)).toString();
    } else {
        reading.verb = carriedVerb;
    }
    return reading;
}

/// A metric that is empty or a bare verb (达到200个, 发布150项) takes what the clause before says, and one in
/// a list behind a label (制修订标准：工业80项、农业60项) takes the label.
void TargetRules::completeMetric(QStringView plain, const QuantityPhrase &phrase, QString &metric) const
{
    if (phrase.clauseBegin <= phrase.sentence)
        return;
    const bool labelled = QStringView(u"：:").contains(plain[phrase.clauseBegin - 1]);
    const bool bare = metric.isEmpty() || isBareVerb(metric);
    if (!bare && !labelled)
        return;
    const qsizetype begin = skipBullets(plain, phrase.sentence, phrase.clauseBegin - 1);
    const QStringView earlier = plain.sliced(begin, phrase.clauseBegin - 1 - begin);
    const qsizetype comma = std::max({earlier.lastIndexOf(u'，'), earlier.lastIndexOf(u','),
                                      earlier.lastIndexOf(u'；'), earlier.lastIndexOf(u';')});
    const QString label = withoutBrackets(earlier.sliced(comma + 1));
    if (bare) {
        metric += label;
    } else if (m_verbs.in(label) && label.size() <= longestLabel && !isGoalHeading(label)) {
        const QString verb = labelVerb(plain, phrase);
        metric = label + u'：' + (metric.startsWith(verb) ? metric.mid(verb.size()) : metric);
    }
}

/// The verb of 制修订标准 in front of a list that it governs; empty for none.
QString TargetRules::labelVerb(QStringView plain, const QuantityPhrase &phrase) const
{
    if (phrase.clauseBegin <= phrase.sentence || !QStringView(u"：:").contains(plain[phrase.clauseBegin - 1]))
        return {};
    const QStringView label = plain.sliced(phrase.sentence, phrase.clauseBegin - phrase.sentence);
    const qsizetype at = label.size() <= longestLabel ? m_verbs.indexIn(label) : -1;
    return at < 0 ? QString() : label.sliced(at, m_verbs.lengthAt(label, at)).toString();
}

QString TargetRules::metricOf(const Words &words, const Quantity &quantity) const
{
    QString metric = withoutBrackets(words.numberFirst ? words.head : words.before.trimmed());
    metric = dropFront(m_place, dropFront(m_filler, dropYears(metric)));
    QString behind = withoutBrackets(words.after);
    if (behind.startsWith(u'的'))
        behind.remove(0, 1);
    if (words.numberFirst)
        metric = words.mentioned ? behind : metric + behind;
    if (!words.hasVerb && words.enumerated && !words.carried.isEmpty() &&
        quantity.unitClass == UnitClass::Count && m_existence.lengthAt(words.carried, 0) == 0)
        metric.prepend(words.carried.toString());
    metric = dropFront(m_existence, metric);
    if (quantity.implicit) {
        metric.replace(u"基本实现"_s, QString()).replace(u"实现"_s, QString());
        metric.append(u"覆盖率"_s);
    }
    // 能耗比2020年下降13%, 产值年均增长8%: what it is compared with is not what is measured
    const qsizetype compared = std::max(metric.lastIndexOf(u"比2"_s), metric.lastIndexOf(u"较2"_s));
    if (compared > 1 && metric.endsWith(u'年'))
        metric.truncate(compared);
    for (const QStringView loose : {u"年均", u"分别", u"在"}) {
        if (metric.endsWith(loose) && metric.size() > loose.size() + 1)
            metric.chop(loose.size());
    }
    while (metric.endsWith(u'的') || metric.endsWith(u'、') || metric.endsWith(u' '))
        metric.chop(1);
    return metric;
}

} // namespace gangmu
