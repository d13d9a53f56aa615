#include "models/domain/SameDay.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

Instant at(int month, int day, int hour, int minute = 0)
{
    return swedishInstant(QDate(2026, month, day), QTime(hour, minute));
}

} // namespace

/// March 2026: the 2nd is a Monday, the 6th a Friday. Easter is the 5th of April.
class TestSameDay : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void waiting_data()
    {
        QTest::addColumn<Instant>("received");
        QTest::addColumn<Instant>("now");
        QTest::addColumn<QDate>("dueOn");
        QTest::addColumn<int>("minutesLeft");
        QTest::addColumn<int>("daysLate");
        QTest::newRow("in the morning") << at(3, 2, 9) << at(3, 2, 9, 30) << QDate(2026, 3, 2) << 450 << 0;
        QTest::newRow("a moment before closing") << at(3, 2, 9) << at(3, 2, 16, 59) << QDate(2026, 3, 2) << 1 << 0;
        QTest::newRow("after closing, the day goes on")
            << at(3, 2, 9) << at(3, 2, 23, 59) << QDate(2026, 3, 2) << 0 << 0;
        QTest::newRow("midnight") << at(3, 2, 9) << at(3, 3, 0) << QDate(2026, 3, 2) << 0 << 1;
        QTest::newRow("before the office opens") << at(3, 2, 6) << at(3, 2, 6, 30) << QDate(2026, 3, 2) << 540 << 0;
        QTest::newRow("at the cut-off") << at(3, 2, 17) << at(3, 2, 18) << QDate(2026, 3, 3) << 540 << 0;
        QTest::newRow("before the cut-off") << at(3, 2, 16, 59) << at(3, 2, 18) << QDate(2026, 3, 2) << 0 << 0;
        QTest::newRow("Friday evening") << at(3, 6, 20) << at(3, 8, 12) << QDate(2026, 3, 9) << 540 << 0;
        QTest::newRow("Saturday") << at(3, 7, 10) << at(3, 7, 11) << QDate(2026, 3, 9) << 540 << 0;
        QTest::newRow("Saturday, on Monday") << at(3, 7, 10) << at(3, 9, 16) << QDate(2026, 3, 9) << 60 << 0;
        QTest::newRow("Saturday, on Tuesday") << at(3, 7, 10) << at(3, 10, 8) << QDate(2026, 3, 9) << 0 << 1;
        QTest::newRow("Thursday evening before Easter")
            << at(4, 2, 18) << at(4, 4, 12) << QDate(2026, 4, 7) << 540 << 0;
        QTest::newRow("Good Friday") << at(4, 3, 10) << at(4, 3, 11) << QDate(2026, 4, 7) << 540 << 0;
        QTest::newRow("weeks ago") << at(3, 2, 9) << at(3, 20, 9) << QDate(2026, 3, 2) << 0 << 18;
        // The clock goes forward at two in the morning of the 29th of March.
        QTest::newRow("the night of the spring change")
            << at(3, 28, 12) << at(3, 30, 8) << QDate(2026, 3, 30) << 540 << 0;
        // And back at three in the morning of the 25th of October: that Sunday has 25 hours.
        QTest::newRow("the night of the autumn change")
            << at(10, 24, 12) << at(10, 25, 23, 59) << QDate(2026, 10, 26) << 540 << 0;
        QTest::newRow("Midsummer's Eve") << at(6, 19, 9) << at(6, 21, 12) << QDate(2026, 6, 22) << 540 << 0;
        QTest::newRow("the evening before New Year's Eve")
            << at(12, 30, 17) << at(12, 31, 23, 59) << QDate(2027, 1, 4) << 540 << 0;
        QTest::newRow("the day before, before closing")
            << at(12, 30, 9) << swedishInstant(QDate(2027, 1, 1), QTime(0, 0)) << QDate(2026, 12, 30) << 0 << 2;
    }

    void waiting()
    {
        QFETCH(Instant, received);
        QFETCH(Instant, now);
        QFETCH(QDate, dueOn);
        QFETCH(int, minutesLeft);
        QFETCH(int, daysLate);
        ApplicationRow row;
        row.receivedOn = swedishDay(received);
        row.receivedAt = received;
        for (const auto stage : {ApplicationStage::New, ApplicationStage::AttemptMade}) {
            row.stage = stage;
            const SameDayClock clock = sameDayClock(row, now);
            QCOMPARE(clock.state, daysLate > 0 ? SameDayState::Late : SameDayState::Due);
            QCOMPARE(clock.dueOn, dueOn);
            QCOMPARE(clock.minutesLeft, minutesLeft);
            QCOMPARE(clock.daysLate, daysLate);
            QVERIFY(!clock.answeredAt);
        }
    }

    void theDayAloneIsEnough()
    {
        Application application;
        application.receivedOn = QDate(2026, 3, 2);
        const SameDayClock clock = sameDayClock(application, at(3, 2, 15));
        QCOMPARE(clock.state, SameDayState::Due);
        QCOMPARE(clock.minutesLeft, 120);
        QCOMPARE(sameDayClock(Application(), at(3, 2, 15)).state, SameDayState::Closed);
    }

    void answered_data()
    {
        QTest::addColumn<Instant>("received");
        QTest::addColumn<Instant>("contact");
        QTest::addColumn<bool>("sameDay");
        QTest::addColumn<bool>("inTime");
        QTest::newRow("within the hour") << at(3, 2, 9) << at(3, 2, 10) << true << true;
        QTest::newRow("late in the evening") << at(3, 2, 9) << at(3, 2, 23, 59) << true << true;
        QTest::newRow("the next day") << at(3, 2, 9) << at(3, 3, 8) << false << false;
        QTest::newRow("came late, the next day") << at(3, 2, 19) << at(3, 3, 8) << false << true;
        QTest::newRow("at 23:59, answered at 00:01") << at(3, 2, 23, 59) << at(3, 3, 0, 1) << false << true;
        QTest::newRow("at 16:59, answered at 00:01") << at(3, 2, 16, 59) << at(3, 3, 0, 1) << false << false;
        QTest::newRow("late on New Year's Eve, answered in the new year")
            << at(12, 31, 23, 59) << swedishInstant(QDate(2027, 1, 1), QTime(0, 1)) << false << true;
        QTest::newRow("came on Sunday, on Monday") << at(3, 8, 12) << at(3, 9, 8) << false << true;
        QTest::newRow("came on Sunday, on Sunday") << at(3, 8, 12) << at(3, 8, 13) << true << true;
        QTest::newRow("came on Sunday, on Tuesday") << at(3, 8, 12) << at(3, 10, 8) << false << false;
    }

    void answered()
    {
        QFETCH(Instant, received);
        QFETCH(Instant, contact);
        ApplicationRow row;
        row.receivedOn = swedishDay(received);
        row.receivedAt = received;
        row.stage = ApplicationStage::Contacted;
        row.firstContactAt = contact;
        const SameDayClock clock = sameDayClock(row, at(5, 4, 12));
        QCOMPARE(clock.state, SameDayState::Answered);
        QCOMPARE(clock.answeredAt, contact);
        QTEST(clock.sameDay, "sameDay");
        QTEST(clock.inTime, "inTime");
    }

    void whatEndedWaitsForNobody()
    {
        ApplicationRow row;
        row.receivedOn = QDate(2026, 3, 2);
        for (const auto &stage : codeKeys<ApplicationStage>) {
            row.stage = stage.code;
            const bool waits = stage.code == ApplicationStage::New || stage.code == ApplicationStage::AttemptMade;
            QCOMPARE(waitsForContact(stage.code), waits);
            QCOMPARE(sameDayClock(row, at(3, 9, 9)).state, waits ? SameDayState::Late : SameDayState::Closed);
        }
    }

    void otherHours()
    {
        ApplicationRow row;
        row.receivedOn = QDate(2026, 3, 2);
        row.receivedAt = at(3, 2, 15, 30);
        IntakeRules rules;
        rules.hours = {QTime(9, 0), QTime(16, 0), QTime(15, 0)};
        const SameDayClock clock = sameDayClock(row, at(3, 2, 15, 31), rules);
        QCOMPARE(clock.dueOn, QDate(2026, 3, 3));
        QCOMPARE(clock.minutesLeft, 420);
    }

    void noCutOff()
    {
        // The strict goal: whatever the hour, the day it came is the day it is answered.
        ApplicationRow row;
        row.receivedOn = QDate(2026, 3, 2);
        row.receivedAt = at(3, 2, 23, 59);
        IntakeRules rules;
        rules.hours.cutOff = QTime();
        QCOMPARE(sameDayClock(row, at(3, 2, 23, 59), rules).dueOn, QDate(2026, 3, 2));
        row.firstContactAt = at(3, 3, 0, 1);
        QVERIFY(!sameDayClock(row, at(3, 3, 9), rules).inTime);
        // Nobody is expected to answer on a holiday all the same.
        row.receivedOn = QDate(2026, 4, 3);
        QCOMPARE(firstContactDue(row.receivedOn, std::nullopt, rules), QDate(2026, 4, 7));
    }

    void theLeapDay()
    {
        const QDate leap(2028, 2, 29);
        QCOMPARE(firstContactDue(leap, swedishInstant(leap, QTime(10, 0)), {}), leap);
        QCOMPARE(firstContactDue(leap, swedishInstant(leap, QTime(17, 0)), {}), QDate(2028, 3, 1));
    }
};

FAMN_TEST_MAIN(TestSameDay)
#include "tst_SameDay.moc"
