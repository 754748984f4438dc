// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sheets/row_builder.h"

#include <functional>
#include <optional>

namespace gangmu {

/// Delimited text (RFC 4180 and what is made of it), fed in pieces of any size: quotes, doubled quotes, line
/// breaks in quoted cells (they become U+000A), any line end. A cell ="…" is the text inside it, see
/// csv_text.h.
///
/// Hand-made files have quotes that are text. Inside a cell they always are. One that opens a cell is taken
/// for text again when what follows its closing partner is neither delimiter nor line end, or when no partner
/// comes: then the text is read once more, so that no row is swallowed.
class CsvParser
{
public:
    using Taker = std::function<bool(SheetRow &)>;

    CsvParser(QChar delimiter, const SheetLimits &limits, Taker taker);

    /// False: the taker wants no more rows.
    bool feed(QStringView text);
    bool finish();
    /// From now on look for U+FFFD in cells.
    void expectBrokenCharacters() { m_mayBeBroken = true; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    void read(QStringView text, qsizetype &at);
    qsizetype readCellStart(QStringView text, qsizetype at);
    qsizetype readPlain(QStringView text, qsizetype at);
    qsizetype readQuoted(QStringView text, qsizetype at);
    qsizetype readAfterQuote(QStringView text, qsizetype at);
    void endAt(QChar c);
    void endCell();
    void endRow();
    bool startAgain();

    QChar m_delimiter;
    Taker m_taker;
    RowBuilder m_row;
    State m_state = State::CellStart;
    int m_column = 0;
    bool m_started = false;      ///< something of this row was read
    bool m_afterReturn = false;  ///< the last character was U+000D: a U+000A now belongs to it
    bool m_literalQuote = false; ///< the quote that comes next is text
    bool m_mayBeBroken = false;
    bool m_enough = false;
    qint64 m_line = 1;
    qint64 m_quoteLine = 1;         ///< where the open quote stands
    QString m_quoted;               ///< of the open quote, without doubled ones
    std::optional<QString> m_again; ///< to be read before anything else
    qint64 m_rereadLeft; ///< units that may be read again, so that a hostile file costs linear time
};

} // namespace gangmu
