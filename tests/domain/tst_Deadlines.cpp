#include "models/domain/Deadlines.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestDeadlines : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleIsWhole()
    {
        QSet<QString> settings;
        for (const DeadlineRule &rule : deadlineRules()) {
            const char *id = keyOf(rule.id).latin1();
            QCOMPARE(&deadlineRule(rule.id), &rule);
            QVERIFY2(rule.least <= rule.length && rule.length <= rule.most, id);
            QVERIFY2(rule.unit != DeadlineUnit::SameDay || rule.most == 0, id);
            QVERIFY2((rule.least < rule.most) <= (rule.setting != nullptr), id);
            QVERIFY2(!titleOf(rule).isEmpty() && !sourceOf(rule).isEmpty(), id);
            // Every section that is named is known.
            QVERIFY2(!sourceOf(rule).contains('{'), qPrintable(sourceOf(rule)));
            if (rule.setting)
                settings.insert(QString::fromUtf16(rule.setting));
        }
        // No two rules are changed by the same setting.
        QCOMPARE(settings.size(), 13);
    }

    void lengths()
    {
        Deadlines lengths;
        QCOMPARE(lengths.length(Deadline::NextAttempt), 1);
        QCOMPARE(lengths.length(Deadline::ReservationEnds), 14);
        QVERIFY(lengths.setLength(Deadline::NextAttempt, 3));
        QCOMPARE(lengths.length(Deadline::NextAttempt), 3);
        QVERIFY(!lengths.setLength(Deadline::NextAttempt, 0));
        QVERIFY(!lengths.setLength(Deadline::NextAttempt, 21));
        QVERIFY(!lengths.setLength(Deadline::FirstContact, 1));
        QCOMPARE(lengths.length(Deadline::NextAttempt), 3);
        QVERIFY(lengths != Deadlines());
    }

    void lastDays_data()
    {
        QTest::addColumn<Deadline>("id");
        QTest::addColumn<int>("length");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("last");
        const auto same = Deadline::FirstContact;
        QTest::newRow("a Monday") << same << 0 << QDate(2026, 3, 2) << QDate(2026, 3, 2);
        QTest::newRow("Saturday") << same << 0 << QDate(2026, 3, 7) << QDate(2026, 3, 9);
        QTest::newRow("the leap day") << same << 0 << QDate(2028, 2, 29) << QDate(2028, 2, 29);
        QTest::newRow("Epiphany, a Tuesday") << same << 0 << QDate(2026, 1, 6) << QDate(2026, 1, 7);
        QTest::newRow("no day") << same << 0 << QDate() << QDate();
        const auto next = Deadline::NextAttempt;
        QTest::newRow("Friday") << next << 1 << QDate(2026, 3, 6) << QDate(2026, 3, 9);
        QTest::newRow("Saturday, next") << next << 1 << QDate(2026, 3, 7) << QDate(2026, 3, 9);
        QTest::newRow("Maundy Thursday") << next << 1 << QDate(2026, 4, 2) << QDate(2026, 4, 7);
        QTest::newRow("the Thursday of Midsummer 2026") << next << 1 << QDate(2026, 6, 18) << QDate(2026, 6, 22);
        QTest::newRow("the Thursday of Midsummer 2027") << next << 1 << QDate(2027, 6, 24) << QDate(2027, 6, 28);
        QTest::newRow("before Christmas") << next << 3 << QDate(2026, 12, 22) << QDate(2026, 12, 29);
        QTest::newRow("over New Year") << next << 1 << QDate(2026, 12, 30) << QDate(2027, 1, 4);
        QTest::newRow("over the leap day") << next << 2 << QDate(2028, 2, 28) << QDate(2028, 3, 1);
        QTest::newRow("after a meeting before Easter")
            << Deadline::AfterMeeting << 5 << QDate(2026, 4, 1) << QDate(2026, 4, 10);
        QTest::newRow("after a no-show at New Year")
            << Deadline::AfterNoShow << 1 << QDate(2026, 12, 30) << QDate(2027, 1, 4);
        const auto reserved = Deadline::ReservationEnds;
        QTest::newRow("calendar days pass holidays") << reserved << 14 << QDate(2026, 3, 20) << QDate(2026, 4, 3);
        QTest::newRow("over the spring change") << reserved << 1 << QDate(2026, 3, 28) << QDate(2026, 3, 29);
        QTest::newRow("no day, calendar") << reserved << 14 << QDate() << QDate();
        const auto stay = Deadline::EmergencyStayEnds;
        QTest::newRow("31 August and two months") << stay << 2 << QDate(2026, 8, 31) << QDate(2026, 10, 31);
        QTest::newRow("31 December and two months") << stay << 2 << QDate(2026, 12, 31) << QDate(2027, 2, 28);
        QTest::newRow("30 December, to a leap year") << stay << 2 << QDate(2027, 12, 30) << QDate(2028, 2, 29);
        QTest::newRow("no day, months") << stay << 2 << QDate() << QDate();
        const auto weeded = Deadline::FamilyWeeded;
        QTest::newRow("weeding, New Year's Eve") << weeded << 5 << QDate(2020, 12, 31) << QDate(2026, 12, 31);
        QTest::newRow("weeding, New Year's Day") << weeded << 5 << QDate(2021, 1, 1) << QDate(2027, 12, 31);
        QTest::newRow("weeding, the leap day") << weeded << 5 << QDate(2024, 2, 29) << QDate(2030, 12, 31);
        QTest::newRow("weeding, no day") << weeded << 5 << QDate() << QDate();
        const auto list = Deadline::ChildrenListed;
        QTest::newRow("the list, its day") << list << 0 << QDate(2026, 1, 31) << QDate(2026, 1, 31);
        QTest::newRow("the list, the day after") << list << 0 << QDate(2026, 2, 1) << QDate(2027, 1, 31);
        QTest::newRow("the list, no day") << list << 0 << QDate() << QDate();
        const auto term = Deadline::JointMeeting;
        QTest::newRow("spring's last day") << term << 0 << QDate(2026, 6, 30) << QDate(2026, 6, 30);
        QTest::newRow("autumn's first day") << term << 0 << QDate(2026, 7, 1) << QDate(2026, 12, 31);
        QTest::newRow("before a trial's end")
            << Deadline::TrialDecided << 60 << QDate(2026, 3, 1) << QDate(2025, 12, 31);
    }

    void lastDays()
    {
        QFETCH(Deadline, id);
        QFETCH(int, length);
        QFETCH(QDate, day);
        QFETCH(QDate, last);
        Deadlines lengths;
        QVERIFY(lengths.setLength(id, length));
        QCOMPARE(lengths.lastDay(id, day), last);
    }

    void againAndAgain_data()
    {
        QTest::addColumn<Deadline>("id");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("next");
        const auto care = Deadline::CareConsidered;
        const QDate end(2026, 8, 31);
        QTest::newRow("the first") << care << end << QDate(2026, 9, 1) << QDate(2027, 2, 28);
        QTest::newRow("on its day") << care << end << QDate(2027, 2, 28) << QDate(2027, 2, 28);
        QTest::newRow("the second") << care << end << QDate(2027, 3, 1) << QDate(2027, 8, 28);
        QTest::newRow("years later") << care << QDate(2026, 1, 15) << QDate(2030, 7, 16) << QDate(2031, 1, 15);
        const auto custody = Deadline::CustodyConsidered;
        QTest::newRow("two years") << custody << QDate(2024, 2, 29) << QDate(2025, 1, 1) << QDate(2026, 2, 28);
        QTest::newRow("then each") << custody << QDate(2024, 2, 29) << QDate(2026, 3, 1) << QDate(2027, 2, 28);
        QTest::newRow("terms") << Deadline::JointMeeting << QDate(2026, 3, 1) << QDate(2026, 8, 1)
                               << QDate(2026, 12, 31);
        QTest::newRow("once only") << Deadline::EmergencyStayEnds << end << QDate(2027, 1, 1) << QDate(2026, 10, 31);
        QTest::newRow("no day") << care << QDate() << QDate(2026, 1, 1) << QDate();
    }

    void againAndAgain()
    {
        QFETCH(Deadline, id);
        QFETCH(QDate, day);
        QFETCH(QDate, today);
        QFETCH(QDate, next);
        QCOMPARE(Deadlines().nextDay(id, day, today), next);
    }
};

FAMN_TEST_MAIN(TestDeadlines)
#include "tst_Deadlines.moc"
