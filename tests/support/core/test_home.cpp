// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/test_home.h"

#include <QDir>
#include <QFile>

namespace gangmu::test {

void useTestHome()
{
    const QString home = QStringLiteral(GANGMU_TEST_HOME);
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = home + u'/' + QString::fromLatin1(variable);
        QDir().mkpath(folder);
        // Qt insists on a run-time folder that nobody else can read.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(folder));
    }
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace gangmu::test
