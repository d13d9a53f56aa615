#pragma once

#include "models/base/Error.h"

#include <optional>
#include <utility>
#include <variant>

namespace famn {

/// A value or the reason why there is none. (std::expected needs C++23, which the compilers we build with lack.)
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// Success without a value, for functions that return Result<void>.
inline Result<void> done()
{
    return {};
}

} // namespace famn

/// Hands the error of EXPRESSION to the caller; for results whose value is not needed.
#define FAMN_TRY(expression)                                                                                           \
    do {                                                                                                               \
        if (auto famnTried = (expression); !famnTried)                                                                 \
            return famnTried.error();                                                                                  \
    } while (false)

/// Declares VARIABLE with the value of EXPRESSION, or hands its error to the caller.
#define FAMN_ASSIGN(variable, expression)                                                                              \
    auto variable##Result = (expression);                                                                              \
    if (!variable##Result)                                                                                             \
        return variable##Result.error();                                                                               \
    auto variable = std::move(variable##Result).value()
