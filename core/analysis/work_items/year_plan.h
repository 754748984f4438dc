// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/result.h"
#include "core/domain/work_item.h"
#include "core/store/connection.h"

#include <QHash>

/// The plan of a year (制修订计划): the list of its projects and its sums 制定/修订.
namespace gangmu {

struct ActionCounts
{
    int fresh = 0;    ///< 制定
    int revision = 0; ///< 修订
    int total() const { return fresh + revision; }
    bool operator==(const ActionCounts &) const = default;
};

struct FieldCounts
{
    QString field; ///< empty where none is stated
    ActionCounts counts;
    bool operator==(const FieldCounts &) const = default;
};

struct YearPlanSums
{
    ActionCounts total;
    QList<FieldCounts> fields; ///< as they first occur; without a field last
};

/// Terminated items count: they were planned. A year's figures are those of its notice.
YearPlanSums yearPlanSums(const QList<WorkItem> &items);

/// "共 89 项：制定 76 项，修订 13 项。"
QString yearPlanSumsText(const YearPlanSums &sums);

/// The projects as a table with the columns of a plan notice, numbered. committees: names by id.
TableData yearPlanTable(const QList<WorkItem> &items, const QHash<CommitteeId, QString> &committees,
                        std::optional<int> year);

/// 领域 | 制定 | 修订 | 合计, with totals.
TableData yearPlanSumsTable(const YearPlanSums &sums, std::optional<int> year);

/// The sums as lines below the list: in total and by field, each beginning with 合计.
QStringList yearPlanSumLines(const YearPlanSums &sums);

/// Name of a committee as it stands in lists: its number and name.
QHash<CommitteeId, QString> committeeNames(const Connection &connection);

} // namespace gangmu
