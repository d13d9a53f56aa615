#pragma once

#include "models/domain/Outreach.h"

#include <QList>

namespace famn {

/// The days on which a series meets, and those on which it would have met if they were no holidays.
struct PlannedDays
{
    QList<QDate> days;
    QList<QDate> skipped;
    friend bool operator==(const PlannedDays &, const PlannedDays &) = default;
};

/// Whether DAY is one of the series, holiday or not.
[[nodiscard]] bool isSeriesDay(const MeetingSeries &series, const QDate &day);
/// From FROM to TO, both included. Feast days (isFeastDay()) are skipped. Nothing for days that are none.
[[nodiscard]] PlannedDays seriesDays(const MeetingSeries &series, const QDate &from, const QDate &to);
/// The meeting of SERIES on DAY, without an id.
[[nodiscard]] InfoMeeting meetingOf(const MeetingSeries &series, const QDate &day);
/// Whether MEETING is still what SERIES made of its day.
[[nodiscard]] bool isAsPlanned(const InfoMeeting &meeting, const MeetingSeries &series);

/// The moments it begins and ends; a night in which the clocks change makes it no longer or shorter.
[[nodiscard]] Instant beginsAt(const InfoMeeting &meeting);
[[nodiscard]] Instant endsAt(const InfoMeeting &meeting);

/// Whether somebody at STATUS takes up room.
[[nodiscard]] bool takesSeat(AttendanceStatus status);
/// What follows on STATUS for somebody who goes through the list: before the day who will come, from the day on who
/// came.
[[nodiscard]] AttendanceStatus nextStatus(AttendanceStatus status, bool dayHasCome);

} // namespace famn
