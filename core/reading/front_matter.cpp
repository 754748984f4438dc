// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/front_matter.h"

#include "core/base/text.h"
#include "core/reading/messages.h"
#include "core/reading/page_furniture.h"
#include "core/reading/text_dates.h"
#include "core/reading/title_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestIssuer = 40;
constexpr qsizetype signOffReach = 3; // blocks between the issuer's name and the date

bool isIssuerName(const PlanBlock &block, const Vocabulary &words)
{
    const QString compact = block.text.size() <= 2 * longestIssuer ? text::compact(block.text) : QString();
    if (compact.size() < 3 || compact.size() > longestIssuer || block.kind != PlanBlock::Kind::Text)
        return false;
    const bool plain = std::ranges::none_of(compact, [](QChar c) { return text::isClauseMark(c); });
    return plain && !words.ending(compact, u"titles/issuer_endings"_s).isEmpty();
}

constexpr qsizetype longestRunTogether = 300;
constexpr qsizetype mostAnnouncingLines = 10;

/// "某市人民政府 2016年12月23日 关于…的实施方案" on one line is three: where one of the pieces between blanks
/// is a date or a document number, each piece is a line of its own.
QList<PlanBlock> splitRunTogether(const PlanBlock &block)
{
    QList<PlanBlock> pieces;
    if (block.kind != PlanBlock::Kind::Text || block.text.size() > longestRunTogether)
        return pieces;
    bool telling = false;
    QString spaced = block.text;
    for (QChar &c : spaced)
        c = text::isBlank(c) ? QChar(u' ') : c;
    const QStringList parts = spaced.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        telling = telling || wholeDate(part).isValid() || documentNumberIn(part) == part;
        PlanBlock piece = block;
        piece.text = part;
        pieces.append(piece);
    }
    return telling && parts.size() > 1 ? pieces : QList<PlanBlock>();
}

void splitFront(PlanBlocks &all)
{
    const qsizetype front = all.firstHeading;
    QList<PlanBlock> blocks;
    for (qsizetype i = 0; i < front; ++i) {
        const QList<PlanBlock> pieces = splitRunTogether(all.blocks[i]);
        if (pieces.isEmpty())
            blocks.append(all.blocks[i]);
        else
            blocks += pieces;
    }
    const qsizetype added = blocks.size() - front;
    if (front <= 0 || added == 0)
        return;
    blocks += all.blocks.sliced(front);
    all.blocks = std::move(blocks);
    all.firstHeading += added;
    all.bodyEnd += added;
}

class FrontReader
{
public:
    FrontReader(PlanBlocks &blocks, ParsedPlan &plan, const Vocabulary &words)
        : m_blocks(blocks), m_plan(plan), m_words(words), m_used(blocks.blocks.size(), QString())
    {
    }

    FrontMatter run()
    {
        const qsizetype front = m_blocks.firstHeading >= 0 ? m_blocks.firstHeading : m_blocks.blocks.size();
        readKeyLines(front);
        readSignOff(0, front);
        readTail(front);
        readNumberLines(front);
        readTitles(front);
        finishIssuer();
        sweep();
        return m_front;
    }

private:
    PlanBlock &at(qsizetype i) { return m_blocks.blocks[i]; }
    void use(qsizetype i, const QString &reason) { m_used[i] = reason; }
    bool used(qsizetype i) const { return !m_used[i].isEmpty(); }

    void readKeyLines(qsizetype end)
    {
        for (qsizetype i = 0; i < end; ++i) {
            const auto values = keyValues(at(i).text, m_words);
            if (values.isEmpty())
                continue;
            use(i, ReadingText::tr("网页上的公文信息"));
            for (const QString &key : m_words.terms(u"titles/issue_date_keys"_s)) {
                const QDate date = dateIn(values.value(key));
                if (date.isValid() && !m_front.statedOn.isValid()) {
                    m_front.statedOn = date;
                    m_front.statedLine = at(i).line;
                }
            }
            for (const QString &key : m_words.terms(u"titles/doc_number_keys"_s)) {
                if (m_plan.docNumber.isEmpty())
                    m_plan.docNumber = documentNumberIn(values.value(key));
            }
            for (const QString &key : m_words.terms(u"titles/issuer_keys"_s)) {
                if (m_front.statedIssuer.isEmpty())
                    m_front.statedIssuer = values.value(key);
            }
        }
    }

