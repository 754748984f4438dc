// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/currency_check.h"

#include "core/analysis/catalogue/currency_scan.h"
#include "core/analysis/catalogue/currency_text.h"
#include "core/domain/standard_cell.h"
#include "core/domain/standard_number.h"
#include "core/store/queries/catalogue_queries.h"

#include <algorithm>
#include <array>
#include <QHash>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Reads whole what scanForCurrency() found, and says what is different.
class Comparison
{
public:
    Comparison(const Connection &connection, const QList<ListedStandard> &list, const Progress &progress)
        : m_connection(connection),
          m_list(list),
          m_progress(progress),
          m_replacementsOf(connection, "SELECT number_key FROM replacement WHERE standard_id=?")
    {
    }

    Result<CurrencyCheck> run()
    {
        // One for all: each statement for itself would lock the file anew.
        const SQLite::Transaction reading(m_connection.database());
        m_check.compared = m_list.size();
        GANGMU_TRY(scan, scanForCurrency(m_connection, m_list, m_progress));
        m_check.onlyOursLeftOut = scan.onlyOursLeftOut;
        m_check.repeated = std::ranges::count(scan.repeated, true);
        GANGMU_CHECK(readWhole(scan.rows, [this](const Standard &ours, const OurRow &row) {
            row.listed < 0 ? replaced(ours, row.successors) : compare(ours, row);
        }));
        GANGMU_CHECK(addNewOnes(scan));
        GANGMU_CHECK(readWhole(scan.onlyOurs, [this](const Standard &ours, const OurRow &) {
            add({CurrencyKind::OnlyOurs, ours.id, ours, ours, {}, {}, {}});
        }));
        m_check.changed = m_changed.size();
        m_check.unchanged = m_met.size() - m_changed.size();
        for (QList<CurrencyDifference> &found : m_found)
            m_check.differences.append(std::move(found));
        return std::move(m_check);
    }

private:
    void add(CurrencyDifference &&found) { m_found[size_t(found.kind)].append(std::move(found)); }

