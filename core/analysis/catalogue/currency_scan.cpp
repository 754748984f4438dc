// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/currency_scan.h"

#include "core/domain/standard_number.h"
#include "core/store/queries/catalogue_queries.h"

#include <algorithm>
#include <QHash>
#include <unordered_map>

namespace gangmu {

namespace {

/// Where a list would have to have a number: "GB", "YY", "DB14" … with its level.
class Series
{
public:
    void insert(const StandardNumber &number, StandardLevel level)
    {
        if (!contains(number, level))
            m_issuers[keyOf(number, level)].append(number.issuer().toString());
    }
    bool contains(const StandardNumber &number, StandardLevel level) const
    {
        const auto found = m_issuers.constFind(keyOf(number, level));
        return found != m_issuers.cend() && found->contains(number.issuer());
    }

private:
    static std::pair<int, int> keyOf(const StandardNumber &number, StandardLevel level)
    {
        return {number.region(), int(level)};
    }
    QHash<std::pair<int, int>, QStringList> m_issuers; ///< by region and level
};

/// Of several editions of a number the one in force, then the newest.
struct Edition
{
    bool over = false;
    std::string issuedOn;
    OurRow row;
    friend bool operator<(const Edition &a, const Edition &b)
    {
        if (a.over != b.over)
            return b.over;
        return a.issuedOn != b.issuedOn ? a.issuedOn > b.issuedOn : a.row < b.row;
    }
};

/// Values by key, asked for with what SQLite hands out.
template <class T>
class ByKey
{
public:
    T &operator[](const QString &key) { return m_values[key.toStdString()]; }
    T *find(std::string_view key)
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? nullptr : &found->second;
    }

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    std::unordered_map<std::string, T, Hash, std::equal_to<>> m_values;
};

class Scanner
{
public:
    explicit Scanner(const QList<ListedStandard> &list) : m_list(list)
    {
        for (qsizetype i = 0; i < list.size(); ++i)
            note(i);
    }

    Result<CurrencyScan> run(const Connection &connection, const Progress &progress)
    {
        constexpr StandardColumn columns[] = {StandardColumn::Number, StandardColumn::Level,
                                              StandardColumn::State, StandardColumn::IssuedOn};
        GANGMU_CHECK(
            eachKeyedStandard(connection, columns, progress, [this](const StandardRow &row) { look(row); }));
        std::ranges::sort(m_scan.rows, std::less());
        std::ranges::sort_heap(m_scan.onlyOurs, std::less());
        findOlder();
        return std::move(m_scan);
    }

private:
    enum Column { Key, Number, Level, State, IssuedOn }; ///< of what is looked at

    void note(qsizetype i)
    {
        const ListedStandard &row = m_list[i];
        qsizetype &first = m_byKey[row.key];
        m_scan.repeated.push_back(first != 0);
        if (first == 0)
            first = i + 1;
        mark(row.key);
        for (const QString &older : row.replaces) {
            const QString key = numberKeyOf(older);
            m_successors[key].append(row.standard.number);
            mark(key);
        }
        const StandardNumberParse parsed = parseStandardNumber(row.standard.number);
        if (!parsed.ok())
            return;
        m_series.insert(parsed.number, row.standard.level);
        m_editions[parsed.number.undatedKey()] = std::nullopt;
        mark(parsed.number.undatedKey());
    }

    /// Says of most keys that none of the tables has them, without a look into these.
    void mark(const QString &key) { m_marked[placeOf(key.toStdString())] = true; }
    bool isMarked(std::string_view key) const { return m_marked[placeOf(key)]; }
    static size_t placeOf(std::string_view key) { return std::hash<std::string_view>()(key) % markedBits; }

    static StandardNumberParse parsedOf(const StandardRow &row)
    {
        return parseStandardNumber(
            QString::fromUtf8(row.texts[Number].data(), qsizetype(row.texts[Number].size())));
    }

    void look(const StandardRow &row)
    {
        const std::string_view key = row.texts[Key];
        const bool over = isOver(fromCode<StandardState>(row.texts[State]).value_or(StandardState::InForce));
        const bool readable = !key.empty() && key.front() != '?';
        if (readable)
            rememberEdition(row, over);
        if (isMarked(key)) {
            const qsizetype *listed = m_byKey.find(key);
            const QStringList *successors = m_successors.find(key);
            if (listed || (!over && successors)) {
                m_scan.rows.push_back({std::string(key), StandardId(row.id), listed ? *listed - 1 : -1,
                                       successors ? *successors : QStringList()});
                return;
            }
        }
        if (!over && readable && isInSeries(row))
            missing(row);
    }

