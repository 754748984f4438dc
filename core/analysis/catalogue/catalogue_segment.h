// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/code_column.h"
#include "core/analysis/catalogue/search_text.h"
#include "core/domain/standard.h"
#include "core/domain/standard_column.h"

#include <array>
#include <memory>
#include <QCollator>

namespace gangmu {

class PinyinLetters;

/// The columns that the index holds as codes; the others are read when somebody sorts by them.
inline constexpr StandardColumn codedColumns[] = {
    StandardColumn::Level,     StandardColumn::Mandate,       StandardColumn::State, StandardColumn::Kind,
    StandardColumn::IssuedOn,  StandardColumn::ImplementedOn, StandardColumn::Ics,   StandardColumn::Ccs,
    StandardColumn::Committee, StandardColumn::Department,    StandardColumn::Field, StandardColumn::Region,
    StandardColumn::Adoption,  StandardColumn::ReviewedOn};
inline constexpr int codedColumnCount = int(std::size(codedColumns));

/// Position in codedColumns, -1 where the column is not among them.
constexpr int codedPosition(StandardColumn column)
{
    for (int i = 0; i < codedColumnCount; ++i) {
        if (codedColumns[i] == column)
            return i;
    }
    return -1;
}

/// Texts of rows one behind the other, with a zero after each and behind the last one what scan needs.
template <class Unit>
class TextColumn
{
public:
    /// lengths: of each row, without the zero.
    void allot(const std::vector<quint32> &lengths);
    Unit *text(qsizetype row) { return m_units.data() + offset(row); }
    const Unit *text(qsizetype row) const { return m_units.data() + offset(row); }
    /// Behind the text, where its zero stands.
    const Unit *textEnd(qsizetype row) const { return m_units.data() + offset(row + 1) - 1; }
    qsizetype length(qsizetype row) const { return offset(row + 1) - offset(row) - 1; }
    qsizetype size() const { return qsizetype(m_units.size()); }
    size_t bytes() const
    {
        return m_units.capacity() * sizeof(Unit) + m_steps.capacity() * sizeof(quint16) +
               m_blocks.capacity() * sizeof(quint32);
    }

    static constexpr qsizetype blockRows = 64;
    /// So that a block's steps fit into 16 bits; what is longer is cut off.
    static constexpr qsizetype longest = 0x10000 / blockRows - 2;

    /// The row that holds the unit at this offset; `from` is a row at or before it.
    qsizetype rowAt(qsizetype at, qsizetype from) const;
    /// Where the row's text begins, in units; row may be the number of rows.
    qsizetype offset(qsizetype row) const
    {
        return qsizetype(m_blocks[size_t(row) / blockRows]) + m_steps[size_t(row)];
    }

private:
    std::vector<Unit> m_units;
    std::vector<quint32> m_blocks; ///< where every 64th row begins
    std::vector<quint16> m_steps;  ///< how far behind its block's begin a row begins
};

template <class Unit>
qsizetype TextColumn<Unit>::rowAt(qsizetype at, qsizetype from) const
{
    size_t block = size_t(from) / blockRows;
    while (block + 1 < m_blocks.size() && qsizetype(m_blocks[block + 1]) <= at)
        ++block;
    const qsizetype step = at - qsizetype(m_blocks[block]);
    const size_t end = std::min(m_steps.size(), (block + 1) * size_t(blockRows));
    size_t row = std::max(size_t(from), block * size_t(blockRows));
    while (row + 1 < end && m_steps[row + 1] <= step)
        ++row;
    return qsizetype(row);
}

/// The values of user-defined fields as they are searched: most rows have none, some have several.
struct OwnTexts
{
    std::vector<quint32> rows;  ///< to which row each text belongs; ascending
    TextColumn<char16_t> texts; ///< folded; a long value is cut into pieces that overlap
    std::vector<char> initials; ///< of texts, as those of the titles
    static constexpr qsizetype overlap = 64;

    bool isEmpty() const { return rows.empty(); }
    /// The first text of this row or of a later one.
    qsizetype firstOf(qsizetype row) const
    {
        return std::lower_bound(rows.begin(), rows.end(), quint32(row)) - rows.begin();
    }
};

/// The rows of a catalogue by columns, in the order of their numbers. Immutable once built.
struct CatalogueSegment
{
    qsizetype rows = 0;
    std::vector<qint64> ids;
    TextColumn<char16_t> titles; ///< folded (see TitleFold)
    /// For each unit of titles its initial (see PinyinLetters), zeros where it has zeros.
    std::vector<char> initials;
    TextColumn<char> numbers; ///< compactForm() in UTF-8
    bool plainNumbers = true; ///< all of them ASCII
    std::array<CodeColumn, codedColumnCount> columns;
    OwnTexts own;
    std::vector<std::pair<CatalogueFieldId, CodeColumn>> choices; ///< of fields that some row has

    /// The values of a user-defined field with choices.
    const CodeColumn &choice(CatalogueFieldId field) const;
    const CodeColumn &column(StandardColumn each) const { return columns[size_t(codedPosition(each))]; }
    size_t bytes() const;
};

/// Puts a segment together, row by row.
class SegmentBuilder
{
public:
    SegmentBuilder(qsizetype rows, std::shared_ptr<const TitleFold> fold);
    ~SegmentBuilder();

    /// The texts are UTF-8. Each row once, in any order.
    void setTexts(qsizetype row, qint64 id, std::string_view number, std::string_view title);
    void setCoded(qsizetype row, int position, std::string_view value)
    {
        m_columns[size_t(position)].set(row, value);
    }
    /// A value of a user-defined field, once for each row and field, in any order.
    void addOwn(qsizetype row, CatalogueFieldId field, FieldKind kind, std::string_view value);
    std::shared_ptr<const CatalogueSegment> finish(const QCollator &order);

private:
    void gather();
    void gatherOwn();
    void fillInitials();

    std::shared_ptr<const TitleFold> m_fold;
    std::unique_ptr<PinyinLetters> m_letters;
    std::shared_ptr<CatalogueSegment> m_segment;
    std::vector<CodeColumnBuilder> m_columns;
    // Texts as they came, and where each row's begins.
    std::vector<char16_t> m_titles;
    std::vector<char> m_numbers;
    std::vector<quint32> m_titleAt;
    std::vector<quint32> m_titleLength;
    std::vector<quint32> m_numberAt;
    std::vector<quint32> m_numberLength;
    struct OwnPiece
    {
        quint32 row;
        quint32 at;
        quint32 length;
    };
    std::vector<char16_t> m_own;
    std::vector<OwnPiece> m_ownPieces;
    std::vector<std::pair<CatalogueFieldId, CodeColumnBuilder>> m_choices;
};

/// How texts are sorted for people: 汉字 by pinyin, whatever language the program speaks.
QCollator catalogueCollator();

} // namespace gangmu
