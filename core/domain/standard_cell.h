// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/standard_column.h"

#include <QList>

namespace gangmu {

/// setText() with a reason: InvalidArgument with a sentence that names column and text and says what is
/// expected, where it cannot be understood; then nothing is changed.
Result<void> setCell(Standard &standard, StandardColumn column, QStringView text);

/// Whether the cell shows nothing. Level, mandate and state always show something.
bool isCellEmpty(const Standard &standard, StandardColumn column);
bool equalCells(const Standard &a, const Standard &b, StandardColumn column);
void copyCell(Standard &to, const Standard &from, StandardColumn column);

/// All columns, in order.
QList<StandardColumn> standardColumns();

} // namespace gangmu
