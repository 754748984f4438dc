// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/standard.h"
#include "core/domain/standard_column.h"
#include "core/store/connection.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

/// Reading a catalogue that may have a million rows: in bulk, by ids, or its beginning. None of these reads
/// what was not asked for.
namespace gangmu {

/// All standards, in the order of their numbers (equal ones by id). Reads the index alone.
Result<std::vector<qint64>> standardIdsByNumber(const Connection &connection);
/// The first ones in that order.
Result<QList<Standard>> firstStandards(const Connection &connection, int most);
Result<qint64> standardCount(const Connection &connection);
/// Whether there are more than so many; quick whatever there is.
Result<bool> hasMoreStandards(const Connection &connection, qint64 than);
/// Those that there are, in the order of the ids.
Result<QList<Standard>> standardsByIds(const Connection &connection, const QList<StandardId> &ids);
/// Those of a plan's node, by number.
Result<QList<Standard>> standardsOfNode(const Connection &connection, NodeId node);
/// Those whose number is the same in any spelling (numberKeyOf), by id.
Result<QList<Standard>> standardsByNumber(const Connection &connection, const QString &number);

/// A row in the bulk: texts as the file holds them, in UTF-8, which live until the callback returns.
struct StandardRow
{
    qint64 id = 0;
    std::span<const std::string_view> texts; ///< one for each column that was asked for; empty for NULL
};
/// Calls f for every standard, by id. Cancelled where progress says so.
Result<void> eachStandard(const Connection &connection, std::span<const StandardColumn> columns,
                          const Progress &progress, const std::function<void(const StandardRow &)> &f);
/// The same with the key of the number before the columns.
Result<void> eachKeyedStandard(const Connection &connection, std::span<const StandardColumn> columns,
                               const Progress &progress, const std::function<void(const StandardRow &)> &f);

/// A value of a user-defined field in the bulk, in UTF-8.
struct FieldValueRow
{
    qint64 standard = 0;
    CatalogueFieldId field;
    std::string_view text; ///< lives until the callback returns
};
/// Calls f for all values of user-defined fields, by standard. Cancelled where progress says so.
Result<void> eachFieldValue(const Connection &connection, const Progress &progress,
                            const std::function<void(const FieldValueRow &)> &f);
/// The standards to which these values belong; without those that are gone.
Result<QList<StandardId>> standardsOfValues(const Connection &connection, const QList<FieldValueId> &values);

/// A row with the key by which it is sorted.
struct KeyedStandard
{
    qint64 id = 0;
    QByteArray key;
    std::vector<QByteArray> texts; ///< UTF-8, one for each column that was asked for
};
/// The same for some rows only; those that are gone are left out.
Result<std::vector<KeyedStandard>> keyedStandards(const Connection &connection,
                                                  std::span<const StandardColumn> columns,
                                                  std::span<const qint64> ids);
/// For each of these rows the standard that follows it in the order of numbers; 0 for the last one.
Result<std::vector<qint64>> nextByNumber(const Connection &connection, std::span<const KeyedStandard> rows);

/// A number that changes whenever somebody else writes to the file; the same before and after some reads:
/// they saw one state.
Result<qint64> dataVersion(const Connection &connection);

} // namespace gangmu
