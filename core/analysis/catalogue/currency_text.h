// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu {

/// Translation context of what the currency check (查新) says to people.
class CurrencyText
{
    Q_DECLARE_TR_FUNCTIONS(CurrencyText)
};

} // namespace gangmu
