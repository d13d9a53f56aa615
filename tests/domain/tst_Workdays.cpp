#include "models/domain/Workdays.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestWorkdays : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void easter_data()
    {
        QTest::addColumn<QDate>("sunday");
        for (const QDate &day :
             {QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2024, 3, 31),
              QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2038, 4, 25), QDate(2285, 3, 22)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }

    void easter()
    {
        QFETCH(QDate, sunday);
        QCOMPARE(easterSunday(sunday.year()), sunday);
    }

    void easterOfNoYear()
    {
        QVERIFY(!easterSunday(1582).isValid());
        QVERIFY(!easterSunday(10'000).isValid());
        QVERIFY(!easterSunday(-1).isValid());
    }

    void days_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("holiday");
        QTest::addColumn<bool>("workday");
        QTest::newRow("an ordinary Monday") << QDate(2026, 3, 2) << false << true;
        QTest::newRow("an ordinary Saturday") << QDate(2026, 3, 7) << false << false;
        QTest::newRow("an ordinary Sunday") << QDate(2026, 3, 8) << true << false;
        QTest::newRow("New Year's Day") << QDate(2026, 1, 1) << true << false;
        QTest::newRow("Epiphany") << QDate(2026, 1, 6) << true << false;
        QTest::newRow("Maundy Thursday") << QDate(2026, 4, 2) << false << true;
        QTest::newRow("Good Friday") << QDate(2026, 4, 3) << true << false;
        QTest::newRow("Easter Sunday") << QDate(2026, 4, 5) << true << false;
        QTest::newRow("Easter Monday") << QDate(2026, 4, 6) << true << false;
        QTest::newRow("the Tuesday after") << QDate(2026, 4, 7) << false << true;
        QTest::newRow("the first of May") << QDate(2026, 5, 1) << true << false;
        QTest::newRow("Ascension Day") << QDate(2026, 5, 14) << true << false;
        QTest::newRow("Whit Sunday") << QDate(2026, 5, 24) << true << false;
        QTest::newRow("Whit Monday, a working day since 2005") << QDate(2026, 5, 25) << false << true;
        QTest::newRow("National Day on a Friday") << QDate(2025, 6, 6) << true << false;
        QTest::newRow("Midsummer's Eve") << QDate(2026, 6, 19) << false << false;
        QTest::newRow("Midsummer Day") << QDate(2026, 6, 20) << true << false;
        QTest::newRow("the latest Midsummer's Eve") << QDate(2027, 6, 25) << false << false;
        QTest::newRow("the Friday after Midsummer") << QDate(2026, 6, 26) << false << true;
        QTest::newRow("All Saints' Day, earliest") << QDate(2026, 10, 31) << true << false;
        QTest::newRow("All Saints' Day, latest") << QDate(2027, 11, 6) << true << false;
        QTest::newRow("the Saturday after All Saints'") << QDate(2026, 11, 7) << false << false;
        QTest::newRow("Christmas Eve") << QDate(2026, 12, 24) << false << false;
        QTest::newRow("Christmas Day") << QDate(2026, 12, 25) << true << false;
        QTest::newRow("Boxing Day on a Friday") << QDate(2025, 12, 26) << true << false;
        QTest::newRow("New Year's Eve") << QDate(2026, 12, 31) << false << false;
        QTest::newRow("no day") << QDate() << false << false;
    }

    void days()
    {
        QFETCH(QDate, day);
        QFETCH(bool, holiday);
        QFETCH(bool, workday);
        QCOMPARE(isPublicHoliday(day), holiday);
        QCOMPARE(isWorkday(day), workday);
    }

    void theNextOne()
    {
        QCOMPARE(workdayFrom(QDate(2026, 3, 2)), QDate(2026, 3, 2));
        QCOMPARE(workdayFrom(QDate(2026, 3, 7)), QDate(2026, 3, 9));
        QCOMPARE(workdayAfter(QDate(2026, 3, 2)), QDate(2026, 3, 3));
        QCOMPARE(workdayAfter(QDate(2026, 4, 2)), QDate(2026, 4, 7));
        QCOMPARE(workdayAfter(QDate(2026, 12, 23)), QDate(2026, 12, 28));
        QVERIFY(!workdayFrom(QDate()).isValid());
        QVERIFY(!workdayAfter(QDate()).isValid());
    }
};

FAMN_TEST_MAIN(TestWorkdays)
#include "tst_Workdays.moc"
