#include "models/domain/MeetingPlan.h"

#include "models/domain/Workdays.h"

namespace famn {

namespace {

constexpr int daysOfWeek = 7;

/// The first day of SERIES; invalid when it has none.
QDate firstDay(const MeetingSeries &series)
{
    if (!series.from.isValid())
        return {};
    return series.from.addDays((series.weekday - series.from.dayOfWeek() + daysOfWeek) % daysOfWeek);
}

} // namespace

bool isSeriesDay(const MeetingSeries &series, const QDate &day)
{
    const QDate first = firstDay(series);
    if (!first.isValid() || !day.isValid() || series.intervalWeeks < 1 || day < first ||
        (series.to.isValid() && day > series.to))
        return false;
    return first.daysTo(day) % (qint64(series.intervalWeeks) * daysOfWeek) == 0;
}

PlannedDays seriesDays(const MeetingSeries &series, const QDate &from, const QDate &to)
{
    PlannedDays planned;
    const QDate first = firstDay(series);
    if (!first.isValid() || !from.isValid() || !to.isValid() || series.intervalWeeks < 1)
        return planned;
    const QDate last = series.to.isValid() ? qMin(series.to, to) : to;
    const qint64 step = qint64(series.intervalWeeks) * daysOfWeek;
    const qint64 before = qMax<qint64>(0, first.daysTo(from));
    for (QDate day = first.addDays((before + step - 1) / step * step); day <= last; day = day.addDays(step))
        (isFeastDay(day) ? planned.skipped : planned.days).append(day);
    return planned;
}

InfoMeeting meetingOf(const MeetingSeries &series, const QDate &day)
{
    InfoMeeting meeting;
    meeting.series = series.id;
    meeting.seriesDay = day;
    meeting.day = day;
    meeting.startsAt = series.startsAt;
    meeting.minutes = series.minutes;
    meeting.place = series.place;
    meeting.video = series.video;
    meeting.capacity = series.capacity;
    meeting.leader = series.leader;
    return meeting;
}

bool isAsPlanned(const InfoMeeting &meeting, const MeetingSeries &series)
{
    InfoMeeting planned = meetingOf(series, meeting.seriesDay);
    planned.id = meeting.id;
    planned.stamp = meeting.stamp;
    return meeting == planned;
}

Instant beginsAt(const InfoMeeting &meeting)
{
    return swedishInstant(meeting.day, meeting.startsAt);
}

Instant endsAt(const InfoMeeting &meeting)
{
    constexpr qint64 minute = 60'000;
    return {beginsAt(meeting).msec + meeting.minutes * minute};
}

bool takesSeat(AttendanceStatus status)
{
    return status != AttendanceStatus::CalledOff;
}

AttendanceStatus nextStatus(AttendanceStatus status, bool dayHasCome)
{
    using enum AttendanceStatus;
    switch (status) {
    case Invited:
        return dayHasCome ? Attended : Registered;
    case Registered:
        return dayHasCome ? Attended : CalledOff;
    case Attended:
        return Missed;
    case Missed:
        return CalledOff;
    case CalledOff:
        return dayHasCome ? Registered : Invited;
    }
    return status;
}

} // namespace famn
