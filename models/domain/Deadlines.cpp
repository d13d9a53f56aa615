#include "models/domain/Deadlines.h"

#include "models/domain/LawBook.h"
#include "models/domain/Workdays.h"

#include <QCoreApplication>

namespace famn {

namespace {

constexpr int mostWorkdays = 20;
constexpr int mostReservedDays = 365;

/// One line for each code, in the codes' order.
constexpr DeadlineRule rules[] = {
    {Deadline::FirstContact, DeadlineStart::ApplicationReceived, DeadlineUnit::SameDay, 0, 0, 0, u"office.cut_off",
     QT_TRANSLATE_NOOP("Deadlines", "First contact with a family that has applied"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice: the goal of Malmö's recruiters, contact the day the application came")},
    {Deadline::NextAttempt, DeadlineStart::AttemptUnanswered, DeadlineUnit::Workdays, 1, 1, mostWorkdays,
     u"deadline.next_attempt", QT_TRANSLATE_NOOP("Deadlines", "Next attempt after one that nobody answered"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice: the register's own setting")},
    {Deadline::ReservationEnds, DeadlineStart::ReservationMade, DeadlineUnit::CalendarDays, 14, 1, mostReservedDays,
     u"deadline.reservation", QT_TRANSLATE_NOOP("Deadlines", "A unit's reservation of a family ends"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice: the register's own setting")},
    {Deadline::InvestigationDone, DeadlineStart::InvestigationStarted, DeadlineUnit::CalendarDays, 90, 14, 365,
     u"deadline.investigation", QT_TRANSLATE_NOOP("Deadlines", "The investigation of a home is done"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice: usually two to three months")},
    {Deadline::ExtractValid, DeadlineStart::ExtractReceived, DeadlineUnit::Months, 6, 1, 24, u"deadline.extract",
     QT_TRANSLATE_NOOP("Deadlines", "An extract from a register is too old for a placement"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice; {register_extracts} asks for extracts and names no time")},
    {Deadline::MentorAllotted, DeadlineStart::AssignmentStarted, DeadlineUnit::CalendarDays, 14, 1, 365,
     u"deadline.mentor", QT_TRANSLATE_NOOP("Deadlines", "A new home has a mentor"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice: Örebro's mentors, from the start")},
    {Deadline::BasicTraining, DeadlineStart::AssignmentStarted, DeadlineUnit::Months, 12, 1, 36, u"deadline.training",
     QT_TRANSLATE_NOOP("Deadlines", "A new home has had its basic training"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice; {home_training} asks for training and names no time")},
    {Deadline::ChildInvestigationDone, DeadlineStart::ChildInvestigationStarted, DeadlineUnit::Months, 4, 4, 4, nullptr,
     QT_TRANSLATE_NOOP("Deadlines", "The investigation of a child in an emergency home is done"),
     QT_TRANSLATE_NOOP("Deadlines", "Law: {child_investigation}")},
    {Deadline::EmergencyStayEnds, DeadlineStart::ChildInvestigationEnded, DeadlineUnit::Months, 2, 2, 2, nullptr,
     QT_TRANSLATE_NOOP("Deadlines", "A child's last day in an emergency home"),
     QT_TRANSLATE_NOOP("Deadlines", "Law: {emergency_stay}")},
    {Deadline::CareConsidered, DeadlineStart::PlacementStarted, DeadlineUnit::Months, 6, 6, 6, nullptr,
     QT_TRANSLATE_NOOP("Deadlines", "Whether a child's care is still needed is considered"),
     QT_TRANSLATE_NOOP("Deadlines", "Law: {care_considered}, {care_considered_lvu}"), 6},
    {Deadline::CustodyConsidered, DeadlineStart::PlacementStarted, DeadlineUnit::Months, 24, 24, 24, nullptr,
     QT_TRANSLATE_NOOP("Deadlines", "A move of custody is considered and the plan of care revised"),
     QT_TRANSLATE_NOOP("Deadlines", "Law: {custody_considered}, {care_plan}"), 12},
    {Deadline::SecretPlaceReconsidered, DeadlineStart::SecretPlaceDecided, DeadlineUnit::Months, 3, 3, 3, nullptr,
     QT_TRANSLATE_NOOP("Deadlines", "Secret whereabouts, or limits on contact, are reconsidered"),
     QT_TRANSLATE_NOOP("Deadlines", "Law: {secret_place}"), 3},
    {Deadline::ManyChildrenReported, DeadlineStart::FourthChildPlaced, DeadlineUnit::CalendarDays, 0, 0, 0, nullptr,
     QT_TRANSLATE_NOOP("Deadlines", "A home with more than three children is reported to the inspectorate (IVO)"),
     QT_TRANSLATE_NOOP("Deadlines", "Law: {many_children_reported}")},
    {Deadline::ChildrenListed, DeadlineStart::Calendar, DeadlineUnit::EndOfJanuary, 0, 0, 0, nullptr,
     QT_TRANSLATE_NOOP("Deadlines", "The list of placed children goes to the inspectorate (IVO)"),
     QT_TRANSLATE_NOOP("Deadlines", "Law: {children_listed}"), 12},
    {Deadline::HomeFollowedUp, DeadlineStart::HomeReviewed, DeadlineUnit::Months, 12, 1, 36, u"deadline.follow_up",
     QT_TRANSLATE_NOOP("Deadlines", "A home is followed up"), QT_TRANSLATE_NOOP("Deadlines", "Practice: once a year"),
     12},
    {Deadline::FamilyWeeded, DeadlineStart::LastNote, DeadlineUnit::YearsToYearEnd, 5, 5, 70, u"deadline.weeding",
     QT_TRANSLATE_NOOP("Deadlines", "A family's records are weeded"), QT_TRANSLATE_NOOP("Deadlines", "Law: {weeding}")},
    {Deadline::TrialDecided, DeadlineStart::TrialEnds, DeadlineUnit::DaysBefore, 60, 1, 365, u"deadline.trial",
     QT_TRANSLATE_NOOP("Deadlines", "Whether a programme goes on after its trial year is decided"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice: the register's own setting")},
    {Deadline::JointMeeting, DeadlineStart::Calendar, DeadlineUnit::TermEnd, 0, 0, 0, nullptr,
     QT_TRANSLATE_NOOP("Deadlines", "A mentor group has met this term"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice: a joint meeting each term"), 6},
    {Deadline::LogReviewed, DeadlineStart::LogReviewed, DeadlineUnit::Months, 1, 1, 12, u"deadline.log_review",
     QT_TRANSLATE_NOOP("Deadlines", "The log is reviewed"),
     QT_TRANSLATE_NOOP("Deadlines", "{access_checks}, which names no time; practice: each month"), 1},
    {Deadline::ChildFollowedUp, DeadlineStart::PlacementEnded, DeadlineUnit::Months, 6, 6, 6, nullptr,
     QT_TRANSLATE_NOOP("Deadlines", "Follow-up of a child after a placement ends"),
     QT_TRANSLATE_NOOP("Deadlines", "Law: {child_followed_up}")},
    {Deadline::AfterMeeting, DeadlineStart::MeetingHeld, DeadlineUnit::Workdays, 5, 1, mostWorkdays,
     u"deadline.after_meeting", QT_TRANSLATE_NOOP("Deadlines", "Next step after the information meeting"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice: the register's own setting")},
    {Deadline::AfterNoShow, DeadlineStart::MeetingHeld, DeadlineUnit::Workdays, 5, 1, mostWorkdays,
     u"deadline.after_no_show",
     QT_TRANSLATE_NOOP("Deadlines", "Did not come to the information meeting twice: call, or end the application"),
     QT_TRANSLATE_NOOP("Deadlines", "Practice: the register's own setting")},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(rules); ++i) {
        if (size_t(rules[i].id) != i || codeKeys<Deadline>[i].code != rules[i].id)
            return false;
    }
    return true;
}
static_assert(std::size(rules) == codeKeys<Deadline>.size() && inOrder());

} // namespace

std::span<const DeadlineRule> deadlineRules()
{
    return rules;
}

const DeadlineRule &deadlineRule(Deadline id)
{
    return rules[size_t(id)];
}

QString titleOf(const DeadlineRule &rule)
{
    return QCoreApplication::translate("Deadlines", rule.title);
}

QString sourceOf(const DeadlineRule &rule)
{
    return withCitations(QCoreApplication::translate("Deadlines", rule.source));
}

Deadlines::Deadlines()
{
    for (const DeadlineRule &rule : rules)
        m_lengths[size_t(rule.id)] = rule.length;
}

bool Deadlines::setLength(Deadline id, int length)
{
    const DeadlineRule &rule = deadlineRule(id);
    if (length < rule.least || length > rule.most)
        return false;
    m_lengths[size_t(id)] = length;
    return true;
}

QDate Deadlines::lastDay(Deadline id, const QDate &day) const
{
    switch (deadlineRule(id).unit) {
    case DeadlineUnit::SameDay:
        return workdayFrom(day);
    case DeadlineUnit::Workdays: {
        QDate last = day;
        for (int left = length(id); left > 0; --left)
            last = workdayAfter(last);
        return last;
    }
    case DeadlineUnit::CalendarDays:
        return day.addDays(length(id));
    case DeadlineUnit::DaysBefore:
        return day.addDays(-length(id));
    case DeadlineUnit::Months:
        return day.addMonths(length(id));
    case DeadlineUnit::YearsToYearEnd:
        return day.isValid() ? QDate(day.addYears(length(id)).year() + 1, 12, 31) : QDate();
    case DeadlineUnit::EndOfJanuary:
        return day.isValid() ? QDate(day.month() == 1 ? day.year() : day.year() + 1, 1, 31) : QDate();
    case DeadlineUnit::TermEnd:
        return !day.isValid() ? QDate() : day.month() <= 6 ? QDate(day.year(), 6, 30) : QDate(day.year(), 12, 31);
    }
    return {};
}

QDate Deadlines::nextDay(Deadline id, const QDate &day, const QDate &today) const
{
    const QDate first = lastDay(id, day);
    const int again = deadlineRule(id).again;
    if (!first.isValid() || again == 0 || first >= today)
        return first;
    // Counted from the first each time, so that a month's end is not worn down by shorter months.
    int months = 0;
    while (first.addMonths(months) < today)
        months += again;
    const QDate next = first.addMonths(months);
    return deadlineRule(id).unit == DeadlineUnit::TermEnd ? lastDay(id, next) : next;
}

} // namespace famn
