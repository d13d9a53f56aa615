#include "models/domain/DateText.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestDateText : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void readDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::addRow("%s", text) << QString(text) << QString(expected);
        };
        row("2026-03-01", "2026-03-01");
        row("2026-3-1", "2026-03-01");
        row("2026/03/01", "2026-03-01");
        row("2026.03.01", "2026-03-01");
        row("20260301", "2026-03-01");
        row("1/3 2026", "2026-03-01");
        row("01/03/2026", "2026-03-01");
        row("1/3-2026", "2026-03-01");
        row("10/4 2025", "2025-04-10");
        row("01.03.2026", "2026-03-01");
        row("28.06.2026", "2026-06-28");
        row("1-3-2026", "2026-03-01");
        row("29/2 2024", "2024-02-29");
        row(" \u00a02026-03-01\t", "2026-03-01");
        row("1/3\u00a02026", "2026-03-01");
        row("2026-03-01 14:05", "2026-03-01 14:05:00");
        row("2026-03-01   14.05", "2026-03-01 14:05:00");
        row("2026-03-01T14:05:30", "2026-03-01 14:05:30");
        row("2026-03-01T14:05", "2026-03-01 14:05:00");
        row("2026-03-01 14.05.30", "2026-03-01 14:05:30");
        row("20260301 7:05", "2026-03-01 07:05:00");
        row("20260301T07:05", "2026-03-01 07:05:00");
        row("1/3 2026 14:05", "2026-03-01 14:05:00");
        row("01.03.2026 14.05", "2026-03-01 14:05:00");
        row("1-3-2026 00:00", "2026-03-01 00:00:00");
        row("1/3/2026 23:59:59", "2026-03-01 23:59:59");
    }

    void readDay()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto read = readDayAndTime(text);
        QVERIFY(read);
        QString shown = read->day.toString(Qt::ISODate);
        if (read->time.isValid())
            shown += read->time.toString(" HH:mm:ss");
        QCOMPARE(shown, expected);
        QCOMPARE(readDayAndTime(shown), read);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "   ",
                                 "x",
                                 "igår",
                                 "2026",
                                 "2026-03",
                                 "2026-13-01",
                                 "2026-02-30",
                                 "2026-00-10",
                                 "2026-01-00",
                                 "29/2 2025",
                                 "31/4 2026",
                                 "13/13 2026",
                                 "3/31 2026",
                                 "26-03-01",
                                 "260301",
                                 "1/3 26",
                                 "1/3-26",
                                 "01.03.26",
                                 "0026-03-01",
                                 "1/3 0026",
                                 "2026-03/01",
                                 "01.03-2026",
                                 "1 3 2026",
                                 "1-3 2026",
                                 "1 mars 2026",
                                 "2026-03-01x",
                                 "x2026-03-01",
                                 "2026-03-011",
                                 "202603011",
                                 "2026-03-01 24:00",
                                 "2026-03-01 14:60",
                                 "2026-03-01 14:05:60",
                                 "2026-03-01 14",
                                 "2026-03-01 14:5",
                                 "2026-03-01 14:05.30",
                                 "2026-03-0114:05",
                                 "2026-03-01T14:05Z",
                                 "2026-03-01T14:05+01:00",
                                 "2026-03-01 14:05 15:06",
                                 "14:05",
                                 "46082",
                                 "\u0662\u0660\u0662\u0666-03-01",
                                 "2026-03-01 \u0661\u0664:05",
                                 "99999-01-01",
                                 "-2026-03-01"})
            QTest::addRow("%s", text) << QString(text);
        QTest::newRow("long") << QString("2026-03-01" + QString(41, u' ') + "14:05");
        QTest::newRow("huge") << QString(1'000'000, u'1');
    }

    void refused()
    {
        QFETCH(QString, text);
        QVERIFY(!readDayAndTime(text));
    }

    void monthsClampToTheLastDay()
    {
        QCOMPARE(addMonths(QDate(2026, 1, 31), 1), QDate(2026, 2, 28));
        QCOMPARE(addMonths(QDate(2024, 1, 31), 1), QDate(2024, 2, 29));
        QCOMPARE(addMonths(QDate(2026, 3, 31), -1), QDate(2026, 2, 28));
        QCOMPARE(addMonths(QDate(2026, 11, 30), 4), QDate(2027, 3, 30));
        QCOMPARE(addMonths(QDate(2024, 2, 29), 12), QDate(2025, 2, 28));
        QVERIFY(!addMonths(QDate(), 1).isValid());
        QVERIFY(!addMonths(QDate(2026, 1, 1), std::numeric_limits<int>::max()).isValid());
        QVERIFY(!addMonths(QDate(2026, 1, 1), std::numeric_limits<int>::min()).isValid());
    }

    void overlaps_data()
    {
        QTest::addColumn<QDate>("from1");
        QTest::addColumn<QDate>("to1");
        QTest::addColumn<QDate>("from2");
        QTest::addColumn<QDate>("to2");
        QTest::addColumn<bool>("expected");
        const QDate open;
        const auto day = [](int number) { return QDate(2026, 1, number); };
        QTest::newRow("apart") << day(1) << day(5) << day(6) << day(9) << false;
        QTest::newRow("same day") << day(1) << day(5) << day(5) << day(9) << true;
        QTest::newRow("inside") << day(1) << day(9) << day(3) << day(4) << true;
        QTest::newRow("equal") << day(3) << day(3) << day(3) << day(3) << true;
        QTest::newRow("open end reaches") << day(1) << open << day(20) << day(21) << true;
        QTest::newRow("open end starts later") << day(10) << open << day(1) << day(9) << false;
        QTest::newRow("open start") << open << day(9) << day(9) << open << true;
        QTest::newRow("open start ends before") << open << day(8) << day(9) << open << false;
        QTest::newRow("both open ends") << day(1) << open << day(20) << open << true;
        QTest::newRow("all open") << open << open << open << open << true;
        QTest::newRow("one wholly open") << open << open << day(1) << day(2) << true;
        QTest::newRow("empty interval") << day(5) << day(4) << day(1) << day(9) << false;
    }

    void overlaps()
    {
        QFETCH(QDate, from1);
        QFETCH(QDate, to1);
        QFETCH(QDate, from2);
        QFETCH(QDate, to2);
        QFETCH(bool, expected);
        QCOMPARE(overlap(from1, to1, from2, to2), expected);
        QCOMPARE(overlap(from2, to2, from1, to1), expected);
    }

    void readsTypedDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<QDate>("next");
        const QDate none;
        // Today is Wednesday 2026-03-04.
        QTest::newRow("whole") << "2026-02-03" << QDate(2026, 2, 3) << QDate(2026, 2, 3);
        QTest::newRow("with a time") << "2026-02-03 14:00" << none << none;
        QTest::newRow("yesterday") << " Igår " << QDate(2026, 3, 3) << QDate(2026, 3, 3);
        QTest::newRow("two words") << "i  förrgår" << QDate(2026, 3, 2) << QDate(2026, 3, 2);
        QTest::newRow("today") << "today" << QDate(2026, 3, 4) << QDate(2026, 3, 4);
        QTest::newRow("days ahead") << "+14" << QDate(2026, 3, 18) << QDate(2026, 3, 18);
        QTest::newRow("days back") << "-4" << QDate(2026, 2, 28) << QDate(2026, 2, 28);
        QTest::newRow("weekday") << "må" << QDate(2026, 3, 2) << QDate(2026, 3, 9);
        QTest::newRow("this weekday") << "ons" << QDate(2026, 3, 4) << QDate(2026, 3, 11);
        QTest::newRow("in English") << "fri" << QDate(2026, 2, 27) << QDate(2026, 3, 6);
        QTest::newRow("one letter") << "m" << none << none;
        QTest::newRow("month and day") << "0312" << QDate(2025, 3, 12) << QDate(2026, 3, 12);
        QTest::newRow("leap day") << "0229" << QDate(2024, 2, 29) << QDate(2028, 2, 29);
        QTest::newRow("no day") << "0231" << none << none;
        QTest::newRow("week") << "v 34" << QDate(2025, 8, 18) << QDate(2026, 8, 17);
        QTest::newRow("no week") << "v99" << none << none;
        QTest::newRow("words") << "sen" << none << none;
        QTest::newRow("empty") << "" << none << none;
    }

    void readsTypedDays()
    {
        QFETCH(QString, text);
        QFETCH(QDate, latest);
        QFETCH(QDate, next);
        const QDate today(2026, 3, 4);
        QCOMPARE(readTypedDay(text, today, TypedDay::Latest).value_or(QDate()), latest);
        QCOMPARE(readTypedDay(text, today, TypedDay::Next).value_or(QDate()), next);
    }
};

FAMN_TEST_MAIN(TestDateText)
#include "tst_DateText.moc"
