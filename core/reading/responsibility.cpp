// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/responsibility.h"

#include "core/base/text.h"
#include "core/reading/clause_parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestClause = 600;
constexpr qsizetype longestSentence = 200; // of a clause with neither label nor brackets

/// Whether the inside of a bracket can be a clause: a label, or a verb of responsibility in it.
bool mayBeClause(QStringView inner, const Vocabulary &words)
{
    if (inner.isEmpty() || inner.size() > longestClause)
        return false;
    if (clauseLabelAt(inner, words).length > 0)
        return true;
    return inner.contains(u"牵头") || inner.contains(u"负责") || inner.contains(u"责任单位") ||
           !words.ending(inner, u"responsibility/participant_verbs"_s).isEmpty();
}

ResponsibilityClause made(QStringView clause, QStringView inner, bool whole, const Vocabulary &words)
{
    ResponsibilityClause result;
    QList<ParsedResponsibility> organizations = parseClause(inner, words);
    const auto known = std::ranges::count_if(
        organizations, [&](const auto &each) { return looksLikeOrganization(each.organization, words); });
    const bool labelled = clauseLabelAt(inner, words).length > 0;
    if (organizations.isEmpty() || (known == 0 && !labelled))
        return result;
    result.text = clause.toString();
    result.organizations = std::move(organizations);
    result.wholeText = whole;
    result.certain = known == result.organizations.size();
    return result;
}

QStringView withoutEndMarks(QStringView paragraph)
{
    paragraph = text::trimmed(paragraph);
    while (!paragraph.isEmpty() &&
           (paragraph.back() == u'。' || paragraph.back() == u'；' || paragraph.back() == u';'))
        paragraph = text::trimmed(paragraph.chopped(1));
    return paragraph;
}

/// （省A、省B） without label or verb: most likely the organizations of the paragraph, if all of them look
/// like organizations and most are named as those of a province are. Left to a person to confirm.
ResponsibilityClause bareList(QStringView clause, QStringView inner, const Vocabulary &words)
{
    if (inner.size() > longestClause || inner.size() < 3)
        return {};
    ResponsibilityClause result;
    result.organizations = splitOrganizations(inner, ResponsibilityRole::Responsible, words);
    const bool all = std::ranges::all_of(result.organizations, [&](const ParsedResponsibility &each) {
        return each.organization.size() >= 3 && looksLikeOrganization(each.organization, words) &&
               (each.collective ||
                words.beginning(each.organization, u"responsibility/level_beginnings"_s).isEmpty());
    });
    // 自治区A、B、C: the level may stand before the first alone.
    const auto named = [&](const ParsedResponsibility &each) {
        return !words.beginning(each.organization, u"responsibility/organization_beginnings"_s).isEmpty();
    };
    if (!all || result.organizations.size() < 2 || !named(result.organizations.first()))
        return {};
    const auto count = std::ranges::count_if(result.organizations, named);
    const bool region = result.organizations.first().organization.startsWith(u"自治区");
    if (count * 2 < result.organizations.size() && !region)
        return {};
    result.text = clause.toString();
    result.certain = false;
    return result;
}

ResponsibilityClause bracketClause(QStringView paragraph, const Vocabulary &words)
{
    // Several brackets may follow each other: （责任单位：…）（完成时限：…）
    QStringView rest = paragraph;
    while (!rest.isEmpty()) {
        const qsizetype open = text::openingOf(rest, rest.size() - 1, longestClause + 2);
        if (open < 0)
            return {};
        const QStringView inner = text::trimmed(rest.sliced(open + 1).chopped(1));
        const ClauseLabel label = clauseLabelAt(inner, words);
        if (label.length > 0 && !label.role && !inner.contains(u"单位")) {
            rest = text::trimmed(rest.first(open));
            continue;
        }
        // 〔A、B按职责分工负责。以下均需…，不再列出〕: a remark may follow the clause.
        const qsizetype stop = inner.indexOf(u'。');
        const QStringView statement = stop > 0 ? inner.first(stop) : inner;
        if (!mayBeClause(statement, words))
            return bareList(paragraph.sliced(open), inner, words);
        return made(paragraph.sliced(open), statement, text::trimmed(paragraph.first(open)).isEmpty(), words);
    }
    return {};
}

