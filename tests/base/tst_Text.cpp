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

    void cleanedDropsWhatIsInvisible_data()
    {
        QTest::addColumn<QString>("hidden");
        const std::pair<const char *, char32_t> hidden[] = {
            {"soft hyphen", 0xad},     {"combining joiner", 0x34f},
            {"Arabic mark", 0x61c},    {"Hangul filler", 0x3164},
            {"left mark", 0x200e},     {"right override", 0x202e},
            {"isolate", 0x2067},       {"variation", 0xfe0f},
            {"byte order", 0xfeff},    {"annotation", 0xfffa},
            {"tag", 0xe0041},          {"Braille blank", 0x2800},
            {"musical beam", 0x1d173}, {"delete", 0x7f},
        };
        for (const auto &[name, character] : hidden)
            QTest::newRow(name) << QString::fromUcs4(&character, 1);
    }

    void cleanedDropsWhatIsInvisible()
    {
        QFETCH(QString, hidden);
        QCOMPARE(cleanedLine("An" + hidden + "na"), QString("Anna"));
        QCOMPARE(isolated("An" + hidden + "na"), QString("Anna"));
        QVERIFY(cleanedLine(hidden).isEmpty());
    }

    void cleanedKeepsWhatIsSeen()
    {
        const QString text = QString::fromUtf8("Åsa 𞤀𞤁 سارة שרה 名前 👩 – “x”");
        QCOMPARE(cleaned(text), text);
        QCOMPARE(cleaned(QString("one") + QChar(0x2028) + "two"), QString("one\ntwo"));
    }

    void keepsApartWhatReadsFromTheRight()
    {
        QCOMPARE(isolated("Åsa Öberg, 070"), QString("Åsa Öberg, 070"));
        for (const QString &name :
             {QString::fromUtf8("שרה"), QString::fromUtf8("Sara (سارة)"), QString::fromUtf8("𞤀")}) {
            QCOMPARE(isolated(name), QChar(0x2068) + name + QChar(0x2069));
            // What would end the isolation from inside is gone.
            QCOMPARE(isolated(name + QChar(0x2069)), isolated(name));
        }
    }

    void longWordsCanBeBroken()
    {
        const QString name(200, 'W');
        QCOMPARE(shownText("Åsa " + QString(30, 'x')), "Åsa " + QString(30, 'x'));
        const QString shown = shownText("Åsa " + name);
        QCOMPARE(QString(shown).remove(QChar(0x200b)), "Åsa " + name);
        for (const QString &part : shown.split(QChar(0x200b)))
            QVERIFY2(part.size() <= 14, qPrintable(part));
        // Never inside what a person sees as one character.
        const QString family = QString::fromUtf8("👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩");
        for (const QString &part : shownText(family).split(QChar(0x200b)))
            QVERIFY(part.isValidUtf16());
        QCOMPARE(QString(mentioned(name)).remove(QChar(0x200b)), QString(40, 'W') + "…");
        QCOMPARE(mentioned("Öberg"), QString("Öberg"));
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
