#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace famn {

/// A day as people write it, with a time where they wrote one.
struct DayAndTime
{
    QDate day;
    /// Null when only the day is known.
    QTime time;
    friend bool operator==(const DayAndTime &, const DayAndTime &) = default;
};

/// Reads 2026-03-01 (also with / or .), 20260301, 1/3 2026 (day/month; also 1/3/2026 and 1/3-2026), 01.03.2026,
/// 1-3-2026, each with or without "14:05", "14.05" or "14:05:30" after it (T or spaces between), and
/// "2026-03-01T14:05:30". Years have four digits. Nothing for anything else, a time zone too, or a day that does not
/// exist.
[[nodiscard]] std::optional<DayAndTime> readDayAndTime(const QString &text);

/// Which of two days a short word means.
enum class TypedDay {
    Latest, ///< the last one that is not in the future: when something was
    Next,   ///< the next one, never today: when something is due
};
/// Reads a day as people type it beside TODAY: what readDayAndTime() reads without a time, and "igår", "i dag",
/// "yesterday", "+14" and "-3" (days), "må" or "mon" and longer (a weekday), "0312" (month and day), "v 34" or "w34"
/// (the Monday of an ISO week). Nothing for anything else.
[[nodiscard]] std::optional<QDate> readTypedDay(const QString &text, const QDate &today, TypedDay which);

/// Adds whole months, at most 10,000 years of them; a day the target month lacks becomes its last day. Invalid beyond
/// that, or when DAY is.
[[nodiscard]] QDate addMonths(const QDate &day, int months);

/// Whether two intervals of days share a day. Both ends belong to them; an invalid end is open.
[[nodiscard]] bool overlap(const QDate &from1, const QDate &to1, const QDate &from2, const QDate &to2);

} // namespace famn
