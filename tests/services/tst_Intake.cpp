#include "models/services/Intake.h"
#include "models/services/Organisation.h"
#include "models/services/Undo.h"
#include "models/storage/HealthCheck.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

NewApplication fourFields()
{
    NewApplication typed;
    typed.name = "anna  Ekström";
    typed.phone = "070-174 06 05";
    typed.types = {AssignmentType::FosterHome, AssignmentType::EmergencyHome};
    typed.municipality = "1280";
    return typed;
}

} // namespace

class TestIntake : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void fourFieldsAreEnough()
    {
        CaseRegister test;
        const auto made = registerApplication(*test.write, fourFields());
        QVERIFY(made);
        QCOMPARE(made->caseNumber, "FH-2026-0001");
        const Family family = test.stored(made->family);
        QCOMPARE(family.displayName, "Ekström");
        QCOMPARE(family.municipality, "1280");
        QCOMPARE(family.owner, test.actor.staff);
        QCOMPARE(family.unit, test.unit);
        const Person person = test.stored(made->person);
        QCOMPARE(person.givenName, "anna");
        QCOMPARE(person.phone, "+46701740605");
        QCOMPARE(person.role, PersonRole::Adult1);
        QCOMPARE(person.family, made->family);
        const Application application = test.stored(made->application);
        QCOMPARE(application.receivedOn, test.clock.today());
        QCOMPARE(application.receivedAt, test.clock.now());
        QCOMPARE(application.stage, ApplicationStage::New);
        QCOMPARE(application.owner, test.actor.staff);
        QCOMPARE(application.unit, test.unit);
        QCOMPARE(application.wishedTypes, fourFields().types);
        QVERIFY(checkHealth(*test.reg, &test.firstJournalKey)->good());
    }

    void canBeUndoneAsAWhole()
    {
        CaseRegister test;
        const Registered made = test.take(fourFields());
        const auto undone = undoBatch(*test.write, made.batch);
        QVERIFY(undone);
        QVERIFY(undone->skipped.isEmpty());
        QVERIFY(test.stored(made.family).stamp.deletedAt);
        QVERIFY(test.stored(made.person).stamp.deletedAt);
        QVERIFY(test.stored(made.application).stamp.deletedAt);
    }

    void aNumberBringsKindAndDay()
    {
        CaseRegister test;
        NewApplication typed = fourFields();
        typed.number = "19900101-9802";
        const auto made = registerApplication(*test.write, typed);
        QVERIFY2(made, made ? "" : qPrintable(made.error().arguments.join(' ')));
        const Person person = test.stored(made->person);
        QCOMPARE(person.number, "199001019802");
        QCOMPARE(person.numberKind, PersonNumberKind::PersonalNumber);
        QCOMPARE(person.birthDate, QDate(1990, 1, 1));
        // The same number again is another family's.
        const auto again = registerApplication(*test.write, typed);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().field, "number");
        QCOMPARE(countRecords(test.db())->families, 1);
        QCOMPARE(test.take("Bo Berg").caseNumber, "FH-2026-0002");
    }

    void whoMovedOutMayComeAgain()
    {
        CaseRegister test;
        NewApplication typed = fourFields();
        typed.number = "19900101-9802";
        const Registered made = test.take(typed);
        test.change<Person>(made.person, [&](Person &person) { person.memberTo = test.clock.today(); });
        QVERIFY(registerApplication(*test.write, typed));
    }

    void theOwnMunicipalityIsTakenWithoutAnother()
    {
        CaseRegister test({StaffRole::Caseworker, StaffRole::Administrator});
        QVERIFY(setMunicipality(*test.write, "Solna"));
        NewApplication typed = fourFields();
        typed.municipality.clear();
        QCOMPARE(test.stored(test.take(typed).family).municipality, "0184");
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no name") << "name"
                                 << " "
                                 << "given_name missing";
        QTest::newRow("invisible name") << "name" << QString(QChar(0x202E)) << "given_name missing";
        QTest::newRow("long name") << "name" << QString("a " + QString(300, 'b')) << "family_name too_long";
        QTest::newRow("phone") << "phone"
                               << "070-17"
                               << "phone bad_format";
        QTest::newRow("e-mail") << "email"
                                << "anna@"
                                << "email bad_format";
        QTest::newRow("number") << "number"
                                << "19900101-9803"
                                << "number bad_checksum";
        QTest::newRow("words for a number") << "number"
                                            << "nitton"
                                            << "number bad_format";
        QTest::newRow("a child") << "number"
                                 << "20200101-9807"
                                 << "birth_date out_of_range";
        QTest::newRow("municipality") << "municipality"
                                      << "9999"
                                      << "municipality unknown_code";
        QTest::newRow("message") << "message" << QString(20'001, 'x') << "message too_long";
    }

    void refusals()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        CaseRegister test;
        NewApplication typed = fourFields();
        QString &member = field == "name"           ? typed.name
                          : field == "phone"        ? typed.phone
                          : field == "email"        ? typed.email
                          : field == "number"       ? typed.number
                          : field == "municipality" ? typed.municipality
                                                    : typed.message;
        member = text;
        const auto made = registerApplication(*test.write, typed);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Invalid);
        QCOMPARE(made.error().field + ' ' + made.error().arguments.value(1), expected);
        QCOMPARE(countRecords(test.db())->families, 0);
        // No case number was lost either.
        QCOMPARE(test.take("Bo Berg").caseNumber, "FH-2026-0001");
    }

    void anotherApplicationOfTheFamily()
    {
        CaseRegister test;
        const Registered first = test.take("Anna Ekström");
        NewApplication typed;
        typed.types = {AssignmentType::ContactFamily};
        typed.channel = Channel::Email;
        typed.message = " Vi vill igen. ";
        const auto second = addApplication(*test.write, first.family, typed);
        QVERIFY(second);
        QCOMPARE(second->family, first.family);
        QCOMPARE(second->caseNumber, first.caseNumber);
        QVERIFY(second->person.isNull());
        QCOMPARE(test.stored(second->application).message, "Vi vill igen.");
        QCOMPARE(countRecords(test.db())->applications, 2);
        test.remove(first.application);
        test.remove(second->application);
        test.remove(first.person);
        test.remove(first.family);
        QCOMPARE(addApplication(*test.write, first.family, typed).error().code, ErrorCode::NotFound);
        QCOMPARE(addApplication(*test.write, {Uuid::generate({9})}, typed).error().code, ErrorCode::NotFound);
    }

    void permissionIsAsked()
    {
        CaseRegister test({StaffRole::SocialWorker});
        QCOMPARE(registerApplication(*test.write, fourFields()).error().code, ErrorCode::Denied);
    }
};

FAMN_TEST_MAIN(TestIntake)
#include "tst_Intake.moc"
