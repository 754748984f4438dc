// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/clause_parser.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

const QString leadVerbs = u"responsibility/lead_verbs"_s;
const QString participantVerbs = u"responsibility/participant_verbs"_s;
const QString responsibleVerbs = u"responsibility/responsible_verbs"_s;

bool isColon(QChar c)
{
    return c == u'：' || c == u':';
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
            text::isBlank(clause[i]) && clauseLabelAt(text::trimmed(clause.sliced(i)), words).length > 0;
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
        if (const ClauseLabel label = clauseLabelAt(segment, m_words); label.length > 0) {
            flush(ResponsibilityRole::Responsible);
            m_ignore = !label.role;
            m_label = label.role;
            segment = text::trimmed(segment.sliced(label.length));
        }
        segment = withoutRemark(segment);
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

    /// "列第一位的为牵头单位", "下同", "2023年底前完成" name nobody. What stands before such an ending stays.
    QStringView withoutRemark(QStringView segment) const
    {
        // A bracket behind a name has its own remark: 省B（列首位的为牵头单位）
        const auto bracket = std::ranges::find_if(segment, [](QChar c) { return text::bracketStep(c) > 0; });
        if (m_words.containsAny(segment.first(bracket - segment.begin()), u"responsibility/remark_words"_s))
            return {};
        const QString ending = m_words.ending(segment, u"responsibility/remark_endings"_s);
        if (ending.isEmpty())
            return segment;
        const QStringView names = text::trimmed(segment.chopped(ending.size()));
        return looksLikeOrganization(names, m_words) ? names : QStringView();
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

} // namespace

ClauseLabel clauseLabelAt(QStringView text, const Vocabulary &words)
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

QList<ParsedResponsibility> parseClause(QStringView clause, const Vocabulary &words)
{
    return ClauseParser(words).parse(clause);
}

} // namespace gangmu
