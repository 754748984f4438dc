// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/test_home.h"
#include "tests/support/core/warnings.h"

#include <gmock/gmock.h>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    gangmu::test::useTestHome();
    testing::InitGoogleMock(&argc, argv);
    QCoreApplication app(argc, argv);
    gangmu::test::failOnQtWarnings();
    return RUN_ALL_TESTS();
}
