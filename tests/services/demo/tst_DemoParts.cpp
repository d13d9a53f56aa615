#include "models/domain/ContactDetails.h"
#include "models/domain/PersonNumber.h"
#include "models/services/demo/DemoCalendar.h"
#include "models/services/demo/DemoNames.h"
#include "models/services/demo/DemoNumbers.h"
#include "tests/support/FamnTest.h"

#include <QSet>

namespace famn {

class TestDemoParts : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void randomIsTheSameEverywhere();
    void randomStaysInRange();
    void numbersOfOneAge_data();
    void numbersOfOneAge();
    void numbersGoOnToNearbyAges();
    void calendarCoversTwoYears_data();
    void calendarCoversTwoYears();
    void weekendsAndCampaigns();
    void workdays_data();
    void workdays();
    void familyNameBySex();
    void plainLettersMakeAddresses_data();
    void plainLettersMakeAddresses();
};

void TestDemoParts::randomIsTheSameEverywhere()
{
    DemoRandom first(1, 0);
    DemoRandom same(1, 0);
    DemoRandom otherSeed(2, 0);
    DemoRandom otherStream(1, 1);
    const quint64 drawn = first.next();
    QCOMPARE(same.next(), drawn);
    QVERIFY(otherSeed.next() != drawn);
    QVERIFY(otherStream.next() != drawn);
    // Fixed values: another platform, or a change of the generator, makes other registers.
    DemoRandom fixed(7, 3);
    const QList<int> got{fixed.below(1000), fixed.below(1000), fixed.below(1000), fixed.below(1000)};
    QCOMPARE(got, (QList<int>{595, 853, 447, 388}));
}

void TestDemoParts::randomStaysInRange()
{
    DemoRandom random(3, 0);
    QSet<int> seen;
    for (int i = 0; i < 1000; ++i) {
        const int drawn = random.between(-2, 2);
        QVERIFY(drawn >= -2 && drawn <= 2);
        seen.insert(drawn);
    }
    QCOMPARE(seen.size(), 5);
    QCOMPARE(random.below(0), 0);
    QCOMPARE(random.between(4, 1), 4);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(random.weighted<int>({{1, 0}, {2, 5}, {3, 0}}), 2);
}

void TestDemoParts::numbersOfOneAge_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("age");
    QTest::newRow("usual") << QDate(2026, 11, 22) << 40;
    QTest::newRow("child") << QDate(2026, 11, 22) << 1;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << 28;
    QTest::newRow("before a leap day") << QDate(2025, 2, 28) << 25;
    QTest::newRow("new year") << QDate(2026, 1, 1) << 25;
}

void TestDemoParts::numbersOfOneAge()
{
    QFETCH(QDate, today);
    QFETCH(int, age);
    DemoNumbers numbers(today, 1);
    QSet<QString> seen;
    // All that a year of age has.
    for (int i = 0; i < 3650; ++i) {
        for (const Sex sex : {Sex::Woman, Sex::Man}) {
            const DemoNumber made = numbers.next(age, sex, age, age);
            const auto read = readPersonNumber(made.number, today);
            const auto *number = std::get_if<PersonNumber>(&read);
            QVERIFY2(number, qPrintable(made.number));
            QCOMPARE(number->digits, made.number);
            QCOMPARE(number->kind, PersonNumberKind::PersonalNumber);
            QCOMPARE(number->birthDate, made.birthDate);
            QCOMPARE(number->sex, sex);
            QVERIFY(made.number.mid(8, 3).toInt() >= 980);
            QVERIFY(made.birthDate.addYears(age) <= today);
            QVERIFY(made.birthDate.addYears(age + 1) > today);
            seen.insert(made.number);
        }
    }
    QCOMPARE(seen.size(), 2 * 3650);
}

void TestDemoParts::numbersGoOnToNearbyAges()
{
    const QDate today(2026, 11, 22);
    DemoNumbers numbers(today, 1);
    QSet<QString> seen;
    int without = 0;
    for (int i = 0; i < 3 * 3660; ++i) {
        const DemoNumber made = numbers.next(40, Sex::Woman, 39, 41);
        QVERIFY(made.birthDate > today.addYears(-42) && made.birthDate <= today.addYears(-39));
        if (made.number.isEmpty())
            ++without;
        else
            seen.insert(made.number);
    }
    // 365, 365 and 366 days with ten numbers each; who is left over has a birth date and no number.
    QCOMPARE(seen.size() + without, 3 * 3660);
    QCOMPARE(without, 3 * 3660 - 10 * int(today.addYears(-42).daysTo(today.addYears(-39))));
}

