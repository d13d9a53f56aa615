#include "models/domain/Application.h"
#include "models/domain/RuleChecks.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {
constexpr int mostExperienceYears = 60;
constexpr int mostChildrenAtHome = 20;
constexpr int bestScore = 5;
constexpr int highestAge = 20;
constexpr int mostChildren = 6;
/// More placed children than this must be reported to IVO (SoF 2025:468 16:2).
constexpr int usualMostChildren = 3;
constexpr int mostNoticeMonths = 12;

void checkMoments(RuleChecks &checks, const Application &application)
{
    checks.require("received_on"_L1, application.receivedOn.isValid());
    checks.notInFuture("received_on"_L1, application.receivedOn);
    if (application.receivedAt && application.receivedOn.isValid() &&
        swedishDay(*application.receivedAt) != application.receivedOn)
        checks.error("received_at"_L1, ViolationCode::BadFormat);
    // By the day, not the moment: who calls in is written down after the talk has begun.
    checks.notInFuture("first_attempt_at"_L1, application.firstAttemptAt);
    if (application.firstAttemptAt)
        checks.notBefore("first_attempt_at"_L1, swedishDay(*application.firstAttemptAt), application.receivedOn);
    checks.notInFuture("first_contact_at"_L1, application.firstContactAt);
    if (application.firstContactAt)
        checks.notBefore("first_contact_at"_L1, swedishDay(*application.firstContactAt), application.receivedOn);
    checks.notInFuture("ended_on"_L1, application.endedOn);
    checks.notBefore("ended_on"_L1, application.endedOn, application.receivedOn);
    checks.notInFuture("stage_since"_L1, application.stageSince);
    checks.notBefore("next_try_on"_L1, application.nextTryOn, application.receivedOn);
    checks.notBefore("dormant_until"_L1, application.dormantUntil, application.receivedOn);
}

void checkOutcome(RuleChecks &checks, const Application &application)
{
    if (application.stage == ApplicationStage::Ended)
        checks.require("outcome"_L1, application.outcome.has_value());
    checks.notBefore("reconsider_on"_L1, application.reconsiderOn, application.endedOn);
    if (application.leftStage == ApplicationStage::Dormant || application.leftStage == ApplicationStage::Ended)
        checks.error("left_stage"_L1, ViolationCode::OutOfRange);
    if (!application.outcome)
        return;
    checks.require("reason"_L1, application.reason.has_value());
    if (application.stage != ApplicationStage::Ended)
        checks.error("stage"_L1, ViolationCode::OutOfRange);
}
} // namespace

Violations validate(const Application &application, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("family"_L1, !application.family.isNull());
    checkMoments(checks, application);
    checks.range("experience_years"_L1, application.experienceYears, 0, mostExperienceYears);
    checks.range("children_at_home"_L1, application.childrenAtHome, 0, mostChildrenAtHome);
    // What a family writes about itself is kept whole, however long the answer.
    checks.text("source"_L1, application.source);
    checks.text("message"_L1, application.message);
    checks.range("welcome_score"_L1, application.welcomeScore, 1, bestScore);
    checks.text("welcome_note"_L1, application.welcomeNote);
    checkOutcome(checks, application);
    return checks.found();
}

Violations validate(const Assignment &assignment, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("family"_L1, !assignment.family.isNull());
    checks.require("municipality"_L1, !assignment.municipality.isEmpty());
    checks.municipality("municipality"_L1, assignment.municipality);
    if (assignment.status != AssignmentStatus::Planned)
        checks.require("from_date"_L1, assignment.from.isValid());
    if (assignment.status == AssignmentStatus::Ended)
        checks.require("to_date"_L1, assignment.to.isValid());
    checks.notBefore("to_date"_L1, assignment.to, assignment.from);
    checks.range("age_min"_L1, assignment.ageMin, 0, highestAge);
    checks.range("age_max"_L1, assignment.ageMax, 0, highestAge);
    if (assignment.ageMin && assignment.ageMax && *assignment.ageMin > *assignment.ageMax)
        checks.error("age_max"_L1, ViolationCode::OutOfRange);
    checks.range("max_children"_L1, assignment.maxChildren, 1, mostChildren);
    if (assignment.maxChildren && *assignment.maxChildren > usualMostChildren &&
        *assignment.maxChildren <= mostChildren)
        checks.warn("max_children"_L1, ViolationCode::Unlikely);
    checks.notBefore("contract_until"_L1, assignment.contractUntil, assignment.contractDate);
    checks.range("notice_months"_L1, assignment.noticeMonths, 0, mostNoticeMonths);
    return checks.found();
}

} // namespace famn
