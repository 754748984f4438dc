// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace gangmu::test {

/// Path of a file among the shared documents, which are not part of the project. Tests that need one skip
/// with GANGMU_NEEDS_SHARED where it is absent.
inline QString sharedPath(const char *name)
{
    return QStringLiteral(GANGMU_SHARED_DATA "/") + QString::fromUtf8(name);
}

} // namespace gangmu::test

#define GANGMU_NEEDS_SHARED(name)                                                                            \
    if (!QFileInfo::exists(gangmu::test::sharedPath(name)))                                                  \
    GTEST_SKIP() << "needs ../shared/data/" << name
