#include "ui/meetings/MeetingActions.h"

#include "models/base/AtomicFile.h"
#include "models/base/Interaction.h"
#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/domain/MeetingPlan.h"
#include "models/print/MeetingSheets.h"
#include "models/services/CalendarFile.h"
#include "models/services/MeetingSchedule.h"
#include "models/services/MeetingWords.h"
#include "models/services/Meetings.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/print/PrintDialog.h"
#include "ui/meetings/MeetingDialog.h"
#include "ui/meetings/SeriesDialog.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"
#include "ui/work/WorkContext.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// So many are named when they could not be invited; the others are counted.
constexpr qsizetype mostNamed = 3;

QString say(const char *text)
{
    return QCoreApplication::translate("MeetingActions", text);
}

QString say(const char *text, int number)
{
    return QCoreApplication::translate("MeetingActions", text, nullptr, number);
}

void complain(const WorkContext &context, const Error &error)
{
    context.navigator.say({Status::Late, [error] { return sentence(error); }, {}});
}

QString leftText(const Invited &invited)
{
    Invited few = invited;
    few.left = invited.left.first(std::min(mostNamed, invited.left.size()));
    QStringList lines = invitedWords(few);
    if (const auto more = int(invited.left.size() - few.left.size()); more > 0)
        lines.append(say(QT_TRANSLATE_N_NOOP("MeetingActions", "And %n more."), more));
    return lines.join(u' ');
}

void inviteNext(const WorkContext &context, QObject *owner, const QList<ApplicationId> &applications)
{
    const auto done = std::make_shared<Invited>();
    context.session.edit(
        owner, [] { return say(QT_TRANSLATE_NOOP("MeetingActions", "Invited to a meeting")); },
        [applications, done](WritePath &write) -> Result<Uuid> {
            FAMN_ASSIGN(next, nextMeeting(write.openRegister().writer(), write.actor(), write.clock().now()));
            if (!next)
                return Error{ErrorCode::NotFound, {}, {u"info_meeting"_s}, {}};
            FAMN_ASSIGN(invited, inviteToMeeting(write, next->id, applications));
            *done = invited;
            return invited.batch;
        },
        [context, done](const Result<Uuid> &batch) {
            if (batch)
                tellInvited(context, *done);
            else if (batch.error().code == ErrorCode::NotFound)
                context.navigator.say({Status::Warn,
                                       [] {
                                           return say(QT_TRANSLATE_NOOP("MeetingActions",
                                                                        "No information meeting is planned. Make one "
                                                                        "on the page Info meetings."));
                                       },
                                       {}});
            else
                complain(context, batch.error());
        });
}

void inviteOnceMore(const WorkContext &context, const InfoMeetingId &meeting)
{
    const auto done = std::make_shared<Invited>();
    context.session.edit(
        &context.session, [] { return say(QT_TRANSLATE_NOOP("MeetingActions", "Invited once more")); },
        [meeting, done](WritePath &write) -> Result<Uuid> {
            FAMN_ASSIGN(invited, inviteAgain(write, meeting));
            *done = invited;
            return invited.batch;
        },
        [context, done](const Result<Uuid> &batch) {
            if (batch)
                tellInvited(context, *done);
            else
                complain(context, batch.error());
        });
}

void close(const WorkContext &context, QObject *owner, const InfoMeetingId &meeting)
{
    const auto done = std::make_shared<ClosedMeeting>();
    context.session.edit(
        owner, [] { return say(QT_TRANSLATE_NOOP("MeetingActions", "Meeting closed")); },
        [meeting, done](WritePath &write) -> Result<Uuid> {
            // Of whom nothing is noted did not come; it can be taken back.
            FAMN_ASSIGN(closed, closeMeeting(write, meeting, true));
            *done = closed;
            return closed.batch;
        },
        [context, meeting, done](const Result<Uuid> &batch) {
            if (!batch) {
                complain(context, batch.error());
                return;
            }
            context.navigator.offerUndo([done] { return closedWords(*done); });
            if (!done->inviteAgain.isEmpty())
                offerInviteAgain(context, meeting, [number = int(done->inviteAgain.size())] {
                    return say(QT_TRANSLATE_N_NOOP("MeetingActions", "%n did not come for the first time."), number);
                });
        });
}

void mark(const WorkContext &context, QObject *owner, const GuestRow &guest, AttendanceStatus status)
{
    context.session.edit(
        owner, [status] { return label(status); },
        [id = guest.id, status](WritePath &write) { return markGuests(write, {id}, status); },
        [context](const Result<Uuid> &batch) {
            if (!batch)
                complain(context, batch.error());
        });
}

