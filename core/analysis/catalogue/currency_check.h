// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/standard_column.h"
#include "core/store/edit.h"

#include <bitset>
#include <QList>

/// 查新: our catalogue against a newer list.
namespace gangmu {

/// A row of the newer list.
struct ListedStandard
{
    Standard standard;
    QString key;                                    ///< numberKeyOf(standard.number)
    std::bitset<size_t(standardColumnCount)> given; ///< columns for which the list has a value
    QStringList replaces = {};
    QStringList replacedBy = {};
};

enum class CurrencyKind {
    Withdrawn,  ///< theirs says withdrawn, ours does not
    Replaced,   ///< theirs says replaced, or names what replaces it
    InForce,    ///< theirs has come into force, ours is only published
    OtherState, ///< any other change of state
    Changed,    ///< other values
    NewEdition, ///< not in ours; ours has another edition of it
    OnlyTheirs, ///< not in ours
    OnlyOurs    ///< not in theirs, though its level and, where it has one, its region or industry code occur
                ///< there
};

/// One difference. What Withdrawn to Changed would change is in `columns`.
struct CurrencyDifference
{
    CurrencyKind kind = CurrencyKind::Changed;
    StandardId ours;               ///< null for OnlyTheirs; for NewEdition the older edition
    Standard before;               ///< ours as it is; the older edition
    Standard after;                ///< as it will be; a new row for NewEdition and OnlyTheirs
    QList<StandardColumn> columns; ///< that change
    QStringList replaces;          ///< new replacements of the row
    QStringList successors;        ///< what replaces it, as the list says
};

struct CurrencyCheck
{
    QList<CurrencyDifference> differences; ///< by kind, then by number
    QList<StandardId> checked;             ///< rows of ours that the list has, changed or not
    qint64 same = 0;                       ///< of those, without difference
    /// Rows of the list: compared = changed + unchanged + notFound + repeated.
    qint64 compared = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 notFound = 0; ///< not in ours: NewEdition and OnlyTheirs
    qint64 repeated = 0; ///< their number stood further up in the list
    /// OnlyOurs beyond the first mostOnlyOurs, which are counted alone.
    qint64 onlyOursLeftOut = 0;
    static constexpr qint64 mostOnlyOurs = 20'000;

    qint64 count(CurrencyKind kind) const; ///< of those in differences
    qint64 onlyOurs() const { return count(CurrencyKind::OnlyOurs) + onlyOursLeftOut; }
};

/// "已废止", "有新版本" …
QString currencyKindText(CurrencyKind kind);

/// Reads a few columns of all our rows, and whole those that the list says something about; memory grows with
/// the list. Off the GUI thread.
Result<CurrencyCheck> checkCurrency(const Connection &connection, const QList<ListedStandard> &list,
                                    const Progress &progress = {});

/// Applies the chosen differences, as part of one edit (Verb::CheckCurrency): values set, new rows made, what
/// replaces what recorded. All of `checked` get the day of the check. OnlyOurs changes nothing. source: what
/// new rows name as theirs. Conflict where a row has been changed or removed since the comparison.
Result<void> applyCurrency(Edit &edit, const QList<CurrencyDifference> &chosen,
                           const QList<StandardId> &checked, const QDate &on, const QString &source,
                           const Progress &progress = {});

} // namespace gangmu
