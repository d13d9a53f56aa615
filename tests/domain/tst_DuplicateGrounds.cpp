#include "models/domain/DuplicateGrounds.h"
#include "models/domain/HouseholdMatch.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

Person person(const QString &given, const QString &family, const QString &phone = {}, const QString &number = {})
{
    Person made;
    made.id.uuid = Uuid::generate({1});
    made.givenName = given;
    made.familyName = family;
    made.phone = phone;
    made.number = number;
    return made;
}

/// "Anna Berg, Bo Berg | Ek | Storgatan 5 | 17141": members, earlier surnames, address, postcode.
Household household(const QString &text)
{
    Household made;
    const QStringList parts = text.split("|");
    for (const QString &name : parts.first().trimmed().split(", ", Qt::SkipEmptyParts))
        made.persons.append(person(name.section(' ', 0, -2), name.section(' ', -1)));
    made.family.earlierSurnames = parts.value(1).trimmed();
    made.family.address = parts.value(2).trimmed();
    made.family.postcode = parts.value(3).trimmed();
    return made;
}

} // namespace

class TestDuplicateGrounds : public FamnTest
{
    Q_OBJECT

private Q_SLOTS:
    void grounds_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("grounds");
        QTest::addColumn<bool>("isLikely");
        const auto row = [](const char *name, const char *one, const char *other, const char *grounds, bool isLikely) {
            QTest::newRow(name) << QString(one) << QString(other) << QString(grounds) << isLikely;
        };
        row("nobody", "", "", "", false);
        row("same name", "Anna Berg", "ANNA berg", "name", false);
        row("sounds alike", "Kristina Vikström", "Christina Wikström", "sounds_alike", false);
        row("a slip", "Anna Ekström", "Anna Ekstrom", "near_name", false);
        row("a slip in both", "Annica Ekström", "Anmica Ekstrom", "", false);
        row("short names", "Anna Lind", "Anna Lund", "", false);
        row("others", "Jörgen Berg", "Göran Berg", "", false);
        row("one of two given names", "Anna Karin Berg", "Anna Berg", "sounds_alike", false);
        row("one of two family names", "Anna Berg-Lindström", "Anna Lindström", "sounds_alike", false);
        row("earlier", "Anna Berg | Ek", "Anna Ek", "earlier_name", false);
        row("earlier on the other side", "Anna Ek", "Anna Berg | Holm,Ek", "earlier_name", false);
        row("somebody else's earlier", "Bo Ek", "Anna Berg | Ek", "", false);
        row("both", "Anna Berg, Bo Ek", "Bo Eek, Anna Berg", "name,both_adults", true);
        row("one person twice", "Anna Berg", "Anna Berg, Anna Berg", "name", false);
        row("address alone", "Anna Berg | | Storgatan 5 | 17141", "Bo Ek | | storgatan 5 | 17141", "address", false);
        row("postcode alone", "Anna Berg | | | 17141", "Bo Ek | | | 17141", "", false);
        row("name and address", "Anna Berg | | Storg. 5 A | 17141", "Anna Bergh | | Storgatan 5a, lgh 1102 | 17141",
            "sounds_alike,address", true);
        row("slip and address", "Anna Ekström | | Storg. 5 | 17141", "Anna Ekstrom | | Storgatan 5 | 17141",
            "near_name,address", true);
        row("another house", "Anna Berg | | Storgatan 5 | 17141", "Anna Berg | | Storgatan 51 | 17141", "name,postcode",
            true);
        row("slip and postcode", "Anna Ekström | | | 17141", "Anna Ekstrom | | | 17141", "near_name,postcode", false);
        row("another town", "Anna Berg | | Storgatan 5 | 17141", "Anna Berg | | Storgatan 5 | 85230", "name", false);
    }

    void grounds()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(QString, grounds);
        QFETCH(bool, isLikely);
        const DuplicateGrounds found = commonGrounds(household(one), household(other), true);
        QCOMPARE(found.toText(), grounds);
        QCOMPARE(likely(found), isLikely);
        QCOMPARE(commonGrounds(household(other), household(one), true), found);
        QCOMPARE(label(found).isEmpty(), grounds.isEmpty());
        QCOMPARE(weightOf(found) > 0, !grounds.isEmpty());
    }

    void numbersPhonesAndMail()
    {
        Household one{{}, {person("Anna", "Berg", "+46701740605", "199001019802")}};
        Household other{{}, {person("A", "B", "+46701740605", "199001019802")}};
        one.persons.first().email = "Anna@Example.se";
        other.persons.first().email = "anna@example.SE";
        QCOMPARE(commonGrounds(one, other, true).toText(), "number,phone,email");
        // The number is kept for fiction.
        QCOMPARE(commonGrounds(one, other, false).toText(), "number,email");
        other.persons.first().memberTo = {2020, 1, 1};
        QCOMPARE(commonGrounds(one, other, true).toText(), "");
    }

    void theSurestWeighMost()
    {
        using enum DuplicateGround;
        const QList<DuplicateGrounds> falling{{Number},
                                              {Phone, Name},
                                              {Phone},
                                              {Name, Address},
                                              {SoundsAlike, Address},
                                              {Name, Postcode},
                                              {Name},
                                              {SoundsAlike},
                                              {NearName},
                                              {Postcode},
                                              {}};
        for (qsizetype i = 1; i < falling.size(); ++i)
            QVERIFY2(weightOf(falling.at(i - 1)) > weightOf(falling.at(i)), qPrintable(falling.at(i).toText()));
        QCOMPARE(tellableOfProtected({Number, Name, SoundsAlike, Address, Postcode, BothAdults, Email}).toText(),
                 "number,email");
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("compared");
        QTest::newRow("street and number") << "Storgatan 5"
                                           << "storgatan 5";
        QTest::newRow("letter") << "Storgatan 5 A"
                                << "storgatan 5a";
        QTest::newRow("letter beside it") << " STORGATAN  5A"
                                          << "storgatan 5a";
        QTest::newRow("abbreviated") << "Skogsv. 12"
                                     << "skogsvägen 12";
        QTest::newRow("flat") << "Storgatan 5, lgh 1201"
                              << "storgatan 5";
        QTest::newRow("floor") << "Storgatan 5 vån 2"
                               << "storgatan 5";
        QTest::newRow("several words") << "Gamla Torget 1"
                                       << "gamlatorget 1";
        QTest::newRow("no number") << "Lillgården"
                                   << "";
        QTest::newRow("no street") << "12"
                                   << "";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("hostile") << QString(100'000, '1') << "";
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, compared);
        QCOMPARE(comparedAddress(address), compared);
    }

    void everyGroundHasItsWords()
    {
        QStringList words;
        for (const auto &ground : codeKeys<DuplicateGround>)
            words.append(label(ground.code));
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains(QString()));
    }
};

FAMN_TEST_MAIN(TestDuplicateGrounds)
#include "tst_DuplicateGrounds.moc"
