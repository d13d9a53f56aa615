#include "models/domain/MeetingPlan.h"
#include "models/services/History.h"
#include "models/services/IntakeSettings.h"
#include "models/services/MeetingGuests.h"
#include "models/services/MeetingSchedule.h"
#include "models/services/Meetings.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

MeetingSeries thursdays(const QDate &from)
{
    MeetingSeries series;
    series.name = "Torsdagar";
    series.weekday = Qt::Thursday;
    series.startsAt = QTime(18, 0, 40);
    series.minutes = 90;
    series.place = "  Stadshuset ";
    series.capacity = 20;
    series.from = from;
    return series;
}

/// A register on a day that the test chooses.
class MeetingRegister : public CaseRegister
{
public:
    explicit MeetingRegister(const QDate &today) { clock.time = swedishInstant(today, QTime(9, 0)); }

    QList<MeetingRow> rows() const
    {
        const auto read = meetingRows(db(), actor);
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }

    QString days() const
    {
        QStringList list;
        for (const MeetingRow &row : rows())
            list.append(row.meeting.day.toString("MM-dd"));
        return list.join(' ');
    }

    InfoMeeting on(const QDate &day) const
    {
        for (const MeetingRow &row : rows()) {
            if (row.meeting.day == day)
                return row.meeting;
        }
        qFatal("no meeting on %s", qPrintable(day.toString(Qt::ISODate)));
    }
};

QString told(const Error &error)
{
    return errorKey(error.code) + ' ' + error.field;
}

} // namespace

