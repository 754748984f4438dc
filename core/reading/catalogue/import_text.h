// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu {

/// Translation context of what the import of catalogues says to people.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace gangmu