    void rememberEdition(const StandardRow &row, bool over)
    {
        // The key of the number without its year is what the key begins with, but for a text with several
        // numbers.
        const std::string_view key = row.texts[Key];
        bool possible = isMarked(key) || key.find('+') != std::string_view::npos;
        for (size_t at = key.find(' '); !possible && at != std::string_view::npos;
             at = key.find_first_of(" (/", at + 1))
            possible = isMarked(key.substr(0, at));
        if (!possible)
            return;
        const StandardNumberParse parsed = parsedOf(row);
        std::optional<Edition> *edition =
            parsed.ok() ? m_editions.find(parsed.number.undatedKey().toStdString()) : nullptr;
        if (!edition)
            return;
        const Edition found{over, std::string(row.texts[IssuedOn]), {std::string(key), StandardId(row.id)}};
        if (!*edition || found < **edition)
            *edition = found;
    }

    /// The same for all numbers of a code and a level, but for DB/T and DBJ/T, whose region may stand behind
    /// the code.
    bool isInSeries(const StandardRow &row)
    {
        const auto ask = [&] {
            const StandardNumberParse parsed = parsedOf(row);
            return parsed.ok() &&
                   m_series.contains(
                       parsed.number,
                       fromCode<StandardLevel>(row.texts[Level]).value_or(StandardLevel::Local));
        };
        const std::string_view key = row.texts[Key];
        const size_t digit = key.find_first_of("0123456789", key.find(' '));
        const std::string_view code = key.substr(0, digit);
        if (digit == std::string_view::npos || key.find('+') != std::string_view::npos ||
            (code.starts_with("DB") && code.find_first_of("0123456789") == std::string_view::npos))
            return ask();
        m_code.assign(code).append(row.texts[Level]);
        const auto known = m_inSeries.find(m_code);
        if (known != m_inSeries.end())
            return known->second;
        return m_inSeries.emplace(m_code, ask()).first->second;
    }

    /// The list should have it. A short list leaves most of a large catalogue out: the first ones are kept.
    void missing(const StandardRow &row)
    {
        const std::string_view key = row.texts[Key];
        if (qint64(m_scan.onlyOurs.size()) == CurrencyCheck::mostOnlyOurs) {
            ++m_scan.onlyOursLeftOut;
            const OurRow &last = m_scan.onlyOurs.front();
            if (key > last.key || (key == last.key && row.id > last.id.value()))
                return;
            std::ranges::pop_heap(m_scan.onlyOurs, std::less());
            m_scan.onlyOurs.pop_back();
        }
        m_scan.onlyOurs.push_back({std::string(key), StandardId(row.id)});
        std::ranges::push_heap(m_scan.onlyOurs, std::less());
    }

    /// For those of the list that we do not have.
    void findOlder()
    {
        std::vector<bool> met(size_t(m_list.size()));
        for (const OurRow &row : m_scan.rows) {
            if (row.listed >= 0)
                met[size_t(row.listed)] = true;
        }
        for (qsizetype i = 0; i < m_list.size(); ++i) {
            if (met[size_t(i)] || m_scan.repeated[size_t(i)])
                continue;
            const StandardNumberParse parsed = parseStandardNumber(m_list[i].standard.number);
            const std::optional<Edition> *edition =
                parsed.ok() ? m_editions.find(parsed.number.undatedKey().toStdString()) : nullptr;
            if (edition && *edition)
                m_scan.older.insert(i, (*edition)->row);
        }
    }

    const QList<ListedStandard> &m_list;
    CurrencyScan m_scan;
    ByKey<qsizetype> m_byKey;                 ///< first row of the list with this key, counted from 1
    ByKey<QStringList> m_successors;          ///< key of the older one → numbers of the newer ones
    ByKey<std::optional<Edition>> m_editions; ///< by undated key, of those in the list
    static constexpr size_t markedBits = size_t(1) << 22;
    std::vector<bool> m_marked = std::vector<bool>(markedBits); ///< places of the keys of these three
    Series m_series;
    std::unordered_map<std::string, bool> m_inSeries; ///< by code and level
    std::string m_code;
};

} // namespace

bool isOver(StandardState state)
{
    return state == StandardState::Withdrawn || state == StandardState::Replaced;
}

Result<CurrencyScan> scanForCurrency(const Connection &connection, const QList<ListedStandard> &list,
                                     const Progress &progress)
{
    return Scanner(list).run(connection, progress);
}

} // namespace gangmu