class TestMeetingSchedule : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void madeAhead()
    {
        MeetingRegister test({2026, 11, 25});
        const auto added = addSeries(*test.write, thursdays({2026, 11, 1}));
        QVERIFY(added);
        // Eight weeks; Christmas Eve and New Year's Eve are Thursdays.
        QCOMPARE(test.days(), "11-26 12-03 12-10 12-17 01-07 01-14");
        QCOMPARE(added->made, 6);
        QCOMPARE(added->skipped, (QList<QDate>{{2026, 12, 24}, {2026, 12, 31}}));
        const InfoMeeting first = test.rows().first().meeting;
        QCOMPARE(first.place, "Stadshuset");
        QCOMPARE(first.startsAt, QTime(18, 0));
        QCOMPARE(first.seriesDay, first.day);
        QCOMPARE(test.rows().first().seriesName, "Torsdagar");
        // One operation, taken back as a whole.
        QVERIFY(undoBatch(*test.write, added->batch)->skipped.isEmpty());
        QVERIFY(test.rows().isEmpty());
        QVERIFY(meetingSeries(test.db(), test.actor)->isEmpty());
    }

    void asFarAsTheSettingSays()
    {
        MeetingRegister test({2026, 3, 2});
        QVERIFY(setIntakeRules(*test.write, {{"meetings.weeks_ahead", "2"}}));
        const auto added = addSeries(*test.write, thursdays({2026, 3, 1}));
        QCOMPARE(test.days(), "03-05 03-12");
        QCOMPARE(planMeetings(*test.write, added->series)->made, 0);
        QVERIFY(planMeetings(*test.write, added->series)->batch.isNull());
        test.clock.advance(8LL * 24 * 3'600'000);
        const auto more = planMeetings(*test.write, added->series);
        QCOMPARE(more->made, 1);
        QVERIFY(!more->batch.isNull());
        QCOMPARE(test.days(), "03-05 03-12 03-19");
    }

    void neverTwiceInAWeek()
    {
        MeetingRegister test({2026, 3, 2});
        const auto added = addSeries(*test.write, thursdays({2026, 3, 1}));
        const QString before = test.days();
        // Moved within its week, moved out of it, cancelled: none of them comes again.
        InfoMeeting moved = test.on({2026, 3, 12});
        moved.day = QDate(2026, 3, 10);
        QVERIFY(changeMeeting(*test.write, moved.id, moved));
        moved = test.on({2026, 3, 19});
        moved.day = QDate(2026, 3, 27);
        QVERIFY(changeMeeting(*test.write, moved.id, moved));
        QVERIFY(cancelMeeting(*test.write, test.on({2026, 4, 9}).id, "Lokalen är stängd"));
        const auto again = planMeetings(*test.write, added->series);
        QCOMPARE(again->made, 0);
        QCOMPARE(again->kept, 3);
        QCOMPARE(test.rows().size(), before.split(' ').size());
    }

    void theSeriesChanges()
    {
        MeetingRegister test({2026, 3, 2});
        const auto added = addSeries(*test.write, thursdays({2026, 3, 1}));
        const ApplicationId guest = test.take("Anna Ekström").application;
        QVERIFY(logged(test, guest));
        QCOMPARE(inviteToMeeting(*test.write, test.on({2026, 3, 12}).id, {guest})->invited.size(), 1);
        InfoMeeting byHand = test.on({2026, 3, 19});
        byHand.capacity = 8;
        QVERIFY(changeMeeting(*test.write, byHand.id, byHand));
        const QList<MeetingRow> before = test.rows();

        MeetingSeries after = meetingSeries(test.db(), test.actor)->first();
        after.weekday = Qt::Tuesday;
        after.startsAt = QTime(17, 30);
        const auto changed = changeSeries(*test.write, added->series, after);
        QVERIFY(changed);
        // What somebody is invited to and what was changed by hand stays; its week gets no second meeting.
        QCOMPARE(test.days(), "03-03 03-12 03-19 03-24 03-31 04-07 04-14 04-21");
        QCOMPARE(changed->kept, 2);
        QCOMPARE(changed->removed, int(before.size()) - 2);
        QCOMPARE(test.on({2026, 3, 12}).startsAt, QTime(18, 0));
        QCOMPARE(test.on({2026, 3, 24}).startsAt, QTime(17, 30));
        QVERIFY(undoBatch(*test.write, changed->batch)->skipped.isEmpty());
        QCOMPARE(test.rows().size(), before.size());
        QCOMPARE(test.on({2026, 3, 26}).startsAt, QTime(18, 0));
    }

    void onlyThePlaceChanges()
    {
        MeetingRegister test({2026, 3, 2});
        const auto added = addSeries(*test.write, thursdays({2026, 3, 1}));
        const InfoMeetingId first = test.on({2026, 3, 5}).id;
        test.clock.advance(4LL * 24 * 3'600'000);
        MeetingSeries after = meetingSeries(test.db(), test.actor)->first();
        after.place = "Biblioteket";
        const auto changed = changeSeries(*test.write, added->series, after);
        // The one that was yesterday stays where it was, the others are the same meetings elsewhere.
        QCOMPARE(test.stored(first).place, "Stadshuset");
        QCOMPARE(test.on({2026, 3, 12}).place, "Biblioteket");
        QCOMPARE(changed->removed, 0);
        QCOMPARE(changed->made, 1);
        QCOMPARE(changed->changed, 7);
        QVERIFY(changeSeries(*test.write, added->series, after)->batch.isNull());
    }

    void theSeriesEnds()
    {
        MeetingRegister test({2026, 3, 2});
        const auto added = addSeries(*test.write, thursdays({2026, 3, 1}));
        MeetingSeries after = meetingSeries(test.db(), test.actor)->first();
        after.to = QDate(2026, 3, 20);
        QVERIFY(changeSeries(*test.write, added->series, after));
        QCOMPARE(test.days(), "03-05 03-12 03-19");
    }

    void oneOfItsOwn()
    {
        MeetingRegister test({2026, 3, 2});
        InfoMeeting meeting;
        meeting.day = QDate(2026, 3, 4);
        meeting.startsAt = QTime(17, 0);
        meeting.minutes = 60;
        meeting.leader = test.actor.staff;
        const auto added = addMeeting(*test.write, meeting);
        QVERIFY(added);
        QCOMPARE(test.rows().first().leaderName, "Åsa");
        InfoMeeting later = test.stored(added->meeting);
        later.startsAt = QTime(18, 0);
        // What somebody else may not do by the way: hold it, or put it into a series.
        later.status = MeetingStatus::Held;
        later.series.uuid = Uuid::generate({3});
        const auto changed = changeMeeting(*test.write, added->meeting, later);
        QVERIFY(changed && !changed->isNull());
        QCOMPARE(test.stored(added->meeting).startsAt, QTime(18, 0));
        QCOMPARE(test.stored(added->meeting).status, MeetingStatus::Planned);
        QVERIFY(test.stored(added->meeting).series.isNull());
        QVERIFY(changeMeeting(*test.write, added->meeting, test.stored(added->meeting))->isNull());
    }

    void cancelled()
    {
        MeetingRegister test({2026, 3, 2});
        QVERIFY(addSeries(*test.write, thursdays({2026, 3, 1})));
        const InfoMeetingId id = test.on({2026, 3, 5}).id;
        QCOMPARE(told(cancelMeeting(*test.write, id, " \n").error()), "invalid why");
        const auto batch = cancelMeeting(*test.write, id, "Ledaren är sjuk");
        QCOMPARE(test.stored(id).status, MeetingStatus::Cancelled);
        QCOMPARE(historyOf(*test.write, {"info_meeting", id.uuid})->entries.last().reason, "Ledaren är sjuk");
        QCOMPARE(told(cancelMeeting(*test.write, id, "igen").error()), "invalid status");
        QCOMPARE(told(changeMeeting(*test.write, id, test.stored(id)).error()), "invalid status");
        QVERIFY(undoBatch(*test.write, *batch)->skipped.isEmpty());
        QCOMPARE(test.stored(id).status, MeetingStatus::Planned);
    }

    void refusals()
    {
        MeetingRegister test({2026, 3, 2});
        MeetingSeries series = thursdays({2026, 3, 1});
        series.name = " ";
        QCOMPARE(told(addSeries(*test.write, series).error()), "invalid name");
        series = thursdays({});
        QCOMPARE(told(addSeries(*test.write, series).error()), "invalid from_date");
        series = thursdays({2026, 3, 1});
        series.leader.uuid = Uuid::generate({1});
        QCOMPARE(told(addSeries(*test.write, series).error()), "not_found leader");
        QVERIFY(test.rows().isEmpty());
        QCOMPARE(told(planMeetings(*test.write, {Uuid::generate({1})}).error()), "not_found ");
        QCOMPARE(told(addMeeting(*test.write, {}).error()), "invalid day");
        Colleague reader = addColleague(test, "Rut", {StaffRole::LeadSocialWorker});
        QCOMPARE(told(addSeries(*reader.write, thursdays({2026, 3, 1})).error()), "denied ");
        Colleague other = addColleague(test, "Sam", {StaffRole::SocialWorker});
        QCOMPARE(told(meetingRows(test.db(), other.actor).error()), "denied ");
        QCOMPARE(told(meetingSeries(test.db(), other.actor).error()), "denied ");
        QCOMPARE(told(meetingFigures(test.db(), other.actor, {2026, 1, 1}, {2026, 2, 1}).error()), "denied ");
    }

    void theNextOne()
    {
        MeetingRegister test({2026, 3, 5});
        QVERIFY(!nextMeeting(test.db(), test.actor, test.clock.now())->has_value());
        QVERIFY(addSeries(*test.write, thursdays({2026, 3, 1})));
        const auto next = [&](const QDate &day, const QTime &time) {
            return nextMeeting(test.db(), test.actor, swedishInstant(day, time))->value().day;
        };
        QCOMPARE(next({2026, 3, 5}, {17, 59}), QDate(2026, 3, 5));
        QCOMPARE(next({2026, 3, 5}, {18, 0}), QDate(2026, 3, 12));
        QVERIFY(cancelMeeting(*test.write, test.on({2026, 3, 12}).id, "Påskpynt"));
        QCOMPARE(next({2026, 3, 5}, {18, 0}), QDate(2026, 3, 19));
    }

private:
    static bool logged(CaseRegister &test, const ApplicationId &id)
    {
        test.change<Application>(id, [&](Application &record) {
            record.firstAttemptAt = test.clock.now();
            record.firstContactAt = test.clock.now();
            record.stage = ApplicationStage::Contacted;
        });
        return true;
    }
};

FAMN_TEST_MAIN(TestMeetingSchedule)
#include "tst_MeetingSchedule.moc"
