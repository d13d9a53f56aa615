#pragma once

#include "models/domain/Outreach.h"
#include "models/services/WritePath.h"

namespace famn {

/// What making the meetings of a series ahead did.
struct ScheduleReport
{
    MeetingSeriesId series;
    /// By which it is undone; the null id when nothing had to change.
    Uuid batch;
    int made = 0;
    int changed = 0;
    int removed = 0;
    /// Coming meetings that differ from the series and were left alone: changed by hand, or somebody is invited.
    int kept = 0;
    /// The feast days on which there is none, from today to as far ahead as meetings are made.
    QList<QDate> skipped;
};

/// Stores a new series and makes its meetings ahead, as many weeks as the register's settings say. Errors: Invalid with
/// the field, NotFound (a leader who does not work here), Denied.
[[nodiscard]] Result<ScheduleReport> addSeries(WritePath &write, MeetingSeries series);
/// Makes the series what AFTER says. Coming meetings that are still what it was before follow it, or go where it no
/// longer meets on their day; those that were changed by hand, or that somebody is invited to, stay.
[[nodiscard]] Result<ScheduleReport> changeSeries(WritePath &write, const MeetingSeriesId &id, MeetingSeries after);
/// Makes the meetings that are not there yet. A week that has one, even a cancelled one, gets no other.
[[nodiscard]] Result<ScheduleReport> planMeetings(WritePath &write, const MeetingSeriesId &id);

struct AddedMeeting
{
    InfoMeetingId meeting;
    Uuid batch;
};
/// A meeting of its own, planned. Errors as of addSeries().
[[nodiscard]] Result<AddedMeeting> addMeeting(WritePath &write, InfoMeeting meeting);
/// Changes day, time, place, capacity and leader of a planned meeting; its series and status stay. Gives the
/// operation's id; the null id when it was so already. Invalid, field "status", when it was held or cancelled.
[[nodiscard]] Result<Uuid> changeMeeting(WritePath &write, const InfoMeetingId &id, const InfoMeeting &after);
/// Cancels a planned meeting; WHY stands in the journal. Whoever was invited may then be invited to another. Errors:
/// Invalid with the field "why" (missing) or "status" (it is not planned), NotFound, Denied.
[[nodiscard]] Result<Uuid> cancelMeeting(WritePath &write, const InfoMeetingId &id, const QString &why);

} // namespace famn
