// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/code_column.h"

#include <functional>

namespace gangmu {

namespace {

size_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

/// A slot tells most texts apart without looking at them: the upper half of the hash stands beside the code.
quint64 slotOf(size_t hash, uint32_t code)
{
    return (quint64(hash) & 0xFFFFFFFF00000000) | (code + 1);
}

} // namespace

size_t CodeColumn::bytes() const
{
    size_t all = m_values.capacity() * sizeof(QString);
    for (const QString &value : m_values)
        all += size_t(value.capacity()) * sizeof(QChar);
    std::visit(
        [&](const auto &codes) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(codes)>, std::monostate>)
                all += codes.capacity() * sizeof(codes[0]);
        },
        m_codes);
    return all;
}

CodeColumnBuilder::CodeColumnBuilder(qsizetype rows) : m_rows(rows), m_slots(64)
{
    m_last = codeOf({}); // so that 0 is the empty value, and what rows have that are not set
}

uint32_t CodeColumnBuilder::codeOf(std::string_view utf8)
{
    const size_t hash = hashOf(utf8);
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        const quint64 found = m_slots[slot];
        if (found) {
            const auto code = uint32_t(found) - 1;
            if (found == slotOf(hash, code) && textOf(code) == utf8)
                return code;
            continue;
        }
        const uint32_t code = valueCount();
        m_texts.insert(m_texts.end(), utf8.begin(), utf8.end());
        m_ends.push_back(m_texts.size());
        m_slots[slot] = slotOf(hash, code);
        if (m_ends.size() * 2 > m_slots.size())
            grow();
        return code;
    }
}

void CodeColumnBuilder::grow()
{
    std::vector<quint64> slots(m_slots.size() * 4);
    const size_t mask = slots.size() - 1;
    for (uint32_t code = 0; code < valueCount(); ++code) {
        const size_t hash = hashOf(textOf(code));
        size_t slot = hash & mask;
        while (slots[slot])
            slot = (slot + 1) & mask;
        slots[slot] = slotOf(hash, code);
    }
    m_slots = std::move(slots);
}

template <class Unit>
void CodeColumnBuilder::put(qsizetype row, uint32_t code)
{
    if (!std::holds_alternative<std::vector<Unit>>(m_codes)) {
        // The first code that does not fit the width so far.
        std::vector<Unit> wider(size_t(m_rows), Unit(0));
        std::visit(
            [&](const auto &codes) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(codes)>, std::monostate>)
                    std::copy(codes.begin(), codes.end(), wider.begin());
            },
            m_codes);
        m_codes = std::move(wider);
    }
    std::get<std::vector<Unit>>(m_codes)[size_t(row)] = Unit(code);
}

void CodeColumnBuilder::set(qsizetype row, std::string_view utf8)
{
    if (textOf(m_last) != utf8)
        m_last = codeOf(utf8);
    const uint32_t code = m_last;
    if (m_codes.index() == 3 || code > 0xFFFF)
        put<uint32_t>(row, code);
    else if (m_codes.index() == 2 || code > 0xFF)
        put<uint16_t>(row, code);
    else if (m_codes.index() == 1 || code > 0)
        put<uint8_t>(row, code);
}

CodeColumn CodeColumnBuilder::finishInOrder(const std::vector<uint32_t> &order)
{
    // The empty value was invented above; where no row has it, it goes, and its code with it.
    bool emptyUsed = m_rows == 0;
    std::visit(
        [&](const auto &codes) {
            if constexpr (std::is_same_v<std::decay_t<decltype(codes)>, std::monostate>)
                emptyUsed = true;
            else
                emptyUsed = emptyUsed || std::find(codes.begin(), codes.end(), 0) != codes.end();
        },
        m_codes);
    std::vector<uint32_t> newCode(order.size());
    CodeColumn column;
    column.m_values.reserve(order.size());
    for (const uint32_t old : order) {
        if (old == 0 && !emptyUsed)
            continue;
        newCode[old] = uint32_t(column.m_values.size());
        column.m_values.push_back(valueOf(old));
    }
    if (column.m_values.size() > 1) {
        std::visit(
            [&](auto &codes) {
                using Vector = std::decay_t<decltype(codes)>;
                if constexpr (!std::is_same_v<Vector, std::monostate>) {
                    for (auto &code : codes)
                        code = typename Vector::value_type(newCode[code]);
                }
            },
            m_codes);
        column.m_codes = std::move(m_codes);
    }
    return column;
}

} // namespace gangmu
