#pragma once

#include "models/domain/Codes.h"
#include "models/domain/Record.h"

namespace famn {

enum class AssignmentType {
    FosterHome,
    EmergencyHome,
    ContactFamily,
    ContactPerson,
    MentorFamily,
    KinshipHome,
    AgencySupportedHome,
    QualifiedContactPerson,
    RespiteFamily,
    SupportFamily,
};
template<>
inline constexpr auto codeKeys<AssignmentType> = std::to_array<CodeKey<AssignmentType>>({
    {AssignmentType::FosterHome, "familjehem"},
    {AssignmentType::EmergencyHome, "jourhem"},
    {AssignmentType::ContactFamily, "kontaktfamilj"},
    {AssignmentType::ContactPerson, "kontaktperson"},
    {AssignmentType::MentorFamily, "mentorsfamilj"},
    {AssignmentType::KinshipHome, "natverkshem"},
    {AssignmentType::AgencySupportedHome, "konsulentstott_familjehem"},
    {AssignmentType::QualifiedContactPerson, "sarskilt_kvalificerad_kontaktperson"},
    {AssignmentType::RespiteFamily, "avlastningsfamilj"},
    {AssignmentType::SupportFamily, "stodfamilj"},
});

enum class AssignmentStatus { Planned, Active, Dormant, Ended };
template<>
inline constexpr auto codeKeys<AssignmentStatus> = std::to_array<CodeKey<AssignmentStatus>>({
    {AssignmentStatus::Planned, "planerat"},
    {AssignmentStatus::Active, "aktivt"},
    {AssignmentStatus::Dormant, "vilande"},
    {AssignmentStatus::Ended, "avslutat"},
});

enum class Initiator { Family, SocialServices };
template<>
inline constexpr auto codeKeys<Initiator> = std::to_array<CodeKey<Initiator>>({
    {Initiator::Family, "familjen"},
    {Initiator::SocialServices, "socialtjansten"},
});

enum class EndReason {
    InsufficientSupport,
    TooDemanding,
    FamilyChange,
    Moved,
    Health,
    Work,
    ChildMoved,
    CustodyTransfer,
    Other
};
template<>
inline constexpr auto codeKeys<EndReason> = std::to_array<CodeKey<EndReason>>({
    {EndReason::InsufficientSupport, "otillrackligt_stod"},
    {EndReason::TooDemanding, "for_kravande_uppdrag"},
    {EndReason::FamilyChange, "andrad_familjesituation"},
    {EndReason::Moved, "flytt"},
    {EndReason::Health, "halsa"},
    {EndReason::Work, "arbete"},
    {EndReason::ChildMoved, "barnet_flyttade"},
    {EndReason::CustodyTransfer, "vardnadsoverflyttning"},
    {EndReason::Other, "annat"},
});

/// The contract-like relation between a family and a municipality for one assignment type (uppdrag). One type never
/// overlaps itself for the same family and municipality.
struct Assignment
{
    AssignmentId id;
    FamilyId family;
    AssignmentType type = AssignmentType::FosterHome;
    AssignmentStatus status = AssignmentStatus::Planned;
    QDate from;
    /// The last day, inclusive; null while it goes on.
    QDate to;
    QString municipality;
    /// Approved ages in whole years, 0 to 20, both ends included.
    std::optional<int> ageMin;
    std::optional<int> ageMax;
    /// 1 to 6; more than 3 placed children must be reported to IVO (SoF 2025:468 16:2).
    std::optional<int> maxChildren;
    std::optional<bool> takesSiblings;
    std::optional<bool> takesParentWithChild;
    std::optional<bool> supportsDisability;
    QDate contractDate;
    QDate contractUntil;
    /// Whole months, 0 to 12.
    std::optional<int> noticeMonths;
    std::optional<EndReason> endReason;
    std::optional<Initiator> endedBy;
    std::optional<bool> endPlanned;
    Stamp stamp;
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// What keeps the record from being stored on TODAY, or should be looked at.
[[nodiscard]] Violations validate(const Assignment &assignment, const QDate &today);

} // namespace famn
