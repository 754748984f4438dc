// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace gangmu {

/// A value or an Error. Used at the border of core for all that a user, a disk or a file can cause.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    // By value, so that for (x : *f()) does not read from a Result that is gone already.
    T value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T valueOr(T fallback) const & { return ok() ? value() : std::move(fallback); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace gangmu

/// Binds the value of a Result to var, or returns its error from the enclosing function.
#define GANGMU_TRY(var, expression)                                                                          \
    auto var##Result = (expression);                                                                         \
    if (!var##Result)                                                                                        \
        return var##Result.error();                                                                          \
    auto var = std::move(*var##Result)

/// The same for a Result<void>.
#define GANGMU_CHECK(expression)                                                                             \
    do {                                                                                                     \
        if (auto checkedResult = (expression); !checkedResult)                                               \
            return checkedResult.error();                                                                    \
    } while (false)
