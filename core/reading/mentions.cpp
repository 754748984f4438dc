// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mentions.h"

#include "core/reading/mentions_names.h"
#include "core/reading/mentions_numbers.h"
#include "core/reading/quantity_chars.h"
#include "core/reading/quantity_text.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 200;
constexpr int joinedLines = 4; // a title broken over lines, with blank lines between

/// Position of the 》 that closes the 《 at the position; -1 for none. An inner title may use the same marks.
qsizetype closingMark(QStringView text, qsizetype open)
{
    int depth = 0;
    const qsizetype limit = std::min(text.size(), open + longestTitle);
    for (qsizetype i = open; i < limit; ++i) {
        if (text[i] == u'《')
            ++depth;
        else if (text[i] == u'》' && --depth == 0)
            return i;
    }
    return -1;
}

class MentionFinder
{
public:
    explicit MentionFinder(const ParsedPlan &plan) : m_plan(plan) {}

    void read(const QString &text, int line, int node)
    {
        m_text = text;
        m_readable = m_readability.read(text);
        m_line = line;
        m_node = node;
        const QString &plain = m_readable.plain;
        qsizetype numberEnd = 0;
        TextSpan before; // a number just in front of a title
        for (qsizetype i = 0; i < plain.size(); ++i) {
            if (plain[i] == u'《') {
                const qsizetype close = closingMark(plain, i);
                if (close > i + 1) {
                    i = title(plain, i, close, before) - 1;
                    before = {};
                }
                continue;
            }
            if (i < numberEnd || !(plain[i] >= u'A' && plain[i] <= u'Z'))
                continue;
            const TextSpan number = m_numbers.at(plain, i);
            if (number.isEmpty())
                continue;
            i = numberEnd = number.end;
            while (charAt(plain, numberEnd) == u' ')
                ++numberEnd;
            if (charAt(plain, numberEnd) == u'《') {
                before = number;
                i = numberEnd - 1;
                continue;
            }
            add(MentionKind::Standard, {}, verbatim(number));
            --i;
        }
        const QList<TextSpan> names = m_names.find(plain);
        for (const TextSpan &name : names)
            add(MentionKind::Standard, verbatim(name), {});
    }

    QList<ParsedMention> found;

private:
    /// One title in 《》 with the number beside it; returns the position behind.
    qsizetype title(const QString &plain, qsizetype open, qsizetype close, TextSpan before)
    {
        TextSpan documentNumber, standardNumber = before;
        qsizetype end = close + 1;
        for (int brackets = 0; brackets < 2; ++brackets) {
            qsizetype p = end;
            while (charAt(plain, p) == u' ')
                ++p;
            const QChar bracket = charAt(plain, p);
            const bool opened = p < plain.size() && QStringView(u"（([").contains(bracket);
            if (opened)
                ++p;
            while (charAt(plain, p) == u' ')
                ++p;
            // Without a bracket it may be another document's: 《甲》和国发〔2015〕67号文件.
            if (const TextSpan number = documentNumberAt(plain, p); opened && !number.isEmpty()) {
                documentNumber = number;
                break;
            }
            if (const TextSpan number = m_numbers.at(plain, p); !number.isEmpty()) {
                standardNumber = number;
                break;
            }
            const qsizetype bracketEnd = opened ? plain.indexOf(bracket == u'(' ? u')' : u'）', p) : -1;
            if (bracketEnd < 0 || bracketEnd - p > 30)
                break;
            end = bracketEnd + 1; // （2014—2030年）
        }
        const QString name = verbatim({open + 1, close}).simplified();
        const TextSpan number = standardNumber.isEmpty() ? documentNumber : standardNumber;
        const bool abbreviates = QStringView(plain).first(open).trimmed().endsWith(u"简称");
        const bool standard =
            !standardNumber.isEmpty() ||
            (documentNumber.isEmpty() &&
             m_names.isStandard(plain.mid(open + 1, close - open - 1), QStringView(plain).sliced(close + 1)));
        if (!name.isEmpty() && !abbreviates)
            add(standard ? MentionKind::Standard : MentionKind::Document, name, verbatim(number));
        return std::max(close + 1, number.begin > close ? number.end : close + 1);
    }

    QString verbatim(TextSpan span) const
    {
        if (span.isEmpty())
            return {};
        const qsizetype from = m_readable.originOf(span.begin);
        return m_text.mid(from, m_readable.originOf(span.end - 1) + 1 - from).trimmed();
    }

    void add(MentionKind kind, const QString &title, const QString &number)
    {
        ParsedMention mention;
        mention.kind = kind;
        mention.title = title;
        mention.number = number;
        mention.line = m_line;
        mention.node = m_node >= 0 ? m_node : nodeFor(m_line, title.isEmpty() ? number : title);
        found.append(mention);
    }

    /// The node in whose text the words stand; -1 where the line belongs to none. Lines come in order.
    int nodeFor(int line, const QString &words)
    {
        const QList<ParsedNode> &nodes = m_plan.nodes;
        while (m_next < nodes.size() && nodes[m_next].line <= line)
            ++m_next;
        if (m_next == 0)
            return -1;
        const int from = nodes[m_next - 1].line;
        int first = m_next - 1;
        for (int i = m_next - 1, looked = 0; i >= 0 && nodes[i].line == from && looked < 60; --i, ++looked) {
            if (nodes[i].title.contains(words) || nodes[i].body.contains(words))
                return i;
            first = i;
        }
        return from == line ? first : -1;
    }

    const ParsedPlan &m_plan;
    TextReadability m_readability;
    StandardNumberGrammar m_numbers;
    StandardNames m_names;
    QString m_text;
    ReadableText m_readable;
    int m_line = 0;
    int m_node = -1;
    int m_next = 0;
};

} // namespace

QList<ParsedMention> findMentions(const ParsedPlan &plan)
{
    MentionFinder finder(plan);
    const QStringList &lines = plan.sourceLines;
    for (int i = 0; i < lines.size(); ++i) {
        QString text = lines[i];
        const int line = i + 1;
        // A title that does not close on its line goes on in the next one that is not blank.
        for (int joined = 0; joined < joinedLines; ++joined) {
            const qsizetype open = text.lastIndexOf(u'《');
            if (open < 0 || text.size() - open > longestTitle || closingMark(text, open) >= 0 ||
                i + 1 >= lines.size())
                break;
            const QString &next = lines[i + 1];
            if (!next.trimmed().isEmpty() && next.indexOf(u'》') < 0)
                break;
            text += next.trimmed();
            ++i;
        }
        finder.read(text, line, -1);
    }
    if (lines.isEmpty()) {
        for (int i = 0; i < plan.nodes.size(); ++i) {
            finder.read(plan.nodes[i].title, plan.nodes[i].line, i);
            finder.read(plan.nodes[i].body, plan.nodes[i].line, i);
        }
    }
    return finder.found;
}

} // namespace gangmu
