// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"
#include "core/domain/kinds.h"

#include <optional>
#include <QDate>
#include <QString>

namespace gangmu {

/// An issued standard.
struct Standard
{
    StandardId id;
    QString number;
    QString title;
    StandardLevel level = StandardLevel::Local;
    Mandate mandate = Mandate::Recommended;
    StandardState state = StandardState::InForce;
    QDate issuedOn;
    QDate implementedOn;
    QDate withdrawnOn;
    std::optional<int> plannedYear; ///< the year it was planned for
    QString field;                  ///< 农业, 工业, 服务业, 社会事业 …
    QString region;
    NodeId planNode; ///< the plan node it fulfils; may be null
    bool operator==(const Standard &) const = default;
};

/// A drafting or revision project (制修订项目). Issued: standard is set; it stays planned in its planned
/// year.
struct WorkItem
{
    WorkItemId id;
    QString number; ///< plan number (计划号)
    QString title;
    StandardLevel level = StandardLevel::Local;
    Mandate mandate = Mandate::Recommended;
    Stage stage = Stage::Proposal;
    std::optional<int> plannedYear;
    QString field;
    QString region;
    NodeId planNode;
    StandardId standard; ///< null until issued
    bool operator==(const WorkItem &) const = default;
};

} // namespace gangmu
