#include "models/base/Clock.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
const QTimeZone &sweden()
{
    static const QTimeZone zone("Europe/Stockholm");
    return zone;
}
} // namespace

QDate Clock::today() const
{
    return swedishDay(now());
}

Instant SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

QDateTime swedishTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.msec, sweden());
}

QDate swedishDay(Instant instant)
{
    return swedishTime(instant).date();
}

Instant swedishInstant(const QDate &day, const QTime &time)
{
    return {QDateTime(day, time, sweden()).toMSecsSinceEpoch()};
}

QString displayTime(Instant instant)
{
    return swedishTime(instant).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace famn
