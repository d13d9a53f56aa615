#pragma once

#include "models/domain/Family.h"

#include <variant>

namespace famn {

/// Why text is no personal, coordination or reserve number: the first of these, in this order, that fits. Its key is
/// what the command line prints.
enum class PersonNumberFault { Empty, Shape, Date, Future, BirthNumber, Checksum };
template<>
inline constexpr auto codeKeys<PersonNumberFault> = std::to_array<CodeKey<PersonNumberFault>>({
    {PersonNumberFault::Empty, "empty"},
    {PersonNumberFault::Shape, "shape"},
    {PersonNumberFault::Date, "date"},
    {PersonNumberFault::Future, "future"},
    {PersonNumberFault::BirthNumber, "birth_number"},
    {PersonNumberFault::Checksum, "checksum"},
});

/// A checked Swedish number for a person.
struct PersonNumber
{
    /// Twelve characters: YYYYMMDDNNNC, or YYYYMMDDTnnn / YYYYMMDDTFnn for a reserve number.
    QString digits;
    PersonNumberKind kind = PersonNumberKind::PersonalNumber;
    /// The day the number carries, which may lie near the person's own (FOL 1991:481 18 §). Invalid for a coordination
    /// number whose month or day is not known.
    QDate birthDate;
    /// Woman or Man, by the digit that says so; a hint, never to be taken over silently.
    Sex sex = Sex::Other;
    friend bool operator==(const PersonNumber &, const PersonNumber &) = default;
};

/// Reads a personal number (FOL 1991:481 18 §), coordination number (2022:1697 2:8) or T/TF reserve number (IVO), with
/// ten or twelve digits; a reserve number needs its century. White space around it and around its sign is passed over,
/// any dash is a hyphen. The exact rules stand in the .cpp. TODAY decides the century of ten-digit forms and what lies
/// in the future; without a valid one everything is refused.
[[nodiscard]] std::variant<PersonNumber, PersonNumberFault> readPersonNumber(const QString &text, const QDate &today);
/// "19900101-2385" of twelve characters, the way it is shown; anything else as it is.
[[nodiscard]] QString displayPersonNumber(const QString &digits);

} // namespace famn
