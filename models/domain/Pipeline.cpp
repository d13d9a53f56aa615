#include "models/domain/Pipeline.h"

#include "models/domain/SameDay.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

using enum ApplicationStage;
using Fault = std::optional<MoveFault>;

struct Edge
{
    ApplicationStage from;
    ApplicationStage to;
};

/// What comes after what. Dormant and Ended can come after everything, and are not here.
constexpr Edge edges[] = {
    {New, AttemptMade},
    {New, Contacted},
    {AttemptMade, Contacted},
    {Contacted, InvitedToMeeting},
    {Contacted, DirectMeeting},
    // Somebody whom the child knows needs no meeting first.
    {Contacted, UnderInvestigation},
    {InvitedToMeeting, AttendedMeeting},
    {InvitedToMeeting, MissedMeeting},
    {InvitedToMeeting, DirectMeeting},
    {AttendedMeeting, DirectMeeting},
    {AttendedMeeting, InBank},
    {AttendedMeeting, UnderInvestigation},
    {MissedMeeting, InvitedToMeeting},
    {MissedMeeting, DirectMeeting},
    {DirectMeeting, InvitedToMeeting},
    {DirectMeeting, InBank},
    {DirectMeeting, UnderInvestigation},
    {InBank, Reserved},
    {InBank, UnderInvestigation},
    // A reservation ran out, an investigation ended well without an assignment yet.
    {Reserved, InBank},
    {Reserved, UnderInvestigation},
    {UnderInvestigation, InBank},
};

bool isAtWork(ApplicationStage stage)
{
    return stage != Dormant && stage != Ended;
}

/// What the contacts must tell before an application can be at a stage.
Fault entryFault(const Application &application, ApplicationStage to)
{
    // Nobody noted the contacts of the time before the register.
    if (application.historical || to == Ended)
        return {};
    if (to == New || to == AttemptMade) {
        if (application.firstContactAt)
            return MoveFault{"first_contact_at"_L1, ViolationCode::OutOfRange};
        if (to == New && application.firstAttemptAt)
            return MoveFault{"first_attempt_at"_L1, ViolationCode::OutOfRange};
        if (to == AttemptMade && !application.firstAttemptAt)
            return MoveFault{"first_attempt_at"_L1, ViolationCode::Missing};
        return {};
    }
    if (!application.firstContactAt)
        return MoveFault{"first_contact_at"_L1, ViolationCode::Missing};
    return {};
}

StageStep stepAtWork(ApplicationStage from, ApplicationStage to)
{
    for (const Edge &edge : edges) {
        if (edge.from == from && edge.to == to)
            return StageStep::Forward;
    }
    return to < from ? StageStep::Back : StageStep::Refused;
}

void forgetEnding(Application &application)
{
    application.outcome.reset();
    application.reason.reset();
    application.secondaryReasons = {};
    application.initiator.reset();
    application.endedOn = {};
    application.alternativeConsidered.reset();
    application.mayReconsider.reset();
    application.reconsiderOn = {};
}

Fault rest(Application &application, const StageMove &move, const MoveFacts &facts)
{
    if (!move.dormantUntil.isValid())
        return MoveFault{"dormant_until"_L1, ViolationCode::Missing};
    if (move.dormantUntil <= facts.today)
        return MoveFault{"dormant_until"_L1, ViolationCode::OutOfRange};
    application.dormantUntil = move.dormantUntil;
    return {};
}

Fault reasonFault(const StageMove &move, OutcomeReason reason, Initiator initiator)
{
    if (isFamilyReason(reason) != (initiator == Initiator::Family) && reasonOf(*move.outcome) != reason)
        return MoveFault{"reason"_L1, ViolationCode::OutOfRange};
    for (const OutcomeReason other : move.secondaryReasons.codes()) {
        if (other == reason || isFamilyReason(other) != isFamilyReason(reason))
            return MoveFault{"secondary_reasons"_L1, ViolationCode::OutOfRange};
    }
    return {};
}

Fault close(Application &application, const StageMove &move, const MoveFacts &facts)
{
    if (!move.outcome)
        return MoveFault{"outcome"_L1, ViolationCode::Missing};
    const Outcome outcome = *move.outcome;
    if (outcome == Outcome::NotReached && !application.historical &&
        (!application.firstAttemptAt || application.firstContactAt))
        return MoveFault{"outcome"_L1, ViolationCode::OutOfRange};
    const auto reason = move.reason ? move.reason : reasonOf(outcome);
    if (!reason)
        return MoveFault{"reason"_L1, ViolationCode::Missing};
    const auto sure = initiatorOf(outcome);
    const auto initiator = move.initiator ? move.initiator : sure;
    if (!initiator)
        return MoveFault{"initiator"_L1, ViolationCode::Missing};
    if (sure && initiator != sure)
        return MoveFault{"initiator"_L1, ViolationCode::OutOfRange};
    if (const Fault fault = reasonFault(move, *reason, *initiator))
        return fault;
    if (outcome == Outcome::Declined && !move.alternativeConsidered)
        return MoveFault{"alternative_considered"_L1, ViolationCode::Missing};
    if (move.reconsiderOn.isValid() && (move.mayReconsider != true || move.reconsiderOn <= facts.today))
        return MoveFault{"reconsider_on"_L1, ViolationCode::OutOfRange};
    application.outcome = outcome;
    application.reason = reason;
    application.secondaryReasons = move.secondaryReasons;
    application.initiator = initiator;
    application.endedOn = move.endedOn.isValid() ? move.endedOn : facts.today;
    application.alternativeConsidered = move.alternativeConsidered;
    if (outcome == Outcome::OtherAssignmentSuggested)
        application.alternativeConsidered = true;
    application.mayReconsider = move.mayReconsider;
    application.reconsiderOn = move.reconsiderOn;
    return {};
}

} // namespace

