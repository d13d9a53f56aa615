#include "ui/meetings/MeetingDialog.h"

#include "models/domain/MeetingPlan.h"
#include "models/services/MeetingSchedule.h"
#include "models/services/Meetings.h"
#include "models/services/session/Session.h"
#include "ui/meetings/MeetingActions.h"
#include "ui/work/Navigator.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString scopeOf(const char16_t *kind, const Uuid &record)
{
    return QString::fromUtf16(kind) + u'/' + record.toString();
}

} // namespace

MeetingDialog::MeetingDialog(const WorkContext &context)
    : OccasionDialog(context, scopeOf(u"meetingOf", {}), {})
{
    auto meeting = usualOccasion<InfoMeeting>();
    build(meeting);
}

MeetingDialog::MeetingDialog(const WorkContext &context, const InfoMeeting &meeting)
    : OccasionDialog(context, scopeOf(u"meetingOf", meeting.id.uuid), meeting.id.uuid)
    , m_id(meeting.id)
{
    build(meeting);
}

void MeetingDialog::build(const InfoMeeting &meeting)
{
    setObjectName(u"meetingDialog"_s);
    addField(u"meetingDay"_s, FieldKind::Line);
    addOccasionFields();
    retranslate();
    readLeaders([this, meeting] {
        field(u"meetingDay"_s)->setText(meeting.day.toString(Qt::ISODate));
        showOccasion(meeting);
        field(u"meetingDay"_s)->takeKeyboard();
    });
}

void MeetingDialog::carryOut()
{
    InfoMeeting meeting;
    if (!readDay(u"meetingDay"_s, meeting.day) || !readOccasion(meeting))
        return;
    setBusy(true);
    context().session.edit(
        this, [isNew = m_id.isNull()] { return isNew ? tr("New meeting") : tr("Meeting changed"); },
        [id = m_id, meeting](WritePath &write) -> Result<Uuid> {
            if (!id.isNull())
                return changeMeeting(write, id, meeting);
            FAMN_ASSIGN(added, addMeeting(write, meeting));
            return added.batch;
        },
        [this, day = meeting.day](const Result<Uuid> &result) {
            if (!result) {
                auto columns = occasionColumns();
                columns.insert(u"day"_s, u"meetingDay"_s);
                refuse(result.error(), columns);
                return;
            }
            if (!result->isNull())
                context().navigator.offerUndo(
                    [day] { return tr("The meeting is on %1.").arg(day.toString(Qt::ISODate)); });
            finish();
        });
}

void MeetingDialog::retranslate()
{
    setTitle(m_id.isNull() ? tr("New meeting") : tr("Change the meeting"));
    setVerb(m_id.isNull() ? tr("Make") : tr("Change"));
    field(u"meetingDay"_s)->setLabel(tr("Day"));
    field(u"meetingDay"_s)->setPlaceholder(tr("fri, +14, 0312, w 34"));
    labelOccasion();
}

CancelMeetingDialog::CancelMeetingDialog(const WorkContext &context, const InfoMeeting &meeting, bool guests)
    : IntakeDialog(context, Width::Narrow, HelpArea::Meeting, scopeOf(u"cancelledMeetingOf", meeting.id.uuid),
                   meeting.id.uuid)
    , m_meeting(meeting)
    , m_guests(guests)
{
    setObjectName(u"cancelMeetingDialog"_s);
    addField(u"cancelWhy"_s, FieldKind::Line);
    retranslate();
    begin();
    field(u"cancelWhy"_s)->takeKeyboard();
}

void CancelMeetingDialog::carryOut()
{
    setBusy(true);
    context().session.edit(
        this, [] { return tr("Meeting cancelled"); },
        [id = m_meeting.id, why = text(u"cancelWhy"_s)](WritePath &write) { return cancelMeeting(write, id, why); },
        [this](const Result<Uuid> &result) {
            if (!result) {
                refuse(result.error(), {{u"why"_s, u"cancelWhy"_s}});
                return;
            }
            context().navigator.offerUndo(
                [day = m_meeting.day] { return tr("The meeting on %1 is cancelled.").arg(day.toString(Qt::ISODate)); });
            if (m_guests)
                offerInviteAgain(context(), m_meeting.id,
                                 [] { return tr("Those who were invited need another meeting."); });
            finish();
        });
}

void CancelMeetingDialog::retranslate()
{
    setTitle(tr("Cancel the meeting"));
    setVerb(tr("Cancel the meeting"));
    cancel()->setText(tr("Keep it"));
    field(u"cancelWhy"_s)->setLabel(tr("Why"));
    field(u"cancelWhy"_s)->setPlaceholder(tr("Kept in the log"));
}

InviteDialog::InviteDialog(const WorkContext &context, QList<ApplicationId> applications)
    : IntakeDialog(context, Width::Narrow, HelpArea::Meeting, u"inviteTo/"_s, {})
    , m_applications(std::move(applications))
{
    setObjectName(u"inviteDialog"_s);
    addField(u"inviteTo"_s, FieldKind::Choice);
    addField(u"inviteWhy"_s, FieldKind::Line);
    retranslate();
    setBusy(true);
    read();
}

void InviteDialog::read()
{
    context().session.read(
        this, [](const Connection &connection, const Actor &actor) { return meetingRows(connection, actor); },
        [this, today = context().session.clock().today()](const Result<QList<MeetingRow>> &rows) {
            if (!rows) {
                refuse(rows.error(), {});
                return;
            }
            for (const MeetingRow &row : *rows) {
                if (row.meeting.status == MeetingStatus::Planned && row.meeting.day >= today)
                    m_meetings.append(row.meeting);
            }
            retranslate();
            if (m_meetings.isEmpty()) {
                field(u"inviteTo"_s)->complain(tr("No meeting is planned. Make one first."));
                return;
            }
            field(u"inviteTo"_s)->setText(m_meetings.first().id.uuid.toString());
            begin();
            setBusy(false);
            field(u"inviteTo"_s)->takeKeyboard();
        });
}

void InviteDialog::carryOut()
{
    const InfoMeetingId meeting{Uuid::fromString(text(u"inviteTo"_s)).value_or(Uuid())};
    setBusy(true);
    const auto done = std::make_shared<Invited>();
    context().session.edit(
        this, [] { return tr("Invited to a meeting"); },
        [meeting, applications = m_applications, why = text(u"inviteWhy"_s), done](WritePath &write) -> Result<Uuid> {
            FAMN_ASSIGN(invited, inviteToMeeting(write, meeting, applications, why));
            *done = invited;
            return invited.batch;
        },
        [this, done](const Result<Uuid> &result) {
            if (!result) {
                refuse(result.error(), {});
                return;
            }
            tellInvited(context(), *done);
            finish();
        });
}

void InviteDialog::retranslate()
{
    setTitle(tr("Invite to an information meeting", nullptr));
    setVerb(tr("Invite"));
    field(u"inviteTo"_s)->setLabel(tr("Meeting"));
    QList<FieldChoice> choices;
    for (const InfoMeeting &meeting : std::as_const(m_meetings)) {
        choices.append({meeting.id.uuid.toString(), [meeting] {
                            QString text =
                                meeting.day.toString(Qt::ISODate) + u' ' + meeting.startsAt.toString(u"HH:mm"_s);
                            return meeting.place.isEmpty() ? text : text + u" · "_s + meeting.place;
                        }});
    }
    field(u"inviteTo"_s)->setChoices(choices);
    field(u"inviteWhy"_s)->setLabel(tr("Why"));
    field(u"inviteWhy"_s)->setPlaceholder(tr("Only for those who go another way; kept in the log"));
}

} // namespace famn
