#include "models/domain/SameDay.h"

#include "models/domain/Workdays.h"

#include <algorithm>

namespace famn {

namespace {

constexpr qint64 msecPerMinute = 60'000;

QDate dueDay(const QDate &receivedOn, const std::optional<Instant> &receivedAt, const OfficeHours &hours)
{
    const bool tooLate = receivedAt && swedishTime(*receivedAt).time() >= hours.cutOff;
    return tooLate ? workdayAfter(receivedOn) : workdayFrom(receivedOn);
}

int minutesUntilClosing(const QDate &day, Instant now, const OfficeHours &hours)
{
    const Instant from = std::max(now, swedishInstant(day, hours.opens));
    const qint64 left = swedishInstant(day, hours.closes).msec - from.msec;
    return int(std::max<qint64>(0, (left + msecPerMinute - 1) / msecPerMinute));
}

/// T has the members of the clock: Application and ApplicationRow.
template<typename T>
SameDayClock clockOf(const T &application, Instant now, const OfficeHours &hours)
{
    SameDayClock clock;
    if (!application.receivedOn.isValid())
        return clock;
    clock.dueOn = dueDay(application.receivedOn, application.receivedAt, hours);
    const QDate today = swedishDay(now);
    if (application.firstContactAt) {
        const QDate answered = swedishDay(*application.firstContactAt);
        clock.state = SameDayState::Answered;
        clock.answeredAt = application.firstContactAt;
        clock.inTime = answered <= clock.dueOn;
        clock.sameDay = answered == application.receivedOn;
    } else if (!waitsForContact(application.stage)) {
        clock.state = SameDayState::Closed;
    } else if (today > clock.dueOn) {
        clock.state = SameDayState::Late;
        clock.daysLate = int(clock.dueOn.daysTo(today));
    } else {
        clock.state = SameDayState::Due;
        clock.minutesLeft = minutesUntilClosing(clock.dueOn, now, hours);
    }
    return clock;
}

} // namespace

bool waitsForContact(ApplicationStage stage)
{
    return stage == ApplicationStage::New || stage == ApplicationStage::AttemptMade;
}

SameDayClock sameDayClock(const ApplicationRow &row, Instant now, const OfficeHours &hours)
{
    return clockOf(row, now, hours);
}

SameDayClock sameDayClock(const Application &application, Instant now, const OfficeHours &hours)
{
    return clockOf(application, now, hours);
}

} // namespace famn
