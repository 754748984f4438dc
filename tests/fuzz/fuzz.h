// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <QByteArray>
#include <QList>

/// What a fuzzer's own file defines.
namespace gangmu::fuzz {

/// Inputs to begin with: one of every form that the reader knows, made by code.
QList<QByteArray> seeds();

/// Ends the run when something that must hold does not.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace gangmu::fuzz

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
