// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sheets/row_output.h"

class QIODevice;

namespace gangmu {

/// Delimited text from a device, a piece at a time.
void readDelimitedText(QIODevice &device, RowOutput &output);

/// Delimited text that is decoded already.
void readDelimitedText(QStringView text, RowOutput &output);

} // namespace gangmu
