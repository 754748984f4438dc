// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/title_lines.h"

#include "core/base/text.h"
#include "core/reading/text_dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestLine = 80;
constexpr int mostLines = 5;

/// No sentence: a title has no stops, colons or semicolons outside its title marks and brackets.
bool mayBeTitleLine(const PlanBlock &block)
{
    if (block.kind != PlanBlock::Kind::Text || block.text.size() > longestLine || block.bulleted)
        return false;
    int depth = 0;
    return std::ranges::none_of(block.text, [&](QChar c) {
        depth = qMax(0, depth + text::bracketStep(c));
        return depth == 0 && text::isClauseMark(c);
    });
}

/// Without brackets at the end: （2016—2020年）, （征求意见稿）
QStringView withoutBrackets(QStringView title)
{
    while (title.endsWith(u'）') || title.endsWith(u')') || title.endsWith(u'〕') || title.endsWith(u']')) {
        const qsizetype open = text::openingOf(title, title.size() - 1);
        if (open <= 0)
            break;
        title = text::trimmed(title.first(open));
    }
    return title;
}

bool continuesTitle(QStringView line)
{
    return line.startsWith(u'（') || line.startsWith(u'(') || line.startsWith(u'的') ||
           line.startsWith(u'〔');
}

bool endsTitle(QStringView title, const Vocabulary &words, bool &notice)
{
    const QStringView core = withoutBrackets(title);
    notice = !words.ending(core, u"titles/notice_endings"_s).isEmpty();
    return core.size() >= 6 && (notice || !words.ending(core, u"titles/plan_endings"_s).isEmpty());
}

} // namespace

QList<TitleCandidate> titleCandidates(const QList<PlanBlock> &blocks, const QStringList &used, qsizetype end,
                                      const Vocabulary &words)
{
    const auto possible = [&](qsizetype i) { return used[i].isEmpty() && mayBeTitleLine(blocks[i]); };
    QList<TitleCandidate> titles;
    for (qsizetype i = 0; i < end;) {
        if (!possible(i) || continuesTitle(blocks[i].text)) {
            ++i;
            continue;
        }
        QString title;
        qsizetype next = i;
        bool found = false;
        TitleCandidate candidate;
        for (qsizetype j = i; j < end && j < i + mostLines && possible(j); ++j) {
            if (found && !continuesTitle(blocks[j].text))
                break;
            const QString joined = title + blocks[j].text;
            bool notice = false;
            const bool ends = endsTitle(joined, words, notice);
            if (found && !ends)
                break;
            title = joined;
            if (ends) {
                found = true;
                candidate = {title, i, j, notice};
                next = j + 1;
            }
        }
        if (found)
            titles.append(candidate);
        i = found ? next : i + 1;
    }
    return titles;
}

} // namespace gangmu