    /// A line that is nothing but a date, with the issuer's name on one of the lines before it.
    void readSignOff(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            const QDate date =
                used(i) || at(i).kind == PlanBlock::Kind::Row ? QDate() : wholeDate(at(i).text);
            if (!date.isValid())
                continue;
            use(i, ReadingText::tr("落款日期"));
            if (!m_front.signedOn.isValid()) {
                m_front.signedOn = date;
                m_front.signedLine = at(i).line;
            }
            for (qsizetype j = i - 1; j >= qMax(from, i - signOffReach) && j >= 0; --j) {
                if (used(j) || !isIssuerName(at(j), m_words))
                    continue;
                use(j, ReadingText::tr("落款单位"));
                if (m_plan.issuer.isEmpty())
                    m_plan.issuer = text::compact(at(j).text);
                break;
            }
        }
    }

    /// The sign-off stands behind the last heading; dates farther up belong to the text.
    void readTail(qsizetype front)
    {
        qsizetype last = front;
        for (qsizetype i = front; i < m_blocks.bodyEnd; ++i) {
            if (at(i).kind == PlanBlock::Kind::Heading)
                last = i + 1;
        }
        readSignOff(last, m_blocks.bodyEnd);
    }

    void readTitles(qsizetype end)
    {
        const TitleCandidate *best = nullptr;
        const QList<TitleCandidate> titles = titleCandidates(m_blocks.blocks, m_used, end, m_words);
        for (const TitleCandidate &title : titles) {
            if (title.notice && m_notice.isEmpty())
                m_notice = title.text;
            if (!best || best->notice || !title.notice)
                best = &title;
            for (qsizetype i = title.first; i <= title.last; ++i)
                use(i, ReadingText::tr("标题"));
        }
        if (best) {
            m_plan.title = best->text;
            m_plan.titleLine = at(best->first).line;
            restoreYears(best->last + 1, end);
            skipRepeatedTitles(end);
        } else {
            readAnnouncedTitle(end);
        }
    }

    /// The years below the title lost their dash or bracket (20162020年)): the notice says them as they are.
    void restoreYears(qsizetype below, qsizetype end)
    {
        if (below >= end || used(below) || !isDamagedRange(at(below).text))
            return;
        const QString title = text::compact(m_plan.title);
        for (qsizetype i = 0; i < end; ++i) {
            if (at(i).text.size() > longestRunTogether)
                continue;
            const QString line = text::compact(at(i).text);
            const qsizetype from = line.indexOf(title);
            const QStringView years = from < 0 ? QStringView() : bracketAt(line, from + title.size());
            if (years.isEmpty() || !yearRangeIn(years))
                continue;
            m_plan.title += years;
            use(below, ReadingText::tr("标题"));
            return;
        }
    }

    /// 20162020年) alone on its line
    static bool isDamagedRange(QStringView line)
    {
        return line.size() <= 16 && yearRangeIn(line) && text::halfWidth(line.front()).isDigit() &&
               (line.endsWith(u')') || line.endsWith(u'）'));
    }

    /// The bracket that opens at a place of a line, whole; empty if none does.
    static QStringView bracketAt(QStringView line, qsizetype at)
    {
        if (at >= line.size() || (line[at] != u'（' && line[at] != u'('))
            return {};
        for (qsizetype i = at + 1; i < line.size() && i < at + 20; ++i) {
            if (line[i] == u'）' || line[i] == u')')
                return line.sliced(at, i + 1 - at);
        }
        return {};
    }

    /// …办公厅印发《关于…的实施方案》: the announcement is all that tells the title.
    void readAnnouncedTitle(qsizetype end)
    {
        for (qsizetype i = 0; i < end && i < mostAnnouncingLines; ++i) {
            const QStringView line = at(i).text;
            const qsizetype mark = line.indexOf(u"印发《");
            if (line.size() > longestRunTogether || mark < 0 || !line.endsWith(u'》'))
                continue;
            const QStringView title = line.sliced(mark + 3).chopped(1);
            if (title.contains(u'《') || title.size() < 6)
                continue;
            m_plan.title = title.toString();
            m_plan.titleLine = at(i).line;
            m_notice = line.first(mark).toString() + u"关于"_s;
            use(i, ReadingText::tr("标题"));
            return;
        }
    }

    /// A page repeats the title above the document, perhaps with its number.
    void skipRepeatedTitles(qsizetype end)
    {
        const QString title = text::compact(m_plan.title);
        for (qsizetype i = 0; i < end; ++i) {
            if (used(i) || at(i).text.size() > title.size() + 30)
                continue;
            QString compact = text::compact(at(i).text);
            compact.replace(u'〈', u'《').replace(u'〉', u'》');
            const bool sentence =
                compact.contains(u'，') || compact.contains(u',') || compact.contains(u'。');
            if (compact.contains(title) && !sentence)
                use(i, ReadingText::tr("标题"));
        }
    }

    void readNumberLines(qsizetype end)
    {
        for (qsizetype i = 0; i < end; ++i) {
            if (used(i) || at(i).text.size() > 60)
                continue;
            const QString number = documentNumberIn(at(i).text);
            QString rest = text::compact(at(i).text);
            rest.remove(text::compact(number)).remove(u'(').remove(u')').remove(u'（').remove(u'）');
            if (!number.isEmpty() && rest.isEmpty()) {
                if (m_plan.docNumber.isEmpty())
                    m_plan.docNumber = number;
                use(i, ReadingText::tr("发文字号"));
            } else if (rest.endsWith(u"文件") && rest.size() <= 24 && i < 6) {
                use(i, ReadingText::tr("发文机关标志"));
                if (m_plan.issuer.isEmpty())
                    m_markIssuer = rest.chopped(2);
            }
        }
    }

    void finishIssuer()
    {
        if (m_plan.issuer.isEmpty())
            m_plan.issuer = m_markIssuer;
        if (m_plan.issuer.isEmpty()) {
            // Whoever issues a plan says so in its title or in that of the notice: 某省人民政府关于…
            for (const QStringView title : {QStringView(m_plan.title), QStringView(m_notice)}) {
                const QStringView before = title.first(qMax<qsizetype>(title.indexOf(u"关于"), 0));
                if (m_plan.issuer.isEmpty() && !m_words.ending(before, u"titles/issuer_endings"_s).isEmpty())
                    m_plan.issuer = before.toString();
            }
        }
        m_plan.issuedOn = m_front.signedOn.isValid() ? m_front.signedOn : m_front.statedOn;
    }

    void sweep()
    {
        QList<PlanBlock> kept;
        kept.reserve(m_blocks.blocks.size());
        const qsizetype oldFirst = m_blocks.firstHeading;
        const qsizetype oldEnd = m_blocks.bodyEnd;
        for (qsizetype i = 0; i < m_blocks.blocks.size(); ++i) {
            if (i == oldFirst)
                m_blocks.firstHeading = kept.size();
            if (i == oldEnd)
                m_blocks.bodyEnd = kept.size();
            if (used(i))
                m_blocks.skipped.append({at(i).line, at(i).text, m_used[i]});
            else
                kept.append(std::move(at(i)));
        }
        if (oldEnd == m_used.size())
            m_blocks.bodyEnd = kept.size();
        m_blocks.blocks = std::move(kept);
    }

    PlanBlocks &m_blocks;
    ParsedPlan &m_plan;
    const Vocabulary &m_words;
    QStringList m_used; ///< why a block is no text of the plan; empty = it is
    FrontMatter m_front;
    QString m_markIssuer;
    QString m_notice; ///< title of the notice that the plan came with
};

} // namespace

FrontMatter readFrontMatter(PlanBlocks &blocks, ParsedPlan &plan, const Vocabulary &words)
{
    splitFront(blocks);
    return FrontReader(blocks, plan, words).run();
}

} // namespace gangmu
