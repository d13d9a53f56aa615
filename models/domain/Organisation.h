#pragma once

#include "models/domain/Codes.h"
#include "models/domain/Record.h"

namespace famn {

/// One of the 290 municipalities, as Statistics Sweden numbers them.
struct Municipality
{
    QString code;
    QString name;
    QString countyCode;
    QString county;
    friend bool operator==(const Municipality &, const Municipality &) = default;
};

enum class UnitKind { Central, District, FosterCareUnit, EmergencyPool, SocialEmergency, Other };
template<>
inline constexpr auto codeKeys<UnitKind> = std::to_array<CodeKey<UnitKind>>({
    {UnitKind::Central, "kommun_central"},
    {UnitKind::District, "stadsdel"},
    {UnitKind::FosterCareUnit, "familjehemsenhet"},
    {UnitKind::EmergencyPool, "jourhemspool"},
    {UnitKind::SocialEmergency, "socialjour"},
    {UnitKind::Other, "annan"},
});

/// A part of the municipality that answers for families, staff or places.
struct Unit
{
    UnitId id;
    UnitKind kind = UnitKind::FosterCareUnit;
    QString municipality;
    QString name;
    QString phone;
    QString email;
    QString visitingAddress;
    UnitId parent;
    Stamp stamp;
    friend bool operator==(const Unit &, const Unit &) = default;
};

enum class StaffRole {
    Caseworker,
    Recruiter,
    SocialWorker,
    LeadSocialWorker,
    UnitManager,
    DeputyManager,
    ProjectLeader,
    Administrator,
    Evaluator,
    /// Given beside another role: may open protected families.
    ProtectedIdentities,
};
template<>
inline constexpr auto codeKeys<StaffRole> = std::to_array<CodeKey<StaffRole>>({
    {StaffRole::Caseworker, "familjehemssekreterare"},
    {StaffRole::Recruiter, "familjehemsrekryterare"},
    {StaffRole::SocialWorker, "socialsekreterare"},
    {StaffRole::LeadSocialWorker, "forste_socialsekreterare"},
    {StaffRole::UnitManager, "enhetschef"},
    {StaffRole::DeputyManager, "bitr_enhetschef"},
    {StaffRole::ProjectLeader, "projektledare"},
    {StaffRole::Administrator, "administrator"},
    {StaffRole::Evaluator, "utvarderare"},
    {StaffRole::ProtectedIdentities, "skyddad"},
});

/// Somebody who works with the register. Holds nothing private: no home address, no private phone.
struct StaffMember
{
    StaffId id;
    QString name;
    QString signature;
    CodeSet<StaffRole> roles;
    UnitId unit;
    QString workPhone;
    QString workEmail;
    /// Has the degree that SoL (2025:400) 25:1 asks for.
    std::optional<bool> qualified;
    bool active = true;
    /// The key slot this person unlocks with; null for somebody who has none.
    Uuid slot;
    Stamp stamp;
    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

/// Days on which somebody does not work, and who does their work meanwhile. Why is nobody's business: a reason would
/// tell of health.
struct Absence
{
    AbsenceId id;
    StaffId staff;
    QDate from;
    /// The last day; invalid until it is known.
    QDate to;
    /// Null where nobody stands in.
    StaffId deputy;
    Stamp stamp;
    friend bool operator==(const Absence &, const Absence &) = default;
};

/// Whether ABSENCE covers DAY.
[[nodiscard]] bool isAway(const Absence &absence, const QDate &day);

/// What keeps the record from being stored on TODAY, or should be looked at.
[[nodiscard]] Violations validate(const Unit &unit, const QDate &today);
[[nodiscard]] Violations validate(const StaffMember &member, const QDate &today);
[[nodiscard]] Violations validate(const Absence &absence, const QDate &today);

} // namespace famn
