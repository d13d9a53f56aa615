#include "models/domain/Outreach.h"
#include "models/domain/RuleChecks.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int fewestMinutes = 15;
constexpr int mostMinutes = 720;
constexpr int mostWeeksBetween = 8;
constexpr int mostSeats = 1'000;
constexpr int mostPersons = 20;
constexpr int mostCost = 1'000'000'000;
constexpr int mostPeople = 100'000;

template<typename T>
void checkOccasion(RuleChecks &checks, const T &occasion)
{
    checks.require("starts_at"_L1, occasion.startsAt.isValid());
    checks.range("minutes"_L1, occasion.minutes, fewestMinutes, mostMinutes);
    checks.line("place"_L1, occasion.place);
    checks.range("capacity"_L1, occasion.capacity, 1, mostSeats);
}

} // namespace

Violations validate(const MeetingSeries &series, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("name"_L1, !series.name.isEmpty());
    checks.line("name"_L1, series.name);
    checks.range("weekday"_L1, series.weekday, Qt::Monday, Qt::Sunday);
    checks.range("interval_weeks"_L1, series.intervalWeeks, 1, mostWeeksBetween);
    checkOccasion(checks, series);
    checks.require("from_date"_L1, series.from.isValid());
    checks.notBefore("to_date"_L1, series.to, series.from);
    return checks.found();
}

Violations validate(const InfoMeeting &meeting, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("day"_L1, meeting.day.isValid());
    checkOccasion(checks, meeting);
    // Nobody has sat through a meeting that is to come.
    if (meeting.status == MeetingStatus::Held)
        checks.notInFuture("day"_L1, meeting.day);
    return checks.found();
}

Violations validate(const MeetingAttendance &attendance, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("meeting"_L1, !attendance.meeting.isNull());
    checks.require("application"_L1, !attendance.application.isNull());
    checks.range("persons"_L1, attendance.persons, 1, mostPersons);
    return checks.found();
}

Violations validate(const Campaign &campaign, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("name"_L1, !campaign.name.isEmpty());
    checks.line("name"_L1, campaign.name);
    checks.line("programme"_L1, campaign.programme);
    checks.require("from_date"_L1, campaign.from.isValid());
    checks.require("to_date"_L1, campaign.to.isValid());
    checks.notBefore("to_date"_L1, campaign.to, campaign.from);
    checks.range("cost"_L1, campaign.cost, 0, mostCost);
    checks.range("goal"_L1, campaign.goal, 0, mostPeople);
    return checks.found();
}

Violations validate(const CampaignEvent &event, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("name"_L1, !event.name.isEmpty());
    checks.line("name"_L1, event.name);
    checks.require("day"_L1, event.day.isValid());
    checks.line("place"_L1, event.place);
    checks.range("contacts"_L1, event.contacts, 0, mostPeople);
    return checks.found();
}

} // namespace famn
