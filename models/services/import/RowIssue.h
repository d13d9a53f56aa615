#pragma once

#include "models/domain/Codes.h"

namespace famn {

/// Why a row of an import was refused, or what of it was left out. No issue ever holds text of the cell: the row may be
/// about a protected family.
enum class RowIssueCode {
    // the row is refused
    MissingDate,
    BadDate,
    FutureDate,
    NoApplicant,
    BadNumberShape,
    BadNumberDate,
    BadNumberFuture,
    BadNumberBirthNumber,
    BadNumberChecksum,
    BreaksRule,
    // the row is taken, something is left out or changed
    MissingName,
    BadSecondNumber,
    SameNumberTwice,
    UnderAge,
    BadPhone,
    BadEmail,
    BadPostcode,
    BadExperience,
    BadChildren,
    MissingType,
    UnknownType,
    UnknownPet,
    UnknownLanguage,
    UnknownProtection,
    SeveralValues,
    TooLong,
    ExtraCells,
    NumberKnownElsewhere,
    KnownFamilyDiffers,
};
template<>
inline constexpr auto codeKeys<RowIssueCode> = std::to_array<CodeKey<RowIssueCode>>({
    {RowIssueCode::MissingDate, "missing_date"},
    {RowIssueCode::BadDate, "bad_date"},
    {RowIssueCode::FutureDate, "future_date"},
    {RowIssueCode::NoApplicant, "no_applicant"},
    {RowIssueCode::BadNumberShape, "bad_number_shape"},
    {RowIssueCode::BadNumberDate, "bad_number_date"},
    {RowIssueCode::BadNumberFuture, "bad_number_future"},
    {RowIssueCode::BadNumberBirthNumber, "bad_number_birth_number"},
    {RowIssueCode::BadNumberChecksum, "bad_number_checksum"},
    {RowIssueCode::BreaksRule, "breaks_rule"},
    {RowIssueCode::MissingName, "missing_name"},
    {RowIssueCode::BadSecondNumber, "bad_second_number"},
    {RowIssueCode::SameNumberTwice, "same_number_twice"},
    {RowIssueCode::UnderAge, "under_age"},
    {RowIssueCode::BadPhone, "bad_phone"},
    {RowIssueCode::BadEmail, "bad_email"},
    {RowIssueCode::BadPostcode, "bad_postcode"},
    {RowIssueCode::BadExperience, "bad_experience"},
    {RowIssueCode::BadChildren, "bad_children"},
    {RowIssueCode::MissingType, "missing_type"},
    {RowIssueCode::UnknownType, "unknown_type"},
    {RowIssueCode::UnknownPet, "unknown_pet"},
    {RowIssueCode::UnknownLanguage, "unknown_language"},
    {RowIssueCode::UnknownProtection, "unknown_protection"},
    {RowIssueCode::SeveralValues, "several_values"},
    {RowIssueCode::TooLong, "too_long"},
    {RowIssueCode::ExtraCells, "extra_cells"},
    {RowIssueCode::NumberKnownElsewhere, "number_known_elsewhere"},
    {RowIssueCode::KnownFamilyDiffers, "known_family_differs"},
});

struct RowIssue
{
    /// The record's number in the file, see CsvRecord.
    int row = 0;
    /// The column's heading as the file spells it; empty for what lies beyond the heading.
    QString column;
    RowIssueCode code = RowIssueCode::BadDate;
    friend bool operator==(const RowIssue &, const RowIssue &) = default;
};

/// What the issue is, for people, in the language of the program: a whole sentence without row and column.
[[nodiscard]] QString sentence(const RowIssue &issue);

} // namespace famn
