// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu::cli {

/// Translation context of what the command line says to people.
class CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

} // namespace gangmu::cli
