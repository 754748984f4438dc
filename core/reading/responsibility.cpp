// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/responsibility.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestClause = 600;

const QString leadVerbs = u"responsibility/lead_verbs"_s;
const QString participantVerbs = u"responsibility/participant_verbs"_s;
const QString responsibleVerbs = u"responsibility/responsible_verbs"_s;

struct Label
{
    std::optional<ResponsibilityRole> role; ///< nothing for 完成时限 and its like
    qsizetype length = 0;                   ///< with the colon; 0 = no label
};

bool isColon(QChar c)
{
    return c == u'：' || c == u':';
}

/// A label at the beginning, followed by a colon, or enclosed in brackets of its own: 【责任单位】.
Label labelAt(QStringView text, const Vocabulary &words)
{
    static const std::pair<QString, std::optional<ResponsibilityRole>> lists[] = {
        {u"responsibility/lead_labels"_s, ResponsibilityRole::Lead},
        {u"responsibility/participant_labels"_s, ResponsibilityRole::Participant},
        {u"responsibility/responsible_labels"_s, ResponsibilityRole::Responsible},
        {u"responsibility/other_labels"_s, std::nullopt}};
    const bool boxed = text.startsWith(u'【') || text.startsWith(u'[');
    const QStringView inner = boxed ? text.sliced(1) : text;
    for (const auto &[list, role] : lists) {
        const QString label = words.beginning(inner, list);
        if (label.isEmpty())
            continue;
        qsizetype end = label.size();
        while (end < inner.size() && text::isBlank(inner[end]))
            ++end;
        if (boxed && end < inner.size() && (inner[end] == u'】' || inner[end] == u']')) {
            const bool colon = end + 1 < inner.size() && isColon(inner[end + 1]);
            return {role, end + (colon ? 3 : 2)};
        }
        if (end < inner.size() && isColon(inner[end]))
            return {role, end + 1 + (boxed ? 1 : 0)};
    }
    return {};
}

/// Segments of a clause: split at commas, semicolons and stops outside brackets, and before a label behind a
/// blank (牵头单位：A 配合单位：B).
QList<QStringView> segmentsOf(QStringView clause, const Vocabulary &words)
{
    QList<QStringView> segments;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i < clause.size(); ++i) {
        depth = qMax(0, depth + text::bracketStep(clause[i]));
        const bool mark = text::isClauseMark(clause[i]) && !isColon(clause[i]);
        const bool label =
            text::isBlank(clause[i]) && labelAt(text::trimmed(clause.sliced(i)), words).length > 0;
        if (depth > 0 || !(mark || label))
            continue;
        segments.append(text::trimmed(clause.sliced(start, i - start)));
        start = i + 1;
    }
    segments.append(text::trimmed(clause.sliced(start)));
    return segments;
}

class ClauseParser
{
public:
    explicit ClauseParser(const Vocabulary &words) : m_words(words) {}

    QList<ParsedResponsibility> parse(QStringView clause)
    {
        for (QStringView segment : segmentsOf(clause, m_words)) {
            if (!segment.isEmpty())
                addSegment(segment);
        }
        // Names that no verb follows: behind "A牵头" they take part.
        flush(m_out.isEmpty() ? ResponsibilityRole::Responsible : ResponsibilityRole::Participant);
        return std::move(m_out);
    }

private:
    void addSegment(QStringView segment)
    {
        if (const Label label = labelAt(segment, m_words); label.length > 0) {
            flush(ResponsibilityRole::Responsible);
            m_ignore = !label.role;
            m_label = label.role;
            segment = text::trimmed(segment.sliced(label.length));
        }
        if (m_ignore || segment.isEmpty())
            return;
        const QString leading = m_words.beginning(segment, u"responsibility/leading_words"_s);
        if (!leading.isEmpty() && segment.size() > leading.size() + 1)
            segment = segment.sliced(leading.size());
        if (m_label && !hasVerb(segment)) {
            take(segment, *m_label);
            return;
        }
        addVerbSegment(segment);
    }

    bool hasVerb(QStringView segment) const
    {
        return !m_words.ending(segment, leadVerbs).isEmpty() ||
               !m_words.ending(segment, participantVerbs).isEmpty() ||
               !m_words.ending(segment, responsibleVerbs).isEmpty();
    }

