// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"

namespace gangmu {

/// The lists that the platforms for standards show: rows copied from there come without a heading.
enum class SheetPreset { National, Industry, Local, Group };

QList<SheetPreset> sheetPresets();
QString presetName(SheetPreset preset);

/// Gives columns that have no meaning yet the one they have on the platform. The columns are counted from the
/// one that holds the numbers, so that it does not matter whether the serial number was copied too.
ImportMapping presetMapping(SheetPreset preset, const ImportMapping &known, int columns);

} // namespace gangmu
