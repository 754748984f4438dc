// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace gangmu {

struct ZipPart
{
    QString name; ///< with "/" between folders
    QByteArray bytes;
};

/// Packs parts, in their order, into a zip file in memory: the same bytes for the same parts, whenever it is
/// done. Internal where the library refuses.
Result<QByteArray> packZip(const QList<ZipPart> &parts);

} // namespace gangmu
