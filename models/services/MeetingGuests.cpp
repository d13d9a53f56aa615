#include "models/services/MeetingGuests.h"

#include "models/base/Text.h"
#include "models/domain/MeetingPlan.h"
#include "models/services/IntakeSettings.h"
#include "models/services/Meetings.h"
#include "models/services/PipelineMoves.h"
#include "models/services/RuleError.h"
#include "models/storage/Lookups.h"
#include "models/storage/MeetingReads.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int missesBeforeEnding = 2;

Result<QList<MeetingAttendance>> guestsOf(Change &change, const InfoMeetingId &meeting)
{
    return change.table<MeetingAttendance>().where(u"WHERE meeting = ? AND deleted_at IS NULL ORDER BY id"_s,
                                                   {meeting.uuid.toBytes()});
}

/// The application, if it is still there.
Result<std::optional<Application>> livingApplication(Change &change, const ApplicationId &id)
{
    FAMN_ASSIGN(found, change.table<Application>().where(
                           u"WHERE uid = ? AND deleted_at IS NULL AND family IN (SELECT uid FROM family "
                           "WHERE deleted_at IS NULL)"_s,
                           {id.uuid.toBytes()}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

/// Moves the application where the pipeline allows it. False, and nothing is changed, where it does not; FIELD says
/// then what is missing.
Result<bool> tryMove(Change &change, const Application &stored, ApplicationStage to, const QString &why,
                     QString *field = nullptr)
{
    Application after = stored;
    StageMove move;
    move.to = to;
    move.why = why;
    if (const auto moved = applyMove(change, after, move); !moved) {
        if (moved.error().code != ErrorCode::Invalid)
            return moved.error();
        if (field)
            *field = moved.error().field;
        return false;
    }
    if (after != stored)
        FAMN_TRY(change.update(stored, after));
    return true;
}

/// Invites applications to one meeting, one after the other.
class Inviting
{
public:
    Inviting(Change &change, const InfoMeeting &meeting, const QString &why)
        : m_change(change)
        , m_meeting(meeting)
        , m_why(why)
    {
        m_result.meeting = meeting.id;
        m_result.capacity = meeting.capacity;
    }

    Result<Invited> run(const QList<ApplicationId> &applications)
    {
        FAMN_ASSIGN(guests, guestsOf(m_change, m_meeting.id));
        m_guests = guests;
        for (const MeetingAttendance &guest : std::as_const(m_guests))
            m_result.persons += takesSeat(guest.status) ? guest.persons : 0;
        QList<ApplicationId> seen;
        for (const ApplicationId &id : applications) {
            if (seen.contains(id))
                continue;
            seen.append(id);
            FAMN_ASSIGN(refused, invite(id));
            if (!refused) {
                m_result.invited.append(id);
                continue;
            }
            FAMN_ASSIGN(name, familyNameOf(m_change.connection(), id));
            m_result.left.append({id, name, *refused});
        }
        m_result.batch = m_result.invited.isEmpty() ? Uuid() : m_change.batch();
        return m_result;
    }

private:
    using Refused = std::optional<NotInvitedWhy>;

    Result<Refused> invite(const ApplicationId &id)
    {
        FAMN_ASSIGN(application, livingApplication(m_change, id));
        if (!application)
            return Refused(NotInvitedWhy::Gone);
        const auto there = std::find_if(m_guests.cbegin(), m_guests.cend(),
                                        [&](const MeetingAttendance &guest) { return guest.application == id; });
        if (there != m_guests.cend() && there->status != AttendanceStatus::CalledOff)
            return Refused(NotInvitedWhy::AlreadyThere);
        FAMN_ASSIGN(elsewhere, plannedMeetingOf(m_change.connection(), id, m_change.today(), m_meeting.id));
        if (elsewhere)
            return Refused(NotInvitedWhy::InvitedElsewhere);
        FAMN_ASSIGN(missed, countMissed(m_change.connection(), id));
        if (missed >= missesBeforeEnding && m_why.isEmpty())
            return Refused(NotInvitedWhy::MissedTwice);
        QString field;
        FAMN_ASSIGN(moved, tryMove(m_change, *application, ApplicationStage::InvitedToMeeting, m_why, &field));
        if (!moved)
            return Refused(field == "why"_L1                ? NotInvitedWhy::NeedsReason
                           : field == "first_contact_at"_L1 ? NotInvitedWhy::NotContacted
                                                            : NotInvitedWhy::Stage);
        FAMN_TRY(seat(*application, there == m_guests.cend() ? nullptr : &*there));
        return Refused();
    }

    Result<void> seat(const Application &application, const MeetingAttendance *there)
    {
        if (there) {
            MeetingAttendance after = *there;
            after.status = AttendanceStatus::Invited;
            m_result.persons += after.persons;
            FAMN_TRY(m_change.update(*there, after));
            return done();
        }
        MeetingAttendance guest;
        guest.meeting = m_meeting.id;
        guest.application = application.id;
        FAMN_ASSIGN(adults, adultsOf(application.family));
        guest.persons = adults;
        m_result.persons += adults;
        FAMN_TRY(m_change.insert(guest));
        return done();
    }

    Result<int> adultsOf(const FamilyId &family)
    {
        FAMN_ASSIGN(persons, currentPersons(m_change.table<Person>(), family));
        const auto adults = std::count_if(persons.cbegin(), persons.cend(), [](const Person &person) {
            return person.role == PersonRole::Adult1 || person.role == PersonRole::Adult2;
        });
        return std::max(1, int(adults));
    }

    Change &m_change;
    const InfoMeeting &m_meeting;
    QString m_why;
    QList<MeetingAttendance> m_guests;
    Invited m_result;
};

Result<Invited> inviteIn(Change &change, const InfoMeetingId &id, const QList<ApplicationId> &applications,
                         const QString &why)
{
    FAMN_ASSIGN(meeting, change.table<InfoMeeting>().living(id));
    if (meeting.status != MeetingStatus::Planned)
        return ruleError("info_meeting", "status", ViolationCode::OutOfRange);
    return Inviting(change, meeting, why).run(applications);
}

QString correctionReason()
{
    return QCoreApplication::translate("MeetingGuests", "The attendance was noted anew.");
}

/// What GUEST's application becomes when what is noted of a closed meeting is corrected.
Result<void> moveAlong(Change &change, const MeetingAttendance &guest, AttendanceStatus status)
{
    using enum ApplicationStage;
    FAMN_ASSIGN(application, livingApplication(change, guest.application));
    if (!application || (application->stage != AttendedMeeting && application->stage != MissedMeeting &&
                         application->stage != InvitedToMeeting))
        return done();
    if (application->stage != InvitedToMeeting) {
        FAMN_ASSIGN(back, tryMove(change, *application, InvitedToMeeting, correctionReason()));
        if (!back)
            return done();
    }
    if (status != AttendanceStatus::Attended && status != AttendanceStatus::Missed)
        return done();
    FAMN_ASSIGN(again, change.table<Application>().living(guest.application));
    FAMN_TRY(tryMove(change, again, status == AttendanceStatus::Attended ? AttendedMeeting : MissedMeeting,
                     correctionReason()));
    return done();
}

Result<void> mark(Change &change, const MeetingAttendanceId &id, AttendanceStatus status)
{
    FAMN_ASSIGN(stored, change.table<MeetingAttendance>().living(id));
    if (stored.status == status)
        return done();
    FAMN_ASSIGN(meeting, change.table<InfoMeeting>().living(stored.meeting));
    const bool early =
        meeting.day > change.today() && (status == AttendanceStatus::Attended || status == AttendanceStatus::Missed);
    if (early || meeting.status == MeetingStatus::Cancelled)
        return ruleError("meeting_attendance", "status", early ? ViolationCode::InFuture : ViolationCode::OutOfRange);
    MeetingAttendance after = stored;
    after.status = status;
    FAMN_TRY(change.update(stored, after));
    return meeting.status == MeetingStatus::Held ? moveAlong(change, stored, status) : done();
}

/// Closes one meeting.
class Closing
{
public:
    Closing(Change &change, const InfoMeeting &meeting, const IntakeRules &rules)
        : m_change(change)
        , m_meeting(meeting)
        , m_rules(rules)
    {
    }

    Result<ClosedMeeting> run(bool restMissed)
    {
        FAMN_ASSIGN(guests, guestsOf(m_change, m_meeting.id));
        for (const MeetingAttendance &guest : std::as_const(guests)) {
            FAMN_ASSIGN(application, livingApplication(m_change, guest.application));
            if (application)
                FAMN_TRY(settle(guest, *application, restMissed));
        }
        InfoMeeting held = m_meeting;
        held.status = MeetingStatus::Held;
        FAMN_TRY(m_change.update(m_meeting, held));
        m_result.batch = m_change.batch();
        return m_result;
    }

private:
    Result<void> settle(const MeetingAttendance &guest, const Application &application, bool restMissed)
    {
        switch (guest.status) {
        case AttendanceStatus::CalledOff:
            return done();
        case AttendanceStatus::Attended:
            return came(application);
        case AttendanceStatus::Missed:
            return stayedAway(application);
        case AttendanceStatus::Invited:
        case AttendanceStatus::Registered:
            break;
        }
        if (!restMissed)
            return ruleError("info_meeting", "attendance", ViolationCode::Missing);
        MeetingAttendance after = guest;
        after.status = AttendanceStatus::Missed;
        FAMN_TRY(m_change.update(guest, after));
        return stayedAway(application);
    }

    Result<void> came(const Application &application)
    {
        ++m_result.attended;
        FAMN_TRY(move(application, ApplicationStage::AttendedMeeting));
        return application.stage == ApplicationStage::Ended ? done() : addTask(application, Deadline::AfterMeeting);
    }

    Result<void> stayedAway(const Application &application)
    {
        ++m_result.missed;
        FAMN_TRY(move(application, ApplicationStage::MissedMeeting));
        FAMN_ASSIGN(missed, countMissed(m_change.connection(), application.id));
        if (application.stage != ApplicationStage::InvitedToMeeting)
            return done();
        if (missed < missesBeforeEnding) {
            m_result.inviteAgain.append(application.id);
            return done();
        }
        m_result.missedTwice.append(application.id);
        return addTask(application, Deadline::AfterNoShow);
    }

    Result<void> move(const Application &application, ApplicationStage to)
    {
        if (application.stage != ApplicationStage::InvitedToMeeting) {
            m_result.stayed.append(application.id);
            return done();
        }
        FAMN_ASSIGN(moved, tryMove(m_change, application, to, {}));
        if (!moved)
            m_result.stayed.append(application.id);
        return done();
    }

    Result<void> addTask(const Application &application, Deadline rule)
    {
        const QString id(keyOf(rule));
        FAMN_ASSIGN(open, m_change.table<Task>().where(
                              u"WHERE subject = ? AND rule_id = ? AND done_at IS NULL AND deleted_at IS NULL"_s,
                              {application.id.uuid.toBytes(), id}));
        if (!open.isEmpty())
            return done();
        Task task;
        task.title = titleOf(deadlineRule(rule));
        task.due = m_rules.deadlines.lastDay(rule, m_meeting.day);
        task.owner = !application.owner.isNull()  ? application.owner
                     : !m_meeting.leader.isNull() ? m_meeting.leader
                                                  : m_change.actor().staff;
        task.subjectKind = SubjectKind::Application;
        task.subject = application.id.uuid;
        task.ruleId = id;
        FAMN_TRY(m_change.insert(task));
        ++m_result.tasks;
        return done();
    }

    Change &m_change;
    const InfoMeeting &m_meeting;
    const IntakeRules &m_rules;
    ClosedMeeting m_result;
};

} // namespace

Result<Invited> inviteToMeeting(WritePath &write, const InfoMeetingId &meeting,
                                const QList<ApplicationId> &applications, const QString &why)
{
    return write.give<Invited>([&](Change &change) -> Result<Invited> {
        const QString reason = cleaned(why);
        return inviteIn(change, meeting, applications, reason);
    });
}

Result<Invited> inviteAgain(WritePath &write, const InfoMeetingId &meeting)
{
    return write.give<Invited>([&](Change &change) -> Result<Invited> {
        FAMN_ASSIGN(next, nextMeeting(change.connection(), change.actor(), change.now()));
        if (!next)
            return Error{ErrorCode::NotFound, {}, {u"info_meeting"_s}, {}};
        FAMN_ASSIGN(guests, guestsOf(change, meeting));
        FAMN_ASSIGN(stored, change.table<InfoMeeting>().living(meeting));
        QList<ApplicationId> again;
        for (const MeetingAttendance &guest : std::as_const(guests)) {
            const bool was = stored.status == MeetingStatus::Cancelled ? takesSeat(guest.status)
                                                                       : guest.status == AttendanceStatus::Missed;
            if (was)
                again.append(guest.application);
        }
        return inviteIn(change, next->id, again, {});
    });
}

Result<Uuid> markGuests(WritePath &write, const QList<MeetingAttendanceId> &guests, AttendanceStatus status)
{
    return write.change([&](Change &change) -> Result<void> {
        for (const MeetingAttendanceId &id : guests)
            FAMN_TRY(mark(change, id, status));
        return done();
    });
}

Result<Uuid> setGuestPersons(WritePath &write, const MeetingAttendanceId &guest, int persons)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<MeetingAttendance>().living(guest));
        MeetingAttendance after = stored;
        after.persons = persons;
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<ClosedMeeting> closeMeeting(WritePath &write, const InfoMeetingId &id, bool restMissed)
{
    return write.give<ClosedMeeting>([&](Change &change) -> Result<ClosedMeeting> {
        FAMN_ASSIGN(meeting, change.table<InfoMeeting>().living(id));
        if (meeting.status != MeetingStatus::Planned)
            return ruleError("info_meeting", "status", ViolationCode::OutOfRange);
        if (meeting.day > change.today())
            return ruleError("info_meeting", "day", ViolationCode::InFuture);
        FAMN_ASSIGN(rules, intakeRules(change.connection()));
        return Closing(change, meeting, rules).run(restMissed);
    });
}

} // namespace famn