    /// Calls f for each row that is there, in their order.
    template <class F>
    Result<void> readWhole(const std::vector<OurRow> &rows, F &&f)
    {
        constexpr size_t atOnce = 512;
        for (size_t begin = 0; begin < rows.size(); begin += atOnce) {
            if (m_progress.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            const std::span part = std::span(rows).subspan(begin, std::min(atOnce, rows.size() - begin));
            QList<StandardId> ids;
            for (const OurRow &row : part)
                ids.append(row.id);
            GANGMU_TRY(standards, standardsByIds(m_connection, ids));
            auto row = part.begin();
            for (const Standard &standard : std::as_const(standards)) {
                while (row->id != standard.id)
                    ++row;
                f(standard, *row);
            }
        }
        return {};
    }

    void compare(const Standard &ours, const OurRow &row)
    {
        m_met.insert(row.listed);
        m_check.checked.append(ours.id);
        if (difference(ours, row.successors, m_list[row.listed]))
            m_changed.insert(row.listed);
        else
            ++m_check.same;
    }

    /// Not in the list, which names a successor.
    void replaced(const Standard &ours, const QStringList &successors)
    {
        CurrencyDifference found{CurrencyKind::Replaced, ours.id, ours, ours, {}, {}, successors};
        found.after.state = StandardState::Replaced;
        found.columns.append(StandardColumn::State);
        add(std::move(found));
    }

    bool difference(const Standard &ours, const QStringList &successors, const ListedStandard &theirs)
    {
        CurrencyDifference found{CurrencyKind::Changed, ours.id, ours, ours, {}, {}, {}};
        for (const StandardColumn column : standardColumns()) {
            if (!theirs.given.test(size_t(column)) || !isCompared(column))
                continue;
            if (!equalCells(ours, theirs.standard, column)) {
                copyCell(found.after, theirs.standard, column);
                found.columns.append(column);
            }
        }
        found.successors = theirs.replacedBy;
        for (const QString &successor : successors) {
            if (!found.successors.contains(successor))
                found.successors.append(successor);
        }
        const bool stateGiven = theirs.given.test(size_t(StandardColumn::State));
        if (!found.successors.isEmpty() && !stateGiven && !isOver(ours.state)) {
            found.after.state = StandardState::Replaced;
            found.columns.append(StandardColumn::State);
        }
        found.replaces = newReplacements(ours.id, theirs.replaces);
        if (found.columns.isEmpty() && found.replaces.isEmpty())
            return false;
        if (found.after.state != ours.state)
            found.kind = kindOf(ours.state, found.after.state);
        add(std::move(found));
        return true;
    }

    /// Our own notes are not news.
    static bool isCompared(StandardColumn column)
    {
        switch (column) {
        case StandardColumn::Number:
        case StandardColumn::Source:
        case StandardColumn::CheckedOn:
        case StandardColumn::Remark:
        case StandardColumn::PlannedYear:
        case StandardColumn::Field:
            return false;
        default:
            return true;
        }
    }

    static CurrencyKind kindOf(StandardState before, StandardState after)
    {
        if (after == StandardState::Withdrawn)
            return CurrencyKind::Withdrawn;
        if (after == StandardState::Replaced)
            return CurrencyKind::Replaced;
        if (before == StandardState::Published && after == StandardState::InForce)
            return CurrencyKind::InForce;
        return CurrencyKind::OtherState;
    }

    QStringList newReplacements(StandardId id, const QStringList &numbers)
    {
        if (numbers.isEmpty())
            return {};
        QSet<QString> known;
        m_replacementsOf.reset();
        m_replacementsOf.bind(id);
        while (m_replacementsOf.next())
            known.insert(m_replacementsOf.text(0));
        QStringList fresh;
        for (const QString &number : numbers) {
            if (!known.contains(numberKeyOf(number)))
                fresh.append(number);
        }
        return fresh;
    }

    Result<void> addNewOnes(const CurrencyScan &scan)
    {
        std::vector<OurRow> older;                  // in the order of `places`
        QHash<StandardId, QList<qsizetype>> places; // of their differences
        for (qsizetype i = 0; i < m_list.size(); ++i) {
            const ListedStandard &row = m_list[i];
            if (scan.repeated[size_t(i)] || m_met.contains(i))
                continue;
            ++m_check.notFound;
            CurrencyDifference found{
                CurrencyKind::OnlyTheirs, {}, {}, row.standard, {}, row.replaces, row.replacedBy};
            if (const auto edition = scan.older.constFind(i); edition != scan.older.cend()) {
                found.kind = CurrencyKind::NewEdition;
                found.ours = edition->id;
                QList<qsizetype> &there = places[found.ours];
                if (there.isEmpty())
                    older.push_back(*edition);
                there.append(m_found[size_t(found.kind)].size());
            }
            add(std::move(found));
        }
        return readWhole(older, [&](const Standard &ours, const OurRow &) {
            for (const qsizetype place : places.value(ours.id))
                m_found[size_t(CurrencyKind::NewEdition)][place].before = ours;
        });
    }

    const Connection &m_connection;
    const QList<ListedStandard> &m_list;
    const Progress &m_progress;
    CurrencyCheck m_check;
    std::array<QList<CurrencyDifference>, size_t(CurrencyKind::OnlyOurs) + 1> m_found; ///< by kind
    QSet<qsizetype> m_met;     ///< rows of the list that ours has
    QSet<qsizetype> m_changed; ///< those with a difference
    Query m_replacementsOf;
};

} // namespace

qint64 CurrencyCheck::count(CurrencyKind kind) const
{
    return std::ranges::count(differences, kind, &CurrencyDifference::kind);
}

QString currencyKindText(CurrencyKind kind)
{
    switch (kind) {
    case CurrencyKind::Withdrawn:
        return CurrencyText::tr("已废止");
    case CurrencyKind::Replaced:
        return CurrencyText::tr("已被代替");
    case CurrencyKind::InForce:
        return CurrencyText::tr("已实施");
    case CurrencyKind::OtherState:
        return CurrencyText::tr("状态有变");
    case CurrencyKind::Changed:
        return CurrencyText::tr("内容有变");
    case CurrencyKind::NewEdition:
        return CurrencyText::tr("有新版本");
    case CurrencyKind::OnlyTheirs:
        return CurrencyText::tr("目录中没有");
    case CurrencyKind::OnlyOurs:
        return CurrencyText::tr("新目录中没有");
    }
    return {};
}

Result<CurrencyCheck> checkCurrency(const Connection &connection, const QList<ListedStandard> &list,
                                    const Progress &progress)
{
    return guarded([&] { return Comparison(connection, list, progress).run(); });
}

} // namespace gangmu
