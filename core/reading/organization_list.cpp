// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/reading/responsibility.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestName = 40;

const QString endings = u"responsibility/organization_endings"_s;

/// 科 技 部: a blank beside a single character spaces a name out; elsewhere it separates two names.
bool isSpacing(QStringView list, qsizetype blank)
{
    const auto single = [&](qsizetype at) {
        const bool before = at == 0 || !text::isHan(list[at - 1]);
        const bool after = at + 1 >= list.size() || !text::isHan(list[at + 1]);
        return text::isHan(list[at]) && before && after;
    };
    return (blank > 0 && single(blank - 1)) || (blank + 1 < list.size() && single(blank + 1));
}

/// The parts of a list, split at separators that stand outside brackets.
QList<QStringView> splitOutsideBrackets(QStringView list, const Vocabulary &words)
{
    const QStringList &separators = words.terms(u"responsibility/list_separators"_s);
    QList<QStringView> parts;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        depth = qMax(0, depth + text::bracketStep(list[i]));
        const bool blank = text::isBlank(list[i]) && !isSpacing(list, i);
        if (depth > 0 || !(blank || separators.contains(list.sliced(i, 1))))
            continue;
        parts.append(list.sliced(start, i - start));
        start = i + 1;
    }
    parts.append(list.sliced(start));
    return parts;
}

bool endsLikeOrganization(QStringView name, const Vocabulary &words)
{
    if (name.endsWith(u'）') || name.endsWith(u')')) {
        const qsizetype open = text::openingOf(name, name.size() - 1);
        if (open > 0)
            name = name.first(open);
    }
    return !words.ending(name, endings).isEmpty();
}

/// "省卫生健康委和省教育厅" names two, "省人力资源和社会保障厅" one: only where the left part is a whole name
/// and the right one begins as the left one did, or as a collective does.
qsizetype conjunctionIn(QStringView name, const Vocabulary &words, qsizetype &length)
{
    for (const QString &conjunction : words.terms(u"responsibility/list_conjunctions"_s)) {
        for (qsizetype i = name.indexOf(conjunction, 1); i > 0; i = name.indexOf(conjunction, i + 1)) {
            const QStringView left = name.first(i);
            const QStringView right = name.sliced(i + conjunction.size());
            if (right.size() < 2 || !endsLikeOrganization(left, words) || !endsLikeOrganization(right, words))
                continue;
            // 有关部门和单位 is one collective.
            if (isCollective(left, words) &&
                words.set(u"responsibility/collectives"_s).contains(right.toString()))
                continue;
            if (right[0] == left[0] || isCollective(right, words)) {
                length = conjunction.size();
                return i;
            }
        }
    }
    return -1;
}

/// Where "各市" begins behind a whole name in "省直有关部门及各市", which a separator cut from "县人民政府";
/// -1 if it does not.
qsizetype cutCollectiveIn(QStringView name, const Vocabulary &words, qsizetype &nameEnd)
{
    for (const QString &conjunction : words.terms(u"responsibility/list_conjunctions"_s)) {
        const qsizetype at = name.lastIndexOf(conjunction + u'各');
        if (at <= 0 || name.size() > longestName)
            continue;
        const qsizetype start = at + conjunction.size();
        if (name.size() - start <= 6 && !endsLikeOrganization(name.sliced(start), words) &&
            (endsLikeOrganization(name.first(at), words) || isCollective(name.first(at), words))) {
            nameEnd = at;
            return start;
        }
    }
    return -1;
}

void appendName(QList<ParsedResponsibility> &out, QStringView raw, ResponsibilityRole role,
                const Vocabulary &words)
{
    QStringView name = text::trimmed(raw);
    for (const QString &tail : words.terms(u"responsibility/vague_tails"_s)) {
        if (name.endsWith(tail) && name.size() > tail.size()) {
            name = text::trimmed(name.chopped(tail.size()));
            break;
        }
    }
    // A role in brackets behind the name: 省A（牵头）
    if (name.endsWith(u'）') || name.endsWith(u')')) {
        const qsizetype open = text::openingOf(name, name.size() - 1);
        const QStringView inner = open > 0 ? name.sliced(open + 1).chopped(1) : QStringView();
        if (words.containsAny(inner, u"responsibility/remark_words"_s)) {
            name = name.first(open); // 省B（列第一位的为牵头单位，下同）
        } else if (!words.beginning(inner, u"responsibility/lead_verbs"_s).isEmpty() && inner.size() <= 6) {
            role = ResponsibilityRole::Lead;
            name = name.first(open);
        } else if (!words.beginning(inner, u"responsibility/participant_verbs"_s).isEmpty() &&
                   inner.size() <= 6) {
            role = ResponsibilityRole::Participant;
            name = name.first(open);
        }
    }
    if (name.isEmpty())
        return;
    qsizetype length = 0;
    if (const qsizetype at = name.size() <= longestName ? conjunctionIn(name, words, length) : -1; at > 0) {
        appendName(out, name.first(at), role, words);
        appendName(out, name.sliced(at + length), role, words);
        return;
    }
    out.append({text::compact(name), role, isCollective(name, words)});
}

} // namespace

bool isCollective(QStringView name, const Vocabulary &words)
{
    return words.set(u"responsibility/collectives"_s).contains(name.toString()) ||
           !words.beginning(name, u"responsibility/collective_beginnings"_s).isEmpty();
}

bool looksLikeOrganization(QStringView name, const Vocabulary &words)
{
    if (name.size() < 2 || name.size() > longestName)
        return false;
    const bool marks = std::ranges::any_of(name, [](QChar c) { return text::isClauseMark(c); });
    return !marks && (endsLikeOrganization(name, words) || isCollective(name, words));
}

QList<ParsedResponsibility> splitOrganizations(QStringView list, ResponsibilityRole role,
                                               const Vocabulary &words)
{
    QList<ParsedResponsibility> out;
    QString pending; // "各市" of "各市、县人民政府": a collective that its own separator cuts in two
    for (QStringView part : splitOutsideBrackets(list, words)) {
        QStringView name = text::trimmed(part);
        if (name.isEmpty())
            continue;
        qsizetype nameEnd = 0;
        if (const qsizetype start = cutCollectiveIn(name, words, nameEnd); start > 0 && pending.isEmpty()) {
            appendName(out, name.first(nameEnd), role, words);
            name = name.sliced(start);
        }
        const bool cut = name.startsWith(u'各') && name.size() <= 6 && !endsLikeOrganization(name, words);
        const bool continues = !words.beginning(name, u"responsibility/collective_continuations"_s).isEmpty();
        if (!pending.isEmpty() && continues && pending.size() < longestName) {
            pending += u'、' + name.toString();
            if (!endsLikeOrganization(name, words))
                continue;
            appendName(out, pending, role, words);
            pending.clear();
            continue;
        }
        if (!pending.isEmpty())
            appendName(out, std::exchange(pending, QString()), role, words);
        if (cut)
            pending = name.toString();
        else
            appendName(out, name, role, words);
    }
    if (!pending.isEmpty())
        appendName(out, pending, role, words);
    return out;
}

} // namespace gangmu
