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

/// Whether the line before belongs to the title too: a title broken in two, or the issuer's name above it.
bool continuesBackwards(QStringView previous, QStringView title, const Vocabulary &words)
{
    bool notice = false;
    if (endsTitle(previous, words, notice))
        return continuesTitle(title);
    if (continuesTitle(title) || withoutBrackets(title).size() < 8)
        return true;
    if (previous.contains(u"关于"))
        return !title.contains(u"关于") && !previous.endsWith(u'》');
    return title.startsWith(u"关于") && !words.ending(previous, u"titles/issuer_endings"_s).isEmpty();
}

} // namespace

QList<TitleCandidate> titleCandidates(const QList<PlanBlock> &blocks, const QStringList &used, qsizetype end,
                                      const Vocabulary &words)
{
    const auto possible = [&](qsizetype i) { return used[i].isEmpty() && mayBeTitleLine(blocks[i]); };
    QList<TitleCandidate> titles;
    qsizetype free = 0; // lines before belong to the title found last
    for (qsizetype i = 0; i < end; ++i) {
        if (!possible(i))
            continue;
        TitleCandidate title{blocks[i].text, i, i, false};
        // A broken title may end only with its next line: 关于印发…规划 / （2016—2020年）的通知
        const auto extend = [&] {
            while (title.last + 1 < end && title.last - title.first < mostLines && possible(title.last + 1) &&
                   continuesTitle(blocks[title.last + 1].text))
                title.text += blocks[++title.last].text;
        };
        extend();
        while (title.first > free && title.last - title.first < mostLines && possible(title.first - 1) &&
               continuesBackwards(blocks[title.first - 1].text, title.text, words))
            title.text.prepend(blocks[--title.first].text);
        if (!endsTitle(title.text, words, title.notice))
            continue;
        titles.append(title);
        i = title.last;
        free = i + 1;
    }
    return titles;
}

} // namespace gangmu
