#include "models/base/Clock.h"
#include "models/base/Text.h"
#include "models/base/Uuid.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"

#include <algorithm>

using namespace famn;

class TestText : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void swedishOrder()
    {
        QStringList names{"Öberg", "Zetter", "ek", "Åberg", "Ärlig", "Eke", "ahl", "fil 10", "fil 9"};
        const Collation collation;
        std::sort(names.begin(), names.end(),
                  [&](const QString &a, const QString &b) { return collation.compare(a, b) < 0; });
        QCOMPARE(names, (QStringList{"ahl", "ek", "Eke", "fil 9", "fil 10", "Zetter", "Åberg", "Ärlig", "Öberg"}));
    }

    void foldKeepsSwedishLetters()
    {
        QCOMPARE(fold("ÅÄÖ Å"), fold("åäö å"));
        QVERIFY(fold("ä") != fold("a"));
        QCOMPARE(fold(QString("A\u030A")), fold("å")); // NFD
    }

    void cleanedDropsWhatHides()
    {
        QCOMPARE(cleaned(QString(" An\u202Ena\u200B \r\nBo\u0007 ")), QString("Anna \nBo"));
        QCOMPARE(cleanedLine("  Anna\t \n Bo "), QString("Anna Bo"));
    }

    void swedishDays()
    {
        // 23:30 UTC is the next day in Sweden; the spring night has no 02:30.
        QCOMPARE(swedishDay({QDateTime(QDate(2026, 1, 31), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch()}),
                 QDate(2026, 2, 1));
        QCOMPARE(displayTime(swedishInstant(QDate(2026, 3, 29), QTime(2, 30))), QString("2026-03-29 03:30"));
        QCOMPARE(displayTime(swedishInstant(QDate(2026, 7, 1), QTime(14, 5))), QString("2026-07-01 14:05"));
    }

    void uuidsAreOrderedAndReadBack()
    {
        FakeClock clock;
        const Uuid first = Uuid::generate(clock.now());
        clock.advance(1);
        const Uuid second = Uuid::generate(clock.now());
        QVERIFY(first < second);
        QCOMPARE(first.bytes[6] >> 4, 7);
        QCOMPARE(Uuid::fromString(first.toString()), std::optional(first));
        QCOMPARE(Uuid::fromBytes(first.toBytes()), std::optional(first));
        QVERIFY(!Uuid::fromString("not hex at all, but thirty-two!!"));
        QVERIFY(!Uuid::fromBytes("short"));
    }
};

FAMN_TEST_MAIN(TestText)
#include "tst_Text.moc"
