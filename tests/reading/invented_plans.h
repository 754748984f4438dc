// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Short plans of invented places in styles that real documents have; every sentence is made up.
namespace gangmu::test {

/// 第一章 / 第一节, title on three lines, table of contents, page numbers, numbered box items, a target table
/// with tabs, responsibility on lines of their own.
extern const char *const chapterPlan;

/// Half-width marks, 1、 numbering, hard line breaks, 〔…负责〕, dirt (NBSP, soft hyphens, full-width
/// digits).
extern const char *const wrappedPlan;

/// A notice with demands of its own, the plan as its attachment, items that run on, clauses with several
/// roles, a division-of-tasks table behind.
extern const char *const actionPlan;

} // namespace gangmu::test
