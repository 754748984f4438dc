// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/store/workspace.h"

#include <QCommandLineParser>

namespace gangmu::cli {

/// --plan ID, which may be given several times.
QCommandLineOption planOption();

/// The plans named by --plan, all of them without it. InvalidArgument for an id that the workspace lacks.
Result<QList<Plan>> chosenPlans(const Workspace &workspace, const QCommandLineParser &options);

} // namespace gangmu::cli
