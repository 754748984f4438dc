// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu {

/// Translation context of what the analysis of standards systems says to people.
class SystemText
{
    Q_DECLARE_TR_FUNCTIONS(SystemText)
};

} // namespace gangmu
