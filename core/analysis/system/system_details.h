// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/system/system_content.h"

namespace gangmu {

/// The columns of the 明细表 (GB/T 13016-2018), in their order.
enum class DetailColumn {
    Index,         ///< 序号, from 1
    Code,          ///< 体系编号: of the node
    Number,        ///< 标准号; empty for a planned entry
    Title,         ///< 标准名称
    Level,         ///< 宜定级别
    ImplementedOn, ///< 实施日期
    Adopted,       ///< 国际国外标准号及采用关系
    Replaces,      ///< 被代替标准号或作废
    Remark         ///< 备注; says that an entry is planned
};
constexpr int detailColumns = 9;

QString detailHeading(DetailColumn column);
/// What stands in a cell; Index is not known here and empty.
QString detailText(const SystemContent &content, const SystemEntry &entry, DetailColumn column);

/// The 明细表 of a node and all below it (null: of the system).
TableData detailTable(const SystemContent &content, SystemNodeId root = {});

/// "ISO 9001:2015，IDT"; the number alone without a degree.
QString adoptionText(const QString &number, AdoptionDegree degree);

} // namespace gangmu
