// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangmu::test {

/// Installs a Qt message handler that turns every warning into a failure of the running test.
/// Call once from main, before the tests run.
void failOnQtWarnings();

/// While alive, warnings that contain the text are expected and pass.
class ExpectWarning
{
public:
    explicit ExpectWarning(const char *text);
    ~ExpectWarning();
    ExpectWarning(const ExpectWarning &) = delete;
    ExpectWarning &operator=(const ExpectWarning &) = delete;
};

} // namespace gangmu::test
