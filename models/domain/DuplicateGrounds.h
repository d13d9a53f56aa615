#pragma once

#include "models/domain/Codes.h"

namespace famn {

/// What two families have in common, the surest first.
enum class DuplicateGround {
    /// The personal, coordination or reserve number of a member.
    Number,
    Phone,
    Email,
    /// An adult's whole name.
    Name,
    /// An adult's name, spelled otherwise.
    SoundsAlike,
    /// An adult's given name, with a family name that one of them had before.
    EarlierName,
    /// An adult's name with a slip of a letter or two.
    NearName,
    /// Two adults of each have the same or nearly the same names.
    BothAdults,
    /// Street, number and postcode.
    Address,
    Postcode,
};
template<>
inline constexpr auto codeKeys<DuplicateGround> = std::to_array<CodeKey<DuplicateGround>>({
    {DuplicateGround::Number, "number"},
    {DuplicateGround::Phone, "phone"},
    {DuplicateGround::Email, "email"},
    {DuplicateGround::Name, "name"},
    {DuplicateGround::SoundsAlike, "sounds_alike"},
    {DuplicateGround::EarlierName, "earlier_name"},
    {DuplicateGround::NearName, "near_name"},
    {DuplicateGround::BothAdults, "both_adults"},
    {DuplicateGround::Address, "address"},
    {DuplicateGround::Postcode, "postcode"},
});

using DuplicateGrounds = CodeSet<DuplicateGround>;

/// How much GROUNDS say together, for putting the surest first: 0 for none.
[[nodiscard]] int weightOf(const DuplicateGrounds &grounds);
/// Whether GROUNDS make it likely that two families are the same: a number, phone or e-mail, or a name together with
/// where they live or with both adults' names. A name alone, or a house alone, does not.
[[nodiscard]] bool likely(const DuplicateGrounds &grounds);
/// What may be told of a protected family: neither a name nor an address must tell that somebody is here.
[[nodiscard]] DuplicateGrounds tellableOfProtected(const DuplicateGrounds &grounds);
/// "same phone", in the language of the program.
[[nodiscard]] QString label(DuplicateGround ground);
/// "same phone, name sounds alike", the surest first.
[[nodiscard]] QString label(const DuplicateGrounds &grounds);

/// Where somebody lives as it is compared: street and number without case, spaces and signs, abbreviations written out,
/// without the flat's number. Empty unless it has both a street and a number: a village is no address.
[[nodiscard]] QString comparedAddress(const QString &address);

} // namespace famn
