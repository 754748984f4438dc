// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <sys/resource.h>

namespace gangmu {

struct Spent
{
    double clock = 0;     ///< seconds
    double processor = 0; ///< seconds of all cores
};

/// Of this program or of those it started: the machine may have other work.
inline double processorSeconds(int who)
{
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    rusage usage{};
    getrusage(who, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

template <class Work>
Spent spentOn(int who, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds(who);
    work();
    return {double(timer.nsecsElapsed()) / 1e9, processorSeconds(who) - before};
}

/// LibreOffice turning a workbook into CSV; the second time, when its profile is made. Nothing where there is
/// no LibreOffice.
inline std::optional<Spent> libreOffice(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    const QString profile = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    const QStringList arguments{QStringLiteral("-env:UserInstallation=") + profile,
                                QStringLiteral("--headless"),
                                QStringLiteral("--convert-to"),
                                QStringLiteral("csv"),
                                QStringLiteral("--outdir"),
                                folder.path(),
                                path};
    if (QProcess::execute(program, arguments) != 0)
        return std::nullopt;
    return spentOn(RUSAGE_CHILDREN, [&] { QProcess::execute(program, arguments); });
}

} // namespace gangmu
