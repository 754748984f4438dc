// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests: see core.h.
#pragma once

#include "cmake/pch/ui.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTest>
