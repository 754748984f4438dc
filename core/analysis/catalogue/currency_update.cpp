// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/currency_check.h"

#include "core/analysis/catalogue/currency_text.h"
#include "core/domain/standard_number.h"
#include "core/store/queries/standard_details.h"
#include "core/store/row_inserter.h"
#include "core/store/verbs/catalogue_verbs.h"

#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsBetweenQuestions = 256;

class Updater
{
public:
    Updater(Edit &edit, const QDate &on, const QString &source)
        : m_edit(edit),
          m_on(on),
          m_source(source),
          m_standards(edit),
          m_replacements(edit),
          m_there(edit.connection(), "SELECT source, checked_on FROM standard WHERE id=?")
    {
    }

    Result<void> apply(const CurrencyDifference &difference)
    {
        switch (difference.kind) {
        case CurrencyKind::OnlyOurs:
            return {};
        case CurrencyKind::NewEdition:
        case CurrencyKind::OnlyTheirs:
            return insert(difference);
        default:
            return update(difference);
        }
    }

    Result<void> markChecked(StandardId id)
    {
        m_there.reset();
        m_there.bind(id);
        if (!m_there.next())
            return {};
        const QString source = m_there.text(0);
        const bool dated = m_there.date(1) == m_on;
        m_there.reset();
        Fields fields;
        if (!dated)
            fields.append({u"checked_on"_s, dateValue(m_on)});
        if (source.isEmpty() && !m_source.isEmpty())
            fields.append({u"source"_s, m_source});
        if (!fields.isEmpty())
            m_edit.update(Table::Standard, id.value(), fields);
        return {};
    }

    /// When all new rows are there: who is replaced by whom.
    Result<void> link()
    {
        for (const auto &[older, newer] : std::as_const(m_links)) {
            GANGMU_TRY(rows, standardsByKey(m_edit.connection(), numberKeyOf(newer)));
            if (!rows.isEmpty())
                GANGMU_CHECK(addReplacements(rows.first().id, {older}));
        }
        return {};
    }

private:
    Result<void> insert(const CurrencyDifference &difference)
    {
        GANGMU_TRY(there, standardsByKey(m_edit.connection(), numberKeyOf(difference.after.number)));
        if (!there.isEmpty())
            return changedSince(difference.after.number);
        Standard standard = difference.after;
        if (standard.source.isEmpty())
            standard.source = m_source;
        standard.checkedOn = m_on;
        const StandardId id = m_standards.insert(standard);
        for (const QString &number : difference.replaces)
            m_replacements.insert({{}, id, number, false});
        remember(difference, standard.number);
        return {};
    }

    Result<void> update(const CurrencyDifference &difference)
    {
        const auto now = readRow<Standard>(m_edit.connection(), difference.ours);
        // What others changed meanwhile must not be overwritten unseen. What a check records does not count.
        Standard before = difference.before;
        if (now) {
            before.checkedOn = now->checkedOn;
            before.source = now->source;
        }
        if (!now || *now != before)
            return changedSince(difference.before.number);
        const Fields old = RowMapping<Standard>::fields(*now);
        const Fields wanted = RowMapping<Standard>::fields(difference.after);
        Fields changed;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (wanted[i].value != old[i].value && wanted[i].column != u"checked_on" &&
                wanted[i].column != u"source")
                changed.append(wanted[i]);
        }
        if (!m_source.isEmpty() && now->source != m_source)
            changed.append({u"source"_s, m_source});
        if (!changed.isEmpty())
            m_edit.update(Table::Standard, difference.ours.value(), changed);
        GANGMU_CHECK(addReplacements(difference.ours, difference.replaces));
        remember(difference, difference.before.number);
        return {};
    }

    void remember(const CurrencyDifference &difference, const QString &number)
    {
        for (const QString &successor : difference.successors)
            m_links.append({number, successor});
    }

    Result<void> addReplacements(StandardId id, const QStringList &numbers)
    {
        GANGMU_TRY(there, replacementsOf(m_edit.connection(), id));
        QSet<QString> known;
        for (const Replacement &row : std::as_const(there))
            known.insert(numberKeyOf(row.number));
        for (const QString &number : numbers) {
            const QString key = numberKeyOf(number);
            if (!key.isEmpty() && !known.contains(key))
                m_replacements.insert({{}, id, number, false});
            known.insert(key);
        }
        return {};
    }

    static Error changedSince(const QString &number)
    {
        return {
            ErrorCode::Conflict, CurrencyText::tr("%1 在比对之后又有改动，请重新比对。").arg(number), {}, {}};
    }

    Edit &m_edit;
    QDate m_on;
    QString m_source;
    RowInserter<Standard> m_standards;
    RowInserter<Replacement> m_replacements;
    Query m_there;
    QList<std::pair<QString, QString>> m_links; ///< number of the older one, of the newer one
};

} // namespace

Result<void> applyCurrency(Edit &edit, const QList<CurrencyDifference> &chosen,
                           const QList<StandardId> &checked, const QDate &on, const QString &source,
                           const Progress &progress)
{
    Updater updater(edit, on, source);
    const qsizetype all = chosen.size() + checked.size();
    for (qsizetype i = 0; i < all; ++i) {
        if (i % rowsBetweenQuestions == 0) {
            if (progress.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            progress.report(i, all);
        }
        GANGMU_CHECK(i < chosen.size() ? updater.apply(chosen[i])
                                       : updater.markChecked(checked[i - chosen.size()]));
    }
    return updater.link();
}

} // namespace gangmu
