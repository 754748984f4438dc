// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/plan_tree.h"

namespace gangmu {

/// Division-of-tasks tables (序号 | 重点任务 | 牵头单位 | 配合单位): their organizations go to the headings
/// that the rows name. Rows that name no heading stay as they are.
void assignTaskTables(PlanTree &tree, const Vocabulary &words);

} // namespace gangmu
