#include "models/services/DuplicateSearch.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

NewApplication anna()
{
    NewApplication typed;
    typed.name = "Anna Ekström";
    typed.phone = "070-174 06 05";
    typed.email = "Anna@Example.SE";
    typed.number = "19900101-9802";
    return typed;
}

/// "number,name FH-2026-0001", "?" before what is only possible, "protected" instead of a case number.
QString shown(const Result<QList<Duplicate>> &found)
{
    if (!found)
        return "error";
    QStringList lines;
    for (const Duplicate &duplicate : *found) {
        const QString what = duplicate.isProtected ? "protected" : duplicate.family.caseNumber;
        lines.append((duplicate.possible ? "?" : "") + duplicate.grounds.toText() + ' ' + what);
    }
    return lines.join("; ");
}

} // namespace

class TestDuplicateSearch : public FamnTest
{
    Q_OBJECT

    static QString found(const CaseRegister &test, const TypedPerson &typed, bool training = false)
    {
        DuplicateSearch search(training);
        if (!search.load(test.db()))
            qFatal("cannot load");
        return shown(search.find(test.db(), test.actor, typed, test.clock.today()));
    }

private Q_SLOTS:
    void findsByEachOfThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << ""
                                 << ""
                                 << ""
                                 << ""
                                 << "";
        QTest::newRow("number") << ""
                                << ""
                                << ""
                                << "900101-9802"
                                << "number FH-2026-0001";
        QTest::newRow("half a number") << ""
                                       << ""
                                       << ""
                                       << "900101-98"
                                       << "";
        QTest::newRow("phone") << ""
                               << "+46 70 174 06 05"
                               << ""
                               << ""
                               << "phone FH-2026-0001";
        QTest::newRow("half a phone") << ""
                                      << "070-174"
                                      << ""
                                      << ""
                                      << "";
        QTest::newRow("e-mail") << ""
                                << ""
                                << "anna@example.se"
                                << ""
                                << "email FH-2026-0001";
        QTest::newRow("name") << " ANNA  ekström "
                              << ""
                              << ""
                              << ""
                              << "?name FH-2026-0001";
        QTest::newRow("name turned round") << "Ekström, Anna"
                                           << ""
                                           << ""
                                           << ""
                                           << "?name FH-2026-0001";
        QTest::newRow("another letter") << "Anna Ekstrom"
                                        << ""
                                        << ""
                                        << ""
                                        << "?near_name FH-2026-0001";
        QTest::newRow("as it sounds") << "Ana Ekstroem"
                                      << ""
                                      << ""
                                      << ""
                                      << "?sounds_alike FH-2026-0001";
        QTest::newRow("a slip in both names") << "Arna Ekstrom"
                                              << ""
                                              << ""
                                              << ""
                                              << "";
        QTest::newRow("family name alone") << "Ekström"
                                           << ""
                                           << ""
                                           << ""
                                           << "";
        QTest::newRow("all") << "Anna Ekström"
                             << "0701740605"
                             << "anna@example.se"
                             << "199001019802"
                             << "number,phone,email,name FH-2026-0001";
        QTest::newRow("two families, the surer first") << "Bo Berg"
                                                       << ""
                                                       << ""
                                                       << "900101-9802"
                                                       << "number FH-2026-0001; ?name FH-2026-0002";
        QTest::newRow("hostile") << QString(100'000, 'x') << QString(100'000, '1') << QString(100'000, '@')
                                 << QString(100'000, '9') << "";
    }

    void findsByEachOfThem()
    {
        QFETCH(QString, name);
        QFETCH(QString, phone);
        QFETCH(QString, email);
        QFETCH(QString, number);
        QFETCH(QString, expected);
        CaseRegister test;
        test.take(anna());
        test.take("Bo Berg");
        QCOMPARE(found(test, {name, phone, email, number, {}}), expected);
    }

    void tellsWhoHasIt()
    {
        CaseRegister test;
        const Registered made = test.take(anna());
        DuplicateSearch search(false);
        QVERIFY(search.load(test.db()));
        const auto hits = search.find(test.db(), test.actor, {"Anna Ekström", {}, {}, {}, {}}, test.clock.today());
        QCOMPARE(hits->first().family.id, made.family);
        QCOMPARE(hits->first().owner, test.actor.staff);
        QCOMPARE(hits->first().lastReceivedOn, test.clock.today());
        QCOMPARE(hits->first().stage, ApplicationStage::New);
        Actor administrator = test.actor;
        administrator.roles = {StaffRole::Administrator};
        QCOMPARE(search.find(test.db(), administrator, {}, test.clock.today()).error().code, ErrorCode::Denied);
    }

    void findsByEarlierNamesAndAddress()
    {
        CaseRegister test;
        const Registered made = test.take(anna());
        const Registered other = test.take("Bo Berg");
        for (const Registered &one : {made, other}) {
            test.change<Family>(one.family, [&](Family &family) {
                family.earlierSurnames = one.family == made.family ? "Lundqvist, Ek" : "";
                family.address = "Storg. 5 A, lgh 1102";
                family.postcode = "17141";
            });
        }
        QCOMPARE(found(test, {"Anna Lundkvist", {}, {}, {}, {}}), "?earlier_name FH-2026-0001");
        QCOMPARE(found(test, {"Bo Lundkvist", {}, {}, {}, {}}), "");
        QCOMPARE(found(test, {"Anna Ekstrom", {}, {}, {}, {}, "Storgatan 5a", "171 41"}),
                 "near_name,address FH-2026-0001; ?address FH-2026-0002");
        QCOMPARE(found(test, {"Anna Ekström", {}, {}, {}, {}, "Storgatan 6", "171 41"}), "name,postcode FH-2026-0001");
        QCOMPARE(found(test, {{}, {}, {}, {}, {}, "Storgatan 5 A", "17141"}),
                 "?address FH-2026-0001; ?address FH-2026-0002");
        QCOMPARE(found(test, {"Bo Berg", "0701740605", {}, {}, {}}), "phone FH-2026-0001; ?name FH-2026-0002");
        // Neither an address nor how a name sounds tells of a protected family.
        test.protect(made.family);
        QCOMPARE(found(test, {"Anna Lundkvist", {}, {}, {}, {}, "Storgatan 5 A", "17141"}), "?address FH-2026-0002");
        QCOMPARE(found(test, {"Anna Ekstrom", {}, {}, "900101-9802", {}, "Storgatan 5 A", "17141"}),
                 "number protected; ?address FH-2026-0002");
    }

    void tellsWhoSpokeWithItLast()
    {
        CaseRegister test;
        const Registered made = test.take(anna());
        const auto noted = test.write->run([&](Change &change) -> Result<void> {
            ContactEntry entry;
            entry.family = made.family;
            entry.at = change.now();
            FAMN_TRY(change.insert(entry));
            return done();
        });
        QVERIFY2(noted, qPrintable(noted ? QString() : noted.error().field));
        DuplicateSearch search(false);
        QVERIFY(search.load(test.db()));
        const auto hits = search.find(test.db(), test.actor, {"Ana Ekström", {}, {}, {}, {}}, test.clock.today());
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().ownerName, "Åsa");
        QCOMPARE(hits->first().lastContactOn, test.clock.today());
        QVERIFY(search.bytes() > 0);
    }

