// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <QSize>
#include <QStringList>

namespace gangmu {

class MainWindow;
class Session;

/// Writes every page, the start page and the main dialogs as PNG into the folder, made where it is absent.
/// Returns the files. Spins no event loop of its own: steps follow each other, then done is called.
void writeScreenshots(Session &session, MainWindow &window, const QString &folder, const QSize &size,
                      std::function<void(const Result<QStringList> &)> done);

} // namespace gangmu
