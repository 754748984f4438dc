// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/libraries.h"

#include <sqlite3.h>
#include <unicode/uversion.h>

namespace gangmu {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

QString icuVersion()
{
    UVersionInfo version;
    u_getVersion(version);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, text);
    return QString::fromLatin1(text);
}

} // namespace gangmu