/// Where somebody who goes through the list has not been yet.
bool isOpen(AttendanceStatus status, bool dayHasCome)
{
    return status == AttendanceStatus::Invited || (dayHasCome && status == AttendanceStatus::Registered);
}

void saveCalendar(const WorkContext &context, QObject *owner, const MeetingRow &row, bool wholeSeries)
{
    const SaveFileQuestion question{say(QT_TRANSLATE_NOOP("MeetingActions", "Save as calendar file")),
                                    say(QT_TRANSLATE_NOOP("MeetingActions", "Calendar files (*.ics)")),
                                    row.meeting.day.toString(Qt::ISODate) + u".ics"_s, false};
    context.interaction.pickSaveFile(question, [context, owner, row, wholeSeries](const QString &path) {
        context.session.write(
            owner,
            [path, row, wholeSeries, now = context.session.clock().now()](OpenRegister &open) -> Result<int> {
                FAMN_ASSIGN(rows, meetingRows(open.reg->writer(), open.actor()));
                QList<InfoMeeting> meetings;
                for (const MeetingRow &one : std::as_const(rows)) {
                    const bool coming = one.meeting.series == row.meeting.series && beginsAt(one.meeting) > now;
                    if (one.id == row.id || (wholeSeries && coming))
                        meetings.append(one.meeting);
                }
                FAMN_TRY(
                    open.write->run([](Change &change) { return change.note(JournalAction::Export, "info_meeting"); }));
                FAMN_TRY(writeFileAtomically(path, calendarFile(meetings, now), FileAccess::Default));
                return int(meetings.size());
            },
            [context, path](const Result<int> &saved) {
                if (saved)
                    context.navigator.say(
                        {Status::Ok,
                         [path, number = *saved] {
                             return say(QT_TRANSLATE_N_NOOP("MeetingActions", "%n meeting(s) saved in %1."), number)
                                 .arg(shownText(path));
                         },
                         {}});
                else
                    complain(context, saved.error());
            });
    });
}

Command commandOf(const QString &id, int group, const char *text, const QString &icon = {})
{
    Command command;
    command.id = id;
    command.place = MenuPlace::Family;
    command.group = group;
    command.text = [text] { return say(text); };
    command.icon = icon;
    return command;
}

using MeetingOf = std::function<std::optional<MeetingRow>()>;

Command planCommand(const WorkContext &context, QObject *owner, const MeetingOf &meeting)
{
    Command plan = commandOf(u"actionPlanMeetings"_s, 4,
                             QT_TRANSLATE_NOOP("MeetingActions", "Make the coming meetings of the se&ries"));
    plan.run = [context, owner, meeting] {
        const auto row = meeting();
        if (!row)
            return;
        const auto report = std::make_shared<ScheduleReport>();
        context.session.edit(
            owner, [] { return say(QT_TRANSLATE_NOOP("MeetingActions", "Meetings made")); },
            [id = row->meeting.series, report](WritePath &write) -> Result<Uuid> {
                FAMN_ASSIGN(done, planMeetings(write, id));
                *report = done;
                return done.batch;
            },
            [context, report](const Result<Uuid> &batch) {
                if (!batch)
                    complain(context, batch.error());
                else if (batch->isNull())
                    context.navigator.say({Status::Ok, [report] { return scheduleWords(*report); }, {}});
                else
                    context.navigator.offerUndo([report] { return scheduleWords(*report); });
            });
    };
    return plan;
}

Command closeCommand(const WorkContext &context, QObject *owner, const MeetingOf &meeting)
{
    Command hold = commandOf(u"actionCloseMeeting"_s, 5,
                             QT_TRANSLATE_NOOP("MeetingActions", "Cl&ose the meeting: it was held"), u"check"_s);
    hold.keys = {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter};
    hold.onlyInContent = true;
    hold.run = [context, owner, meeting] {
        if (const auto row = meeting())
            close(context, owner, row->id);
    };
    hold.enabled = [context, meeting] {
        const auto row = meeting();
        return row && row->meeting.status == MeetingStatus::Planned &&
               row->meeting.day <= context.session.clock().today();
    };
    return hold;
}

} // namespace

void tellInvited(const WorkContext &context, const Invited &invited)
{
    if (!invited.batch.isNull())
        context.navigator.offerUndo([invited] { return invitedWords(invited).first(); });
    if (!invited.left.isEmpty() || invited.isOverfull())
        context.navigator.say({Status::Warn, [invited] { return leftText(invited); }, {}});
}

