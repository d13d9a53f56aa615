#include "models/services/MeetingSchedule.h"

#include "models/base/Text.h"
#include "models/domain/MeetingPlan.h"
#include "models/services/IntakeSettings.h"
#include "models/services/RuleError.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int daysOfWeek = 7;

Result<void> checkLeader(Change &change, const StaffId &leader)
{
    if (leader.isNull())
        return done();
    FAMN_ASSIGN(found, change.table<StaffMember>().where(u"WHERE uid = ? AND deleted_at IS NULL AND active = 1"_s,
                                                         {leader.uuid.toBytes()}));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, u"leader"_s, {u"staff"_s}, {}};
    return done();
}

template<typename T>
void clean(T &occasion)
{
    occasion.place = cleanedLine(occasion.place);
    // Seconds are nothing that anybody comes by.
    if (occasion.startsAt.isValid())
        occasion.startsAt = QTime(occasion.startsAt.hour(), occasion.startsAt.minute());
}

/// The Monday of DAY's week: a series meets once in a week, whichever day it is on.
QDate weekOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Brings the coming meetings of one series in line with it.
class Schedule
{
public:
    /// BEFORE: what the series was, whose meetings follow it.
    Schedule(Change &change, const MeetingSeries &before, const MeetingSeries &after)
        : m_change(change)
        , m_before(before)
        , m_after(after)
    {
        m_report.series = after.id;
    }

    Result<ScheduleReport> run()
    {
        FAMN_ASSIGN(rules, intakeRules(m_change.connection()));
        const QDate last = m_change.today().addDays(qint64(rules.meetingWeeks) * daysOfWeek);
        FAMN_TRY(follow());
        const PlannedDays planned = seriesDays(m_after, m_change.today(), last);
        m_report.skipped = planned.skipped;
        for (const QDate &day : planned.days) {
            if (m_weeks.contains(weekOf(day)))
                continue;
            FAMN_TRY(m_change.insert(meetingOf(m_after, day)));
            ++m_report.made;
        }
        m_report.batch = m_report.made + m_report.changed + m_report.removed > 0 ? m_change.batch() : Uuid();
        return m_report;
    }

private:
    /// What is there already: follows the series, goes, or stays as it is.
    Result<void> follow()
    {
        FAMN_ASSIGN(meetings,
                    m_change.table<InfoMeeting>().where(u"WHERE series = ? AND deleted_at IS NULL ORDER BY day, id"_s,
                                                        {m_after.id.uuid.toBytes()}));
        for (const InfoMeeting &meeting : std::as_const(meetings)) {
            if (meeting.seriesDay < m_change.today()) {
                m_weeks.insert(weekOf(meeting.seriesDay));
                continue;
            }
            FAMN_ASSIGN(untouched, isUntouched(meeting));
            const bool belongs = isSeriesDay(m_after, meeting.seriesDay);
            if (untouched && !belongs) {
                FAMN_TRY(m_change.remove(meeting));
                ++m_report.removed;
                continue;
            }
            m_weeks.insert(weekOf(meeting.seriesDay));
            FAMN_TRY(untouched ? renew(meeting) : keep(meeting, belongs));
        }
        return done();
    }

    Result<void> renew(const InfoMeeting &meeting)
    {
        if (isAsPlanned(meeting, m_after))
            return done();
        FAMN_TRY(m_change.update(meeting, meetingOf(m_after, meeting.seriesDay)));
        ++m_report.changed;
        return done();
    }

    Result<void> keep(const InfoMeeting &meeting, bool belongs)
    {
        if (!belongs || !isAsPlanned(meeting, m_after))
            ++m_report.kept;
        return done();
    }

    Result<bool> isUntouched(const InfoMeeting &meeting)
    {
        if (!isAsPlanned(meeting, m_before))
            return false;
        FAMN_ASSIGN(guests, m_change.table<MeetingAttendance>().where(
                                u"WHERE meeting = ? AND deleted_at IS NULL LIMIT 1"_s, {meeting.id.uuid.toBytes()}));
        return guests.isEmpty();
    }

    Change &m_change;
    const MeetingSeries &m_before;
    const MeetingSeries &m_after;
    ScheduleReport m_report;
    QSet<QDate> m_weeks;
};

/// The meeting of ID, which must be planned.
Result<InfoMeeting> planned(Change &change, const InfoMeetingId &id)
{
    FAMN_ASSIGN(stored, change.table<InfoMeeting>().living(id));
    if (stored.status != MeetingStatus::Planned)
        return ruleError("info_meeting", "status", ViolationCode::OutOfRange);
    return stored;
}

} // namespace

Result<ScheduleReport> addSeries(WritePath &write, MeetingSeries series)
{
    series.id = {};
    series.name = cleanedLine(series.name);
    clean(series);
    return write.give<ScheduleReport>([&](Change &change) -> Result<ScheduleReport> {
        FAMN_TRY(checkLeader(change, series.leader));
        FAMN_ASSIGN(stored, change.insert(series));
        FAMN_ASSIGN(report, Schedule(change, stored, stored).run());
        report.batch = change.batch();
        return report;
    });
}

Result<ScheduleReport> changeSeries(WritePath &write, const MeetingSeriesId &id, MeetingSeries after)
{
    after.name = cleanedLine(after.name);
    clean(after);
    return write.give<ScheduleReport>([&](Change &change) -> Result<ScheduleReport> {
        FAMN_ASSIGN(before, change.table<MeetingSeries>().living(id));
        after.id = id;
        after.stamp = before.stamp;
        if (after.leader != before.leader)
            FAMN_TRY(checkLeader(change, after.leader));
        FAMN_TRY(change.update(before, after));
        FAMN_ASSIGN(report, Schedule(change, before, after).run());
        if (after != before)
            report.batch = change.batch();
        return report;
    });
}

Result<ScheduleReport> planMeetings(WritePath &write, const MeetingSeriesId &id)
{
    return write.give<ScheduleReport>([&](Change &change) -> Result<ScheduleReport> {
        FAMN_ASSIGN(series, change.table<MeetingSeries>().living(id));
        return Schedule(change, series, series).run();
    });
}

Result<AddedMeeting> addMeeting(WritePath &write, InfoMeeting meeting)
{
    meeting.id = {};
    meeting.series = {};
    meeting.seriesDay = {};
    meeting.status = MeetingStatus::Planned;
    clean(meeting);
    return write.give<AddedMeeting>([&](Change &change) -> Result<AddedMeeting> {
        FAMN_TRY(checkLeader(change, meeting.leader));
        FAMN_ASSIGN(stored, change.insert(meeting));
        return AddedMeeting{stored.id, change.batch()};
    });
}

Result<Uuid> changeMeeting(WritePath &write, const InfoMeetingId &id, const InfoMeeting &wanted)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, planned(change, id));
        InfoMeeting after = wanted;
        clean(after);
        after.id = stored.id;
        after.series = stored.series;
        after.seriesDay = stored.seriesDay;
        after.status = stored.status;
        after.stamp = stored.stamp;
        if (after.leader != stored.leader)
            FAMN_TRY(checkLeader(change, after.leader));
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<Uuid> cancelMeeting(WritePath &write, const InfoMeetingId &id, const QString &why)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, planned(change, id));
        const QString reason = cleaned(why);
        if (reason.isEmpty())
            return ruleError("info_meeting", "why", ViolationCode::Missing);
        change.setReason(reason);
        InfoMeeting after = stored;
        after.status = MeetingStatus::Cancelled;
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

} // namespace famn