/// Whether one pair of brackets holds the whole text: such a clause is read by what is inside.
bool isEnclosed(QStringView text)
{
    return !text.isEmpty() && text::openingOf(text, text.size() - 1, longestClause + 2) == 0;
}

/// A clause without brackets: a whole paragraph or its last sentence, beginning with a label.
ResponsibilityClause labelClause(QStringView paragraph, const Vocabulary &words)
{
    if (paragraph.size() <= longestClause && clauseLabelAt(paragraph, words).length > 0 &&
        !isEnclosed(paragraph))
        return made(paragraph, paragraph, true, words);
    // 牵头单位：A。配合单位：B。 — each sentence at the end that begins with a label belongs to the clause.
    qsizetype from = paragraph.size();
    while (from > 1) {
        const qsizetype stop = paragraph.lastIndexOf(u'。', from - 2);
        const QStringView sentence = text::trimmed(paragraph.sliced(stop + 1, from - stop - 1));
        if (stop < 0 || paragraph.size() - stop > longestClause ||
            clauseLabelAt(sentence, words).length == 0 || isEnclosed(sentence))
            break;
        from = stop + 1;
    }
    const QStringView last = text::trimmed(paragraph.sliced(from));
    return last.isEmpty() ? ResponsibilityClause() : made(last, last, false, words);
}

/// A paragraph or its last sentence that is nothing but organizations and their verb: 省A牵头，省B配合。
ResponsibilityClause sentenceClause(QStringView paragraph, const Vocabulary &words)
{
    const qsizetype stop = paragraph.lastIndexOf(u'。');
    const QStringView last = text::trimmed(paragraph.sliced(stop + 1));
    if (last.isEmpty() || last.size() > longestSentence)
        return {};
    const bool verb = last.contains(u"牵头") || last.contains(u"负责") ||
                      !words.ending(last, u"responsibility/participant_verbs"_s).isEmpty();
    const bool named = !words.beginning(last, u"responsibility/organization_beginnings"_s).isEmpty() ||
                       last.startsWith(u'由');
    if (!verb || !named || isEnclosed(last))
        return {};
    const ResponsibilityClause clause = made(last, last, stop < 0, words);
    const bool sure = !clause.text.isEmpty() && clause.certain && !clause.organizations.first().collective;
    return sure ? clause : ResponsibilityClause();
}

} // namespace

ResponsibilityClause findClause(QStringView paragraph, const Vocabulary &words)
{
    const QStringView core = withoutEndMarks(paragraph);
    if (core.isEmpty())
        return {};
    if (ResponsibilityClause clause = labelClause(core, words); !clause.text.isEmpty())
        return clause;
    if (ResponsibilityClause clause = bracketClause(core, words); !clause.text.isEmpty())
        return clause;
    return sentenceClause(core, words);
}

std::optional<ResponsibilityRole> roleOfLabel(QStringView label, const Vocabulary &words)
{
    const QString compact = text::compact(label);
    if (compact.isEmpty() || compact.size() > 14)
        return std::nullopt;
    const QString withColon = compact + u'：';
    if (const ClauseLabel found = clauseLabelAt(withColon, words); found.length > 0)
        return found.role;
    static const std::pair<QString, ResponsibilityRole> lists[] = {
        {u"responsibility/lead_labels"_s, ResponsibilityRole::Lead},
        {u"responsibility/participant_labels"_s, ResponsibilityRole::Participant},
        {u"responsibility/responsible_labels"_s, ResponsibilityRole::Responsible}};
    for (const auto &[list, role] : lists) {
        // 牵头单位（部门） is a column's header, 责任主体培育 is none.
        const qsizetype length = words.beginning(compact, list).size();
        if (length > 0 && (length == compact.size() || u"（(/、和及与"_s.contains(compact[length])))
            return role;
    }
    return std::nullopt;
}

} // namespace gangmu
