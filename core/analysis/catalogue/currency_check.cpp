// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/currency_check.h"

#include "core/analysis/catalogue/currency_text.h"
#include "core/domain/standard_cell.h"
#include "core/domain/standard_number.h"
#include "core/store/queries/catalogue_scan.h"
#include "core/store/queries/standard_details.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Where a list would have to have a number: "GB", "YY", "DB14" … with its level.
QString seriesOf(const StandardNumber &number, StandardLevel level)
{
    return QString(codeOf(level)) + u' ' + number.issuer().toString() + u' ' +
           QString::number(number.region());
}

bool isOver(StandardState state)
{
    return state == StandardState::Withdrawn || state == StandardState::Replaced;
}

class Comparison
{
public:
    Comparison(const Connection &connection, const QList<ListedStandard> &list, const Progress &progress)
        : m_connection(connection), m_list(list), m_progress(progress)
    {
        for (qsizetype i = 0; i < list.size(); ++i)
            note(i);
    }

    Result<CurrencyCheck> run()
    {
        m_check.compared = m_list.size();
        GANGMU_CHECK(
            scanWholeStandards(m_connection, m_progress, [this](const Standard &ours) { compare(ours); }));
        if (m_failure)
            return *m_failure;
        addNewOnes();
        m_check.changed = m_changed.size();
        m_check.unchanged = m_met.size() - m_changed.size();
        std::ranges::stable_sort(m_check.differences, {}, &CurrencyDifference::kind);
        return std::move(m_check);
    }

private:
    void note(qsizetype i)
    {
        const ListedStandard &row = m_list[i];
        if (!m_byKey.contains(row.key))
            m_byKey.insert(row.key, i);
        for (const QString &older : row.replaces)
            m_successors[numberKeyOf(older)].append(row.standard.number);
        const StandardNumberParse parsed = parseStandardNumber(row.standard.number);
        if (parsed.ok())
            m_series.insert(seriesOf(parsed.number, row.standard.level));
    }

    void compare(const Standard &ours)
    {
        const QString key = numberKeyOf(ours.number);
        const StandardNumberParse parsed = parseStandardNumber(ours.number);
        if (parsed.ok())
            rememberEdition(parsed.number.undatedKey(), ours);
        const auto listed = m_byKey.constFind(key);
        if (listed == m_byKey.cend()) {
            missing(ours, key, parsed);
            return;
        }
        m_met.insert(*listed);
        m_check.checked.append(ours.id);
        const Result<bool> differs = difference(ours, key, m_list[*listed]);
        if (!differs)
            m_failure = differs.error();
        else if (*differs)
            m_changed.insert(*listed);
        else
            ++m_check.same;
    }

    /// Not in the list. That is news where the list should have it, or where it names a successor.
    void missing(const Standard &ours, const QString &key, const StandardNumberParse &parsed)
    {
        const QStringList successors = m_successors.value(key);
        if (!successors.isEmpty() && !isOver(ours.state)) {
            CurrencyDifference found{CurrencyKind::Replaced, ours.id, ours, ours, {}, {}, successors};
            found.after.state = StandardState::Replaced;
            found.columns.append(StandardColumn::State);
            m_check.differences.append(found);
            return;
        }
        if (isOver(ours.state) || !parsed.ok() || !m_series.contains(seriesOf(parsed.number, ours.level)))
            return;
        // A short list leaves most of a large catalogue out.
        if (m_onlyOurs++ < CurrencyCheck::mostOnlyOurs)
            m_check.differences.append({CurrencyKind::OnlyOurs, ours.id, ours, ours, {}, {}, {}});
        else
            ++m_check.onlyOursLeftOut;
    }

    Result<bool> difference(const Standard &ours, const QString &key, const ListedStandard &theirs)
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
        for (const QString &successor : m_successors.value(key)) {
            if (!found.successors.contains(successor))
                found.successors.append(successor);
        }
        const bool stateGiven = theirs.given.test(size_t(StandardColumn::State));
        if (!found.successors.isEmpty() && !stateGiven && !isOver(ours.state)) {
            found.after.state = StandardState::Replaced;
            found.columns.append(StandardColumn::State);
        }
        GANGMU_TRY(fresh, newReplacements(ours.id, theirs.replaces));
        found.replaces = fresh;
        if (found.columns.isEmpty() && found.replaces.isEmpty())
            return false;
        if (found.after.state != ours.state)
            found.kind = kindOf(ours.state, found.after.state);
        m_check.differences.append(found);
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

    Result<QStringList> newReplacements(StandardId id, const QStringList &numbers) const
    {
        if (numbers.isEmpty())
            return QStringList();
        GANGMU_TRY(there, replacementsOf(m_connection, id));
        QSet<QString> known;
        for (const Replacement &row : std::as_const(there))
            known.insert(numberKeyOf(row.number));
        QStringList fresh;
        for (const QString &number : numbers) {
            if (!known.contains(numberKeyOf(number)))
                fresh.append(number);
        }
        return fresh;
    }

    /// Of several editions the one in force, then the newest.
    void rememberEdition(const QString &undated, const Standard &ours)
    {
        const auto better = [](const Standard &a, const Standard &b) {
            if (isOver(a.state) != isOver(b.state))
                return isOver(b.state);
            return a.issuedOn > b.issuedOn;
        };
        const auto known = m_editions.find(undated);
        if (known == m_editions.end())
            m_editions.insert(undated, ours);
        else if (better(ours, *known))
            *known = ours;
    }

    void addNewOnes()
    {
        for (qsizetype i = 0; i < m_list.size(); ++i) {
            const ListedStandard &row = m_list[i];
            if (m_byKey.value(row.key) != i) {
                ++m_check.repeated;
                continue;
            }
            if (m_met.contains(i))
                continue;
            ++m_check.notFound;
            CurrencyDifference found{
                CurrencyKind::OnlyTheirs, {}, {}, row.standard, {}, row.replaces, row.replacedBy};
            const StandardNumberParse parsed = parseStandardNumber(row.standard.number);
            const auto edition =
                parsed.ok() ? m_editions.constFind(parsed.number.undatedKey()) : m_editions.cend();
            if (edition != m_editions.cend()) {
                found.kind = CurrencyKind::NewEdition;
                found.ours = edition->id;
                found.before = *edition;
            }
            m_check.differences.append(found);
        }
    }

    const Connection &m_connection;
    const QList<ListedStandard> &m_list;
    const Progress &m_progress;
    CurrencyCheck m_check;
    QHash<QString, qsizetype> m_byKey;
    QHash<QString, QStringList> m_successors; ///< key of the older one → numbers of the newer ones
    QSet<QString> m_series;
    QHash<QString, Standard> m_editions; ///< by undated key
    QSet<qsizetype> m_met;               ///< rows of the list that ours has
    QSet<qsizetype> m_changed;           ///< those with a difference
    qint64 m_onlyOurs = 0;
    std::optional<Error> m_failure;
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
    return Comparison(connection, list, progress).run();
}

} // namespace gangmu
