// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/radar_rows.h"
#include "ui/review/groups_model.h"

namespace gangmu {

/// By what reviews are narrowed: how urgent, which year, level, state and committee.
class RadarGroups final : public GroupsModel
{
public:
    explicit RadarGroups(QObject *parent);

    void tickUsual(); ///< overdue and due, of whatever kind
    void tickNone();
    RadarFilter filter(const QString &text) const;
    void show(const RadarRows &radar);
};

} // namespace gangmu
