#include "models/domain/Labels.h"
#include "models/services/ContactLog.h"
#include "models/services/FamilyDetail.h"
#include "models/services/IntakeSettings.h"
#include "models/services/MeetingGuests.h"
#include "models/services/MeetingSchedule.h"
#include "models/services/Meetings.h"
#include "models/services/PipelineMoves.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "models/storage/FamilyReads.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

/// A register with a meeting each Thursday, on a Monday.
class GuestRegister : public CaseRegister
{
public:
    GuestRegister()
    {
        clock.time = swedishInstant({2026, 3, 2}, QTime(9, 0));
        for (const int day : {5, 12, 19})
            add({2026, 3, day});
    }

    InfoMeetingId add(const QDate &day)
    {
        InfoMeeting meeting;
        meeting.day = day;
        meeting.startsAt = QTime(18, 0);
        meeting.minutes = 90;
        meeting.capacity = 3;
        const auto added = addMeeting(*write, meeting);
        if (!added)
            qFatal("%s", qPrintable(added.error().field));
        meetings.append(added->meeting);
        return added->meeting;
    }

    /// An application whose family was spoken with.
    ApplicationId contacted(const QString &name)
    {
        const ApplicationId id = take(name).application;
        const auto logged = logAttempt(*write, id, AttemptOutcome::Reached);
        if (!logged)
            qFatal("%s", qPrintable(logged.error().field));
        return id;
    }

    /// To nine in the morning of DAY.
    void goTo(const QDate &day) { clock.time = swedishInstant(day, QTime(20, 0)); }

    QList<GuestRow> guests(qsizetype meeting) const
    {
        const auto read = guestRows(db(), actor, meetings.at(meeting));
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }

    MeetingAttendanceId guest(qsizetype meeting, const ApplicationId &application) const
    {
        for (const GuestRow &row : guests(meeting)) {
            if (row.application == application)
                return row.id;
        }
        qFatal("nobody");
    }

    QString stage(const ApplicationId &id) const { return keyOf(stored(id).stage); }

    QList<InfoMeetingId> meetings;
};

QString told(const Error &error)
{
    return errorKey(error.code) + ' ' + error.field;
}

QString leftOf(const Invited &invited)
{
    QStringList list;
    for (const NotInvited &one : invited.left)
        list.append(one.familyName + ' ' + keyOf(one.why));
    return list.join(", ");
}

} // namespace

