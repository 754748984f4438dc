// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/currency_check.h"

#include <string>
#include <vector>

namespace gangmu {

/// One of our rows that a newer list says something about.
struct OurRow
{
    std::string key;
    StandardId id;
    qsizetype listed = -1;       ///< row of the list; -1 where it is not there
    QStringList successors = {}; ///< numbers in the list that replace it
    friend bool operator<(const OurRow &a, const OurRow &b)
    {
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : a.id.value() < b.id.value();
    }
};

/// What a newer list says something about; rows of ours are by key.
struct CurrencyScan
{
    std::vector<OurRow> rows;     ///< the list has them, or a successor of those that are still valid
    std::vector<OurRow> onlyOurs; ///< the list should have them: the first CurrencyCheck::mostOnlyOurs
    qint64 onlyOursLeftOut = 0;   ///< more of these
    std::vector<bool> repeated;   ///< by row of the list: its number stood further up
    QHash<qsizetype, OurRow>
        older; ///< by row of the list that ours has not: another edition, the best we have
};

bool isOver(StandardState state); ///< withdrawn or replaced

/// Looks at a few columns of all our rows, in the order of the file. The list says nothing about most of
/// them: they are told by the key that the file has, without a number being parsed or a text being made.
Result<CurrencyScan> scanForCurrency(const Connection &connection, const QList<ListedStandard> &list,
                                     const Progress &progress);

} // namespace gangmu
