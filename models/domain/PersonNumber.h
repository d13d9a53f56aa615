#pragma once

#include "models/domain/Family.h"

#include <variant>

namespace famn {

/// Why text is no personal, coordination or reserve number. Its key() is what the command line prints.
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
    /// Invalid for a coordination number whose month or day is not known.
    QDate birthDate;
    Sex sex = Sex::Other;
    friend bool operator==(const PersonNumber &, const PersonNumber &) = default;
};

/// Reads a personal number (FOL 1991:481 18 §), coordination number (2022:1697 2:8) or T/TF reserve number in every
/// usual shape; see the rules in the .cpp. TODAY decides the century of ten-digit forms and what lies in the future.
[[nodiscard]] std::variant<PersonNumber, PersonNumberFault> readPersonNumber(const QString &text, const QDate &today);
/// "19900101-2385", the way it is shown.
[[nodiscard]] QString displayPersonNumber(const QString &digits);

} // namespace famn
