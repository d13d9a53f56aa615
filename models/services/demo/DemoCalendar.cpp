#include "models/services/demo/DemoCalendar.h"

#include <algorithm>

namespace famn {

namespace {
constexpr int historyMonths = 24;
/// A campaign that runs just now, so that the inbox of a small register has something in it.
constexpr int currentCampaignDays = 12;
} // namespace

DemoCalendar::DemoCalendar(const QDate &today)
    : m_today(today)
    , m_first(today.addMonths(-historyMonths))
{
    quint64 sum = 0;
    for (QDate day = m_first; day <= m_today; day = day.addDays(1)) {
        sum += weightOf(day);
        m_sums.append(sum);
    }
}

quint64 DemoCalendar::weightOf(const QDate &day) const
{
    // Interest grows to a little more than twice that of the first days.
    quint64 weight = 100 + quint64(m_first.daysTo(day)) / 6;
    if (day.dayOfWeek() == Qt::Saturday)
        weight = weight * 2 / 10;
    else if (day.dayOfWeek() == Qt::Sunday)
        weight = weight * 3 / 10;
    if (isCampaign(day))
        weight *= 3;
    const bool christmas = (day.month() == 12 && day.day() > 20) || (day.month() == 1 && day.day() < 7);
    return day.month() == 7 || christmas ? weight / 2 : weight;
}

bool DemoCalendar::isCampaign(const QDate &day) const
{
    if (day.daysTo(m_today) < currentCampaignDays)
        return true;
    // The foster homes' day in the end of April, and the autumn's campaign.
    return (day.month() == 4 && day.day() > 16) || (day.month() == 9 && day.day() > 14);
}

QDate DemoCalendar::dayAt(quint64 part, quint64 whole) const
{
    if (whole == 0)
        return m_today;
    // The sum is below 2^20; PART may have 40 bits more.
    const quint64 target = m_sums.last() * part / whole;
    const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), target);
    return found == m_sums.end() ? m_today : m_first.addDays(found - m_sums.begin());
}

QDate DemoCalendar::dayFrom(const QDate &day, DemoRandom &random) const
{
    const qint64 index = std::clamp<qint64>(m_first.daysTo(day), 0, m_sums.size() - 1);
    const quint64 before = index == 0 ? 0 : m_sums.at(index - 1);
    const quint64 target = before + random.next() % (m_sums.last() - before);
    return m_first.addDays(std::upper_bound(m_sums.begin(), m_sums.end(), target) - m_sums.begin());
}

bool DemoCalendar::isWorkday(const QDate &day)
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return false;
    // The holidays with a fixed date are enough for a history that nobody lived.
    switch (day.month() * 100 + day.day()) {
    case 101:
    case 106:
    case 501:
    case 606:
    case 1224:
    case 1225:
    case 1226:
    case 1231:
        return false;
    default:
        return true;
    }
}

QDate DemoCalendar::workdayAfter(const QDate &day)
{
    return workdayFrom(day.addDays(1));
}

QDate DemoCalendar::workdayFrom(const QDate &day)
{
    QDate found = day;
    while (!isWorkday(found))
        found = found.addDays(1);
    return found;
}

} // namespace famn
