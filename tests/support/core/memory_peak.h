// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace gangmu::test {

/// From now on memoryPeakMb() counts anew. Linux.
inline void resetMemoryPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// One of the numbers that /proc tells of this program, in MB; 0 where it is not known.
inline double memoryOf(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// The memory that is resident now.
inline double memoryMb()
{
    return memoryOf("VmRSS:");
}

/// The most that was resident at any time.
inline double memoryPeakMb()
{
    return memoryOf("VmHWM:");
}

} // namespace gangmu::test
