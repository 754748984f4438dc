// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu {

/// Translation context of what the catalogue says to people.
class CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueText)
};

} // namespace gangmu
