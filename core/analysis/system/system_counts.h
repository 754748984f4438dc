// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/system/system_content.h"

#include <QDate>

/// 应有数 and 现有数. The one place where they are counted; they are never typed.
///
/// required (应有数) = all entries, that is all rows of the 明细表: existing and planned, those under dotted
///     boxes as well. Rows are counted, not standards: a standard that stands under two nodes makes two rows
///     and counts twice, in 应有数 and in 现有数 alike, so that the table, the boxes and the statistics
///     agree. How many rows repeat a standard is said at the foot.
/// existing (现有数) = entries with a standard that was issued, and neither withdrawn nor replaced, on the
/// day
///     of asOf. Published ones that come into force later are existing: they are issued.
namespace gangmu {

struct SystemCount
{
    int required = 0;
    int existing = 0;
    int planned() const { return required - existing; } ///< still to be made, or to be made again
    SystemCount &operator+=(const SystemCount &other);
    bool operator==(const SystemCount &) const = default;
};

struct NodeCount
{
    SystemCount own;
    SystemCount branch; ///< with all below
    bool operator==(const NodeCount &) const = default;
};

/// A standard without a date of issue counts as issued, one withdrawn or replaced without a date as no longer
/// existing. asOf before the date of withdrawal: it existed then.
bool isIssuedAndValid(const Standard &standard, const QDate &asOf);
bool isExisting(const SystemContent &content, const SystemEntry &entry, const QDate &asOf);

QHash<SystemNodeId, NodeCount> countNodes(const SystemContent &content, const QDate &asOf);
SystemCount countSystem(const SystemContent &content, const QDate &asOf);
/// Rows that repeat a standard which stands in the system already.
int repeatedEntries(const SystemContent &content);

/// The level under which an entry is counted: its standard's, or the recommended one (宜定级别) while there
/// is none.
StandardLevel countedLevel(const SystemContent &content, const SystemEntry &entry);
/// Its standard's kind, or the entry's where nobody stated that; Unstated is counted as Other.
StandardKind countedKind(const SystemContent &content, const SystemEntry &entry);

/// 统计表 (GB/T 13016-2018): two blocks with the same sum.
struct SystemStatistics
{
    struct Row
    {
        QString name;
        SystemCount count;
        bool sum = false;
    };
    QList<Row> byLevel; ///< 国家标准 … 企业标准, 共计; 国际标准 before them only where there are some
    QList<Row> byKind; ///< 基础标准 … 其他, 共计
    SystemCount total() const { return byLevel.isEmpty() ? SystemCount() : byLevel.last().count; }
};
SystemStatistics systemStatistics(const SystemContent &content, const QDate &asOf);

/// The 统计表 as a table: 标准类别, 应有数（个）, 现有数（个）, 现有数/应有数（%）.
TableData statisticsTable(const SystemContent &content, const QDate &asOf);
/// "75.0"; a dash where nothing is required.
QString percentText(const SystemCount &count);
/// "截至 2026-11-21 · 口径：…"
QString systemFoot(const SystemContent &content, const QDate &asOf);

} // namespace gangmu
