// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

namespace gangmu {

/// What the command line asks of the desktop program.
struct DesktopOptions
{
    QString file;          ///< to open; empty: what was open last
    bool sample = false;   ///< make the sample workspace and open it
    QString screenshots;   ///< folder to write pictures of every page to, then quit
    QString charts;        ///< folder to write the charts to, then quit
    QSize size{1366, 768}; ///< of the pictures
    QString theme;         ///< "light", "dark" or empty: as set
    QString language;      ///< "zh_CN", "en" or empty: as set
    bool help = false;
    bool version = false;

    /// Whether no window is shown: the program works on any machine, with a display or without.
    bool isHeadless() const { return help || version || !screenshots.isEmpty() || !charts.isEmpty(); }
};

/// Reads the arguments (without the program's name). Before any application object is made.
Result<DesktopOptions> parseOptions(const QStringList &arguments);
QString usage();

} // namespace gangmu
