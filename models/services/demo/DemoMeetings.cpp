#include "models/services/demo/DemoMeetings.h"

#include "models/domain/MeetingPlan.h"
#include "models/domain/SameDay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksBack = 26;
constexpr int seats = 24;
/// So many families are at one meeting, that there are some at others too.
constexpr int mostFamilies = 9;

/// What one stage tells of the meeting.
std::optional<AttendanceStatus> statusAt(ApplicationStage stage)
{
    switch (stage) {
    case ApplicationStage::InvitedToMeeting:
        return AttendanceStatus::Invited;
    case ApplicationStage::AttendedMeeting:
        return AttendanceStatus::Attended;
    case ApplicationStage::MissedMeeting:
        return AttendanceStatus::Missed;
    default:
        return std::nullopt;
    }
}

class DemoMeetings
{
public:
    DemoMeetings(Change &change, const DemoOrganisation &organisation)
        : m_change(change)
        , m_organisation(organisation)
    {
    }

    Result<void> run()
    {
        FAMN_TRY(storeMeetings());
        FAMN_ASSIGN(applications, m_change.table<Application>().where(
                                      u"WHERE deleted_at IS NULL AND first_contact_at IS NOT NULL ORDER BY id"_s));
        int turn = 0;
        for (const Application &application : std::as_const(applications)) {
            const auto status = statusOf(application);
            if (status)
                FAMN_TRY(seat(application, *status, turn++));
        }
        return done();
    }

private:
    Result<void> storeMeetings()
    {
        const QDate today = m_change.today();
        MeetingSeries series;
        series.name = u"Informationsträff"_s;
        series.weekday = Qt::Thursday;
        series.startsAt = QTime(18, 0);
        series.minutes = 90;
        series.place = u"Stadshuset, rum 3"_s;
        series.capacity = seats;
        series.leader = m_organisation.staff.first().id;
        series.from = today.addDays(-qint64(weeksBack) * daysOfWeek);
        FAMN_ASSIGN(stored, m_change.insert(series));
        const QDate last = today.addDays(qint64(IntakeRules().meetingWeeks) * daysOfWeek);
        const PlannedDays planned = seriesDays(stored, series.from, last);
        for (const QDate &day : planned.days) {
            InfoMeeting meeting = meetingOf(stored, day);
            if (day < today)
                meeting.status = MeetingStatus::Held;
            FAMN_ASSIGN(made, m_change.insert(meeting));
            (day < today ? m_held : m_coming).append(made);
        }
        return done();
    }

    /// Whoever is met or looked into now has been to a meeting first, half of them.
    static std::optional<AttendanceStatus> statusOf(const Application &application)
    {
        if (const auto status = statusAt(application.stage))
            return status;
        const bool further =
            application.stage == ApplicationStage::InBank || application.stage == ApplicationStage::UnderInvestigation;
        const bool experienced = application.experienced.value_or(false) || application.experienceYears.value_or(0) > 0;
        return further && !experienced ? std::optional(AttendanceStatus::Attended) : std::nullopt;
    }

    Result<void> seat(const Application &application, AttendanceStatus status, int turn)
    {
        const bool coming = status == AttendanceStatus::Invited;
        const InfoMeeting *meeting =
            coming ? firstFree(m_coming, m_change.today()) : firstFree(m_held, swedishDay(*application.firstContactAt));
        if (!meeting)
            return done();
        MeetingAttendance guest;
        guest.meeting = meeting->id;
        guest.application = application.id;
        guest.status = coming && turn % 2 == 0 ? AttendanceStatus::Registered : status;
        guest.persons = 1 + turn % 2;
        ++m_taken[meeting->id];
        FAMN_TRY(m_change.insert(guest));
        return done();
    }

    /// The first of MEETINGS after DAY with room for another family.
    const InfoMeeting *firstFree(const QList<InfoMeeting> &meetings, const QDate &day) const
    {
        const auto found = std::find_if(meetings.cbegin(), meetings.cend(), [&](const InfoMeeting &meeting) {
            return meeting.day > day && m_taken.value(meeting.id) < mostFamilies;
        });
        return found == meetings.cend() ? nullptr : &*found;
    }

    Change &m_change;
    const DemoOrganisation &m_organisation;
    QList<InfoMeeting> m_held;
    QList<InfoMeeting> m_coming;
    QHash<InfoMeetingId, int> m_taken;
};

} // namespace

Result<void> fillDemoMeetings(Change &change, const DemoOrganisation &organisation)
{
    return DemoMeetings(change, organisation).run();
}

} // namespace famn
