// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFile>

/// Called by libFuzzer before anything else. With GANGMU_FUZZ_SEEDS set to a folder, only writes the seeds
/// there.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication app(*argc, *argv);
    const QString folder = qEnvironmentVariable("GANGMU_FUZZ_SEEDS");
    if (folder.isEmpty())
        return 0;
    const QList<QByteArray> seeds = gangmu::fuzz::seeds();
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(folder + QLatin1Char('/') + QString::number(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(seeds[i]) != seeds[i].size()) {
            std::fprintf(stderr, "cannot write a seed: %s\n", qPrintable(file.errorString()));
            std::exit(1);
        }
    }
    std::exit(0);
}
