#include "app/cli/MeetingCommands.h"

#include "app/cli/IntakeCommands.h"
#include "app/cli/ListTable.h"
#include "app/cli/RegisterKeys.h"
#include "models/base/AtomicFile.h"
#include "models/domain/Labels.h"
#include "models/domain/MeetingPlan.h"
#include "models/services/CalendarFile.h"
#include "models/services/MeetingGuests.h"
#include "models/services/MeetingSchedule.h"
#include "models/services/MeetingWords.h"
#include "models/services/Meetings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString timeText(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

QString endText(const MeetingRow &row)
{
    return timeText(swedishTime(endsAt(row.meeting)).time());
}

template<int MeetingCounts::*Member>
ListColumn<MeetingRow> countColumn(const char *name)
{
    return {name, [](const MeetingRow &row) { return QJsonValue(row.counts.*Member); },
            [](const MeetingRow &row) { return QString::number(row.counts.*Member); }};
}

const QList<ListColumn<MeetingRow>> &meetingColumns()
{
    using Row = MeetingRow;
    static const QList<ListColumn<Row>> columns{
        {"day", [](const Row &row) { return QJsonValue(isoDay(row.meeting.day)); },
         [](const Row &row) { return isoDay(row.meeting.day); }},
        {"starts", [](const Row &row) { return QJsonValue(timeText(row.meeting.startsAt)); },
         [](const Row &row) { return timeText(row.meeting.startsAt); }},
        {"ends", [](const Row &row) { return QJsonValue(endText(row)); }, endText},
        textColumn<Row, &Row::seriesName>("series"),
        {"place", [](const Row &row) { return orNull(row.meeting.place); },
         [](const Row &row) { return row.meeting.place; }},
        {"video", [](const Row &row) { return QJsonValue(row.meeting.video); },
         [](const Row &row) { return yesNo(row.meeting.video); }},
        {"status", [](const Row &row) { return QJsonValue(QString(keyOf(row.meeting.status))); },
         [](const Row &row) { return label(row.meeting.status); }},
        {"capacity", [](const Row &row) { return numberValue(row.meeting.capacity); },
         [](const Row &row) { return numberText(row.meeting.capacity); }},
        countColumn<&MeetingCounts::persons>("persons"),
        countColumn<&MeetingCounts::invited>("invited"),
        countColumn<&MeetingCounts::registered>("registered"),
        countColumn<&MeetingCounts::attended>("attended"),
        countColumn<&MeetingCounts::missed>("missed"),
        countColumn<&MeetingCounts::calledOff>("called_off"),
        textColumn<Row, &Row::leaderName>("leader"),
        {"id", [](const Row &row) { return QJsonValue(row.id.uuid.toString()); },
         [](const Row &row) { return row.id.uuid.toString(); }},
    };
    return columns;
}

const QList<ListColumn<GuestRow>> &guestColumns()
{
    using Row = GuestRow;
    static const QList<ListColumn<Row>> columns{
        {"status", [](const Row &row) { return QJsonValue(QString(keyOf(row.status))); },
         [](const Row &row) { return label(row.status); }},
        textColumn<Row, &Row::caseNumber>("case_number"),
        textColumn<Row, &Row::familyName>("name"),
        {"persons", [](const Row &row) { return QJsonValue(row.persons); },
         [](const Row &row) { return QString::number(row.persons); }},
        {"stage", [](const Row &row) { return QJsonValue(QString(keyOf(row.stage))); },
         [](const Row &row) { return label(row.stage); }},
        {"missed_before", [](const Row &row) { return QJsonValue(row.missedBefore); },
         [](const Row &row) { return QString::number(row.missedBefore); }},
        textColumn<Row, &Row::ownerName>("owner"),
        {"protection", [](const Row &row) { return QJsonValue(QString(keyOf(row.protection))); },
         [](const Row &row) { return label(row.protection); }},
        {"application", [](const Row &row) { return QJsonValue(row.application.uuid.toString()); },
         [](const Row &row) { return row.application.uuid.toString(); }},
    };
    return columns;
}

