// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/parsed_plan.h"

#include <string>

namespace gangmu::test {

/// A parsed plan as indented text, one node a line: kind letter, number, title, body in 「」, organizations
/// by role in {L:… P:… R:…} (collectives with *), the matrix role as ! (row) or ~ (listed). For comparing
/// whole trees.
std::string treeText(const ParsedPlan &plan);

/// Lines of the source that no node and no skipped text accounts for, as "line: text".
QStringList uncoveredLines(const ParsedPlan &plan);

} // namespace gangmu::test
