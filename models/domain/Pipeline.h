#pragma once

#include "models/domain/ListRows.h"

namespace famn {

/// What moving an application from its stage to another is.
enum class StageStep {
    /// It is there already.
    Same,
    /// What comes next, or taking up again what was dormant.
    Forward,
    /// To an earlier stage, or opening what was closed: needs a reason.
    Back,
    /// Leaves out what has to come between, or contradicts the contacts.
    Refused,
};

/// How a family is met first: experienced homes by themselves, new ones in an information meeting (Malmö's practice).
enum class Route { InfoMeeting, DirectMeeting };

/// A move as somebody wants it. Only what belongs to the new stage counts.
struct StageMove
{
    ApplicationStage to = ApplicationStage::Contacted;
    /// Why: for going back, for a route other than routeOf(), for becoming dormant. Stands in the journal alone.
    QString why;
    /// Dormant: until when; after today.
    QDate dormantUntil;
    /// Ended: how. The initiator and the reason may be left out where the outcome says them.
    std::optional<Outcome> outcome;
    std::optional<OutcomeReason> reason;
    CodeSet<OutcomeReason> secondaryReasons;
    std::optional<Initiator> initiator;
    /// Declined: whether another kind of assignment was thought of; must be answered.
    std::optional<bool> alternativeConsidered;
    std::optional<bool> mayReconsider;
    QDate reconsiderOn;
    /// Ended: the day; today when invalid.
    QDate endedOn;
};

/// What stands in the way of a move: a column of the application, or "why", and what is wrong with it.
struct MoveFault
{
    QLatin1StringView field;
    ViolationCode code = ViolationCode::Missing;
    friend bool operator==(const MoveFault &, const MoveFault &) = default;
};

/// What a move is judged by beside the application itself.
struct MoveFacts
{
    QDate today;
    /// The family has been, or says it has been, a home before.
    bool experienced = false;
};

/// Whether the reason is one that a family has, of those that are the authority's.
[[nodiscard]] bool isFamilyReason(OutcomeReason reason);
/// Who it was that ended it, where the outcome leaves no doubt.
[[nodiscard]] std::optional<Initiator> initiatorOf(Outcome outcome);
/// The reason, where the outcome itself is it.
[[nodiscard]] std::optional<OutcomeReason> reasonOf(Outcome outcome);
[[nodiscard]] Route routeOf(bool experienced);
/// The stage that a dormant or closed application goes back to.
[[nodiscard]] ApplicationStage resumedStage(const Application &application);
[[nodiscard]] StageStep stepTo(const Application &application, ApplicationStage to);
/// Whether the move there asks for a reason.
[[nodiscard]] bool needsWhy(const Application &application, ApplicationStage to, bool experienced);
/// The stages it can be moved to, forward ones first, each in the order of the stages.
[[nodiscard]] QList<ApplicationStage> stagesFrom(const Application &application);
/// The same of an application as lists show it, as far as the register knows without asking who the family is.
[[nodiscard]] StageStep stepTo(const ApplicationRow &row, ApplicationStage to);
/// The day it came to its stage: the one that was noted, else what its contacts tell; invalid when nothing does.
[[nodiscard]] QDate atStageSince(const ApplicationRow &row);
/// Whether the application says how long things take: not what is from before the register.
[[nodiscard]] bool countsInLeadTimes(const Application &application);

/// Moves APPLICATION, with all that belongs to its new stage; nothing is changed when there is a fault.
[[nodiscard]] std::optional<MoveFault> moveTo(Application &application, const StageMove &move, const MoveFacts &facts);

} // namespace famn
