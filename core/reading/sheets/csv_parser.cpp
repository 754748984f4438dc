// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/csv_parser.h"

#include "core/base/csv_text.h"

#include <utility>
#include <vector>

namespace gangmu {

namespace {

constexpr QChar quote = u'"';
constexpr qsizetype longestQuoted = 4 << 20; ///< units; a quote open for longer has no partner
constexpr qint64 mostReread = 64 << 20;      ///< units

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

CsvParser::CsvParser(QChar delimiter, const SheetLimits &limits, Taker taker)
    : m_delimiter(delimiter), m_taker(std::move(taker)), m_row(limits), m_rereadLeft(mostReread)
{
    m_row.begin(m_line);
}

bool CsvParser::feed(QStringView text)
{
    // What is read once more goes before the rest of the piece in which that turned out to be needed.
    struct Piece
    {
        QString own;
        QStringView text;
        qsizetype at = 0;
    };
    std::vector<Piece> pieces;
    pieces.push_back({{}, text});
    while (!pieces.empty() && !m_enough) {
        if (m_again) {
            pieces.push_back({*std::exchange(m_again, {}), {}});
            pieces.back().text = pieces.back().own;
        }
        Piece &piece = pieces.back();
        read(piece.text, piece.at);
        if (!m_again && piece.at == piece.text.size())
            pieces.pop_back();
    }
    return !m_enough;
}

bool CsvParser::finish()
{
    while (m_state == State::Quoted && !m_enough) {
        if (!startAgain())
            break;
        feed({});
    }
    if (m_state == State::Quoted || m_state == State::QuoteInQuoted) {
        m_row.append(m_quoted);
        if (m_state == State::Quoted)
            m_row.note(CellProblem::Kind::LooseQuote);
    }
    if (m_started && !m_enough) {
        if (m_state != State::CellStart)
            endCell();
        endRow();
    }
    m_state = State::CellStart;
    return !m_enough;
}

/// To the end of the text, or to where something has to be read once more first.
void CsvParser::read(QStringView text, qsizetype &at)
{
    while (at < text.size() && !m_enough && !m_again) {
        switch (m_state) {
        case State::CellStart:
            at = readCellStart(text, at);
            break;
        case State::Plain:
            at = readPlain(text, at);
            break;
        case State::Quoted:
            at = readQuoted(text, at);
            break;
        case State::QuoteInQuoted:
            at = readAfterQuote(text, at);
            break;
        }
    }
}

qsizetype CsvParser::readCellStart(QStringView text, qsizetype at)
{
    if (std::exchange(m_afterReturn, false) && text[at] == u'\n')
        return at + 1;
    const bool literal = std::exchange(m_literalQuote, false);
    m_row.open(m_column);
    if (literal)
        m_row.note(CellProblem::Kind::LooseQuote);
    m_state = State::Plain;
    if (text[at] == quote && !literal) {
        m_state = State::Quoted;
        m_started = true;
        m_quoteLine = m_line;
        m_quoted.resize(0);
        return at + 1;
    }
    return at;
}

qsizetype CsvParser::readPlain(QStringView text, qsizetype at)
{
    const qsizetype from = at;
    while (at < text.size() && text[at] != m_delimiter && !isLineEnd(text[at]))
        ++at;
    m_row.append(text.sliced(from, at - from));
    m_started = m_started || at > from;
    if (at < text.size()) {
        endAt(text[at]);
        ++at;
    }
    return at;
}

qsizetype CsvParser::readQuoted(QStringView text, qsizetype at)
{
    if (std::exchange(m_afterReturn, false) && text[at] == u'\n')
        return at + 1;
    const qsizetype from = at;
    while (at < text.size() && text[at] != quote && !isLineEnd(text[at]))
        ++at;
    m_quoted += text.sliced(from, at - from);
    if (m_quoted.size() > longestQuoted) {
        if (startAgain())
            return at;
        m_quoted.truncate(longestQuoted);
    }
    if (at == text.size())
        return at;
    if (text[at] == quote) {
        m_state = State::QuoteInQuoted;
    } else {
        m_afterReturn = text[at] == u'\r';
        m_quoted += u'\n';
        ++m_line;
    }
    return at + 1;
}

qsizetype CsvParser::readAfterQuote(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == quote) {
        m_quoted += quote;
        m_state = State::Quoted;
        return at + 1;
    }
    if (c == m_delimiter || isLineEnd(c)) {
        m_row.append(m_quoted);
        endAt(c);
        return at + 1;
    }
    // The quotes are part of the text. With line breaks between them, two quotes of different rows met.
    if (m_quoted.contains(u'\n')) {
        if (startAgain())
            return at;
    }
    m_row.append(quote);
    m_row.append(m_quoted);
    m_row.append(quote);
    m_row.note(CellProblem::Kind::LooseQuote);
    m_state = State::Plain;
    return at;
}

/// Has the open cell read once more, its first quote as text. False where that was done too often.
bool CsvParser::startAgain()
{
    const qint64 units = m_quoted.size() + 1;
    if (m_rereadLeft < units)
        return false;
    m_rereadLeft -= units;
    m_quoted.replace(quote, QStringLiteral("\"\""));
    m_again = quote + m_quoted;
    if (m_state == State::QuoteInQuoted)
        *m_again += quote;
    m_quoted = QString();
    m_line = m_quoteLine;
    m_literalQuote = true;
    m_afterReturn = false;
    m_state = State::CellStart;
    return true;
}

void CsvParser::endAt(QChar c)
{
    endCell();
    m_started = true;
    m_state = State::CellStart;
    if (c == m_delimiter) {
        ++m_column;
    } else {
        m_afterReturn = c == u'\r';
        endRow();
    }
}

void CsvParser::endCell()
{
    if (m_row.text().startsWith(u"=\"")) {
        if (const auto inside = formulaText(m_row.text()))
            m_row.replaceText(*inside);
    }
    if (m_mayBeBroken && m_row.text().contains(QChar::ReplacementCharacter))
        m_row.note(CellProblem::Kind::BrokenCharacters);
}

void CsvParser::endRow()
{
    m_enough = !m_taker(m_row.finish());
    m_column = 0;
    m_started = false;
    m_row.begin(++m_line);
}

} // namespace gangmu
