// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/catalogue_search.h"

#include "core/analysis/catalogue/row_matcher.h"
#include "core/analysis/catalogue/row_order.h"

#include <algorithm>
#include <iterator>
#include <thread>

namespace gangmu {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {}, {}};
}

/// The rows that pass, in the order of the numbers or against it: what stays of the base, with the tail laid
/// in between.
class Walk
{
public:
    Walk(const CatalogueIndex &index, const PreparedFilter &filter)
        : m_index(index), m_base(index.base(), filter, &index.dead())
    {
        if (!index.tail())
            return;
        const RowMatcher tail(*index.tail(), filter, nullptr);
        RowMatcher::Bits bits;
        for (qsizetype piece = 0; piece < tail.pieceCount(); ++piece) {
            tail.match(piece, bits);
            forEachRow(bits, piece, [&](qsizetype row) { m_tail.push_back(row); });
        }
    }

    /// Calls take(row) until it returns false. False where progress says to stop.
    template <class Take>
    bool run(bool ascending, const Progress &progress, Take &&take) const
    {
        return ascending ? forward(progress, take) : backward(progress, take);
    }

    /// All rows in no particular order, half of the base on a thread of its own where that is worth it:
    /// take(half, row) is called on two threads at once, with 0 and 1.
    template <class Take>
    void runInHalves(Take &&take) const
    {
        const auto pieces = [&](int half, qsizetype first, qsizetype end) {
            RowMatcher::Bits bits;
            for (qsizetype piece = first; piece < end; ++piece) {
                m_base.match(piece, bits);
                forEachRow(bits, piece, [&](qsizetype row) { take(half, row); });
            }
        };
        const qsizetype all = m_base.pieceCount();
        const qsizetype middle = m_index.base().rows < worthAThread ? all : all / 2;
        std::jthread other;
        if (middle < all)
            other = std::jthread([&] { pieces(1, middle, all); });
        pieces(0, 0, middle);
        for (const qsizetype row : m_tail)
            take(0, rowOf(row));
    }

private:
    static constexpr qsizetype worthAThread = 100'000;

    quint32 placeOf(qsizetype tailRow) const { return m_index.tailPlaces()[size_t(tailRow)]; }
    qsizetype rowOf(qsizetype tailRow) const { return m_index.base().rows + tailRow; }

    template <class Take>
    bool forward(const Progress &progress, Take &take) const
    {
        RowMatcher::Bits bits;
        bool wanted = true;
        size_t tail = 0;
        for (qsizetype piece = 0; piece < m_base.pieceCount() && wanted; ++piece) {
            if (progress.isCancelled())
                return false;
            m_base.match(piece, bits);
            for (size_t word = 0; word < bits.size() && wanted; ++word) {
                qsizetype first = piece * RowMatcher::pieceRows + qsizetype(word) * 64;
                for (quint64 rest = bits[word]; rest && wanted; rest &= rest - 1) {
                    const qsizetype row = first + std::countr_zero(rest);
                    while (wanted && tail < m_tail.size() && placeOf(m_tail[tail]) <= quint64(row))
                        wanted = take(rowOf(m_tail[tail++]));
                    wanted = wanted && take(row);
                }
            }
        }
        while (wanted && tail < m_tail.size())
            wanted = take(rowOf(m_tail[tail++]));
        return true;
    }

    template <class Take>
    bool backward(const Progress &progress, Take &take) const
    {
        RowMatcher::Bits bits;
        bool wanted = true;
        size_t tail = m_tail.size();
        for (qsizetype piece = m_base.pieceCount(); piece-- > 0 && wanted;) {
            if (progress.isCancelled())
                return false;
            m_base.match(piece, bits);
            for (size_t word = bits.size(); word-- > 0 && wanted;) {
                const qsizetype first = piece * RowMatcher::pieceRows + qsizetype(word) * 64;
                for (quint64 rest = bits[word]; rest && wanted;) {
                    const int bit = 63 - std::countl_zero(rest);
                    rest &= ~(quint64(1) << bit);
                    const qsizetype row = first + bit;
                    while (wanted && tail > 0 && placeOf(m_tail[tail - 1]) > quint64(row))
                        wanted = take(rowOf(m_tail[--tail]));
                    wanted = wanted && take(row);
                }
            }
        }
        while (wanted && tail > 0)
            wanted = take(rowOf(m_tail[--tail]));
        return true;
    }

    const CatalogueIndex &m_index;
    RowMatcher m_base;
    std::vector<qsizetype> m_tail; ///< rows of the tail that pass
};

} // namespace

