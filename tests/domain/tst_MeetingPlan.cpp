#include "models/domain/MeetingPlan.h"
#include "models/domain/Workdays.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

MeetingSeries weekly(int weekday, const QDate &from, int interval = 1)
{
    MeetingSeries series;
    series.id.uuid = Uuid::generate({1});
    series.name = "Torsdagar";
    series.weekday = weekday;
    series.intervalWeeks = interval;
    series.startsAt = QTime(18, 0);
    series.minutes = 90;
    series.place = "Stadshuset";
    series.capacity = 20;
    series.from = from;
    return series;
}

QStringList texts(const QList<QDate> &days)
{
    QStringList list;
    for (const QDate &day : days)
        list.append(day.toString(Qt::ISODate));
    return list;
}

} // namespace

class TestMeetingPlan : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<int>("weekday");
        QTest::addColumn<int>("interval");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("skipped");
        QTest::newRow("Easter 2026: no Maundy Thursday, it is no holiday; Good Friday is")
            << 5 << 1 << QDate(2026, 3, 1) << QDate(2026, 3, 26) << QDate(2026, 4, 11) << "2026-03-27 2026-04-10"
            << "2026-04-03";
        QTest::newRow("Easter Monday and the first of May's week")
            << 1 << 1 << QDate(2026, 1, 1) << QDate(2026, 4, 1) << QDate(2026, 4, 20) << "2026-04-13 2026-04-20"
            << "2026-04-06";
        QTest::newRow("Ascension Day and Midsummer Eve are of two weekdays")
            << 4 << 1 << QDate(2026, 1, 1) << QDate(2026, 5, 7) << QDate(2026, 5, 21) << "2026-05-07 2026-05-21"
            << "2026-05-14";
        QTest::newRow("Midsummer Eve") << 5 << 1 << QDate(2026, 1, 1) << QDate(2026, 6, 12) << QDate(2026, 6, 26)
                                       << "2026-06-12 2026-06-26"
                                       << "2026-06-19";
        QTest::newRow("Midsummer Eve 2027")
            << 5 << 1 << QDate(2026, 1, 1) << QDate(2027, 6, 18) << QDate(2027, 7, 2) << "2027-06-18 2027-07-02"
            << "2027-06-25";
        QTest::newRow("Christmas and New Year on Thursdays")
            << 4 << 1 << QDate(2026, 1, 1) << QDate(2026, 12, 17) << QDate(2027, 1, 8) << "2026-12-17 2027-01-07"
            << "2026-12-24 2026-12-31";
        QTest::newRow("every second week keeps its count over a holiday")
            << 4 << 2 << QDate(2026, 12, 10) << QDate(2026, 12, 11) << QDate(2027, 1, 31) << "2027-01-07 2027-01-21"
            << "2026-12-24";
        QTest::newRow("Sundays, but not at Easter and Whitsun")
            << 7 << 1 << QDate(2026, 1, 1) << QDate(2026, 3, 29) << QDate(2026, 4, 12) << "2026-03-29 2026-04-12"
            << "2026-04-05";
        QTest::newRow("Whit Sunday") << 7 << 1 << QDate(2026, 1, 1) << QDate(2026, 5, 24) << QDate(2026, 5, 31)
                                     << "2026-05-31"
                                     << "2026-05-24";
        QTest::newRow("a leap day") << 2 << 1 << QDate(2028, 1, 1) << QDate(2028, 2, 22) << QDate(2028, 3, 7)
                                    << "2028-02-22 2028-02-29 2028-03-07"
                                    << "";
        QTest::newRow("begins in the week")
            << 2 << 1 << QDate(2026, 3, 4) << QDate(2026, 3, 1) << QDate(2026, 3, 17) << "2026-03-10 2026-03-17"
            << "";
        QTest::newRow("nothing before it begins")
            << 2 << 1 << QDate(2027, 3, 4) << QDate(2026, 3, 1) << QDate(2026, 3, 17) << ""
            << "";
        QTest::newRow("no first day") << 2 << 1 << QDate() << QDate(2026, 3, 1) << QDate(2026, 3, 17) << ""
                                      << "";
        QTest::newRow("no interval") << 2 << 0 << QDate(2026, 3, 1) << QDate(2026, 3, 1) << QDate(2026, 3, 17) << ""
                                     << "";
    }

    void days()
    {
        QFETCH(int, weekday);
        QFETCH(int, interval);
        QFETCH(QDate, from);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QString, days);
        QFETCH(QString, skipped);
        const MeetingSeries series = weekly(weekday, from, interval);
        const PlannedDays planned = seriesDays(series, first, last);
        QCOMPARE(texts(planned.days).join(' '), days);
        QCOMPARE(texts(planned.skipped).join(' '), skipped);
        for (const QDate &day : planned.days + planned.skipped) {
            QVERIFY(isSeriesDay(series, day));
            QVERIFY(!isSeriesDay(series, day.addDays(1)));
        }
    }

    void endsWithItsLastDay()
    {
        MeetingSeries series = weekly(2, QDate(2026, 3, 3));
        series.to = QDate(2026, 3, 10);
        QCOMPARE(texts(seriesDays(series, QDate(2026, 3, 1), QDate(2026, 4, 1)).days).join(' '),
                 "2026-03-03 2026-03-10");
        QVERIFY(!isSeriesDay(series, QDate(2026, 3, 17)));
    }

    void theMeetingIsTheSeries()
    {
        const MeetingSeries series = weekly(4, QDate(2026, 3, 1));
        InfoMeeting meeting = meetingOf(series, QDate(2026, 3, 5));
        QVERIFY(validate(meeting, QDate(2026, 3, 1)).isEmpty());
        QVERIFY(isAsPlanned(meeting, series));
        meeting.stamp.version = 3;
        QVERIFY(isAsPlanned(meeting, series));
        meeting.day = QDate(2026, 3, 6);
        QVERIFY(!isAsPlanned(meeting, series));
        meeting.day = meeting.seriesDay;
        meeting.capacity = 21;
        QVERIFY(!isAsPlanned(meeting, series));
    }

    void moments_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("ends");
        QTest::newRow("winter") << QDate(2026, 3, 26) << QTime(18, 0) << "2026-03-26T17:00:00Z"
                                << "2026-03-26T18:30:00Z";
        QTest::newRow("summer") << QDate(2026, 4, 2) << QTime(18, 0) << "2026-04-02T16:00:00Z"
                                << "2026-04-02T17:30:00Z";
        QTest::newRow("over the spring change") << QDate(2026, 3, 29) << QTime(1, 30) << "2026-03-29T00:30:00Z"
                                                << "2026-03-29T02:00:00Z";
        QTest::newRow("in the hour that is not") << QDate(2026, 3, 29) << QTime(2, 30) << "2026-03-29T01:30:00Z"
                                                 << "2026-03-29T03:00:00Z";
        QTest::newRow("over the autumn change") << QDate(2026, 10, 25) << QTime(1, 30) << "2026-10-24T23:30:00Z"
                                                << "2026-10-25T01:00:00Z";
        QTest::newRow("over New Year") << QDate(2026, 12, 31) << QTime(23, 30) << "2026-12-31T22:30:00Z"
                                       << "2027-01-01T00:00:00Z";
    }

    void moments()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, at);
        QFETCH(QString, begins);
        QFETCH(QString, ends);
        MeetingSeries series = weekly(day.dayOfWeek(), day);
        series.startsAt = at;
        const InfoMeeting meeting = meetingOf(series, day);
        const auto text = [](Instant moment) {
            return QDateTime::fromMSecsSinceEpoch(moment.msec, Qt::UTC).toString(Qt::ISODate);
        };
        QCOMPARE(text(beginsAt(meeting)), begins);
        QCOMPARE(text(endsAt(meeting)), ends);
    }

    void goingThroughTheList()
    {
        using enum AttendanceStatus;
        QCOMPARE(nextStatus(Invited, true), Attended);
        QCOMPARE(nextStatus(Registered, true), Attended);
        QCOMPARE(nextStatus(Attended, true), Missed);
        QCOMPARE(nextStatus(Invited, false), Registered);
        QCOMPARE(nextStatus(Registered, false), CalledOff);
        for (const bool come : {false, true}) {
            // From everywhere one comes round, and before the day nobody came or stayed away.
            AttendanceStatus status = Invited;
            QSet<AttendanceStatus> seen;
            for (int i = 0; i < 8; ++i) {
                status = nextStatus(status, come);
                seen.insert(status);
            }
            QCOMPARE(seen.contains(Attended), come);
            QCOMPARE(seen.contains(Missed), come);
            QVERIFY(seen.contains(Registered) && seen.contains(CalledOff));
        }
        QVERIFY(takesSeat(Invited) && takesSeat(Missed) && !takesSeat(CalledOff));
    }

    void feastDays()
    {
        for (const QDate &day :
             {QDate(2026, 4, 3), QDate(2026, 4, 5), QDate(2026, 4, 6), QDate(2026, 5, 1), QDate(2026, 5, 14),
              QDate(2026, 5, 24), QDate(2026, 6, 6), QDate(2026, 6, 19), QDate(2026, 6, 20), QDate(2026, 10, 31),
              QDate(2026, 12, 24), QDate(2026, 12, 31), QDate(2027, 1, 1), QDate(2027, 1, 6)})
            QVERIFY2(isFeastDay(day), qPrintable(day.toString(Qt::ISODate)));
        for (const QDate &day : {QDate(), QDate(2026, 3, 1), QDate(2026, 4, 2), QDate(2026, 6, 18), QDate(2026, 11, 7)})
            QVERIFY2(!isFeastDay(day), qPrintable(day.toString(Qt::ISODate)));
    }
};

FAMN_TEST_MAIN(TestMeetingPlan)
#include "tst_MeetingPlan.moc"
