// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <optional>
#include <QList>
#include <QString>

namespace gangmu {

/// The roles in the order people count them: 牵头, 参加, 责任.
constexpr ResponsibilityRole allRoles[] = {ResponsibilityRole::Lead, ResponsibilityRole::Participant,
                                           ResponsibilityRole::Responsible};

/// 牵头单位 …, translated.
QString roleHeading(ResponsibilityRole role);

/// What a cell of a pasted table says.
struct RoleText
{
    bool understood = false;
    std::optional<ResponsibilityRole> role; ///< nothing where the cell is empty or "0"
};
/// Reads ●○△ and their look-alikes, 牵头/参加/配合/责任 (also with 单位), 1 2 3, in half and full width.
RoleText parseRole(const QString &text);

} // namespace gangmu
