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
} // namespace

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
