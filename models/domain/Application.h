#pragma once

#include "models/domain/Assignment.h"

namespace famn {

enum class Channel { WebForm, ServiceCentre, Phone, Email, Visit, Event, MinInsats, Recommendation, Import, Other };
template<>
inline constexpr auto codeKeys<Channel> = std::to_array<CodeKey<Channel>>({
    {Channel::WebForm, "webbformular"},
    {Channel::ServiceCentre, "servicecenter"},
    {Channel::Phone, "telefon"},
    {Channel::Email, "epost"},
    {Channel::Visit, "besok"},
    {Channel::Event, "event"},
    {Channel::MinInsats, "min_insats"},
    {Channel::Recommendation, "rekommendation"},
    {Channel::Import, "import"},
    {Channel::Other, "annan"},
});

/// The stages an interest application goes through, from new to ended.
enum class ApplicationStage {
    New,
    AttemptMade,
    Contacted,
    InvitedToMeeting,
    AttendedMeeting,
    MissedMeeting,
    DirectMeeting,
    InBank,
    Reserved,
    UnderInvestigation,
    Dormant,
    Ended,
};
template<>
inline constexpr auto codeKeys<ApplicationStage> = std::to_array<CodeKey<ApplicationStage>>({
    {ApplicationStage::New, "ny"},
    {ApplicationStage::AttemptMade, "kontaktforsok"},
    {ApplicationStage::Contacted, "kontaktad"},
    {ApplicationStage::InvitedToMeeting, "infotraff_inbjuden"},
    {ApplicationStage::AttendedMeeting, "infotraff_deltagit"},
    {ApplicationStage::MissedMeeting, "infotraff_uteblev"},
    {ApplicationStage::DirectMeeting, "direktmote"},
    {ApplicationStage::InBank, "profil_i_banken"},
    {ApplicationStage::Reserved, "reserverad"},
    {ApplicationStage::UnderInvestigation, "utredning_pagar"},
    {ApplicationStage::Dormant, "vilande"},
    {ApplicationStage::Ended, "avslutad"},
});

enum class Outcome {
    BecameAssignment,
    Withdrew,
    Declined,
    NotReached,
    ChoseOtherMunicipality,
    ChosePrivateAgency,
    OtherAssignmentSuggested,
    Duplicate,
};
template<>
inline constexpr auto codeKeys<Outcome> = std::to_array<CodeKey<Outcome>>({
    {Outcome::BecameAssignment, "blev_uppdrag"},
    {Outcome::Withdrew, "drog_tillbaka"},
    {Outcome::Declined, "ej_aktuell_av_oss"},
    {Outcome::NotReached, "nadde_inte"},
    {Outcome::ChoseOtherMunicipality, "valde_annan_kommun"},
    {Outcome::ChosePrivateAgency, "valde_privat_aktor"},
    {Outcome::OtherAssignmentSuggested, "annat_uppdrag_foreslogs"},
    {Outcome::Duplicate, "dubblett"},
});

/// Why an application ended: the family's reasons first, then the authority's.
enum class OutcomeReason {
    TimeOrWork,
    OwnChildren,
    Housing,
    FamilyHealth,
    Economy,
    FamilyChange,
    OtherPicture,
    LongWait,
    OtherActor,
    Unknown,
    AssessmentRisk,
    RegisterFinding,
    CareAbility,
    LifeSituation,
    HomeEnvironment,
    Health,
    Finances,
    Expectations,
    Cooperation,
    Disagreement,
    SmallNetwork,
    Distance,
    Experience,
    NoNeedNow,
    Other,
};
template<>
inline constexpr auto codeKeys<OutcomeReason> = std::to_array<CodeKey<OutcomeReason>>({
    {OutcomeReason::TimeOrWork, "tid_arbete"},
    {OutcomeReason::OwnChildren, "egna_barn"},
    {OutcomeReason::Housing, "bostad"},
    {OutcomeReason::FamilyHealth, "familjens_halsa"},
    {OutcomeReason::Economy, "ekonomi_ersattning"},
    {OutcomeReason::FamilyChange, "andrad_familjesituation"},
    {OutcomeReason::OtherPicture, "annan_bild_av_uppdraget"},
    {OutcomeReason::LongWait, "lang_vantan"},
    {OutcomeReason::OtherActor, "valde_annan_aktor"},
    {OutcomeReason::Unknown, "okant"},
    {OutcomeReason::AssessmentRisk, "riskomrade_i_bedomning"},
    {OutcomeReason::RegisterFinding, "registeruppgifter"},
    {OutcomeReason::CareAbility, "omsorgsformaga"},
    {OutcomeReason::LifeSituation, "livssituation"},
    {OutcomeReason::HomeEnvironment, "boendemiljo"},
    {OutcomeReason::Health, "halsa"},
    {OutcomeReason::Finances, "ekonomi"},
    {OutcomeReason::Expectations, "motiv_forvantningar"},
    {OutcomeReason::Cooperation, "bristande_samarbete"},
    {OutcomeReason::Disagreement, "oenighet_i_familjen"},
    {OutcomeReason::SmallNetwork, "begransat_natverk"},
    {OutcomeReason::Distance, "avstand_geografi"},
    {OutcomeReason::Experience, "erfarenhet"},
    {OutcomeReason::NoNeedNow, "ej_behov_just_nu"},
    {OutcomeReason::Other, "annat"},
});

/// An expression of interest (intresseanmälan) from a family. Not an application in the Administrative Procedure Act's
/// sense; English for the field's word all the same.
struct Application
{
    ApplicationId id;
    FamilyId family;
    /// The Swedish local day it came in; the same-day clock starts here.
    QDate receivedOn;
    /// The exact moment, where it is known.
    std::optional<Instant> receivedAt;
    Channel channel = Channel::Other;
    CodeSet<AssignmentType> wishedTypes;
    std::optional<bool> experienced;
    /// Whole years as an assignment holder, 0 to 60.
    std::optional<int> experienceYears;
    /// Number of children living at home, 0 to 20.
    std::optional<int> childrenAtHome;
    /// How the family heard of us, in its own words; free text.
    QString source;
    QString message;
    ApplicationStage stage = ApplicationStage::New;
    /// The day it came to its stage; invalid where nobody noted it (see atStageSince()).
    QDate stageSince;
    StaffId owner;
    UnitId unit;
    std::optional<Instant> firstAttemptAt;
    std::optional<Instant> firstContactAt;
    /// When somebody tries again to reach the family; only while it waits for contact.
    QDate nextTryOn;
    /// Dormant: the day it is taken up again.
    QDate dormantUntil;
    /// Dormant or ended: the last stage it was at work in.
    std::optional<ApplicationStage> leftStage;
    std::optional<Outcome> outcome;
    std::optional<OutcomeReason> reason;
    CodeSet<OutcomeReason> secondaryReasons;
    std::optional<Initiator> initiator;
    QDate endedOn;
    /// Declined by us: whether another kind of assignment was thought of for the family.
    std::optional<bool> alternativeConsidered;
    /// Declined by us: whether it may be judged anew, and when.
    std::optional<bool> mayReconsider;
    QDate reconsiderOn;
    /// From before the register was in use: waits for nobody, and counts in no lead time.
    bool historical = false;
    /// What brought the family, where it is known to be a campaign.
    CampaignId campaign;
    /// How the family found the contact, 1 (badly) to 5 (very well), and in its words; only where it wanted to say.
    std::optional<int> welcomeScore;
    QString welcomeNote;
    Stamp stamp;
    friend bool operator==(const Application &, const Application &) = default;
};

/// What keeps the application from being stored on TODAY, or should be looked at.
[[nodiscard]] Violations validate(const Application &application, const QDate &today);

} // namespace famn
