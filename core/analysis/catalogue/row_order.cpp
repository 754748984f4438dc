// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/row_order.h"

#include <algorithm>

namespace gangmu {

namespace {

constexpr int keyedUnits = 4; ///< of a title, 16 bits each

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {}, {}};
}

} // namespace

RowOrder::RowOrder(const CatalogueIndex &index, const CatalogueOrder &order)
    : m_index(index), m_order(order), m_ascending(order.sort.ascending)
{
    const StandardColumn column = order.sort.column;
    if (column == StandardColumn::Title)
        m_source = Source::Title;
    else if (codedPosition(column) >= 0)
        m_source = Source::Codes;
    else if (order.loaded && order.loaded->column == column &&
             qsizetype(order.loaded->ranks.size()) == index.rowCount())
        m_source = Source::Loaded;
    if (m_source == Source::Codes)
        prepareCodes();
}

/// Codes of the base are spread out, so that values which only the tail has find room between them.
void RowOrder::prepareCodes()
{
    const StandardColumn column = m_order.sort.column;
    const std::vector<QString> &values = m_index.base().column(column).values();
    const auto turned = [this](quint64 key) { return m_ascending ? key : ~key - 1; };
    constexpr quint64 step = quint64(1) << 20;
    for (size_t code = 0; code < values.size(); ++code)
        m_baseKeys.push_back(values[code].isEmpty() ? nothingThere : turned((2 * code + 1) * step));
    if (!m_index.tail())
        return;
    const std::vector<QString> &tailValues = m_index.tail()->column(column).values();
    const QCollator collator = catalogueCollator();
    const QStringList choices = choiceCodes(column);
    const auto less = [&](const QString &a, const QString &b) {
        if (a.isEmpty() || b.isEmpty())
            return a.isEmpty() && !b.isEmpty();
        if (kindOf(column) == ColumnKind::Choice)
            return choices.indexOf(a) < choices.indexOf(b);
        return kindOf(column) == ColumnKind::Text ? collator.compare(a, b) < 0 : a < b;
    };
    for (size_t code = 0; code < tailValues.size(); ++code) {
        const QString &value = tailValues[code];
        if (value.isEmpty()) {
            m_tailKeys.push_back(nothingThere);
            continue;
        }
        const auto at = std::lower_bound(values.begin(), values.end(), value, less);
        auto same = at;
        while (same != values.end() && *same != value && !less(value, *same))
            ++same;
        const bool known = same != values.end() && *same == value;
        const auto position = quint64((known ? same : at) - values.begin());
        m_tailKeys.push_back(turned(known ? (2 * position + 1) * step : 2 * position * step + code));
    }
}

std::u16string_view RowOrder::title(qsizetype row) const
{
    const qsizetype baseRows = m_index.base().rows;
    const TextColumn<char16_t> &titles = row < baseRows ? m_index.base().titles : m_index.tail()->titles;
    const qsizetype at = row < baseRows ? row : row - baseRows;
    return {titles.text(at), size_t(titles.length(at))};
}

quint64 RowOrder::titleKey(qsizetype row) const
{
    const std::u16string_view text = title(row);
    if (text.empty())
        return nothingThere;
    quint64 key = 0;
    for (size_t i = 0; i < keyedUnits; ++i)
        key = key << 16 | (i < text.size() ? m_index.weightOf(text[i]) : 0);
    return m_ascending ? key : ~key - 1;
}

int RowOrder::compareTitles(qsizetype a, qsizetype b) const
{
    const std::u16string_view left = title(a);
    const std::u16string_view right = title(b);
    const size_t common = std::min(left.size(), right.size());
    for (size_t i = 0; i < common; ++i) {
        if (left[i] == right[i])
            continue;
        const int difference = int(m_index.weightOf(left[i])) - int(m_index.weightOf(right[i]));
        return difference != 0 ? difference : int(left[i]) - int(right[i]);
    }
    return left.size() == right.size() ? 0 : left.size() < right.size() ? -1 : 1;
}

quint64 RowOrder::keyOf(qsizetype row) const
{
    switch (m_source) {
    case Source::Number:
        return 0;
    case Source::Title:
        return titleKey(row);
    case Source::Loaded: {
        const quint32 rank = m_order.loaded->ranks[size_t(row)];
        return rank == LoadedColumn::noRank ? nothingThere : m_ascending ? rank : ~quint64(rank) - 1;
    }
    case Source::Codes:
        break;
    }
    const qsizetype baseRows = m_index.base().rows;
    const StandardColumn column = m_order.sort.column;
    return row < baseRows ? m_baseKeys[m_index.base().column(column).code(row)]
                          : m_tailKeys[m_index.tail()->column(column).code(row - baseRows)];
}

bool RowOrder::less(const Entry &a, const Entry &b) const
{
    if (a.key != b.key)
        return a.key < b.key;
    if (m_source == Source::Title) {
        if (const int difference = compareTitles(a.row, b.row))
            return m_ascending ? difference < 0 : difference > 0;
    }
    return m_index.placeOf(a.row) < m_index.placeOf(b.row);
}

Result<void> RowOrder::sort(CatalogueRows &rows, const Progress &progress) const
{
    if (isByNumber()) {
        if (!m_ascending)
            std::reverse(rows.begin(), rows.end());
        return {};
    }
    std::vector<quint64> keys(rows.size());
    std::transform(rows.begin(), rows.end(), keys.begin(), [this](qint32 row) { return keyOf(row); });
    if (progress.isCancelled())
        return cancelled();
    if (m_source != Source::Title) {
        countingSort(rows, keys);
        return {};
    }
    std::vector<Entry> entries(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        entries[i] = {keys[i], rows[i]};
    std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) { return less(a, b); });
    std::transform(entries.begin(), entries.end(), rows.begin(),
                   [](const Entry &entry) { return entry.row; });
    return {};
}

/// Linear, and stable: rows of one value stay in the order of their numbers.
void RowOrder::countingSort(CatalogueRows &rows, const std::vector<quint64> &keys) const
{
    std::vector<quint64> different;
    if (m_source == Source::Codes) {
        different = m_baseKeys;
        different.insert(different.end(), m_tailKeys.begin(), m_tailKeys.end());
    } else {
        different = keys;
    }
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    // With few values a binary search for each row is as quick as anything.
    std::vector<quint32> positions(rows.size());
    std::vector<quint32> begins(different.size() + 1);
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto at = std::lower_bound(different.begin(), different.end(), keys[i]) - different.begin();
        positions[i] = quint32(at);
        ++begins[size_t(at) + 1];
    }
    for (size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    CatalogueRows sorted(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        sorted[begins[positions[i]]++] = rows[i];
    rows.swap(sorted);
}

} // namespace gangmu