    void addVerbSegment(QStringView segment)
    {
        // 省A牵头省B配合: the leading verb may stand inside.
        if (const qsizetype at = segment.indexOf(u"牵头"); at >= 0) {
            const QString verb = m_words.beginning(segment.sliced(at), leadVerbs);
            qsizetype end = at;
            if (segment.first(at).endsWith(u"共同"))
                end -= 2;
            addNames(segment.first(end), ResponsibilityRole::Lead);
            segment = text::trimmed(segment.sliced(at + verb.size()));
            if (segment.isEmpty())
                return;
        }
        if (const qsizetype duty = dutyStart(segment); duty >= 0) {
            const bool joins = m_words.containsAny(segment.sliced(duty), participantVerbs);
            addNames(segment.first(duty),
                     joins ? ResponsibilityRole::Participant : ResponsibilityRole::Responsible);
            return;
        }
        static const std::pair<QString, ResponsibilityRole> verbs[] = {
            {participantVerbs, ResponsibilityRole::Participant},
            {responsibleVerbs, ResponsibilityRole::Responsible}};
        for (const auto &[list, role] : verbs) {
            if (const QString verb = m_words.ending(segment, list); !verb.isEmpty()) {
                addNames(segment.chopped(verb.size()), role);
                return;
            }
        }
        for (const QString &joining : m_words.terms(u"responsibility/joining_words"_s)) {
            if (segment.startsWith(joining)) {
                flush(ResponsibilityRole::Lead);
                take(segment.sliced(joining.size()), ResponsibilityRole::Participant);
                return;
            }
        }
        m_pending.append(segment);
    }

    qsizetype dutyStart(QStringView segment) const
    {
        for (const QString &duty : m_words.terms(u"responsibility/duty_words"_s)) {
            if (const qsizetype at = segment.indexOf(duty); at >= 0)
                return at;
        }
        return -1;
    }

    void addNames(QStringView names, ResponsibilityRole role)
    {
        for (const QString &joining : m_words.terms(u"responsibility/joining_words"_s)) {
            const qsizetype at = names.indexOf(joining);
            if (at < 0)
                continue;
            flush(ResponsibilityRole::Lead);
            take(names.first(at), ResponsibilityRole::Lead);
            take(names.sliced(at + joining.size()), ResponsibilityRole::Participant);
            return;
        }
        flush(role);
        take(names, role);
    }

    void flush(ResponsibilityRole role)
    {
        for (QStringView names : std::as_const(m_pending))
            take(names, role);
        m_pending.clear();
    }

    void take(QStringView names, ResponsibilityRole role)
    {
        m_out += splitOrganizations(names, role, m_words);
    }

    const Vocabulary &m_words;
    QList<ParsedResponsibility> m_out;
    QList<QStringView> m_pending;
    std::optional<ResponsibilityRole> m_label;
    bool m_ignore = false;
};

/// Whether the inside of a bracket can be a clause: a label, or a verb of responsibility in it.
bool mayBeClause(QStringView inner, const Vocabulary &words)
{
    if (inner.isEmpty() || inner.size() > longestClause)
        return false;
    if (labelAt(inner, words).length > 0)
        return true;
    return inner.contains(u"牵头") || inner.contains(u"负责") || inner.contains(u"责任单位") ||
           !words.ending(inner, participantVerbs).isEmpty();
}

ResponsibilityClause made(QStringView clause, QStringView inner, bool whole, const Vocabulary &words)
{
    ResponsibilityClause result;
    QList<ParsedResponsibility> organizations = ClauseParser(words).parse(inner);
    const auto known = std::ranges::count_if(
        organizations, [&](const auto &each) { return looksLikeOrganization(each.organization, words); });
    const bool labelled = labelAt(inner, words).length > 0;
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

/// （省A、省B） without label or verb: most likely the organizations of the paragraph, if all of them are
/// named as those of a province are. Left to a person to confirm.
ResponsibilityClause bareList(QStringView clause, QStringView inner, const Vocabulary &words)
{
    if (inner.size() > longestClause || inner.size() < 3)
        return {};
    ResponsibilityClause result;
    result.organizations = splitOrganizations(inner, ResponsibilityRole::Responsible, words);
    const bool all = std::ranges::all_of(result.organizations, [&](const ParsedResponsibility &each) {
        return each.organization.size() >= 3 && looksLikeOrganization(each.organization, words) &&
               !words.beginning(each.organization, u"responsibility/organization_beginnings"_s).isEmpty();
    });
    if (!all || result.organizations.size() < 2)
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
        const Label label = labelAt(inner, words);
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
    if (paragraph.size() <= longestClause && labelAt(paragraph, words).length > 0 && !isEnclosed(paragraph))
        return made(paragraph, paragraph, true, words);
    const qsizetype stop = paragraph.lastIndexOf(u'。');
    if (stop < 0 || paragraph.size() - stop > longestClause)
        return {};
    const QStringView last = text::trimmed(paragraph.sliced(stop + 1));
    if (labelAt(last, words).length == 0 || isEnclosed(last))
        return {};
    return made(last, last, false, words);
}

} // namespace

ResponsibilityClause findClause(QStringView paragraph, const Vocabulary &words)
{
    const QStringView core = withoutEndMarks(paragraph);
    if (core.isEmpty())
        return {};
    if (ResponsibilityClause clause = labelClause(core, words); !clause.text.isEmpty())
        return clause;
    return bracketClause(core, words);
}

std::optional<ResponsibilityRole> roleOfLabel(QStringView label, const Vocabulary &words)
{
    const QString compact = text::compact(label);
    if (compact.isEmpty() || compact.size() > 14)
        return std::nullopt;
    const QString withColon = compact + u'：';
    if (const Label found = labelAt(withColon, words); found.length > 0)
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
