// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu {

/// Translation context of the tables about work items.
class WorkItemText
{
    Q_DECLARE_TR_FUNCTIONS(WorkItemText)
};

} // namespace gangmu