class TestMeetingGuests : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void manyAtOnce()
    {
        GuestRegister test;
        QList<ApplicationId> all;
        for (const char *name : {"Anna Ek", "Bo Alm", "Cia Lind"})
            all.append(test.contacted(name));
        const ApplicationId fresh = test.take("Didrik Ask").application;
        const ApplicationId gone = test.contacted("Eva Rönn");
        test.remove(gone);
        const ApplicationId experienced = test.contacted("Fia Hägg");
        test.change<Application>(experienced, [](Application &record) { record.experienced = true; });

        const auto invited = inviteToMeeting(*test.write, test.meetings.at(0),
                                             all + QList<ApplicationId>{fresh, gone, experienced, all.first()});
        QVERIFY(invited);
        QCOMPARE(invited->invited, all);
        QCOMPARE(leftOf(*invited), "Ask ej_kontaktad, Rönn borttagen, Hägg kraver_skal");
        QCOMPARE(invited->persons, 3);
        QVERIFY(!invited->isOverfull());
        for (const ApplicationId &id : all)
            QCOMPARE(test.stage(id), "infotraff_inbjuden");
        QCOMPARE(test.stage(fresh), "ny");
        QCOMPARE(test.guests(0).size(), 3);
        // All of it is one step back.
        QVERIFY(undoBatch(*test.write, invited->batch)->skipped.isEmpty());
        QVERIFY(test.guests(0).isEmpty());
        QCOMPARE(test.stage(all.first()), "kontaktad");
    }

    void withAReason()
    {
        GuestRegister test;
        const ApplicationId id = test.contacted("Fia Hägg");
        test.change<Application>(id, [](Application &record) { record.experienced = true; });
        QVERIFY(inviteToMeeting(*test.write, test.meetings.at(0), {id})->batch.isNull());
        const auto invited = inviteToMeeting(*test.write, test.meetings.at(0), {id}, "Vill höra allt från början");
        QCOMPARE(invited->invited.size(), 1);
        QCOMPARE(test.stage(id), "infotraff_inbjuden");
    }

    void notTwice()
    {
        GuestRegister test;
        const ApplicationId id = test.contacted("Anna Ek");
        QCOMPARE(inviteToMeeting(*test.write, test.meetings.at(0), {id})->invited.size(), 1);
        QCOMPARE(leftOf(*inviteToMeeting(*test.write, test.meetings.at(0), {id})), "Ek redan_inbjuden");
        QCOMPARE(leftOf(*inviteToMeeting(*test.write, test.meetings.at(1), {id})), "Ek inbjuden_till_annan");
        // Who called off has room elsewhere, or at the same one again.
        const MeetingAttendanceId guest = test.guest(0, id);
        QVERIFY(markGuests(*test.write, {guest}, AttendanceStatus::CalledOff));
        QCOMPARE(inviteToMeeting(*test.write, test.meetings.at(0), {id})->invited.size(), 1);
        QCOMPARE(test.guest(0, id), guest);
        QVERIFY(markGuests(*test.write, {guest}, AttendanceStatus::CalledOff));
        QCOMPARE(inviteToMeeting(*test.write, test.meetings.at(1), {id})->invited.size(), 1);
    }

    void overfullIsTold()
    {
        GuestRegister test;
        QList<ApplicationId> all;
        for (const char *name : {"Anna Ek", "Bo Alm"}) {
            const ApplicationId id = test.contacted(name);
            all.append(id);
            const auto added = test.write->run([&](Change &change) -> Result<void> {
                Person second;
                second.family = test.stored(id).family;
                second.role = PersonRole::Adult2;
                second.givenName = "Kim";
                FAMN_TRY(change.insert(second));
                Person child = second;
                child.role = PersonRole::ChildAtHome;
                FAMN_TRY(change.insert(child));
                return done();
            });
            QVERIFY(added);
        }
        const auto invited = inviteToMeeting(*test.write, test.meetings.at(0), all);
        // Adults count, children stay at home; three seats, four persons.
        QCOMPARE(invited->persons, 4);
        QVERIFY(invited->isOverfull());
        QVERIFY(meetingRow(test.db(), test.actor, test.meetings.at(0))->isOverfull());
        const MeetingAttendanceId guest = test.guest(0, all.first());
        QVERIFY(setGuestPersons(*test.write, guest, 1));
        QVERIFY(!meetingRow(test.db(), test.actor, test.meetings.at(0))->isOverfull());
        QCOMPARE(told(setGuestPersons(*test.write, guest, 21).error()), "invalid persons");
        QVERIFY(markGuests(*test.write, {guest}, AttendanceStatus::CalledOff));
        QCOMPARE(meetingRow(test.db(), test.actor, test.meetings.at(0))->counts.persons, 2);
    }

    void closed()
    {
        GuestRegister test;
        const ApplicationId came = test.contacted("Anna Ek");
        const ApplicationId stayed = test.contacted("Bo Alm");
        const ApplicationId silent = test.contacted("Cia Lind");
        const ApplicationId off = test.contacted("Didrik Ask");
        const ApplicationId elsewhere = test.contacted("Eva Rönn");
        const InfoMeetingId meeting = test.meetings.at(0);
        QCOMPARE(inviteToMeeting(*test.write, meeting, {came, stayed, silent, off, elsewhere})->invited.size(), 5);
        QCOMPARE(told(markGuests(*test.write, {test.guest(0, came)}, AttendanceStatus::Attended).error()),
                 "invalid status");
        QCOMPARE(told(closeMeeting(*test.write, meeting, true).error()), "invalid day");
        QVERIFY(markGuests(*test.write, {test.guest(0, off)}, AttendanceStatus::CalledOff));
        StageMove bank;
        bank.to = ApplicationStage::DirectMeeting;
        bank.why = "Träffade oss i receptionen";
        QVERIFY(moveStage(*test.write, elsewhere, bank));

        test.goTo({2026, 3, 5});
        QVERIFY(markGuests(*test.write, {test.guest(0, came), test.guest(0, elsewhere)}, AttendanceStatus::Attended));
        QVERIFY(markGuests(*test.write, {test.guest(0, stayed)}, AttendanceStatus::Missed));
        QCOMPARE(told(closeMeeting(*test.write, meeting, false).error()), "invalid attendance");
        QCOMPARE(test.stage(came), "infotraff_inbjuden");
        const auto closed = closeMeeting(*test.write, meeting, true);
        QVERIFY(closed);
        QCOMPARE(closed->attended, 2);
        QCOMPARE(closed->missed, 2);
        QCOMPARE(closed->inviteAgain, (QList<ApplicationId>{stayed, silent}));
        QCOMPARE(closed->stayed, QList<ApplicationId>{elsewhere});
        QCOMPARE(closed->tasks, 2);
        QCOMPARE(test.stage(came), "infotraff_deltagit");
        QCOMPARE(test.stage(stayed), "infotraff_uteblev");
        QCOMPARE(test.stage(silent), "infotraff_uteblev");
        QCOMPARE(test.stage(off), "infotraff_inbjuden");
        QCOMPARE(test.stage(elsewhere), "direktmote");
        QCOMPARE(test.stored(meeting).status, MeetingStatus::Held);

        const auto detail = applicationDetail(test.db(), test.actor, came);
        QCOMPARE(detail->family.tasks.size(), 1);
        const Task task = detail->family.tasks.first();
        QCOMPARE(task.ruleId, "D21");
        QCOMPARE(task.due, QDate(2026, 3, 12));
        QCOMPARE(task.owner, test.actor.staff);
        QCOMPARE(task.subject, came.uuid);

        QCOMPARE(told(closeMeeting(*test.write, meeting, true).error()), "invalid status");
        QCOMPARE(told(inviteToMeeting(*test.write, meeting, {silent}).error()), "invalid status");
        QVERIFY(undoBatch(*test.write, closed->batch)->skipped.isEmpty());
        QCOMPARE(test.stage(came), "infotraff_inbjuden");
        QCOMPARE(test.stored(meeting).status, MeetingStatus::Planned);
        QVERIFY(applicationDetail(test.db(), test.actor, came)->family.tasks.isEmpty());
    }

    void theTaskIsDueByTheSetting()
    {
        GuestRegister test;
        QVERIFY(setIntakeRules(*test.write, {{"deadline.after_meeting", "2"}}));
        const ApplicationId id = test.contacted("Anna Ek");
        // Maundy Thursday: the next two working days are after Easter.
        test.add({2026, 4, 2});
        QVERIFY(inviteToMeeting(*test.write, test.meetings.at(3), {id}));
        test.goTo({2026, 4, 2});
        QVERIFY(markGuests(*test.write, {test.guest(3, id)}, AttendanceStatus::Attended));
        QCOMPARE(closeMeeting(*test.write, test.meetings.at(3), false)->tasks, 1);
        QCOMPARE(applicationDetail(test.db(), test.actor, id)->family.tasks.first().due, QDate(2026, 4, 8));
    }

    void onceMoreAndNoMore()
    {
        GuestRegister test;
        const ApplicationId id = test.contacted("Anna Ek");
        const ApplicationId other = test.contacted("Bo Alm");
        QVERIFY(inviteToMeeting(*test.write, test.meetings.at(0), {id, other}));
        test.goTo({2026, 3, 5});
        QVERIFY(markGuests(*test.write, {test.guest(0, other)}, AttendanceStatus::Attended));
        QVERIFY(closeMeeting(*test.write, test.meetings.at(0), true));
        const auto again = inviteAgain(*test.write, test.meetings.at(0));
        QCOMPARE(again->meeting, test.meetings.at(1));
        QCOMPARE(again->invited, QList<ApplicationId>{id});
        QCOMPARE(test.stage(id), "infotraff_inbjuden");
        QCOMPARE(test.guests(1).first().missedBefore, 1);

        test.goTo({2026, 3, 12});
        const auto closed = closeMeeting(*test.write, test.meetings.at(1), true);
        QVERIFY(closed->inviteAgain.isEmpty());
        QCOMPARE(closed->missedTwice, QList<ApplicationId>{id});
        QCOMPARE(closed->tasks, 1);
        QCOMPARE(applicationDetail(test.db(), test.actor, id)->family.tasks.first().ruleId, "D22");
        QCOMPARE(leftOf(*inviteAgain(*test.write, test.meetings.at(1))), "Ek uteblev_tva_ganger");
        // Somebody may still want it, and says why.
        QCOMPARE(inviteToMeeting(*test.write, test.meetings.at(2), {id}, "Var på sjukhus")->invited.size(), 1);
    }

    void invitedAnewWhenItIsCancelled()
    {
        GuestRegister test;
        const ApplicationId id = test.contacted("Anna Ek");
        const ApplicationId off = test.contacted("Bo Alm");
        QVERIFY(inviteToMeeting(*test.write, test.meetings.at(0), {id, off}));
        QVERIFY(markGuests(*test.write, {test.guest(0, off)}, AttendanceStatus::CalledOff));
        QVERIFY(cancelMeeting(*test.write, test.meetings.at(0), "Ledaren är sjuk"));
        QCOMPARE(told(markGuests(*test.write, {test.guest(0, id)}, AttendanceStatus::Registered).error()),
                 "invalid status");
        const auto again = inviteAgain(*test.write, test.meetings.at(0));
        QCOMPARE(again->meeting, test.meetings.at(1));
        QCOMPARE(again->invited, QList<ApplicationId>{id});
        // Neither a meeting that was not nor an invitation to it counts.
        const auto figures = meetingFigures(test.db(), test.actor, {2026, 3, 1}, {2026, 3, 31});
        QCOMPARE(figures->meetings, 2);
        QCOMPARE(figures->counts.all(), 1);
        test.goTo({2026, 4, 1});
        QCOMPARE(told(inviteAgain(*test.write, test.meetings.at(0)).error()), "not_found ");
    }

    void correctedAfterwards()
    {
        GuestRegister test;
        const ApplicationId late = test.contacted("Anna Ek");
        const ApplicationId moved = test.contacted("Bo Alm");
        QVERIFY(inviteToMeeting(*test.write, test.meetings.at(0), {late, moved}));
        test.goTo({2026, 3, 5});
        QVERIFY(markGuests(*test.write, {test.guest(0, moved)}, AttendanceStatus::Attended));
        QVERIFY(closeMeeting(*test.write, test.meetings.at(0), true));
        QCOMPARE(test.stage(late), "infotraff_uteblev");
        QVERIFY(markGuests(*test.write, {test.guest(0, late)}, AttendanceStatus::Attended));
        QCOMPARE(test.stage(late), "infotraff_deltagit");
        const auto back = markGuests(*test.write, {test.guest(0, late)}, AttendanceStatus::Missed);
        QVERIFY(back);
        QCOMPARE(test.stage(late), "infotraff_uteblev");
        // Whose application has gone on is not drawn back.
        StageMove on;
        on.to = ApplicationStage::DirectMeeting;
        QVERIFY(moveStage(*test.write, moved, on));
        QVERIFY(markGuests(*test.write, {test.guest(0, moved)}, AttendanceStatus::Missed));
        QCOMPARE(test.stage(moved), "direktmote");
    }

    void figures()
    {
        GuestRegister test;
        QList<ApplicationId> all;
        for (const char *name : {"Anna Ek", "Bo Alm", "Cia Lind", "Didrik Ask", "Eva Rönn"})
            all.append(test.contacted(name));
        QVERIFY(!meetingFigures(test.db(), test.actor, {2026, 3, 1}, {2026, 3, 31})->attendanceRate());
        QVERIFY(inviteToMeeting(*test.write, test.meetings.at(0), all.first(4)));
        QVERIFY(inviteToMeeting(*test.write, test.meetings.at(1), all.last(1)));
        QVERIFY(markGuests(*test.write, {test.guest(1, all.last())}, AttendanceStatus::Registered));
        QVERIFY(markGuests(*test.write, {test.guest(0, all.at(3))}, AttendanceStatus::CalledOff));
        test.goTo({2026, 3, 5});
        QVERIFY(
            markGuests(*test.write, {test.guest(0, all.at(0)), test.guest(0, all.at(1))}, AttendanceStatus::Attended));
        QVERIFY(closeMeeting(*test.write, test.meetings.at(0), true));
        StageMove on;
        on.to = ApplicationStage::UnderInvestigation;
        QVERIFY(moveStage(*test.write, all.first(), on));
        const auto march = meetingFigures(test.db(), test.actor, {2026, 3, 1}, {2026, 3, 31});
        QCOMPARE(march->meetings, 3);
        QCOMPARE(march->counts.all(), 5);
        QCOMPARE(march->counts.registered, 1);
        QCOMPARE(march->counts.calledOff, 1);
        QCOMPARE(march->counts.attended, 2);
        QCOMPARE(march->counts.missed, 1);
        QCOMPARE(march->counts.personsAttended, 2);
        QCOMPARE(march->movedOn, 1);
        QCOMPARE(qRound(*march->attendanceRate() * 1000), 667);
        const auto firstWeek = meetingFigures(test.db(), test.actor, {2026, 3, 5}, {2026, 3, 5});
        QCOMPARE(firstWeek->meetings, 1);
        QCOMPARE(firstWeek->counts.all(), 4);
        // A deleted family is in no figure.
        test.remove(test.stored(all.first()).family);
        QCOMPARE(meetingFigures(test.db(), test.actor, {2026, 3, 5}, {2026, 3, 5})->counts.attended, 1);
    }

    void protectedFamiliesAreMasked()
    {
        GuestRegister test;
        NewApplication typed;
        typed.name = "Anna Ek";
        typed.phone = "070-174 06 05";
        typed.types = {AssignmentType::FosterHome};
        const ApplicationId id = test.take(typed).application;
        QVERIFY(logAttempt(*test.write, id, AttemptOutcome::Reached));
        QVERIFY(inviteToMeeting(*test.write, test.meetings.at(0), {id}));
        QCOMPARE(test.guests(0).first().familyName, "Ek");
        QVERIFY(!test.guests(0).first().phone.isEmpty());
        test.protect(test.stored(id).family);
        const GuestRow guest = test.guests(0).first();
        QCOMPARE(guest.familyName, protectedLabel());
        QVERIFY(guest.phone.isEmpty() && guest.email.isEmpty());
        QCOMPARE(leftOf(*inviteToMeeting(*test.write, test.meetings.at(0), {id})),
                 protectedLabel() + " redan_inbjuden");
    }

    void rolesAreAsked()
    {
        GuestRegister test;
        const ApplicationId id = test.contacted("Anna Ek");
        Colleague reader = addColleague(test, "Rut", {StaffRole::LeadSocialWorker});
        QCOMPARE(told(inviteToMeeting(*reader.write, test.meetings.at(0), {id}).error()), "denied ");
        QCOMPARE(test.stage(id), "kontaktad");
        QVERIFY(inviteToMeeting(*test.write, test.meetings.at(0), {id}));
        QCOMPARE(told(markGuests(*reader.write, {test.guest(0, id)}, AttendanceStatus::Registered).error()), "denied ");
        QVERIFY(guestRows(test.db(), reader.actor, test.meetings.at(0)));
        Colleague other = addColleague(test, "Sam", {StaffRole::SocialWorker});
        QCOMPARE(told(guestRows(test.db(), other.actor, test.meetings.at(0)).error()), "denied ");
    }
};

FAMN_TEST_MAIN(TestMeetingGuests)
#include "tst_MeetingGuests.moc"