    void protectedFamiliesTellNothing()
    {
        CaseRegister test;
        const Registered made = test.take(anna());
        test.protect(made.family);
        QCOMPARE(found(test, {"Anna Ekström", {}, {}, {}, {}}), "");
        QCOMPARE(found(test, {"Anna Ekström", "0701740605", {}, "900101-9802", {}}), "number,phone protected");
        DuplicateSearch search(false);
        QVERIFY(search.load(test.db()));
        const auto hits = search.find(test.db(), test.actor, {{}, "0701740605", {}, {}, {}}, test.clock.today());
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().family, FamilyRow());
        QVERIFY(hits->first().owner.isNull() && !hits->first().lastReceivedOn.isValid() && !hits->first().stage);
    }

    void theFamilyItselfIsNoDuplicate()
    {
        CaseRegister test;
        const Registered made = test.take(anna());
        QCOMPARE(found(test, {"Anna Ekström", "0701740605", {}, "900101-9802", made.family}), "");
    }

    void whoMovedOutOrIsDeletedIsNotFound()
    {
        CaseRegister test;
        const Registered made = test.take(anna());
        DuplicateSearch early(false);
        QVERIFY(early.load(test.db()));
        test.change<Person>(made.person, [&](Person &person) { person.memberTo = test.clock.today(); });
        const TypedPerson typed{"Anna Ekström", "0701740605", {}, "900101-9802", {}};
        QCOMPARE(found(test, typed), "");
        // What was read before the change does not tell the old state either.
        QCOMPARE(shown(early.find(test.db(), test.actor, typed, test.clock.today())), "");
    }

    void refreshTakesInWhatIsNew()
    {
        CaseRegister test;
        test.take("Bo Berg");
        DuplicateSearch search(false);
        QVERIFY(search.load(test.db()));
        const Registered made = test.take(anna());
        const auto hits = [&](const QString &name) {
            return shown(search.find(test.db(), test.actor, {name, {}, {}, {}, {}}, test.clock.today()));
        };
        QCOMPARE(hits("Anna Ekström"), "");
        QVERIFY(search.refresh(test.db(), made.family));
        QCOMPARE(hits("Anna Ekström"), "?name FH-2026-0002");
        test.change<Person>(made.person, [](Person &person) { person.familyName = "Åberg"; });
        QVERIFY(search.refresh(test.db(), made.family));
        QCOMPARE(hits("Anna Ekström"), "");
        QCOMPARE(hits("Anna Åberg"), "?name FH-2026-0002");
        QCOMPARE(hits("Bo Berg"), "?name FH-2026-0001");
        // What was taken back is not there any more.
        test.remove(made.application);
        test.remove(made.person);
        test.remove(made.family);
        QCOMPARE(hits("Anna Åberg"), "");
    }

    void numbersForFictionSayNothingInTraining()
    {
        CaseRegister test({StaffRole::Caseworker}, true);
        test.take(anna());
        QCOMPARE(found(test, {{}, "0701740605", {}, {}, {}}, true), "");
        QCOMPARE(found(test, {{}, {}, "anna@example.se", {}, {}}, true), "email FH-2026-0001");
    }

    void aCommonNameIsToldTenTimesAtMost()
    {
        CaseRegister test;
        for (int i = 0; i < 60; ++i)
            test.take("Anna Andersson");
        NewApplication same = anna();
        same.name = "Anna Andersson";
        test.take(same);
        const QString all = found(test, {"Anna Andersson", "0701740605", {}, {}, {}});
        QCOMPARE(all.count(';'), DuplicateSearch::mostFound - 1);
        QVERIFY(all.startsWith("phone,name FH-2026-0061;"));
    }
};

FAMN_TEST_MAIN(TestDuplicateSearch)
#include "tst_DuplicateSearch.moc"
