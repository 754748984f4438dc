// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mentions_names.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 7; // 服务规范, 技术要求: kinds of standards, not names
constexpr qsizetype longestList = 400;

WordSet wordsOf(const QList<QStringList> &rows, const QString &kind)
{
    QStringList words;
    for (const QStringList &row : rows) {
        if (row.size() > 1 && row[1] == kind)
            words.append(row[0]);
    }
    return WordSet(words);
}

QStringView withoutTrailingBracket(QStringView title)
{
    title = title.trimmed();
    while (title.endsWith(u'）') || title.endsWith(u')')) {
        const qsizetype open = std::max(title.lastIndexOf(u'（'), title.lastIndexOf(u'('));
        if (open <= 0)
            break;
        title = title.first(open).trimmed();
    }
    return title;
}

} // namespace

StandardNames::StandardNames()
{
    const QList<QStringList> endings = wordRows(u"title_endings"_s);
    m_documentEndings = wordsOf(endings, u"document"_s);
    m_standardEndings = wordsOf(endings, u"standard"_s);
    const QList<QStringList> lists = wordRows(u"standard_lists"_s);
    m_listVerbs = wordsOf(lists, u"verb"_s);
    m_listNouns = wordsOf(lists, u"noun"_s);
}

bool StandardNames::isStandard(const QString &title, QStringView after) const
{
    // 》等7项国家标准, 》系列行业标准, 》国家标准: the text says so itself, up to the next sign or verb
    const QStringView near = after.first(std::min<qsizetype>(after.size(), 12));
    qsizetype end = 0;
    while (end < near.size() && !QStringView(u"，,。；;：:、《（(和及与中的").contains(near[end]))
        ++end;
    const QStringView label = near.first(end);
    const qsizetype word = label.indexOf(u"标准");
    const bool plainLabel =
        word >= 0 && !label.sliced(word).startsWith(u"标准化") && !label.sliced(word).startsWith(u"标准体系");
    if (plainLabel)
        return true;
    const QStringView core = withoutTrailingBracket(title);
    const qsizetype document = m_documentEndings.lengthBefore(core, core.size());
    const qsizetype standard = m_standardEndings.lengthBefore(core, core.size());
    if (document != standard)
        return standard > document;
    return core.contains(u"标准");
}

QList<TextSpan> StandardNames::find(QStringView plain) const
{
    QList<TextSpan> names;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        if (i < plain.size() && !QStringView(u"，,。；;\n").contains(plain[i]))
            continue;
        if (i - begin <= longestList)
            names += inClause(plain, {begin, i});
        begin = i + 1;
    }
    return names;
}

QList<TextSpan> StandardNames::inClause(QStringView plain, TextSpan span) const
{
    const QStringView clause = plain.sliced(span.begin, span.end - span.begin);
    if (clause.contains(u'《'))
        return {};
    const qsizetype verb = m_listVerbs.indexIn(clause);
    if (verb < 0)
        return {};
    const qsizetype label = clause.lastIndexOf(u"标准");
    const bool obeyed = clause.contains(u"执行");
    const qsizetype from = verb + m_listVerbs.lengthAt(clause, verb);
    const qsizetype to = obeyed || label < 0 ? clause.size() : label;
    QList<TextSpan> found;
    for (qsizetype at = from; at < to;) {
        qsizetype end = clause.indexOf(u'、', at);
        if (end < 0 || end > to)
            end = to;
        const qsizetype itemBegin = at;
        QStringView item = clause.sliced(at, end - at);
        at = end + 1;
        if (const qsizetype rest = item.lastIndexOf(u'等'); rest > 0)
            item = item.first(rest);
        item = item.trimmed();
        const QStringView core = withoutTrailingBracket(item);
        if (core.size() < shortestName || m_listNouns.lengthBefore(core, core.size()) == 0 ||
            core.contains(u"标准体系") || core.contains(u'的'))
            continue;
        const qsizetype skipped = clause.sliced(itemBegin).indexOf(item) + (item.startsWith(u"我省") ? 2 : 0);
        const qsizetype first = span.begin + itemBegin + skipped;
        found.append({first, span.begin + itemBegin + clause.sliced(itemBegin).indexOf(item) + item.size()});
    }
    // Without a word that says what they are, only several of a kind make a list of standards.
    return label >= 0 || obeyed || found.size() >= 2 ? found : QList<TextSpan>();
}

} // namespace gangmu
