#include "models/domain/Labels.h"
#include "models/services/Lookup.h"
#include "models/services/RegisterLists.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

FamilyRow row(const QString &name, const QString &caseNumber, Protection protection = Protection::None)
{
    FamilyRow made;
    made.id.uuid = Uuid::generate({1});
    made.name = protection == Protection::None ? name : protectedLabel();
    made.caseNumber = caseNumber;
    made.protection = protection;
    return made;
}

QString shown(const QList<FoundFamily> &found)
{
    QStringList texts;
    for (const FoundFamily &family : found)
        texts.append(family.caseNumber.right(2) + ' ' + family.name);
    return texts.join("; ");
}

} // namespace

class TestLookup : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << " "
                                 << "";
        QTest::newRow("start of a word before inside") << "berg"
                                                       << "01 Berg; 03 Berg, Ekström; 04 Ali, Bergman; 02 Åkerberg";
        QTest::newRow("capital Swedish letters") << "ÅKER"
                                                 << "02 Åkerberg";
        QTest::newRow("å is no a") << "aker"
                                   << "";
        QTest::newRow("decomposed") << QString("a") + QChar(0x30A) + "ker"
                                    << "02 Åkerberg";
        QTest::newRow("every word") << "ek berg"
                                    << "03 Berg, Ekström";
        QTest::newRow("a word too many") << "berg xyz"
                                         << "";
        QTest::newRow("whole case number") << "fh-2026-0003"
                                           << "03 Berg, Ekström";
        QTest::newRow("start of case number") << "FH-2025"
                                              << "05 Öman";
        QTest::newRow("inside a case number") << "0004"
                                              << "04 Ali, Bergman";
        QTest::newRow("protected by its whole case number") << "FH-2026-0009"
                                                            << "09 Protected";
        QTest::newRow("part of a case number with its sign") << "H-2025"
                                                             << "05 Öman";
        QTest::newRow("letters before a case number")
            << "fh"
            << "01 Berg; 02 Åkerberg; 03 Berg, Ekström; 04 Ali, Bergman; 05 Öman";
        QTest::newRow("protected by less") << "FH-2026-000"
                                           << "01 Berg; 02 Åkerberg; 03 Berg, Ekström; 04 Ali, Bergman";
        QTest::newRow("what stands for a name is none") << "Protected"
                                                        << "";
        QTest::newRow("its real name") << "Hemlig"
                                       << "";
        QTest::newRow("a pattern is only text") << "%"
                                                << "";
        QTest::newRow("very long") << QString(100'000, 'b') << "";
    }

    void ranks()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const FamilyFinder finder({row("Berg", "FH-2026-0001"), row("Åkerberg", "FH-2026-0002"),
                                   row("Berg, Ekström", "FH-2026-0003"), row("Ali, Bergman", "FH-2026-0004"),
                                   row("Öman", "FH-2025-0005"),
                                   row("Hemlig", "FH-2026-0009", Protection::ProtectedRegistration)});
        QCOMPARE(shown(finder.byText(text, 20)), expected);
    }

    void theLimitKeepsTheBest()
    {
        const FamilyFinder finder(
            {row("Åkerberg", "FH-2026-0001"), row("Lindberg", "FH-2026-0002"), row("Berg", "FH-2026-0003")});
        QCOMPARE(shown(finder.byText("berg", 2)), "03 Berg; 01 Åkerberg");
        QVERIFY(finder.byText("berg", 0).isEmpty());
        QVERIFY(finder.byText("berg", -1).isEmpty());
        QVERIFY(FamilyFinder({}).byText("berg", 5).isEmpty());
    }

    void namesTheMunicipality()
    {
        FamilyRow solna = row("Berg", "FH-2026-0001");
        solna.municipality = "0184";
        FamilyRow unknown = row("Bergman", "FH-2026-0002");
        unknown.municipality = "9999";
        FamilyFinder finder({});
        finder.load({solna, unknown}, {{"0184", "Solna"}});
        const auto found = finder.byText("berg", 5);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).municipality, "Solna");
        QCOMPARE(found.at(1).municipality, "9999");
    }

    void followsChanges()
    {
        FamilyRow berg = row("Berg", "FH-2026-0001");
        const FamilyRow ek = row("Bergek", "FH-2026-0002");
        const FamilyRow wik = row("Bergwik", "FH-2026-0003");
        FamilyFinder finder({berg, ek, wik});
        // It takes its place in the order of names.
        berg.name = "Bergström";
        finder.replace(berg.id, berg);
        QCOMPARE(shown(finder.byText("berg", 5)), "02 Bergek; 01 Bergström; 03 Bergwik");
        const FamilyRow added = row("Bergdal", "FH-2026-0004");
        finder.replace(added.id, added);
        QCOMPARE(shown(finder.byText("berg", 5)), "04 Bergdal; 02 Bergek; 01 Bergström; 03 Bergwik");
        finder.replace(ek.id, std::nullopt);
        QCOMPARE(shown(finder.byText("berg", 5)), "04 Bergdal; 01 Bergström; 03 Bergwik");
        // What became protected is found by its name no longer.
        FamilyRow hidden = row("Bergdal", "FH-2026-0004", Protection::ConfidentialityMarking);
        hidden.id = added.id;
        finder.replace(added.id, hidden);
        QCOMPARE(shown(finder.byText("berg", 5)), "01 Bergström; 03 Bergwik");
        QCOMPARE(shown(finder.byText("FH-2026-0004", 5)), "04 Protected");
        finder.load({wik});
        QCOMPARE(shown(finder.byText("berg", 5)), "03 Bergwik");
    }

    void byNumber()
    {
        CaseRegister test;
        NewApplication typed;
        typed.name = "Anna Ekström";
        typed.number = "19900101-9802";
        const Registered made = test.take(typed);
        test.take("Bo Berg");
        const QDate today = test.clock.today();
        const auto find = [&](const QString &text) {
            const FamilyFinder finder(*familyRows(test.db(), test.actor));
            return shown(*finder.findAnything(test.db(), test.actor, text, today, 10));
        };
        QCOMPARE(find("900101-9802"), "01 Ekström");
        QCOMPARE(find("199001019802"), "01 Ekström");
        QCOMPARE(find("900101-980"), "");
        QCOMPARE(find("bo"), "");
        QCOMPARE(find("berg"), "02 Berg");
        test.protect(made.family);
        QCOMPARE(find("ekström"), "");
        QCOMPARE(find("900101-9802"), "01 Protected");
        QCOMPARE(find(made.caseNumber), "01 Protected");
        const auto hit = familyByNumber(test.db(), test.actor, "900101-9802", today);
        QVERIFY((*hit)->isProtected && (*hit)->municipality.isEmpty());
        QCOMPARE((*hit)->id, made.family);
        // Who moved out is still found, as their papers are.
        test.change<Person>(made.person, [&](Person &person) { person.memberTo = today; });
        QCOMPARE(find("900101-9802"), "01 Protected");
        test.remove(made.person);
        QCOMPARE(find("900101-9802"), "");
    }

    void thePolicyIsAsked()
    {
        CaseRegister test({StaffRole::Administrator});
        const FamilyFinder finder({});
        QCOMPARE(finder.findAnything(test.db(), test.actor, "a", test.clock.today(), 5).error().code,
                 ErrorCode::Denied);
        QVERIFY(!familyByNumber(test.db(), test.actor, "900101-9802", test.clock.today())->has_value());
    }
};

FAMN_TEST_MAIN(TestLookup)
#include "tst_Lookup.moc"
