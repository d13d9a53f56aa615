#pragma once

#include <QDate>

namespace famn {

/// Easter Sunday of a year from 1583 to 9999, by the Gregorian rule; invalid for others.
[[nodiscard]] QDate easterSunday(int year);
/// A Swedish public holiday as they are today (lag 1989:253): every Sunday, and the fixed and movable days.
[[nodiscard]] bool isPublicHoliday(const QDate &day);
/// A day on which an office is open: Monday to Friday, no public holiday, and none of the eves that are free nearly
/// everywhere (Midsummer's Eve, Christmas Eve, New Year's Eve). False for an invalid day.
[[nodiscard]] bool isWorkday(const QDate &day);
/// DAY itself, or the first working day after it; invalid when DAY is.
[[nodiscard]] QDate workdayFrom(const QDate &day);
/// A day that keeps people at home whatever day of the week it is: a holiday that is more than a Sunday, or one of
/// those eves. False for an invalid day.
[[nodiscard]] bool isFeastDay(const QDate &day);
/// The first working day after DAY; invalid when DAY is.
[[nodiscard]] QDate workdayAfter(const QDate &day);

} // namespace famn
