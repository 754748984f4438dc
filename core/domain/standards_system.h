// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"
#include "core/domain/catalogue_kinds.h"
#include "core/domain/kinds.h"

#include <optional>
#include <QString>

namespace gangmu {

/// A standards system (标准体系, GB/T 13016-2018): a tree of nodes with codes, standards and planned entries
/// under them.
struct StandardsSystem
{
    StandardsSystemId id;
    QString rank;
    QString title;
    QString codePattern; ///< how nodes are numbered; see system_codes.h. Empty: the default
    DiagramForm form = DiagramForm::TopDown;
    QString description; ///< 编制说明; figures in {braces} are filled in when shown
    QString remark;
    bool operator==(const StandardsSystem &) const = default;
};

/// A box of the 结构图.
struct SystemNode
{
    SystemNodeId id;
    StandardsSystemId system;
    SystemNodeId parent; ///< null at the top
    QString rank;
    QString code; ///< 体系编号: 101, 102.3
    QString title;
    bool foreign = false; ///< dotted frame: standards of another system that are used here
    NodeId planNode;      ///< the box item it was made from; may be null
    QString remark;
    bool operator==(const SystemNode &) const = default;
};

/// A row of the 明细表: a standard of the catalogue, or one still to be made (待制定: standard is null).
struct SystemEntry
{
    SystemEntryId id;
    SystemNodeId node;
    QString rank;
    StandardId standard;                        ///< null: planned
    QString title;                              ///< of a planned entry; an existing one shows the standard's
    StandardLevel level = StandardLevel::Local; ///< 宜定级别
    StandardKind kind = StandardKind::Unstated; ///< of a planned entry
    QString adoptedNumber;                      ///< of a planned entry: 国际国外标准号及采用关系
    std::optional<int> plannedYear;
    QString remark;
    bool operator==(const SystemEntry &) const = default;
};

} // namespace gangmu
