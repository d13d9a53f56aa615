#include "models/domain/Deadlines.h"

#include "models/domain/Workdays.h"

#include <QCoreApplication>

namespace famn {

namespace {

constexpr int mostWorkdays = 20;
constexpr int mostReservedDays = 365;
constexpr int mostReviewDays = 92;

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
    {Deadline::LogReview, DeadlineStart::LogReviewed, DeadlineUnit::CalendarDays, 31, 1, mostReviewDays,
     u"deadline.log_review", QT_TRANSLATE_NOOP("Deadlines", "Review of the log: who read and changed what"),
     QT_TRANSLATE_NOOP("Deadlines", "SoLPuL (2001:454) 10 §: checked systematically and again and again; each month is "
                                    "the register's own setting")},
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
    return QCoreApplication::translate("Deadlines", rule.source);
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
    }
    return {};
}

} // namespace famn
