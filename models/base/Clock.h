#pragma once

#include <QDate>
#include <QDateTime>

#include <compare>

namespace famn {

/// A moment as milliseconds since 1970 in UTC; how every instant is stored.
struct Instant
{
    qint64 msec = 0;
    friend auto operator<=>(const Instant &, const Instant &) = default;
};

/// The one source of "now", so that tests decide what day it is.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// The Swedish local day of now().
    [[nodiscard]] QDate today() const;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// The Swedish local day an instant falls on.
[[nodiscard]] QDate swedishDay(Instant instant);
/// The instant as Swedish local date and time.
[[nodiscard]] QDateTime swedishTime(Instant instant);
/// The instant of a Swedish wall-clock time. An hour that the spring change skips moves on by that hour; one that the
/// autumn change repeats is the first of the two.
[[nodiscard]] Instant swedishInstant(const QDate &day, const QTime &time);
/// "2026-03-01 14:05", Swedish local time.
[[nodiscard]] QString displayTime(Instant instant);

} // namespace famn