CatalogueRows firstRows(const CatalogueIndex &index, const CatalogueFilter &filter,
                        const CatalogueOrder &order, int most, const QDate &today)
{
    CatalogueRows rows;
    if (most <= 0)
        return rows;
    const PreparedFilter prepared(index, filter, today);
    const RowOrder by(index, order);
    const Walk walk(index, prepared);
    if (by.isByNumber()) {
        walk.run(by.ascending(), {}, [&](qsizetype row) {
            rows.push_back(qint32(row));
            return qsizetype(rows.size()) < most;
        });
        return rows;
    }
    // The best so far as a heap, the worst of them on top.
    std::vector<RowOrder::Entry> halves[2];
    const auto less = [&](const RowOrder::Entry &a, const RowOrder::Entry &b) { return by.less(a, b); };
    walk.runInHalves([&](int half, qsizetype row) {
        std::vector<RowOrder::Entry> &best = halves[half];
        const RowOrder::Entry entry{by.keyOf(row), qint32(row)};
        if (qsizetype(best.size()) < most) {
            best.push_back(entry);
            std::push_heap(best.begin(), best.end(), less);
        } else if (entry.key <= best.front().key && less(entry, best.front())) {
            std::pop_heap(best.begin(), best.end(), less);
            best.back() = entry;
            std::push_heap(best.begin(), best.end(), less);
        }
    });
    for (std::vector<RowOrder::Entry> &half : halves)
        std::sort_heap(half.begin(), half.end(), less);
    std::vector<RowOrder::Entry> best;
    std::merge(halves[0].begin(), halves[0].end(), halves[1].begin(), halves[1].end(),
               std::back_inserter(best), less);
    best.resize(std::min(best.size(), size_t(most)));
    for (const RowOrder::Entry &entry : best)
        rows.push_back(entry.row);
    return rows;
}

Result<CatalogueRows> allRows(const CatalogueIndex &index, const CatalogueFilter &filter,
                              const CatalogueOrder &order, const QDate &today, const Progress &progress)
{
    CatalogueRows rows;
    const PreparedFilter prepared(index, filter, today);
    const RowOrder by(index, order);
    const bool whole = Walk(index, prepared).run(true, progress, [&](qsizetype row) {
        rows.push_back(qint32(row));
        return true;
    });
    if (!whole)
        return cancelled();
    GANGMU_CHECK(by.sort(rows, progress));
    rows.shrink_to_fit();
    return rows;
}

bool showTheSame(const CatalogueIndex &a, const CatalogueRows &rowsOfA, const CatalogueIndex &b,
                 const CatalogueRows &rowsOfB)
{
    if (rowsOfA.size() != rowsOfB.size())
        return false;
    for (size_t i = 0; i < rowsOfA.size(); ++i) {
        if (a.idAt(rowsOfA[i]) != b.idAt(rowsOfB[i]))
            return false;
    }
    return true;
}

bool needsLoading(StandardColumn column)
{
    return column != StandardColumn::Number && column != StandardColumn::Title && codedPosition(column) < 0;
}

Result<std::shared_ptr<const LoadedColumn>> loadColumn(const Connection &connection,
                                                       const CatalogueIndex &index, StandardColumn column,
                                                       const Progress &progress)
{
    // Values by id as they come, and then the rows of the index, which may have been read at another moment:
    // a row that is not there any more has no value.
    std::vector<qint64> ids;
    CodeColumnBuilder builder(index.count() + 1);
    const StandardColumn wanted[] = {column};
    GANGMU_CHECK(eachStandard(connection, wanted, progress, [&](const StandardRow &row) {
        if (qsizetype(ids.size()) <= index.count()) {
            builder.set(qsizetype(ids.size()), row.texts[0]);
            ids.push_back(row.id);
        }
    }));
    const QCollator collator = catalogueCollator();
    CodeColumn codes;
    if (kindOf(column) == ColumnKind::Text) {
        // A key for each text once; comparing texts themselves would build it again and again.
        codes = builder.finishByKey(
            [&](const QString &text) { return collator.sortKey(text); },
            [](const QCollatorSortKey &a, const QCollatorSortKey &b) { return a.compare(b) < 0; });
    } else {
        codes = builder.finish([](const QString &a, const QString &b) { return a < b; });
    }
    if (progress.isCancelled())
        return cancelled();
    auto loaded = std::make_shared<LoadedColumn>();
    loaded->column = column;
    loaded->ranks.assign(size_t(index.rowCount()), LoadedColumn::noRank);
    const bool hasEmpty = codes.hasEmpty();
    for (qsizetype row = 0; row < index.rowCount(); ++row) {
        const auto found = std::lower_bound(ids.begin(), ids.end(), index.idAt(row).value());
        if (found == ids.end() || *found != index.idAt(row).value())
            continue;
        const quint32 code = codes.code(found - ids.begin());
        if (!hasEmpty || code > 0)
            loaded->ranks[size_t(row)] = code;
    }
    return std::shared_ptr<const LoadedColumn>(loaded);
}

} // namespace gangmu
