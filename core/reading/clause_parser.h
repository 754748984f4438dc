// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/responsibility.h"

namespace gangmu {

struct ClauseLabel
{
    std::optional<ResponsibilityRole> role; ///< nothing for 完成时限 and its like
    qsizetype length = 0;                   ///< with the colon; 0 = no label
};

/// A label at the beginning, followed by a colon, or enclosed in brackets of its own: 【责任单位】.
ClauseLabel clauseLabelAt(QStringView text, const Vocabulary &words);

/// The organizations of a clause without its brackets, each with the role that its label or verb gives.
QList<ParsedResponsibility> parseClause(QStringView clause, const Vocabulary &words);

} // namespace gangmu
