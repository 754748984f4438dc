// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <random>

namespace gangmu::test {

/// Does one random verb of standards systems and returns its name; empty where there was nothing to do it to.
QString randomSystemStep(Workspace &workspace, std::mt19937 &random);

} // namespace gangmu::test
