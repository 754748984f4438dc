// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QLatin1String>
#include <QString>
#include <string_view>

namespace gangmu {

/// One row of an enumeration's code table. The code is what stands in files and in JSON; it never changes.
template <class E>
struct EnumCode
{
    E value;
    const char *code;
};

/// Specialised per enumeration with a static constexpr array `table`.
template <class E>
struct EnumCodes;

template <class E>
QLatin1String codeOf(E value)
{
    for (const EnumCode<E> &row : EnumCodes<E>::table) {
        if (row.value == value)
            return QLatin1String(row.code);
    }
    return {};
}

/// The value of a code, or nothing where the code is unknown.
template <class E>
std::optional<E> fromCode(QStringView code)
{
    for (const EnumCode<E> &row : EnumCodes<E>::table) {
        if (code == QLatin1String(row.code))
            return row.value;
    }
    return std::nullopt;
}

/// Of the bytes of a file; codes are ASCII.
template <class E>
std::optional<E> fromCode(std::string_view code)
{
    for (const EnumCode<E> &row : EnumCodes<E>::table) {
        if (code == row.code)
            return row.value;
    }
    return std::nullopt;
}

} // namespace gangmu
