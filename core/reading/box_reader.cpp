// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/box_reader.h"

#include "core/base/text.h"
#include "core/reading/box_text.h"
#include "core/reading/messages.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestLineName = 16; // on a line of its own behind an unfinished sentence

struct Piece
{
    QStringView text;
    int line = 0;
    bool opensBlock = false;
    bool closesBlock = false;
    bool marked = false; ///< the block has a bullet or a number
    QString number;
};

class BoxReader
{
public:
    BoxReader(BoxColumns columns, const Vocabulary &words, QList<ParsedSkip> &skipped)
        : m_columns(std::move(columns)), m_words(words), m_skipped(skipped)
    {
    }

    QList<BoxEntry> read(const QList<PlanBlock> &blocks)
    {
        chooseStyle(blocks);
        for (const PlanBlock &block : blocks) {
            if (block.kind == PlanBlock::Kind::Row)
                addRow(block);
            else
                addParagraphBlock(block);
        }
        for (BoxEntry &entry : m_entries)
            finish(entry);
        partSharedClause();
        return std::move(m_entries);
    }

private:
    void chooseStyle(const QList<PlanBlock> &blocks)
    {
        qsizetype texts = 0;
        qsizetype names = 0;
        qsizetype leads = 0;
        for (const PlanBlock &block : blocks) {
            if (block.kind == PlanBlock::Kind::Row)
                continue;
            ++texts;
            names += isBoxName(block.text) ? 1 : 0;
            leads += boxLeadIn(block.text) > 0 ? 1 : 0;
        }
        m_namesOnLines = names * 4 >= texts && names > 0;
        m_leadIns = !m_namesOnLines && leads * 2 > texts;
    }

    void addRow(const PlanBlock &row)
    {
        if (const BoxColumns header = boxColumns(row.cells, m_words); !header.roles.isEmpty()) {
            m_columns = header;
            m_skipped.append({row.line, row.text, ReadingText::tr("表头")});
            return;
        }
        m_entries.append(readBoxRow(row, m_columns, m_words));
    }

