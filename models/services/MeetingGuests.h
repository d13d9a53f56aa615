#pragma once

#include "models/domain/Outreach.h"
#include "models/services/WritePath.h"

namespace famn {

/// Why an application was not invited with the others.
enum class NotInvitedWhy {
    /// It is deleted.
    Gone,
    /// It is invited to this meeting already.
    AlreadyThere,
    /// It is invited to another meeting that is to come.
    InvitedElsewhere,
    /// It did not come twice; it is not invited a third time without a reason.
    MissedTwice,
    /// Nobody has spoken with the family yet.
    NotContacted,
    /// An experienced family meets the recruiters directly, or it has been to a meeting: only with a reason.
    NeedsReason,
    /// From its stage nobody goes to an information meeting.
    Stage,
};
template<>
inline constexpr auto codeKeys<NotInvitedWhy> = std::to_array<CodeKey<NotInvitedWhy>>({
    {NotInvitedWhy::Gone, "borttagen"},
    {NotInvitedWhy::AlreadyThere, "redan_inbjuden"},
    {NotInvitedWhy::InvitedElsewhere, "inbjuden_till_annan"},
    {NotInvitedWhy::MissedTwice, "uteblev_tva_ganger"},
    {NotInvitedWhy::NotContacted, "ej_kontaktad"},
    {NotInvitedWhy::NeedsReason, "kraver_skal"},
    {NotInvitedWhy::Stage, "skede"},
});

struct NotInvited
{
    ApplicationId application;
    /// As lists show it: masked where the family is protected.
    QString familyName;
    NotInvitedWhy why = NotInvitedWhy::Stage;
};

struct Invited
{
    InfoMeetingId meeting;
    /// Null when nobody was invited.
    Uuid batch;
    QList<ApplicationId> invited;
    QList<NotInvited> left;
    /// How many persons are to come now, and how many there is room for. More than that is told, not refused.
    int persons = 0;
    std::optional<int> capacity;

    [[nodiscard]] bool isOverfull() const { return capacity && persons > *capacity; }
};

/// Invites APPLICATIONS to a planned meeting, in one operation: each gets a place for as many as the family has adults,
/// and moves to ApplicationStage::InvitedToMeeting. WHY stands in the journal, and invites those too who need a reason.
/// Errors: NotFound, Invalid with the field "status" (the meeting was held or cancelled), Denied.
[[nodiscard]] Result<Invited> inviteToMeeting(WritePath &write, const InfoMeetingId &meeting,
                                              const QList<ApplicationId> &applications, const QString &why = {});
/// Invites once more, to the next meeting after now: who did not come to MEETING, or everybody who was to come to one
/// that was cancelled. NotFound when no meeting is planned.
[[nodiscard]] Result<Invited> inviteAgain(WritePath &write, const InfoMeetingId &meeting);

/// Notes how it stands with some of those who were invited to a meeting: who will come, who came. Attended and missed
/// from the day of the meeting on. At a meeting that is closed already the applications are moved along, as far as they
/// are still where closing it left them. Gives the operation's id; the null id when all was so already. Errors: Invalid
/// with the field "status" (too early, or cancelled), NotFound, Denied.
[[nodiscard]] Result<Uuid> markGuests(WritePath &write, const QList<MeetingAttendanceId> &guests,
                                      AttendanceStatus status);
/// How many of the family come, 1 to 20.
[[nodiscard]] Result<Uuid> setGuestPersons(WritePath &write, const MeetingAttendanceId &guest, int persons);

struct ClosedMeeting
{
    Uuid batch;
    int attended = 0;
    int missed = 0;
    /// Tasks that were made: a next step (deadline D21), or what to do about a second no-show (D22).
    int tasks = 0;
    /// Who did not come for the first time, to be invited once more: inviteAgain().
    QList<ApplicationId> inviteAgain;
    QList<ApplicationId> missedTwice;
    /// Whose application had gone elsewhere meanwhile, and stayed there.
    QList<ApplicationId> stayed;
};
/// Closes a planned meeting whose day has come, in one operation: whoever came goes to the stage AttendedMeeting and
/// gets a task for the next step, whoever did not goes to MissedMeeting. Those of whom nobody noted anything count as
/// missed with REST_MISSED, and are refused without it (Invalid, field "attendance"). Errors besides: Invalid with the
/// field "status" (it is not planned) or "day" (it is to come), NotFound, Denied.
[[nodiscard]] Result<ClosedMeeting> closeMeeting(WritePath &write, const InfoMeetingId &meeting, bool restMissed);

} // namespace famn
