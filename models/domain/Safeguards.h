#pragma once

#include "models/domain/Codes.h"
#include "models/domain/Family.h"

namespace famn {

struct Consent;
struct Incident;
using ConsentId = Id<Consent>;
using IncidentId = Id<Incident>;

/// What somebody agreed to.
enum class ConsentPurpose { RegisterExtract, References, OtherAuthorities, Messages, Other };
template<>
inline constexpr auto codeKeys<ConsentPurpose> = std::to_array<CodeKey<ConsentPurpose>>({
    {ConsentPurpose::RegisterExtract, "registerutdrag"},
    {ConsentPurpose::References, "referenser"},
    {ConsentPurpose::OtherAuthorities, "andra_myndigheter"},
    {ConsentPurpose::Messages, "meddelanden"},
    {ConsentPurpose::Other, "annat"},
});

enum class ConsentForm { Written, Spoken, Digital };
template<>
inline constexpr auto codeKeys<ConsentForm> = std::to_array<CodeKey<ConsentForm>>({
    {ConsentForm::Written, "skriftligt"},
    {ConsentForm::Spoken, "muntligt"},
    {ConsentForm::Digital, "digitalt"},
});

/// Consent of a family, or of one person in it, to something that law does not allow without (secrecy, OSL 10:1). Holds
/// until it is withdrawn.
struct Consent
{
    ConsentId id;
    FamilyId family;
    /// Null where the whole family gave it.
    PersonId person;
    ConsentPurpose purpose = ConsentPurpose::RegisterExtract;
    /// What it reaches, in words: which authority, which data.
    QString scope;
    QDate givenOn;
    ConsentForm form = ConsentForm::Written;
    QDate withdrawnOn;
    Stamp stamp;
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// Lex Sarah stands in SoL (2025:400) 27:1-2, personal data breaches in GDPR articles 33 and 34.
enum class IncidentType { LexSarah, Complaint, Mishap, Injury, DataBreach };
template<>
inline constexpr auto codeKeys<IncidentType> = std::to_array<CodeKey<IncidentType>>({
    {IncidentType::LexSarah, "lex_sarah"},
    {IncidentType::Complaint, "klagomal"},
    {IncidentType::Mishap, "incident"},
    {IncidentType::Injury, "skada"},
    {IncidentType::DataBreach, "personuppgiftsincident"},
});

enum class IncidentStatus { Open, Investigated, Closed };
template<>
inline constexpr auto codeKeys<IncidentStatus> = std::to_array<CodeKey<IncidentStatus>>({
    {IncidentStatus::Open, "oppen"},
    {IncidentStatus::Investigated, "utreds"},
    {IncidentStatus::Closed, "avslutad"},
});

/// Something that went wrong, or that somebody says did. For managers and administrators only.
struct Incident
{
    IncidentId id;
    IncidentType type = IncidentType::Mishap;
    /// When it became known: from then on the clock of a breach runs.
    Instant discoveredAt;
    QString description;
    QString measures;
    /// When it was reported to the authority (IMY for a breach, IVO for a grave wrong by lex Sarah).
    std::optional<Instant> reportedAt;
    /// Why a breach need not be reported (no likely risk, GDPR article 33.1); must be documented all the same (33.5).
    QString notReported;
    IncidentStatus status = IncidentStatus::Open;
    Stamp stamp;
    friend bool operator==(const Incident &, const Incident &) = default;
};

/// Until when a personal data breach must be reported: 72 hours after it was discovered, whatever the clocks on the
/// wall do in between. Nothing for other types.
[[nodiscard]] std::optional<Instant> reportBy(const Incident &incident);

/// Where the 72 hours stand.
enum class BreachClock { None, Running, Late, Stopped };
template<>
inline constexpr auto codeKeys<BreachClock> = std::to_array<CodeKey<BreachClock>>({
    {BreachClock::None, "none"},
    {BreachClock::Running, "running"},
    {BreachClock::Late, "late"},
    {BreachClock::Stopped, "stopped"},
});
/// Stopped once it was reported, or it is written why it need not be. Late also when it was reported too late.
[[nodiscard]] BreachClock breachClock(const Incident &incident, Instant now);

/// Whether somebody still has to report it, or say why not.
[[nodiscard]] bool isPressing(const Incident &incident, Instant now);

[[nodiscard]] Violations validate(const Consent &consent, const QDate &today);
[[nodiscard]] Violations validate(const Incident &incident, const QDate &today);

[[nodiscard]] QString label(ConsentPurpose code);
[[nodiscard]] QString label(ConsentForm code);
[[nodiscard]] QString label(IncidentType code);
[[nodiscard]] QString label(IncidentStatus code);
/// "5 h 20 min left", "2 h 5 min late", "Reported 2026-03-01 14:05", "Need not be reported"; empty for other types.
[[nodiscard]] QString breachText(const Incident &incident, Instant now);

} // namespace famn
