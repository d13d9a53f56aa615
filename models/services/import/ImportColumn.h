#pragma once

#include "models/domain/Codes.h"

namespace famn {

/// What a column of an imported list of interest applications holds. The keys are what a mapping file says.
enum class ImportColumn {
    Received,
    Applicant1,
    GivenName1,
    FamilyName1,
    Number1,
    Applicant2,
    GivenName2,
    FamilyName2,
    Number2,
    Address,
    Postcode,
    City,
    District,
    Phone,
    Email,
    WishedTypes,
    ExperienceYears,
    ChildrenAtHome,
    Pets,
    Languages,
    Source,
    Protected,
    Message,
    /// A column that is to be passed over, whatever its heading.
    Ignored,
};
template<>
inline constexpr auto codeKeys<ImportColumn> = std::to_array<CodeKey<ImportColumn>>({
    {ImportColumn::Received, "received"},
    {ImportColumn::Applicant1, "applicant_1"},
    {ImportColumn::GivenName1, "given_name_1"},
    {ImportColumn::FamilyName1, "family_name_1"},
    {ImportColumn::Number1, "number_1"},
    {ImportColumn::Applicant2, "applicant_2"},
    {ImportColumn::GivenName2, "given_name_2"},
    {ImportColumn::FamilyName2, "family_name_2"},
    {ImportColumn::Number2, "number_2"},
    {ImportColumn::Address, "address"},
    {ImportColumn::Postcode, "postcode"},
    {ImportColumn::City, "city"},
    {ImportColumn::District, "district"},
    {ImportColumn::Phone, "phone"},
    {ImportColumn::Email, "email"},
    {ImportColumn::WishedTypes, "wished_types"},
    {ImportColumn::ExperienceYears, "experience_years"},
    {ImportColumn::ChildrenAtHome, "children_at_home"},
    {ImportColumn::Pets, "pets"},
    {ImportColumn::Languages, "languages"},
    {ImportColumn::Source, "source"},
    {ImportColumn::Protected, "protected"},
    {ImportColumn::Message, "message"},
    {ImportColumn::Ignored, "ignored"},
});

} // namespace famn
