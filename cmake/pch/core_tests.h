// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests: see core.h.
#pragma once

#include "cmake/pch/core.h"

#include <gmock/gmock.h>
