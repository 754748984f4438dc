// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gangmu-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GANGMU_VERSION));
    const gangmu::SystemClock clock;
    gangmu::Translations translations;
    gangmu::cli::Output out;
    return gangmu::cli::runCommandLine(QCoreApplication::arguments(), translations, clock, out);
}
