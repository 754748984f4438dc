// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangmu {

/// While one lives, the texts of its thread come in Chinese, whatever language the program speaks: for tables
/// that are handed in to a bureau, and for understanding the words that people here write into cells. May be
/// nested. Keep it short: a message to the user is in the user's language.
class InChinese
{
public:
    InChinese() { ++livingHere; }
    ~InChinese() { --livingHere; }
    InChinese(const InChinese &) = delete;
    InChinese &operator=(const InChinese &) = delete;

    /// Whether one lives on this thread; asked by the translations of the program.
    static bool isAsked() { return livingHere > 0; }

private:
    static thread_local int livingHere;
};

/// What f returns in Chinese.
template <class F>
auto inChinese(F &&f)
{
    const InChinese chinese;
    return f();
}

} // namespace gangmu