bool isFamilyReason(OutcomeReason reason)
{
    // The list has the family's reasons first.
    return reason <= OutcomeReason::Unknown;
}

std::optional<Initiator> initiatorOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Withdrew:
    case Outcome::ChoseOtherMunicipality:
    case Outcome::ChosePrivateAgency:
        return Initiator::Family;
    case Outcome::BecameAssignment:
    case Outcome::Declined:
    case Outcome::NotReached:
    case Outcome::Duplicate:
        return Initiator::SocialServices;
    case Outcome::OtherAssignmentSuggested:
        break;
    }
    return {};
}

std::optional<OutcomeReason> reasonOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::ChoseOtherMunicipality:
    case Outcome::ChosePrivateAgency:
        return OutcomeReason::OtherActor;
    case Outcome::NotReached:
        return OutcomeReason::Unknown;
    case Outcome::BecameAssignment:
    case Outcome::OtherAssignmentSuggested:
    case Outcome::Duplicate:
        return OutcomeReason::Other;
    case Outcome::Withdrew:
    case Outcome::Declined:
        break;
    }
    return {};
}

Route routeOf(bool experienced)
{
    return experienced ? Route::DirectMeeting : Route::InfoMeeting;
}

ApplicationStage resumedStage(const Application &application)
{
    if (application.leftStage)
        return *application.leftStage;
    // Registers of earlier versions did not say.
    if (application.firstContactAt)
        return Contacted;
    return application.firstAttemptAt ? AttemptMade : New;
}

StageStep stepTo(const Application &application, ApplicationStage to)
{
    const ApplicationStage from = application.stage;
    if (from == to)
        return StageStep::Same;
    if (!isAtWork(from) && isAtWork(to)) {
        if (to != resumedStage(application))
            return StageStep::Refused;
        return from == Ended ? StageStep::Back : StageStep::Forward;
    }
    if (from == Ended || entryFault(application, to))
        return StageStep::Refused;
    return isAtWork(to) ? stepAtWork(from, to) : StageStep::Forward;
}

StageStep stepTo(const ApplicationRow &row, ApplicationStage to)
{
    Application application;
    application.stage = row.stage;
    application.leftStage = row.leftStage;
    application.firstAttemptAt = row.firstAttemptAt;
    application.firstContactAt = row.firstContactAt;
    application.historical = row.historical;
    return stepTo(application, to);
}

QDate atStageSince(const ApplicationRow &row)
{
    if (row.stageSince.isValid())
        return row.stageSince;
    if (row.stage == New)
        return row.receivedOn;
    if (row.stage == AttemptMade && row.firstAttemptAt)
        return swedishDay(*row.firstAttemptAt);
    if (row.stage == Contacted && row.firstContactAt)
        return swedishDay(*row.firstContactAt);
    return {};
}

bool needsWhy(const Application &application, ApplicationStage to, bool experienced)
{
    if (to == Dormant || stepTo(application, to) == StageStep::Back)
        return true;
    // Waking up goes where it was, whatever the route.
    if (!isAtWork(application.stage))
        return false;
    // Who has been to the information meeting may be met next, however new.
    const bool toldAll = application.stage == AttendedMeeting;
    return (to == InvitedToMeeting && routeOf(experienced) != Route::InfoMeeting) ||
           (to == DirectMeeting && routeOf(experienced) != Route::DirectMeeting && !toldAll);
}

QList<ApplicationStage> stagesFrom(const Application &application)
{
    QList<ApplicationStage> stages;
    for (const StageStep wanted : {StageStep::Forward, StageStep::Back}) {
        for (const auto &entry : codeKeys<ApplicationStage>) {
            if (stepTo(application, entry.code) == wanted)
                stages.append(entry.code);
        }
    }
    return stages;
}

bool countsInLeadTimes(const Application &application)
{
    return !application.historical;
}

std::optional<MoveFault> moveTo(Application &application, const StageMove &move, const MoveFacts &facts)
{
    const StageStep step = stepTo(application, move.to);
    if (step == StageStep::Same)
        return {};
    if (step == StageStep::Refused) {
        const bool waking = !isAtWork(application.stage);
        const Fault fault = waking ? Fault() : entryFault(application, move.to);
        return fault ? fault : MoveFault{"stage"_L1, ViolationCode::OutOfRange};
    }
    if (move.why.isEmpty() && needsWhy(application, move.to, facts.experienced))
        return MoveFault{"why"_L1, ViolationCode::Missing};
    Application moved = application;
    forgetEnding(moved);
    moved.dormantUntil = {};
    const Fault fault = move.to == Dormant ? rest(moved, move, facts)
                        : move.to == Ended ? close(moved, move, facts)
                                           : Fault();
    if (fault)
        return fault;
    moved.stage = move.to;
    moved.stageSince = facts.today;
    if (isAtWork(move.to))
        moved.leftStage.reset();
    else if (isAtWork(application.stage))
        moved.leftStage = application.stage;
    if (!waitsForContact(move.to))
        moved.nextTryOn = {};
    application = std::move(moved);
    return {};
}

} // namespace famn
