#include "models/domain/SameDay.h"

#include "models/domain/Workdays.h"

#include <algorithm>

namespace famn {

namespace {

constexpr qint64 msecPerMinute = 60'000;

int minutesUntilClosing(const QDate &day, Instant now, const OfficeHours &hours)
{
    const Instant from = std::max(now, swedishInstant(day, hours.opens));
    const qint64 left = swedishInstant(day, hours.closes).msec - from.msec;
    return int(std::max<qint64>(0, (left + msecPerMinute - 1) / msecPerMinute));
}

/// T has the members of the clock: Application and ApplicationRow.
template<typename T>
SameDayClock clockOf(const T &application, Instant now, const IntakeRules &rules)
{
    SameDayClock clock;
    if (!application.receivedOn.isValid())
        return clock;
    clock.dueOn = firstContactDue(application.receivedOn, application.receivedAt, rules);
    const QDate today = swedishDay(now);
    if (application.firstContactAt) {
        const QDate answered = swedishDay(*application.firstContactAt);
        clock.state = SameDayState::Answered;
        clock.answeredAt = application.firstContactAt;
        clock.inTime = answered <= clock.dueOn;
        clock.sameDay = answered == application.receivedOn;
    } else if (application.historical || !waitsForContact(application.stage)) {
        clock.state = SameDayState::Closed;
    } else if (today > clock.dueOn) {
        clock.state = SameDayState::Late;
        clock.daysLate = int(clock.dueOn.daysTo(today));
    } else {
        clock.state = SameDayState::Due;
        clock.minutesLeft = minutesUntilClosing(clock.dueOn, now, rules.hours);
    }
    return clock;
}

} // namespace

QDate firstContactDue(const QDate &receivedOn, const std::optional<Instant> &receivedAt, const IntakeRules &rules)
{
    const QTime cutOff = rules.hours.cutOff;
    const bool tooLate = cutOff.isValid() && receivedAt && swedishTime(*receivedAt).time() >= cutOff;
    // What came in after the cut-off counts as if it had come in when the office opens again.
    return rules.deadlines.lastDay(Deadline::FirstContact, tooLate ? workdayAfter(receivedOn) : receivedOn);
}

bool waitsForContact(ApplicationStage stage)
{
    return stage == ApplicationStage::New || stage == ApplicationStage::AttemptMade;
}

SameDayClock sameDayClock(const ApplicationRow &row, Instant now, const IntakeRules &rules)
{
    return clockOf(row, now, rules);
}

SameDayClock sameDayClock(const Application &application, Instant now, const IntakeRules &rules)
{
    return clockOf(application, now, rules);
}

} // namespace famn
