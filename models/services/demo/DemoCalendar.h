#pragma once

#include "models/base/Clock.h"
#include "models/services/demo/DemoRandom.h"

#include <QList>

namespace famn {

/// The two years up to today as a recruiting unit knows them: applications on weekdays, more when there is a campaign,
/// fewer in July and at Christmas, and growing all the time.
class DemoCalendar
{
public:
    explicit DemoCalendar(const QDate &today);

    [[nodiscard]] QDate today() const { return m_today; }
    /// Nothing of the history has a moment later than this day: today's depends on the hour.
    [[nodiscard]] QDate yesterday() const { return m_today.addDays(-1); }
    [[nodiscard]] QDate firstDay() const { return m_first; }
    /// The day on which PART of WHOLE applications have come in.
    [[nodiscard]] QDate dayAt(quint64 part, quint64 whole) const;
    /// A day from DAY on, more likely a busy one.
    [[nodiscard]] QDate dayFrom(const QDate &day, DemoRandom &random) const;
    [[nodiscard]] bool isCampaign(const QDate &day) const;

    [[nodiscard]] static bool isWorkday(const QDate &day);
    /// The first working day after DAY.
    [[nodiscard]] static QDate workdayAfter(const QDate &day);
    /// DAY itself, or the first working day after it.
    [[nodiscard]] static QDate workdayFrom(const QDate &day);

private:
    [[nodiscard]] quint64 weightOf(const QDate &day) const;

    QDate m_today;
    QDate m_first;
    /// For each day since m_first: the weights of all days up to it.
    QList<quint64> m_sums;
};

} // namespace famn