void TestDemoParts::calendarCoversTwoYears_data()
{
    QTest::addColumn<QDate>("today");
    QTest::newRow("usual") << QDate(2026, 11, 22);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
    QTest::newRow("summer") << QDate(2026, 7, 31);
}

void TestDemoParts::calendarCoversTwoYears()
{
    QFETCH(QDate, today);
    const DemoCalendar calendar(today);
    QCOMPARE(calendar.firstDay(), today.addMonths(-24));
    QCOMPARE(calendar.dayAt(0, 1), calendar.firstDay());
    QCOMPARE(calendar.dayAt(1, 1), today);
    QCOMPARE(calendar.dayAt(0, 0), today);
    constexpr quint64 many = 100'000'000;
    QCOMPARE(calendar.dayAt(many - 1, many), today);
    QDate before = calendar.firstDay();
    for (quint64 part = 0; part < 5000; ++part) {
        const QDate day = calendar.dayAt(part, 5000);
        QVERIFY(day >= before && day <= today);
        before = day;
    }
    DemoRandom random(1, 0);
    for (int i = 0; i < 2000; ++i) {
        const QDate from = calendar.firstDay().addDays(random.below(800));
        const QDate day = calendar.dayFrom(from, random);
        QVERIFY(day >= std::min(from, today) && day <= today);
    }
}

void TestDemoParts::weekendsAndCampaigns()
{
    const DemoCalendar calendar(QDate(2026, 11, 22));
    int weekend = 0;
    int campaign = 0;
    constexpr int all = 20'000;
    for (int i = 0; i < all; ++i) {
        const QDate day = calendar.dayAt(quint64(i), all);
        weekend += day.dayOfWeek() >= Qt::Saturday ? 1 : 0;
        campaign += day.month() == 4 && day.day() > 16 ? 1 : 0;
    }
    // 2 of 7 days and 28 of 730, were all days alike.
    QVERIFY(weekend < all * 2 / 7 / 2);
    QVERIFY(campaign > all * 28 / 730 * 3 / 2);
}

void TestDemoParts::workdays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("after");
    QTest::newRow("Tuesday") << QDate(2026, 11, 17) << QDate(2026, 11, 17) << QDate(2026, 11, 18);
    QTest::newRow("Friday") << QDate(2026, 11, 20) << QDate(2026, 11, 20) << QDate(2026, 11, 23);
    QTest::newRow("Saturday") << QDate(2026, 11, 21) << QDate(2026, 11, 23) << QDate(2026, 11, 23);
    QTest::newRow("Christmas") << QDate(2026, 12, 24) << QDate(2026, 12, 28) << QDate(2026, 12, 28);
    QTest::newRow("new year") << QDate(2025, 12, 31) << QDate(2026, 1, 2) << QDate(2026, 1, 2);
}

void TestDemoParts::workdays()
{
    QFETCH(QDate, day);
    QFETCH(QDate, from);
    QFETCH(QDate, after);
    QCOMPARE(DemoCalendar::workdayFrom(day), from);
    QCOMPARE(DemoCalendar::workdayAfter(day), after);
}

void TestDemoParts::familyNameBySex()
{
    QCOMPARE(DemoNames::familyNameOf("Kowalska/Kowalski", Sex::Woman), "Kowalska");
    QCOMPARE(DemoNames::familyNameOf("Kowalska/Kowalski", Sex::Man), "Kowalski");
    QCOMPARE(DemoNames::familyNameOf("von Björkenskär", Sex::Man), "von Björkenskär");
}

void TestDemoParts::plainLettersMakeAddresses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    QTest::newRow("Swedish") << "Åsa"
                             << "asa";
    QTest::newRow("particle") << "von Björkenskär"
                              << "von-bjorkenskar";
    QTest::newRow("hyphen") << "Al-Masri"
                            << "al-masri";
    QTest::newRow("Polish") << "Łukasz"
                            << "lukasz";
    QTest::newRow("Danish") << "Sørensen"
                            << "sorensen";
    QTest::newRow("Bosnian") << "Đurić"
                             << "duric";
    QTest::newRow("Turkish") << "Yılmaz"
                             << "yilmaz";
    QTest::newRow("Vietnamese") << "Nguyễn"
                                << "nguyen";
}

void TestDemoParts::plainLettersMakeAddresses()
{
    QFETCH(QString, name);
    QFETCH(QString, plain);
    QCOMPARE(plainLetters(name), plain);
    QCOMPARE(readEmail(plain + "@exempel.se"), plain + "@exempel.se");
}

} // namespace famn

FAMN_TEST_MAIN(famn::TestDemoParts)
#include "tst_DemoParts.moc"
