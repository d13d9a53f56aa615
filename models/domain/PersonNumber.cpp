#include "models/domain/PersonNumber.h"

#include <compare>

// The rules, in the order in which they are tried; the first that fails names the fault.
//
// Empty        nothing but white space.
// Shape        YYYYMMDD or YYMMDD, then - or + or nothing, then NNNC. Spaces stand around a sign only. Any of the
// dashes
//              that word processors put in counts as -. Digits are ASCII. A reserve number has the long date, no +,
//              and Tnnn or TFnn in capitals.
// Date         a day that exists, in 1800 or later. 60 is added to the day of a coordination number (2022:1697 2:8);
//              its month 00 or day 60 says that the month or day is not known. No other number has unknown parts.
// Future       the day is after today.
// BirthNumber  NNN is 000.
// Checksum     the Luhn digit over YYMMDDNNN, weights 2, 1, 2, ... Reserve numbers have none.
//
// Century of a short date: the latest that does not put the day after today; with + the one before that (FOL 1991:481
// 18 §: the sign changes in the year in which the person turns 100). A sign after a long date says nothing.

namespace famn {

namespace {
using Fault = PersonNumberFault;

/// More than any number with some spaces around its sign.
constexpr qsizetype longestText = 40;
constexpr int firstYear = 1800;
constexpr int coordinationOffset = 60;

struct Parts
{
    /// Six or eight digits.
    QStringView date;
    /// NNNC, Tnnn or TFnn.
    QStringView tail;
    bool plus = false;
};

/// A calendar day whose month or day may be 0, not known. An unknown part sorts before every known one, so that such a
/// day is compared by the earliest day it may be.
struct PartialDay
{
    int year = 0;
    int month = 0;
    int day = 0;
    friend auto operator<=>(const PartialDay &, const PartialDay &) = default;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (!isDigit(c))
            return false;
    }
    return true;
}

int valueOf(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

bool isReserveTail(QStringView tail)
{
    return tail.startsWith(u'T') && (allDigits(tail.mid(1)) || (tail[1] == u'F' && allDigits(tail.mid(2))));
}

std::optional<Parts> split(QStringView text)
{
    qsizetype run = 0;
    while (run < text.size() && isDigit(text[run]))
        ++run;
    Parts parts{text.left(run), text.mid(run), false};
    const QStringView sign = parts.tail.trimmed();
    if (!sign.isEmpty() && (isDash(sign[0]) || sign[0] == u'+')) {
        parts.plus = sign[0] == u'+';
        parts.tail = sign.mid(1).trimmed();
    } else if (parts.tail.isEmpty() && run > 4) {
        parts.date = text.left(run - 4);
        parts.tail = text.mid(run - 4);
    }
    const bool longDate = parts.date.size() == 8;
    if ((!longDate && parts.date.size() != 6) || parts.tail.size() != 4)
        return std::nullopt;
    if (!allDigits(parts.tail) && !(longDate && !parts.plus && isReserveTail(parts.tail)))
        return std::nullopt;
    return parts;
}

/// The day with its century; the coordination number's 60 is taken off already.
PartialDay dayOf(const Parts &parts, bool coordination, const PartialDay &today)
{
    PartialDay day{0, valueOf(parts.date.right(4).left(2)), valueOf(parts.date.right(2))};
    if (coordination)
        day.day -= coordinationOffset;
    day.year = valueOf(parts.date.chopped(4));
    if (parts.date.size() == 6) {
        day.year += today.year - today.year % 100;
        if (day > today)
            day.year -= 100;
        if (parts.plus)
            day.year -= 100;
    }
    return day;
}

bool exists(const PartialDay &day, bool coordination)
{
    if (day.year < firstYear)
        return false;
    if (coordination && (day.month == 0 || day.day == 0))
        return day.month <= 12 && day.day <= 31;
    return QDate(day.year, day.month, day.day).isValid();
}

/// Whether the last of ten digits is the Luhn digit of the others.
bool hasCheckDigit(QStringView tenDigits)
{
    int sum = 0;
    int weight = 2;
    for (const QChar c : tenDigits) {
        const int product = (c.unicode() - u'0') * weight;
        sum += product / 10 + product % 10;
        weight = 3 - weight;
    }
    return sum % 10 == 0;
}
} // namespace

std::variant<PersonNumber, PersonNumberFault> readPersonNumber(const QString &text, const QDate &today)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty())
        return Fault::Empty;
    const auto parts = trimmed.size() <= longestText ? split(trimmed) : std::nullopt;
    if (!parts)
        return Fault::Shape;

    const bool reserve = parts->tail[0] == u'T';
    const bool coordination = !reserve && valueOf(parts->date.right(2)) >= coordinationOffset;
    const PartialDay reference{today.year(), today.month(), today.day()};
    const PartialDay day = dayOf(*parts, coordination, reference);
    if (!exists(day, coordination))
        return Fault::Date;
    if (day > reference)
        return Fault::Future;
    if (!reserve) {
        if (parts->tail.left(3) == u"000")
            return Fault::BirthNumber;
        if (!hasCheckDigit(QString(parts->date.right(6) % parts->tail)))
            return Fault::Checksum;
    }

    PersonNumber number;
    number.digits = QString::number(day.year) % parts->date.right(4) % parts->tail;
    if (reserve)
        number.kind = PersonNumberKind::ReserveNumber;
    else if (coordination)
        number.kind = PersonNumberKind::CoordinationNumber;
    number.birthDate = QDate(day.year, day.month, day.day);
    number.sex = (parts->tail[2].unicode() - u'0') % 2 == 0 ? Sex::Woman : Sex::Man;
    return number;
}

QString displayPersonNumber(const QString &digits)
{
    if (digits.size() != 12)
        return digits;
    return digits.left(8) % u'-' % digits.mid(8);
}

} // namespace famn