void offerInviteAgain(const WorkContext &context, const InfoMeetingId &meeting, std::function<QString()> text)
{
    NoticeSpec notice;
    notice.status = Status::Warn;
    notice.text = std::move(text);
    notice.choices = {{[] { return say(QT_TRANSLATE_NOOP("MeetingActions", "Invite them to the next meeting")); },
                       [context, meeting] { inviteOnceMore(context, meeting); }}};
    context.navigator.say(notice);
}

QList<Command> inviteCommands(const WorkContext &context, QObject *owner, std::function<QList<ApplicationId>()> marked)
{
    Command next =
        commandOf(u"actionInviteNext"_s, 4,
                  QT_TRANSLATE_NOOP("MeetingActions", "&Invite to the next information meeting"), u"calendar"_s);
    next.keys = {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter};
    next.onlyInContent = true;
    next.run = [context, owner, marked] { inviteNext(context, owner, marked()); };
    next.enabled = [marked] { return !marked().isEmpty(); };
    restrictTo(next, context.session, {{Verb::Change, Subject::Applications}});
    Command choose =
        commandOf(u"actionInviteTo"_s, 4, QT_TRANSLATE_NOOP("MeetingActions", "Invite to an information &meeting…"));
    choose.onlyInContent = true;
    choose.run = [context, marked] { context.navigator.openDialog(new InviteDialog(context, marked())); };
    choose.enabled = next.enabled;
    restrictTo(choose, context.session, {{Verb::Change, Subject::Applications}});
    return {next, choose};
}

QList<Command> meetingCommands(const WorkContext &context, QObject *owner, const MeetingTargets &targets)
{
    const auto meeting = targets.meeting;
    const auto planned = [meeting] {
        const auto row = meeting();
        return row && row->meeting.status == MeetingStatus::Planned;
    };
    Command single =
        commandOf(u"actionNewMeeting"_s, 4, QT_TRANSLATE_NOOP("MeetingActions", "&New meeting…"), u"plus"_s);
    single.keys = {QKeySequence::New};
    single.run = [context] { context.navigator.openDialog(new MeetingDialog(context)); };
    Command series = commandOf(u"actionNewSeries"_s, 4, QT_TRANSLATE_NOOP("MeetingActions", "New &series…"));
    series.run = [context] { context.navigator.openDialog(new SeriesDialog(context, {})); };
    Command change = commandOf(u"actionChangeMeeting"_s, 4, QT_TRANSLATE_NOOP("MeetingActions", "&Change the meeting…"),
                               u"pencil"_s);
    change.keys = {Qt::Key_F2};
    change.run = [context, meeting] {
        if (const auto row = meeting())
            context.navigator.openDialog(new MeetingDialog(context, row->meeting));
    };
    change.enabled = planned;
    Command changeAll =
        commandOf(u"actionChangeSeries"_s, 4, QT_TRANSLATE_NOOP("MeetingActions", "Change the s&eries…"));
    changeAll.run = [context, meeting] {
        if (const auto row = meeting())
            context.navigator.openDialog(new SeriesDialog(context, row->meeting.series));
    };
    changeAll.enabled = [meeting] {
        const auto row = meeting();
        return row && !row->meeting.series.isNull();
    };
    Command plan = planCommand(context, owner, meeting);
    plan.enabled = changeAll.enabled;
    Command cancel =
        commandOf(u"actionCancelMeeting"_s, 4, QT_TRANSLATE_NOOP("MeetingActions", "Cance&l the meeting…"), u"ban"_s);
    cancel.run = [context, meeting] {
        if (const auto row = meeting())
            context.navigator.openDialog(
                new CancelMeetingDialog(context, row->meeting, row->counts.invited + row->counts.registered > 0));
    };
    cancel.enabled = planned;
    const Command hold = closeCommand(context, owner, meeting);
    QList<Command> commands{single, series, change, changeAll, plan, cancel, hold};
    for (Command &command : commands)
        restrictTo(command, context.session, {{Verb::Change, Subject::Applications}});
    return commands;
}

