#include "models/tables/ClockCell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr char context[] = "ClockCell";
constexpr int minutesInHour = 60;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate(context, text, nullptr, n);
}

QString answeredText(const SameDayClock &clock, Instant now)
{
    const QDateTime at = swedishTime(*clock.answeredAt);
    if (at.date() == swedishDay(now))
        return say(QT_TRANSLATE_NOOP("ClockCell", "Answered %1")).arg(at.time().toString(u"HH:mm"_s));
    if (clock.sameDay)
        return say(QT_TRANSLATE_NOOP("ClockCell", "Answered the same day"));
    if (clock.inTime)
        return say(QT_TRANSLATE_NOOP("ClockCell", "Answered in time"));
    return say(QT_TRANSLATE_N_NOOP("ClockCell", "Answered %n day(s) late"), int(clock.dueOn.daysTo(at.date())));
}

QString dueText(const SameDayClock &clock, Instant now)
{
    if (clock.dueOn != swedishDay(now))
        return say(QT_TRANSLATE_NOOP("ClockCell", "By %1")).arg(clock.dueOn.toString(Qt::ISODate));
    if (clock.minutesLeft <= 0)
        return say(QT_TRANSLATE_NOOP("ClockCell", "Today"));
    if (clock.minutesLeft < minutesInHour)
        return say(QT_TRANSLATE_NOOP("ClockCell", "%1 min left")).arg(clock.minutesLeft);
    return say(QT_TRANSLATE_NOOP("ClockCell", "%1 h %2 min left"))
        .arg(clock.minutesLeft / minutesInHour)
        .arg(clock.minutesLeft % minutesInHour);
}

} // namespace

QString clockText(const SameDayClock &clock, Instant now)
{
    switch (clock.state) {
    case SameDayState::Answered:
        return answeredText(clock, now);
    case SameDayState::Due:
        return dueText(clock, now);
    case SameDayState::Late:
        return say(QT_TRANSLATE_N_NOOP("ClockCell", "Late %n day(s)"), clock.daysLate);
    case SameDayState::Closed:
        break;
    }
    return {};
}

CellMark clockMark(const SameDayClock &clock, Instant now, const OfficeHours &hours)
{
    switch (clock.state) {
    case SameDayState::Answered:
        return {clock.inTime ? Status::Ok : Status::Warn, false, std::nullopt};
    case SameDayState::Late:
        return {Status::Late, true, std::nullopt};
    case SameDayState::Due: {
        const int whole = std::max(1, hours.opens.secsTo(hours.closes) / minutesInHour);
        const double left = std::clamp(double(clock.minutesLeft) / whole, 0.0, 1.0);
        if (clock.dueOn == swedishDay(now) && clock.minutesLeft < minutesInHour)
            return {Status::Warn, true, left};
        return {std::nullopt, false, left};
    }
    case SameDayState::Closed:
        break;
    }
    return {};
}

QVariant urgency(const ApplicationRow &row)
{
    constexpr qint64 answeredAfter = qint64(1) << 52;
    constexpr qint64 msecPerDay = 86'400'000;
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    if (row.firstContactAt)
        return answeredAfter + row.firstContactAt->msec;
    if (!waitsForContact(row.stage) || !row.receivedOn.isValid())
        return {};
    return row.receivedAt ? row.receivedAt->msec : (row.receivedOn.toJulianDay() - epoch) * msecPerDay;
}

} // namespace famn
