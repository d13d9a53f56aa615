#include "models/domain/DateText.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
/// More than the longest shape needs.
constexpr qsizetype longestText = 40;

/// The shapes of a day, each with whatever follows it as "rest".
const std::array<QRegularExpression, 3> &dayShapes()
{
    // A year has four digits and no leading zero: "0026" is a two-digit year in disguise.
    static const QString year = u"(?<y>[1-9][0-9]{3})"_s;
    static const std::array<QRegularExpression, 3> shapes{
        QRegularExpression(u"\\A"_s % year % u"([-/.])(?<m>[0-9]{1,2})\\2(?<d>[0-9]{1,2})(?<rest>.*)\\z"_s),
        QRegularExpression(u"\\A"_s % year % u"(?<m>[0-9]{2})(?<d>[0-9]{2})(?<rest>.*)\\z"_s),
        QRegularExpression(u"\\A(?<d>[0-9]{1,2})(?:([-/.])(?<m>[0-9]{1,2})\\2|/(?<n>[0-9]{1,2})[ -])"_s % year %
                           u"(?<rest>.*)\\z"_s),
    };
    return shapes;
}

/// A time with what parts it from the day.
const QRegularExpression &timeShape()
{
    static const QRegularExpression shape(u"\\A[T ](?<h>[0-9]{1,2})([:.])(?<min>[0-9]{2})(?:\\2(?<s>[0-9]{2}))?\\z"_s);
    return shape;
}

std::optional<DayAndTime> fromMatch(const QRegularExpressionMatch &match)
{
    const QString month = match.captured(u"m"_s) % match.captured(u"n"_s);
    DayAndTime result{QDate(match.captured(u"y"_s).toInt(), month.toInt(), match.captured(u"d"_s).toInt()), {}};
    if (!result.day.isValid())
        return std::nullopt;
    const QString rest = match.captured(u"rest"_s);
    if (rest.isEmpty())
        return result;
    const auto time = timeShape().match(rest);
    if (!time.hasMatch())
        return std::nullopt;
    result.time = QTime(time.captured(u"h"_s).toInt(), time.captured(u"min"_s).toInt(), time.captured(u"s"_s).toInt());
    if (!result.time.isValid())
        return std::nullopt;
    return result;
}

struct DayWord
{
    const char16_t *word;
    int days;
};
constexpr DayWord dayWords[] = {
    {u"i förrgår", -2}, {u"förrgår", -2},   {u"igår", -1},        {u"i går", -1},  {u"yesterday", -1},
    {u"idag", 0},       {u"i dag", 0},      {u"today", 0},        {u"imorgon", 1}, {u"i morgon", 1},
    {u"tomorrow", 1},   {u"övermorgon", 2}, {u"i övermorgon", 2},
};

/// Monday first.
constexpr const char16_t *weekdays[][2] = {
    {u"måndag", u"monday"}, {u"tisdag", u"tuesday"},  {u"onsdag", u"wednesday"}, {u"torsdag", u"thursday"},
    {u"fredag", u"friday"}, {u"lördag", u"saturday"}, {u"söndag", u"sunday"}};

/// The number of the weekday that TEXT, of two letters or more, begins; nothing when it is none or could be two.
std::optional<int> weekdayOf(const QString &text)
{
    std::optional<int> found;
    for (int day = 0; day < 7 && text.size() >= 2; ++day) {
        for (const char16_t *name : weekdays[day]) {
            if (!QStringView(name).startsWith(text))
                continue;
            if (found && *found != day + 1)
                return std::nullopt;
            found = day + 1;
        }
    }
    return found;
}

/// The day of a year before or after TODAY's that fits WHICH, as MAKE gives it for a year.
template<typename Make>
std::optional<QDate> inYear(const QDate &today, TypedDay which, Make make)
{
    const int step = which == TypedDay::Latest ? -1 : 1;
    for (int year = today.year(), tries = 0; tries < 9; year += step, ++tries) {
        const QDate day = make(year);
        if (day.isValid() && (which == TypedDay::Latest ? day <= today : day > today))
            return day;
    }
    return std::nullopt;
}

QDate mondayOf(int week, int year)
{
    // The fourth of January is always in the first week.
    const QDate first(year, 1, 4);
    const QDate monday = first.addDays(1 - first.dayOfWeek()).addDays(7 * (week - 1));
    int ofYear = 0;
    return monday.weekNumber(&ofYear) == week && ofYear == year ? monday : QDate();
}

std::optional<QDate> readShortDay(const QString &plain, const QDate &today, TypedDay which)
{
    static const QRegularExpression days(u"\\A([+-])([0-9]{1,4})\\z"_s);
    static const QRegularExpression monthDay(u"\\A([0-9]{2})([0-9]{2})\\z"_s);
    static const QRegularExpression week(u"\\A[vw] ?([0-9]{1,2})\\z"_s);
    if (const auto match = days.match(plain); match.hasMatch())
        return today.addDays((match.captured(1) == u"-"_s ? -1 : 1) * match.captured(2).toInt());
    if (const auto match = monthDay.match(plain); match.hasMatch())
        return inYear(today, which,
                      [&](int year) { return QDate(year, match.captured(1).toInt(), match.captured(2).toInt()); });
    if (const auto match = week.match(plain); match.hasMatch())
        return inYear(today, which, [&](int year) { return mondayOf(match.captured(1).toInt(), year); });
    return std::nullopt;
}
} // namespace

std::optional<QDate> readTypedDay(const QString &text, const QDate &today, TypedDay which)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestText || !today.isValid())
        return std::nullopt;
    if (const auto whole = readDayAndTime(text))
        return whole->time.isValid() ? std::nullopt : std::optional(whole->day);
    const QString plain = trimmed.toString().simplified().toCaseFolded();
    for (const DayWord &word : dayWords) {
        if (plain == QStringView(word.word))
            return today.addDays(word.days);
    }
    if (const auto weekday = weekdayOf(plain)) {
        const int ahead = (*weekday - today.dayOfWeek() + 7) % 7;
        return today.addDays(which == TypedDay::Latest ? (ahead == 0 ? 0 : ahead - 7) : (ahead == 0 ? 7 : ahead));
    }
    return readShortDay(plain, today, which);
}

std::optional<DayAndTime> readDayAndTime(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestText)
        return std::nullopt;
    const QString plain = trimmed.toString().simplified();
    for (const auto &shape : dayShapes()) {
        if (const auto match = shape.match(plain); match.hasMatch())
            return fromMatch(match);
    }
    return std::nullopt;
}

QDate addMonths(const QDate &day, int months)
{
    constexpr int farthest = 12 * 10'000;
    if (months < -farthest || months > farthest)
        return {};
    return day.addMonths(months);
}

bool overlap(const QDate &from1, const QDate &to1, const QDate &from2, const QDate &to2)
{
    // Open ends reach every day; the later start and the earlier end bound what is shared.
    const auto later = [](const QDate &a, const QDate &b) { return !a.isValid() || (b.isValid() && b > a) ? b : a; };
    const auto earlier = [](const QDate &a, const QDate &b) { return !a.isValid() || (b.isValid() && b < a) ? b : a; };
    const QDate from = later(from1, from2);
    const QDate to = earlier(to1, to2);
    return !from.isValid() || !to.isValid() || from <= to;
}

} // namespace famn
