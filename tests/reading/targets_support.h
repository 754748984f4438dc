// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/parsed_plan.h"

namespace gangmu::test {

/// A plan of a simple tree, for tests of what stands in the text: 一、 chapters, （一） sections (major
/// projects below 重大工程), 专栏N boxes with one item a line, 1. items; every other line is a paragraph.
ParsedPlan simplePlan(const QString &text);

} // namespace gangmu::test
