// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <memory>
#include <QString>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gangmu {

/// A column whose values repeat: for each row the position of its value in a sorted list of values, in as few
/// bytes as that takes (none where all rows have the same value). Where there is an empty value, it is the
/// first.
class CodeColumn
{
public:
    using Codes =
        std::variant<std::monostate, std::vector<uint8_t>, std::vector<uint16_t>, std::vector<uint32_t>>;

    /// Calls f with a pointer to the codes of all rows, null (of any type) where all codes are 0.
    template <class F>
    auto visit(F &&f) const
    {
        switch (m_codes.index()) {
        case 1:
            return f(std::get<1>(m_codes).data());
        case 2:
            return f(std::get<2>(m_codes).data());
        case 3:
            return f(std::get<3>(m_codes).data());
        default:
            return f(static_cast<const uint8_t *>(nullptr));
        }
    }
    uint32_t code(qsizetype row) const
    {
        return visit([row](const auto *codes) { return codes ? uint32_t(codes[row]) : 0U; });
    }
    /// As the file has them, in the order of the codes.
    const std::vector<QString> &values() const { return m_values; }
    bool hasEmpty() const { return !m_values.empty() && m_values.front().isEmpty(); }
    size_t bytes() const;

private:
    friend class CodeColumnBuilder;
    Codes m_codes;
    std::vector<QString> m_values;
};

/// Collects the values row by row, in any order of rows; rows that are never set have the empty value.
class CodeColumnBuilder
{
public:
    explicit CodeColumnBuilder(qsizetype rows);

    void set(qsizetype row, std::string_view utf8);
    /// Sorts the values: by less, but for the empty one, which comes first.
    template <class Less>
    CodeColumn finish(Less &&less)
    {
        return finishByKey([](const QString &text) { return text; }, less);
    }
    /// The same by keys, each of which is made once.
    template <class Key, class Less>
    CodeColumn finishByKey(Key &&keyOf, Less &&less)
    {
        using Made = std::decay_t<decltype(keyOf(QString()))>;
        std::vector<std::pair<Made, uint32_t>> keys;
        for (uint32_t code = 1; code < valueCount(); ++code)
            keys.emplace_back(keyOf(valueOf(code)), code);
        std::sort(keys.begin(), keys.end(),
                  [&](const auto &a, const auto &b) { return less(a.first, b.first); });
        std::vector<uint32_t> order{0};
        for (const auto &[key, code] : keys)
            order.push_back(code);
        return finishInOrder(order);
    }

private:
    uint32_t codeOf(std::string_view utf8);
    void grow();
    uint32_t valueCount() const { return uint32_t(m_ends.size()); }
    std::string_view textOf(uint32_t code) const
    {
        const size_t begin = code == 0 ? 0 : m_ends[code - 1];
        return {m_texts.data() + begin, m_ends[code] - begin};
    }
    QString valueOf(uint32_t code) const
    {
        const std::string_view text = textOf(code);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    CodeColumn finishInOrder(const std::vector<uint32_t> &order);
    template <class Unit>
    void put(qsizetype row, uint32_t code);

    qsizetype m_rows;
    CodeColumn::Codes m_codes;
    // The values in the order in which they came, one behind the other: pieces of their own would leave holes
    // in memory between those that stay.
    std::vector<char> m_texts;
    std::vector<size_t> m_ends;
    std::vector<quint64> m_slots; ///< hash table, see slotOf()
    uint32_t m_last = 0;          ///< rows that follow each other often have the same value
};

/// A set of rows, one bit each.
class RowBits
{
public:
    RowBits() = default;
    explicit RowBits(qsizetype rows) : m_words(size_t(rows + 63) / 64) {}

    void set(qsizetype row) { m_words[size_t(row) / 64] |= quint64(1) << (row % 64); }
    bool test(qsizetype row) const
    {
        return size_t(row) / 64 < m_words.size() && (m_words[size_t(row) / 64] >> (row % 64) & 1);
    }
    quint64 *words() { return m_words.data(); }
    const quint64 *words() const { return m_words.data(); }
    size_t wordCount() const { return m_words.size(); }
    bool isEmpty() const { return m_words.empty(); }
    qsizetype count() const
    {
        qsizetype all = 0;
        for (const quint64 word : m_words)
            all += std::popcount(word);
        return all;
    }

private:
    std::vector<quint64> m_words;
};

/// Calls f(row) for each bit of a word that holds the rows from `first` on.
template <class F>
void forEachBit(quint64 word, qsizetype first, F &&f)
{
    for (; word; word &= word - 1)
        f(first + std::countr_zero(word));
}

} // namespace gangmu
