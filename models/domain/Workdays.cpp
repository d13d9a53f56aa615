#include "models/domain/Workdays.h"

namespace famn {

namespace {

constexpr int firstGregorianYear = 1583;
constexpr int lastYear = 9999;

bool isFixedHoliday(const QDate &day)
{
    switch (day.month() * 100 + day.day()) {
    case 101:
    case 106:
    case 501:
    case 606:
    case 1225:
    case 1226:
        return true;
    default:
        return false;
    }
}

/// Good Friday, Easter Monday, Ascension Day; Easter Sunday and Whit Sunday are Sundays anyway.
bool isEasterHoliday(const QDate &day)
{
    const QDate easter = easterSunday(day.year());
    const qint64 after = easter.isValid() ? easter.daysTo(day) : 0;
    return after == -2 || after == 1 || after == 39;
}

/// Midsummer Day and All Saints' Day, each the Saturday of its week.
bool isMovableSaturday(const QDate &day)
{
    if (day.dayOfWeek() != Qt::Saturday)
        return false;
    const int date = day.month() * 100 + day.day();
    return (date >= 620 && date <= 626) || (date >= 1031 && date <= 1106);
}

bool isFreeEve(const QDate &day)
{
    const int date = day.month() * 100 + day.day();
    return date == 1224 || date == 1231 || (day.dayOfWeek() == Qt::Friday && date >= 619 && date <= 625);
}

} // namespace

QDate easterSunday(int year)
{
    if (year < firstGregorianYear || year > lastYear)
        return {};
    // The rule of Meeus, Jones and Butcher, with their letters.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

bool isPublicHoliday(const QDate &day)
{
    return day.isValid() &&
           (day.dayOfWeek() == Qt::Sunday || isFixedHoliday(day) || isEasterHoliday(day) || isMovableSaturday(day));
}

bool isWorkday(const QDate &day)
{
    return day.isValid() && day.dayOfWeek() < Qt::Saturday && !isPublicHoliday(day) && !isFreeEve(day);
}

bool isFeastDay(const QDate &day)
{
    constexpr qint64 whitSunday = 49;
    const QDate easter = easterSunday(day.year());
    const qint64 after = easter.isValid() ? easter.daysTo(day) : -1;
    return day.isValid() && (isFixedHoliday(day) || isEasterHoliday(day) || isMovableSaturday(day) || isFreeEve(day) ||
                             after == 0 || after == whitSunday);
}

QDate workdayFrom(const QDate &day)
{
    QDate found = day;
    while (found.isValid() && !isWorkday(found))
        found = found.addDays(1);
    return found;
}

QDate workdayAfter(const QDate &day)
{
    return workdayFrom(day.addDays(1));
}

} // namespace famn
