// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/reading/parsed_plan.h"
#include "core/store/workspace.h"

namespace gangmu {

/// What an import brings, for the preview and for the command line.
struct ImportSummary
{
    int headings = 0;
    int boxes = 0;
    int boxItems = 0;
    int majorProjects = 0;
    int targets = 0;
    int organizations = 0; ///< distinct, without collectives
    int mentions = 0;      ///< of organizations
    int standards = 0;     ///< named standards
    int reviewNotes = 0;
};
ImportSummary summaryOf(const ParsedPlan &plan);

struct ImportOptions
{
    PlanRole role = PlanRole::Own;
    QString title; ///< replaces an empty title of the document
};

/// Brings a parsed plan into the workspace as one edit: all or nothing. Keeps a backup copy of the file first
/// where the import is large. Returns the new plan.
Result<PlanId> importPlan(Workspace &workspace, const ParsedPlan &plan, const ImportOptions &options = {});

} // namespace gangmu
