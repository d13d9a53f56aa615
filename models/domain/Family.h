#pragma once

#include "models/domain/Codes.h"
#include "models/domain/Record.h"

namespace famn {

/// The Tax Agency's two lasting kinds of protection. Fictitious identities (fingerade personuppgifter) are never
/// recorded.
enum class Protection { None, ConfidentialityMarking, ProtectedRegistration };
template<>
inline constexpr auto codeKeys<Protection> = std::to_array<CodeKey<Protection>>({
    {Protection::None, "ingen"},
    {Protection::ConfidentialityMarking, "sekretessmarkering"},
    {Protection::ProtectedRegistration, "skyddad_folkbokforing"},
});

/// For information only; never a ground for turning a family away.
enum class FamilyForm { Single, Couple, SameSexCouple, SeveralGenerations, Other };
template<>
inline constexpr auto codeKeys<FamilyForm> = std::to_array<CodeKey<FamilyForm>>({
    {FamilyForm::Single, "ensam"},
    {FamilyForm::Couple, "sambo_gift"},
    {FamilyForm::SameSexCouple, "samkonat_par"},
    {FamilyForm::SeveralGenerations, "flergeneration"},
    {FamilyForm::Other, "annan"},
});

/// For information only; never a ground for turning a family away.
enum class HousingForm { Flat, TerracedHouse, House, Farm, Other };
template<>
inline constexpr auto codeKeys<HousingForm> = std::to_array<CodeKey<HousingForm>>({
    {HousingForm::Flat, "lagenhet"},
    {HousingForm::TerracedHouse, "radhus"},
    {HousingForm::House, "villa"},
    {HousingForm::Farm, "gard"},
    {HousingForm::Other, "annat"},
});

enum class Pet { Dog, Cat, Horse, Rodent, Other, None };
template<>
inline constexpr auto codeKeys<Pet> = std::to_array<CodeKey<Pet>>({
    {Pet::Dog, "hund"},
    {Pet::Cat, "katt"},
    {Pet::Horse, "hast"},
    {Pet::Rodent, "gnagare"},
    {Pet::Other, "annat"},
    {Pet::None, "inga"},
});

/// A household that is, has been or may become an assignment holder. One record serves every assignment type.
struct Family
{
    FamilyId id;
    /// Safe to search by; given once and never reused.
    QString caseNumber;
    /// Made of the adults' family names; masked when the family is protected.
    QString displayName;
    /// Family names the adults had before, parted by commas.
    QString earlierSurnames;
    Protection protection = Protection::None;
    UnitId unit;
    StaffId owner;
    QString municipality;
    QString district;
    QString address;
    QString postcode;
    QString city;
    std::optional<FamilyForm> familyForm;
    std::optional<HousingForm> housingForm;
    std::optional<int> rooms;
    std::optional<bool> ownRoom;
    std::optional<bool> accessible;
    CodeSet<Pet> pets;
    std::optional<bool> smokeFree;
    /// ISO 639 codes of the languages spoken at home, parted by commas.
    QString languages;
    QDate fosterHomeSince;
    std::optional<bool> experienced;
    std::optional<bool> fullTime;
    std::optional<bool> dayAndNight;
    std::optional<bool> takesRespite;
    std::optional<bool> adultHomeFullTime;
    std::optional<bool> drivesCar;
    /// The day of the last note; statutory weeding counts from it (SoL 2025:400 16:1).
    QDate lastNote;
    /// Deleted because it was the same family as this one, into which everything was moved.
    FamilyId mergedInto;
    Stamp stamp;
    friend bool operator==(const Family &, const Family &) = default;
};

enum class PersonRole { Adult1, Adult2, OtherAdult, ChildAtHome, Lodger };
template<>
inline constexpr auto codeKeys<PersonRole> = std::to_array<CodeKey<PersonRole>>({
    {PersonRole::Adult1, "vuxen1"},
    {PersonRole::Adult2, "vuxen2"},
    {PersonRole::OtherAdult, "ovrig_vuxen"},
    {PersonRole::ChildAtHome, "barn_i_hemmet"},
    {PersonRole::Lodger, "inneboende"},
});

enum class PersonNumberKind { PersonalNumber, CoordinationNumber, ReserveNumber };
template<>
inline constexpr auto codeKeys<PersonNumberKind> = std::to_array<CodeKey<PersonNumberKind>>({
    {PersonNumberKind::PersonalNumber, "personnummer"},
    {PersonNumberKind::CoordinationNumber, "samordningsnummer"},
    {PersonNumberKind::ReserveNumber, "tf"},
});

enum class Sex { Woman, Man, Other };
template<>
inline constexpr auto codeKeys<Sex> = std::to_array<CodeKey<Sex>>({
    {Sex::Woman, "kvinna"},
    {Sex::Man, "man"},
    {Sex::Other, "annat_okant"},
});

/// Somebody in a household, for as long as they belong to it: a person who moves gets a row in each family.
struct Person
{
    PersonId id;
    FamilyId family;
    PersonRole role = PersonRole::Adult1;
    std::optional<PersonNumberKind> numberKind;
    /// Twelve characters, see PersonNumber; unique among current memberships.
    QString number;
    /// Kept apart from the number, which may carry a nearby day (FOL 1991:481 18 §).
    QDate birthDate;
    QString givenName;
    QString familyName;
    QString calledName;
    std::optional<Sex> sex;
    QString phone;
    QString email;
    QString occupation;
    QDate memberFrom;
    QDate memberTo;
    Stamp stamp;
    friend bool operator==(const Person &, const Person &) = default;
};

/// What keeps the record from being stored on TODAY, or should be looked at.
[[nodiscard]] Violations validate(const Family &family, const QDate &today);
[[nodiscard]] Violations validate(const Person &person, const QDate &today);
/// "Anna Ek"; only one of the names where the other is missing.
[[nodiscard]] QString fullName(const Person &person);
/// "Ekström" or "Ali, Ekström": the adults' family names in Swedish order, each once; their given names where none has
/// a family name. Deleted persons do not count; those who moved out are for the caller to leave out.
[[nodiscard]] QString displayNameOf(const QList<Person> &persons);

} // namespace famn
