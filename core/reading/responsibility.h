// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/parsed_plan.h"
#include "core/reading/vocabulary.h"

namespace gangmu {

/// A responsibility clause: （责任单位：A、B）, （A牵头，B参加）, 牵头单位：A；配合单位：B …
struct ResponsibilityClause
{
    QString text;                              ///< verbatim, with its brackets; empty = no clause
    QList<ParsedResponsibility> organizations; ///< in order
    bool wholeText = false;                    ///< the text is nothing but the clause
    bool certain = true;                       ///< false: some names do not look like organizations
};

/// The clause at the end of a paragraph, or the paragraph that is one.
ResponsibilityClause findClause(QStringView paragraph, const Vocabulary &words);

/// A list of organizations as it stands in a table's column or behind a label.
QList<ParsedResponsibility> splitOrganizations(QStringView list, ResponsibilityRole role,
                                               const Vocabulary &words);

/// The role that a label ("责任单位", "牵头部门") gives; nothing where the text is no such label.
std::optional<ResponsibilityRole> roleOfLabel(QStringView label, const Vocabulary &words);

bool looksLikeOrganization(QStringView name, const Vocabulary &words);
bool isCollective(QStringView name, const Vocabulary &words);

} // namespace gangmu
