// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/warnings.h"

#include <gmock/gmock.h>

#include <QApplication>

int main(int argc, char **argv)
{
    testing::InitGoogleMock(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    gangmu::test::failOnQtWarnings();
    return RUN_ALL_TESTS();
}
