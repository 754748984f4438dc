// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

class QObject;

namespace gangmu {

class Session;

/// Runs an edit of so many rows: a small one at once, a large one as a job that is called title, with
/// progress and cancel. done is called once, unless the context is gone.
void runEdit(Session &session, QObject *context, const BackgroundEdit &edit, qsizetype rows,
             const QString &title, std::function<void(const Result<void> &)> done);

} // namespace gangmu