QList<Command> guestCommands(const WorkContext &context, QObject *owner, const MeetingTargets &targets)
{
    const auto guest = targets.guest;
    const auto dayHasCome = [context, meeting = targets.meeting] {
        const auto row = meeting();
        return row && row->meeting.day <= context.session.clock().today();
    };
    Command next = commandOf(u"actionNextAttendance"_s, 5,
                             QT_TRANSLATE_NOOP("MeetingActions", "Note the attendance, &one after the other"));
    next.keys = {Qt::Key_Space};
    next.onlyInContent = true;
    next.run = [context, owner, guest, dayHasCome, goOn = targets.goOn] {
        const auto row = guest();
        if (!row)
            return;
        const bool come = dayHasCome();
        mark(context, owner, *row, nextStatus(row->status, come));
        // Whoever is noted already stays the current one: the key goes through what it can be.
        if (isOpen(row->status, come))
            goOn();
    };
    next.enabled = [guest] { return guest().has_value(); };
    QList<Command> commands{next};
    struct Direct
    {
        const char16_t *id;
        AttendanceStatus status;
        const char *text;
    };
    constexpr Direct direct[] = {
        {u"actionGuestCame", AttendanceStatus::Attended, QT_TRANSLATE_NOOP("MeetingActions", "&Came")},
        {u"actionGuestMissed", AttendanceStatus::Missed, QT_TRANSLATE_NOOP("MeetingActions", "Did &not come")},
        {u"actionGuestRegistered", AttendanceStatus::Registered,
         QT_TRANSLATE_NOOP("MeetingActions", "Will come: &registered")},
        {u"actionGuestCalledOff", AttendanceStatus::CalledOff, QT_TRANSLATE_NOOP("MeetingActions", "Called o&ff")},
    };
    for (const Direct &one : direct) {
        Command command = commandOf(QString::fromUtf16(one.id), 5, one.text);
        command.onlyInContent = true;
        command.run = [context, owner, guest, status = one.status] {
            if (const auto row = guest())
                mark(context, owner, *row, status);
        };
        const bool afterwards = one.status == AttendanceStatus::Attended || one.status == AttendanceStatus::Missed;
        command.enabled = [guest, dayHasCome, afterwards] {
            return guest().has_value() && (!afterwards || dayHasCome());
        };
        commands.append(command);
    }
    for (Command &command : commands)
        restrictTo(command, context.session, {{Verb::Change, Subject::Applications}});
    return commands;
}

QList<Command> meetingSheetCommands(const WorkContext &context, const MeetingTargets &targets)
{
    const auto request = [targets](MeetingSheet sheet) {
        PrintRequest print;
        print.kind = "info_meeting";
        if (const auto row = targets.meeting())
            print.document = meetingSheet(sheet, *row, targets.guests());
        return print;
    };
    const auto any = [meeting = targets.meeting] { return meeting().has_value(); };
    QObject *owner = &context.session;
    QList<Command> commands = printCommands(
        context, owner, [request] { return request(MeetingSheet::SignIn); }, any);
    commands.first().text = [] { return say(QT_TRANSLATE_NOOP("MeetingActions", "&Print the sign-in sheet…")); };
    struct Sheet
    {
        const char16_t *id;
        MeetingSheet sheet;
        const char *text;
    };
    constexpr Sheet sheets[] = {
        {u"actionPrintContacts", MeetingSheet::Contacts,
         QT_TRANSLATE_NOOP("MeetingActions", "Print the contact sheet…")},
        {u"actionPrintReminders", MeetingSheet::Reminders,
         QT_TRANSLATE_NOOP("MeetingActions", "Print the reminder list…")},
    };
    for (const Sheet &one : sheets) {
        Command command = commands.first();
        command.id = QString::fromUtf16(one.id);
        command.keys.clear();
        command.text = [text = one.text] { return say(text); };
        command.run = [context, request, sheet = one.sheet] {
            context.navigator.openDialog(new PrintDialog(context, request(sheet)));
        };
        commands.append(command);
    }
    for (const bool whole : {false, true}) {
        Command save = commandOf(whole ? u"actionSaveSeriesCalendar"_s : u"actionSaveCalendar"_s, 4,
                                 whole ? QT_TRANSLATE_NOOP("MeetingActions", "Save the series as calendar file")
                                       : QT_TRANSLATE_NOOP("MeetingActions", "Save the meeting as calendar &file"),
                                 whole ? QString() : u"file-down"_s);
        save.place = MenuPlace::File;
        save.group = commands.first().group;
        save.run = [context, owner, whole, meeting = targets.meeting] {
            if (const auto row = meeting())
                saveCalendar(context, owner, *row, whole);
        };
        save.enabled = [meeting = targets.meeting, whole] {
            const auto row = meeting();
            return row && (!whole || !row->meeting.series.isNull());
        };
        restrictTo(save, context.session, {{Verb::Export, Subject::Applications}});
        commands.append(save);
    }
    return commands;
}

} // namespace famn