QString percent(const MeetingFigures &figures)
{
    const auto rate = figures.attendanceRate();
    return rate ? QString::number(*rate * 100, 'f', 1) : QString();
}

template<int MeetingCounts::*Member>
ListColumn<MeetingFigures> figureColumn(const char *name)
{
    return {name, [](const MeetingFigures &row) { return QJsonValue(row.counts.*Member); },
            [](const MeetingFigures &row) { return QString::number(row.counts.*Member); }};
}

const QList<ListColumn<MeetingFigures>> &figureColumns()
{
    using Row = MeetingFigures;
    static const QList<ListColumn<Row>> columns{
        {"meetings", [](const Row &row) { return QJsonValue(row.meetings); },
         [](const Row &row) { return QString::number(row.meetings); }},
        {"invited", [](const Row &row) { return QJsonValue(row.counts.all()); },
         [](const Row &row) { return QString::number(row.counts.all()); }},
        figureColumn<&MeetingCounts::registered>("registered"),
        figureColumn<&MeetingCounts::calledOff>("called_off"),
        figureColumn<&MeetingCounts::attended>("attended"),
        figureColumn<&MeetingCounts::missed>("missed"),
        figureColumn<&MeetingCounts::personsAttended>("persons_attended"),
        {"moved_on", [](const Row &row) { return QJsonValue(row.movedOn); },
         [](const Row &row) { return QString::number(row.movedOn); }},
        {"attendance_percent",
         [](const Row &row) { return row.attendanceRate() ? QJsonValue(percent(row).toDouble()) : QJsonValue(); },
         percent},
    };
    return columns;
}

struct Period
{
    QDate from;
    QDate to;
};

/// What --from and --to say; USUAL where they say nothing.
Result<Period> periodOf(const QCommandLineParser &parser, const Period &usual)
{
    Period period = usual;
    for (const auto &[option, day] : {std::pair(u"from"_s, &period.from), std::pair(u"to"_s, &period.to)}) {
        if (!parser.isSet(option))
            continue;
        FAMN_ASSIGN(read, dayNamed(u"--"_s + option, parser.value(option)));
        *day = read;
    }
    return period;
}

QList<QCommandLineOption> periodOptions()
{
    return {{u"from"_s, QCoreApplication::translate("CommandLine", "Only meetings on this day or later."), u"DATE"_s},
            {u"to"_s, QCoreApplication::translate("CommandLine", "Only meetings on this day or earlier."), u"DATE"_s}};
}

Result<QList<MeetingRow>> rowsIn(const Connection &connection, const Actor &actor, const Period &period)
{
    FAMN_ASSIGN(rows, meetingRows(connection, actor));
    rows.removeIf([&](const MeetingRow &row) {
        return (period.from.isValid() && row.meeting.day < period.from) ||
               (period.to.isValid() && row.meeting.day > period.to);
    });
    return rows;
}

/// Writes the meetings of PERIOD into the calendar FILE.
Result<ExitCode> writeCalendar(const Invocation &invocation, const QString &file, const Period &period)
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    if (QFileInfo::exists(file))
        return fileError(ErrorCode::FileExists, file);
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_ASSIGN(rows, rowsIn(opened.reg->writer(), opened.actor(), period));
    QList<InfoMeeting> meetings;
    for (const MeetingRow &row : std::as_const(rows))
        meetings.append(row.meeting);
    // A calendar without an event is none.
    if (meetings.isEmpty())
        return Error{ErrorCode::NotFound, {}, {u"info_meeting"_s}, {}};
    FAMN_TRY(opened.write->run([](Change &change) { return change.note(JournalAction::Export, "info_meeting"); }));
    FAMN_TRY(writeFileAtomically(file, calendarFile(meetings, invocation.clock.now()), FileAccess::Default));
    if (invocation.console.json())
        invocation.console.printJson({{u"path"_s, file}, {u"meetings"_s, meetings.size()}});
    else
        invocation.console.print(
            QCoreApplication::translate("CommandLine", "%n meeting(s) are in %1.", nullptr, int(meetings.size()))
                .arg(file));
    return ExitCode::Done;
}

