// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/reading/box_reader.h"
#include "core/reading/plan_block.h"
#include "core/reading/responsibility.h"

#include <algorithm>

namespace gangmu {

namespace {

constexpr qsizetype shortestBroken = 20; // a shorter line without closing sign is a name or a title
constexpr qsizetype longestName = 16;

bool isClosed(QStringView text)
{
    static constexpr QStringView closing = u"。！？；：;:!?）)】〕…";
    if (text.isEmpty() || closing.contains(text.back()))
        return true;
    const QChar last = text.back();
    if (last == u'.' && text.size() > 1)
        return text::isHan(text[text.size() - 2]);
    return (last == u'”' || last == u'’') && text.size() > 1 && text::isSentenceEnd(text[text.size() - 2]);
}

bool hasMarks(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return text::isClauseMark(c); });
}

/// Whether the block ends in the middle of a sentence.
bool isOpen(const PlanBlock &block)
{
    if (block.kind == PlanBlock::Kind::BoxTitle || block.kind == PlanBlock::Kind::Row)
        return false;
    if (isClosed(block.text))
        return false;
    if (block.kind == PlanBlock::Kind::Heading) {
        const QStringView rest = QStringView(block.text).sliced(qMin(block.mark.length, block.text.size()));
        return rest.isEmpty() || !splitRunIn(rest).body.isEmpty();
    }
    // Behind a comma a sentence always goes on.
    static constexpr QStringView commas = u"，,、";
    return block.text.size() >= shortestBroken || commas.contains(block.text.back());
}

} // namespace

void joinBrokenLines(PlanBlocks &all, const Vocabulary &words)
{
    QList<PlanBlock> joined;
    joined.reserve(all.blocks.size());
    // Not asked anew after every joined piece: a document of open lines would become quadratic.
    bool open = false;
    bool inBox = false;
    qsizetype newEnd = -1;
    for (qsizetype i = 0; i < all.blocks.size(); ++i) {
        PlanBlock &block = all.blocks[i];
        if (i == all.bodyEnd)
            newEnd = joined.size();
        const bool candidate = open && i > all.firstHeading && all.firstHeading >= 0 &&
                               block.kind == PlanBlock::Kind::Text && !block.bulleted;
        const bool startsParagraph =
            all.indented && block.indent >= 3 && !joined.isEmpty() && joined.last().indent >= 3;
        const bool name = block.text.size() <= longestName && !hasMarks(block.text);
        const bool titleless = !joined.isEmpty() && joined.last().kind == PlanBlock::Kind::Heading &&
                               joined.last().text.size() <= joined.last().mark.length;
        const bool separate =
            titleless ? false : startsParagraph || name || findClause(block.text.left(40), words).wholeText;
        const bool hangs = candidate && inBox && hangingName(joined.last().text, block.text, words) >= 0;
        if (candidate && !separate && !hangs) {
            joined.last().text += block.text;
            open = !isClosed(block.text);
            continue;
        }
        open = isOpen(block);
        if (!block.boxNumber.isEmpty())
            inBox = true;
        else if (block.kind == PlanBlock::Kind::Heading && block.mark.style <= NumberStyle::ChineseBracket)
            inBox = false;
        joined.append(std::move(block));
    }
    all.bodyEnd = newEnd >= 0 ? newEnd : joined.size();
    all.blocks = std::move(joined);
}

} // namespace gangmu
