// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu {

/// Translation context of what the store says to people.
class StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

} // namespace gangmu
