// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace gangmu {

enum class SheetFormat { Text, Html, Xlsx };

/// What a device holds, by its first bytes; it stays where it was. Errors: EmptyFile, and WrongFormat for
/// what is no table or no longer one that can be read (.xls, encrypted, an image, a program).
Result<SheetFormat> sheetFormatOf(QIODevice &device, const QString &name);

} // namespace gangmu
