// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu {

/// Translation context of what the matrix says to people.
class MatrixText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixText)
};

} // namespace gangmu