void tellPlanned(const Invocation &invocation, const QList<std::pair<QString, ScheduleReport>> &reports)
{
    QJsonArray list;
    QStringList lines;
    for (const auto &[name, report] : reports) {
        QJsonArray skipped;
        for (const QDate &day : report.skipped)
            skipped.append(isoDay(day));
        list.append(QJsonObject{{u"series"_s, name},
                                {u"made"_s, report.made},
                                {u"kept"_s, report.kept},
                                {u"skipped"_s, skipped},
                                {u"batch"_s, batchValue(report.batch)}});
        lines.append(u"%1: %2"_s.arg(name, scheduleWords(report)));
        if (!report.batch.isNull())
            lines.append(undoLine(invocation, report.batch));
    }
    if (invocation.console.json())
        invocation.console.printJson({{u"series"_s, list}});
    else
        invocation.console.print(lines.isEmpty()
                                     ? QCoreApplication::translate("CommandLine", "There is no series of meetings yet.")
                                     : lines.join(u'\n'));
}

void tellInvited(const Invocation &invocation, const Invited &invited)
{
    if (invocation.console.json()) {
        QJsonArray ids;
        for (const ApplicationId &id : invited.invited)
            ids.append(id.uuid.toString());
        QJsonArray left;
        for (const NotInvited &one : invited.left)
            left.append(QJsonObject{{u"application"_s, one.application.uuid.toString()},
                                    {u"name"_s, one.familyName},
                                    {u"why"_s, QString(keyOf(one.why))}});
        invocation.console.printJson({{u"meeting"_s, invited.meeting.uuid.toString()},
                                      {u"invited"_s, ids},
                                      {u"not_invited"_s, left},
                                      {u"persons"_s, invited.persons},
                                      {u"capacity"_s, numberValue(invited.capacity)},
                                      {u"overfull"_s, invited.isOverfull()},
                                      {u"batch"_s, batchValue(invited.batch)}});
        return;
    }
    QStringList lines = invitedWords(invited);
    if (!invited.batch.isNull())
        lines.append(undoLine(invocation, invited.batch));
    invocation.console.print(lines.join(u'\n'));
}

} // namespace

Result<InfoMeetingId> meetingNamed(const Connection &connection, const Actor &actor, const QString &text, Instant now)
{
    if (text == "next"_L1) {
        FAMN_ASSIGN(next, nextMeeting(connection, actor, now));
        if (!next)
            return Error{ErrorCode::NotFound, {}, {u"info_meeting"_s}, {}};
        return next->id;
    }
    const auto id = Uuid::fromString(text.trimmed());
    if (!id)
        return usageError(text);
    return InfoMeetingId{*id};
}

QString MeetingsCommand::name() const
{
    return u"meetings"_s;
}

QString MeetingsCommand::usage() const
{
    return u"REG.famn"_s;
}

QString MeetingsCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Lists the information meetings by day as CSV or JSON; or writes "
                                                      "them into a calendar file, which names nobody.");
}

QList<QCommandLineOption> MeetingsCommand::options() const
{
    QList<QCommandLineOption> options = listOptions(namesOf(meetingColumns())) + periodOptions();
    options.append({u"ics"_s,
                    QCoreApplication::translate("CommandLine", "Write a calendar file (iCalendar) in the place of the "
                                                               "list; it must not exist."),
                    u"FILE.ics"_s});
    return options;
}

Result<ExitCode> MeetingsCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(period, periodOf(invocation.parser, {}));
    if (invocation.parser.isSet(u"ics"_s))
        return writeCalendar(invocation, invocation.parser.value(u"ics"_s), period);
    return runList<MeetingRow>(invocation, Subject::Applications, "info_meeting", meetingColumns(),
                               [&](const Connection &connection, const OpenRegister &opened) {
                                   return rowsIn(connection, opened.actor(), period);
                               });
}

QString MeetingFiguresCommand::name() const
{
    return u"meetings figures"_s;
}

QString MeetingFiguresCommand::usage() const
{
    return u"REG.famn"_s;
}

QString MeetingFiguresCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Tells how many were invited to information meetings, came, did not come, and "
                                       "went on to a later stage; of the last twelve months where nothing else is "
                                       "said.");
}

