// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/store/workspace.h"

namespace gangmu {

/// Carries out what the note proposes (see review_action.h) and closes it. Conflict where the plan has
/// changed so that the proposal no longer fits; the note stays open then.
Result<void> acceptNote(Workspace &workspace, ReviewNoteId note);
Result<void> dismissNote(Workspace &workspace, ReviewNoteId note);
Result<void> reopenNote(Workspace &workspace, ReviewNoteId note);

} // namespace gangmu
