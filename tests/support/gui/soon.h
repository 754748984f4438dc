// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <QTest>

/// What comes true while events are handled, within five seconds. QTRY_VERIFY and QTRY_COMPARE are of no use
/// here: what they find wrong they tell QtTest, and GoogleTest never hears of it.
#define EXPECT_SOON(expression)                                                                              \
    EXPECT_TRUE(QTest::qWaitFor([&] { return bool(expression); })) << "was to come true: " #expression

#define EXPECT_SOON_EQ(actual, expected)                                                                     \
    do {                                                                                                     \
        (void)QTest::qWaitFor([&] { return (actual) == (expected); });                                       \
        EXPECT_EQ(actual, expected);                                                                         \
    } while (false)