    void addParagraphBlock(const PlanBlock &block)
    {
        QStringView whole = block.text;
        Piece piece;
        piece.line = block.line;
        piece.marked = block.bulleted;
        if (const auto mark = headingMark(whole); mark && mark->length < whole.size()) {
            piece.number = mark->number;
            piece.marked = true;
            whole = whole.sliced(mark->length);
        }
        const QList<QStringView> texts = splitAtGaps(whole);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            piece.text = texts[i];
            piece.opensBlock = i == 0;
            piece.closesBlock = i + 1 == texts.size();
            addPiece(piece);
            piece.marked = false;
            piece.number.clear();
        }
    }

    void addPiece(const Piece &piece)
    {
        if (piece.text.isEmpty() || isHeaderLine(piece) || isOrganizationLine(piece))
            return;
        if (const auto clause = findClause(piece.text, m_words); clause.wholeText && !m_entries.isEmpty()) {
            QString &body = m_entries.last().body;
            if (!body.isEmpty())
                body += u'\n';
            body += piece.text;
            if (m_entries.last().clauseLine == 0)
                m_entries.last().clauseLine = piece.line;
            return;
        }
        if (isBoxName(piece.text) && startsItem(piece))
            open(piece, piece.text, {});
        else if (!openLeadIn(piece))
            addBody(piece);
    }

    /// A table saved as text, a cell a line: 责任单位 stands alone before the items …
    bool isHeaderLine(const Piece &piece)
    {
        const QString label = text::compact(piece.text);
        for (const QString &list :
             {u"responsibility/responsible_labels"_s, u"responsibility/lead_labels"_s}) {
            if (!m_words.set(list).contains(label))
                continue;
            m_lineRole = roleOfLabel(label, m_words);
            m_skipped.append({piece.line, piece.text.toString(), ReadingText::tr("表头")});
            return true;
        }
        return false;
    }

    /// … and the organizations alone behind each of them.
    bool isOrganizationLine(const Piece &piece)
    {
        if (!m_lineRole || m_entries.isEmpty() || !isFinishedBody(m_entries.last().body))
            return false;
        const auto names = splitOrganizations(piece.text, *m_lineRole, m_words);
        const bool all = std::ranges::all_of(
            names, [&](const auto &each) { return looksLikeOrganization(each.organization, m_words); });
        if (!all || names.isEmpty())
            return false;
        BoxEntry &entry = m_entries.last();
        entry.responsibilities += names;
        entry.clause += piece.text;
        return true;
    }

    /// Behind an unfinished sentence a short piece is its continuation (a page break in the source), unless
    /// it stands on a line of its own.
    bool startsItem(const Piece &piece) const
    {
        if (m_entries.isEmpty() || m_entries.last().body.isEmpty() || isFinishedBody(m_entries.last().body))
            return true;
        return piece.marked || (piece.opensBlock && piece.text.size() <= longestLineName);
    }

    bool openLeadIn(const Piece &piece)
    {
        if (!piece.opensBlock || !(piece.marked || m_leadIns))
            return false;
        const qsizetype lead = boxLeadIn(piece.text);
        if (lead == 0)
            return false;
        open(piece, piece.text.first(lead), piece.text.sliced(lead + 1));
        return true;
    }

    void addBody(const Piece &piece)
    {
        const bool waiting =
            !m_entries.isEmpty() && !m_entries.last().name.isEmpty() && m_entries.last().body.isEmpty();
        const bool closed = m_entries.isEmpty() || isFinishedBody(m_entries.last().body);
        if (!waiting && closed && piece.opensBlock && m_namesOnLines) {
            if (const qsizetype length = gluedName(piece.text, m_words); length > 0) {
                open(piece, piece.text.first(length), piece.text.sliced(length), BoxEntry::Glue::Front);
                return;
            }
        }
        if (m_entries.isEmpty())
            open(piece, {}, {});
        BoxEntry &entry = m_entries.last();
        if (entry.body.isEmpty() && piece.opensBlock)
            entry.line = piece.line;
        addBoxParagraph(entry.body, piece.text);
        splitHangingName(piece);
    }

    void splitHangingName(const Piece &piece)
    {
        BoxEntry &entry = m_entries.last();
        if (!m_namesOnLines || !piece.closesBlock || isFinishedBody(entry.body))
            return;
        // What follows was looked at when broken lines were joined; here any text will do.
        const qsizetype at = hangingName(entry.body, m_words.terms(u"item_verbs/verbs"_s).value(0), m_words);
        if (at < 0)
            return;
        const QString name = entry.body.sliced(at);
        entry.body.truncate(at);
        open(piece, name, {}, BoxEntry::Glue::Tail);
    }

    void open(const Piece &piece, QStringView name, QStringView body,
              BoxEntry::Glue glue = BoxEntry::Glue::None)
    {
        BoxEntry entry;
        entry.number = piece.number;
        entry.name = text::trimmed(name).toString();
        entry.body = text::trimmed(body).toString();
        entry.glue = glue;
        entry.line = piece.line;
        m_entries.append(entry);
    }

    void finish(BoxEntry &entry) const
    {
        if (!entry.responsibilities.isEmpty())
            return;
        const ResponsibilityClause clause = findClause(entry.body, m_words);
        entry.clause = clause.text;
        entry.responsibilities = clause.organizations;
        entry.certain = clause.certain;
    }

    /// A clause on a line of its own behind the last of several items that have none is not that item's: it
    /// becomes an entry by itself, without a name, for whatever the box belongs to.
    void partSharedClause()
    {
        if (m_entries.size() < 2 || m_entries.last().clauseLine == 0 || m_entries.last().name.isEmpty())
            return;
        const bool alone = std::all_of(m_entries.begin(), m_entries.end() - 1, [](const BoxEntry &entry) {
            return entry.responsibilities.isEmpty();
        });
        BoxEntry &last = m_entries.last();
        const qsizetype at = last.clause.isEmpty() ? -1 : last.body.lastIndexOf(last.clause);
        if (!alone || at <= 0 || at + last.clause.size() != last.body.size())
            return;
        BoxEntry shared;
        shared.body = last.body.sliced(at);
        shared.line = last.clauseLine;
        shared.clauseLine = last.clauseLine;
        last.body = text::trimmed(QStringView(last.body).first(at)).toString();
        last.clause.clear();
        last.responsibilities.clear();
        last.certain = true;
        last.clauseLine = 0;
        m_entries.append(std::move(shared));
    }

    BoxColumns m_columns;
    const Vocabulary &m_words;
    QList<ParsedSkip> &m_skipped;
    QList<BoxEntry> m_entries;
    std::optional<ResponsibilityRole> m_lineRole;
    bool m_namesOnLines = false;
    bool m_leadIns = false;
};

} // namespace

QList<BoxEntry> readBox(const QList<PlanBlock> &blocks, BoxColumns columns, const Vocabulary &words,
                        QList<ParsedSkip> &skipped)
{
    return BoxReader(std::move(columns), words, skipped).read(blocks);
}

} // namespace gangmu