QList<QCommandLineOption> MeetingFiguresCommand::options() const
{
    return listOptions(namesOf(figureColumns())) + periodOptions();
}

Result<ExitCode> MeetingFiguresCommand::run(const Invocation &invocation) const
{
    const QDate today = invocation.clock.today();
    FAMN_ASSIGN(period, periodOf(invocation.parser, {today.addYears(-1).addDays(1), today}));
    return runList<MeetingFigures>(
        invocation, Subject::Applications, "info_meeting", figureColumns(),
        [&](const Connection &connection, const OpenRegister &opened) -> Result<QList<MeetingFigures>> {
            FAMN_ASSIGN(figures, meetingFigures(connection, opened.actor(), period.from, period.to));
            return QList<MeetingFigures>{figures};
        });
}

QString MeetingGuestsCommand::name() const
{
    return u"meetings guests"_s;
}

QString MeetingGuestsCommand::usage() const
{
    return u"REG.famn MEETING"_s;
}

QString MeetingGuestsCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Lists who was invited to an information meeting, by its id or \"next\"; "
                                       "protected families are masked.");
}

QList<QCommandLineOption> MeetingGuestsCommand::options() const
{
    return listOptions(namesOf(guestColumns()));
}

Result<ExitCode> MeetingGuestsCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(text, invocation.argument(1, u"MEETING"_s));
    return runList<GuestRow>(invocation, Subject::Applications, "meeting_attendance", guestColumns(),
                             [&](const Connection &connection, const OpenRegister &opened) -> Result<QList<GuestRow>> {
                                 FAMN_ASSIGN(id,
                                             meetingNamed(connection, opened.actor(), text, invocation.clock.now()));
                                 FAMN_TRY(meetingRow(connection, opened.actor(), id));
                                 return guestRows(connection, opened.actor(), id);
                             });
}

QString MeetingPlanCommand::name() const
{
    return u"meetings plan"_s;
}

QString MeetingPlanCommand::usage() const
{
    return u"REG.famn"_s;
}

QString MeetingPlanCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Makes the coming meetings of every series, as many weeks ahead as the setting "
                                       "meetings.weeks_ahead says, and tells which holidays have none.");
}

QList<QCommandLineOption> MeetingPlanCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> MeetingPlanCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(all, meetingSeries(opened.reg->writer(), opened.actor()));
    QList<std::pair<QString, ScheduleReport>> reports;
    for (const MeetingSeries &series : std::as_const(all)) {
        FAMN_ASSIGN(report, planMeetings(*opened.write, series.id));
        reports.append({series.name, report});
    }
    tellPlanned(invocation, reports);
    return ExitCode::Done;
}

QString MeetingInviteCommand::name() const
{
    return u"meetings invite"_s;
}

QString MeetingInviteCommand::usage() const
{
    return u"REG.famn MEETING APPLICATION..."_s;
}

QString MeetingInviteCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Invites applications to an information meeting, by its id or \"next\", in one operation; tells "
                       "which could not be invited, and why.");
}

QList<QCommandLineOption> MeetingInviteCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"reason"_s,
                    QCoreApplication::translate("CommandLine", "Why, for those who would go another way; it stands in "
                                                               "the log."),
                    u"TEXT"_s});
    return options;
}

Result<ExitCode> MeetingInviteCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(meeting, invocation.argument(1, u"MEETING"_s));
    FAMN_TRY(invocation.argument(2, u"APPLICATION"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    QList<ApplicationId> applications;
    for (const QString &argument : invocation.arguments.mid(2)) {
        FAMN_ASSIGN(one, applicationNamed(opened, argument));
        applications.append(one);
    }
    FAMN_ASSIGN(id, meetingNamed(opened.reg->writer(), opened.actor(), meeting, invocation.clock.now()));
    FAMN_ASSIGN(invited, inviteToMeeting(*opened.write, id, applications, invocation.parser.value(u"reason"_s)));
    tellInvited(invocation, invited);
    return invited.invited.isEmpty() ? ExitCode::Data : ExitCode::Done;
}

} // namespace famn
