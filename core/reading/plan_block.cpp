// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_block.h"

#include "core/base/text.h"
#include "core/reading/box_grammar.h"
#include "core/reading/messages.h"
#include "core/reading/page_furniture.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr int paragraphIndent = 3;
constexpr qsizetype longestListedAttachment = 120;

PlanBlock blockOf(const DocumentBlock &source, const Vocabulary &words)
{
    PlanBlock block;
    block.text = source.listNumber + source.text;
    block.cells = source.cells;
    block.table = source.table;
    block.line = source.line;
    block.indent = source.indent;
    if (source.isRow()) {
        block.kind = PlanBlock::Kind::Row;
        const auto first =
            std::ranges::find_if(source.cells, [](const QString &cell) { return !cell.isEmpty(); });
        if (first != source.cells.end()) {
            if (const auto mark = boxMark(*first, words)) {
                block.boxNumber = mark->number;
                block.boxTitle = mark->title;
            }
        }
        return block;
    }
    if (const qsizetype bullet = bulletLength(block.text); bullet > 0 && bullet < block.text.size()) {
        block.bulleted = true;
        block.text.remove(0, bullet);
    }
    if (const auto mark = boxMark(block.text, words)) {
        block.kind = PlanBlock::Kind::BoxTitle;
        block.boxNumber = mark->number;
        block.boxTitle = mark->title;
    } else if (auto heading = headingMark(block.text); heading && !block.bulleted) {
        block.kind = PlanBlock::Kind::Heading;
        block.mark = *heading;
    }
    return block;
}

/// 附件：…, 附件1, 附：… — the line that opens a list of attachments or an attachment.
bool opensAttachment(QStringView compact)
{
    if (compact.startsWith(u'附') && compact.size() > 1 && (compact[1] == u'：' || compact[1] == u':'))
        return true;
    if (!compact.startsWith(u"附件") || compact.size() > longestListedAttachment || compact.endsWith(u'。'))
        return false;
    qsizetype i = 2;
    while (i < compact.size() &&
           (text::halfWidth(compact[i]).isDigit() || u"一二三四五六七八九十"_s.contains(compact[i])))
        ++i;
    return i == compact.size() || compact[i] == u'：' || compact[i] == u':' || compact[i] == u'.' || i > 2;
}

bool isAlone(QStringView compact)
{
    return opensAttachment(compact) && compact.size() <= 5 && !compact.endsWith(u'：') &&
           !compact.endsWith(u':');
}

/// A line of a table of contents: a heading, leaders, a page number.
bool isContentsLine(QStringView line)
{
    if (line.size() > 120)
        return false;
    qsizetype end = line.size();
    while (end > 0 && (text::halfWidth(line[end - 1]).isDigit() || text::isBlank(line[end - 1])))
        --end;
    if (end == line.size())
        return false;
    qsizetype leaders = 0;
    while (end > 0 && (u".…·．。-—"_s.contains(line[end - 1]) || text::isBlank(line[end - 1]))) {
        leaders += line[end - 1] == u'…' ? 3 : text::isBlank(line[end - 1]) ? 0 : 1;
        --end;
    }
    return leaders >= 3 && end > 0;
}

class Classifier
{
public:
    Classifier(const Document &document, const Vocabulary &words) : m_document(document), m_words(words) {}

    PlanBlocks run()
    {
        for (const DocumentBlock &source : m_document.blocks)
            add(source);
        findFirstHeading();
        findBodyEnd();
        findIndentation();
        return std::move(m_out);
    }

private:
    void add(const DocumentBlock &source)
    {
        QString reason = source.isRow() ? QString() : furnitureReason(source.text, m_words);
        const QString compact = source.text.size() <= 200 ? text::compact(source.text) : QString();
        if (reason.isEmpty() && isContentsLine(source.text))
            reason = ReadingText::tr("目录");
        if (reason.isEmpty() && !source.isRow())
            reason = attachmentReason(compact);
        if (!reason.isEmpty()) {
            m_out.skipped.append({source.line, source.text, reason});
            return;
        }
        m_out.blocks.append(blockOf(source, m_words));
    }

    QString attachmentReason(const QString &compact)
    {
        const QString reason = ReadingText::tr("附件名称");
        if (compact.isEmpty()) {
            m_listing = false;
            return {};
        }
        if (opensAttachment(compact)) {
            m_listing = !isAlone(compact);
            if (!m_listing)
                m_attachments.append(m_out.blocks.size());
            return reason;
        }
        const auto mark = m_listing ? headingMark(compact) : std::nullopt;
        m_listing = mark && mark->style == NumberStyle::Arabic && !compact.contains(u'。');
        return m_listing ? reason : QString();
    }

    void findFirstHeading()
    {
        std::array<qsizetype, numberStyleCount> first;
        first.fill(-1);
        for (qsizetype i = 0; i < m_out.blocks.size(); ++i) {
            const PlanBlock &block = m_out.blocks[i];
            auto &slot = first[size_t(block.mark.style)];
            if (block.kind == PlanBlock::Kind::Heading && slot < 0)
                slot = i;
        }
        // The chapters' own style opens the plan; numbers of a lower style before it belong to a covering
        // letter.
        const auto earliest = [&](size_t from, size_t to) {
            qsizetype best = -1;
            for (size_t style = from; style < to; ++style) {
                if (first[style] >= 0 && (best < 0 || first[style] < best))
                    best = first[style];
            }
            return best;
        };
        m_out.firstHeading = earliest(0, size_t(NumberStyle::ChineseBracket));
        for (size_t style = size_t(NumberStyle::ChineseBracket);
             m_out.firstHeading < 0 && style < first.size(); ++style)
            m_out.firstHeading = first[style];
    }

    /// An attachment that stands alone on its line after the plan's chapters begins another text, unless that
    /// has more chapters than what came before: then the plan itself is the attachment of a letter.
    void findBodyEnd()
    {
        m_out.bodyEnd = m_out.blocks.size();
        if (m_out.firstHeading < 0)
            return;
        const NumberStyle top = m_out.blocks[m_out.firstHeading].mark.style;
        QList<qsizetype> chapters;
        for (qsizetype i = m_out.firstHeading; i < m_out.blocks.size(); ++i) {
            if (m_out.blocks[i].kind == PlanBlock::Kind::Heading && m_out.blocks[i].mark.style == top)
                chapters.append(i);
        }
        for (qsizetype at : std::as_const(m_attachments)) {
            if (at <= m_out.firstHeading)
                continue;
            const qsizetype before = std::ranges::lower_bound(chapters, at) - chapters.begin();
            const qsizetype after = chapters.size() - before;
            if (after > before) {
                m_out.firstHeading = chapters[before];
            } else {
                m_out.bodyEnd = at;
                return;
            }
        }
    }

    void findIndentation()
    {
        qsizetype texts = 0;
        qsizetype indented = 0;
        for (const PlanBlock &block : std::as_const(m_out.blocks)) {
            if (block.kind == PlanBlock::Kind::Row)
                continue;
            ++texts;
            indented += block.indent >= paragraphIndent ? 1 : 0;
        }
        m_out.indented = indented * 2 > texts;
    }

    const Document &m_document;
    const Vocabulary &m_words;
    PlanBlocks m_out;
    QList<qsizetype> m_attachments; ///< index of the block behind an attachment's own heading
    bool m_listing = false;
};

} // namespace

PlanBlocks classifyBlocks(const Document &document, const Vocabulary &words)
{
    return Classifier(document, words).run();
}

} // namespace gangmu
