#include "models/domain/Labels.h"
#include "models/services/ContactLog.h"
#include "models/services/Desk.h"
#include "models/services/FamilyDetail.h"
#include "models/services/RegisterLists.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

/// A family with one of everything.
Registered fullFamily(CaseRegister &test)
{
    NewApplication typed;
    typed.name = "Anna Ekström";
    typed.phone = "070-174 06 05";
    typed.email = "anna@example.se";
    typed.number = "19900101-9802";
    typed.types = {AssignmentType::FosterHome};
    typed.municipality = "1280";
    typed.message = "Vi har en gård.";
    typed.source = "grannen";
    const Registered made = test.take(typed);
    test.change<Family>(made.family, [](Family &family) {
        family.address = "Storgatan 1";
        family.district = "Centrum";
        family.city = "Malmö";
        family.rooms = 5;
        family.pets = {Pet::Dog};
        family.familyForm = FamilyForm::Couple;
    });
    const auto added = test.write->run([&](Change &change) -> Result<void> {
        Assignment assignment;
        assignment.family = made.family;
        assignment.status = AssignmentStatus::Active;
        assignment.from = QDate(2026, 1, 1);
        assignment.municipality = "1280";
        assignment.ageMin = 3;
        FAMN_TRY(change.insert(assignment));
        Person child;
        child.family = made.family;
        child.role = PersonRole::ChildAtHome;
        child.givenName = "Bo";
        FAMN_TRY(change.insert(child));
        return done();
    });
    if (!added)
        qFatal("%s", qPrintable(added.error().field));
    ContactDraft contact;
    contact.application = made.application;
    contact.at = test.clock.now();
    contact.text = "Ringde Anna.";
    contact.participants = "Anna";
    if (!logContact(*test.write, contact) ||
        !addTask(*test.write, {"Ring Anna", QDate(2026, 3, 9), SubjectKind::Family, made.family.uuid, {}}) ||
        !addTask(*test.write, {"Boka", QDate(2026, 3, 8), SubjectKind::Application, made.application.uuid, {}}))
        qFatal("cannot fill the family");
    return made;
}

} // namespace

class TestFamilyDetail : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEverything()
    {
        CaseRegister test;
        const Registered made = fullFamily(test);
        const auto detail = familyDetail(test.db(), test.actor, made.family);
        QVERIFY(detail);
        QVERIFY(!detail->masked);
        QVERIFY(detail->denied.isEmpty());
        QCOMPARE(detail->family.displayName, "Ekström");
        QCOMPARE(detail->persons.size(), 2);
        QCOMPARE(detail->persons.first().id, made.person);
        QCOMPARE(detail->assignments.size(), 1);
        QCOMPARE(detail->applications.size(), 1);
        QCOMPARE(detail->contacts.size(), 1);
        QCOMPARE(detail->tasks.size(), 2);
        QCOMPARE(detail->tasks.first().title, "Boka");
        QCOMPARE(detail->unitNames.value(test.unit), "Familjehemsenheten");
        QCOMPARE(detail->staffNames.value(test.actor.staff), "Åsa");
        QCOMPARE(detail->municipalityNames, (QHash<QString, QString>{{"1280", "Malmö"}}));
        const auto application = applicationDetail(test.db(), test.actor, made.application);
        QVERIFY(application);
        QCOMPARE(application->application.message, "Vi har en gård.");
        QCOMPARE(application->family.family.id, made.family);
    }

    void deletedRecordsAreGone()
    {
        CaseRegister test;
        const Registered made = fullFamily(test);
        const auto before = familyDetail(test.db(), test.actor, made.family);
        test.remove(before->tasks.first().id);
        test.remove(before->contacts.first().id);
        test.remove(before->assignments.first().id);
        test.remove(before->persons.last().id);
        test.remove(made.application);
        const auto detail = familyDetail(test.db(), test.actor, made.family);
        QCOMPARE(detail->persons.size(), 1);
        QVERIFY(detail->assignments.isEmpty());
        QVERIFY(detail->applications.isEmpty());
        QVERIFY(detail->contacts.isEmpty());
        QCOMPARE(detail->tasks.size(), 1);
        QCOMPARE(applicationDetail(test.db(), test.actor, made.application).error().code, ErrorCode::NotFound);
        QCOMPARE(familyDetail(test.db(), test.actor, {Uuid::generate({4})}).error().code, ErrorCode::NotFound);
    }

    void protectedFamiliesAreMasked()
    {
        CaseRegister test;
        const Registered made = fullFamily(test);
        test.protect(made.family);
        const auto detail = applicationDetail(test.db(), test.actor, made.application);
        QVERIFY(detail);
        const FamilyDetail &family = detail->family;
        QVERIFY(family.masked);
        QCOMPARE(family.family.displayName, protectedLabel());
        QCOMPARE(family.family.caseNumber, made.caseNumber);
        QCOMPARE(family.family.protection, Protection::ConfidentialityMarking);
        QVERIFY(family.family.address.isEmpty() && family.family.municipality.isEmpty());
        QVERIFY(!family.family.rooms && family.family.pets.isEmpty());
        QVERIFY(family.persons.first().number.isEmpty() && family.persons.first().phone.isEmpty());
        QCOMPARE(family.persons.first().role, PersonRole::Adult1);
        QVERIFY(!family.assignments.first().ageMin);
        QCOMPARE(family.assignments.first().from, QDate(2026, 1, 1));
        QVERIFY(family.contacts.first().text.isEmpty() && family.contacts.first().participants.isEmpty());
        QCOMPARE(family.tasks.first().title, protectedLabel());
        QVERIFY(detail->application.message.isEmpty() && detail->application.source.isEmpty());
        QCOMPARE(detail->application.receivedOn, test.clock.today());
        // No name of a municipality tells where they live.
        QVERIFY(!family.municipalityNames.contains("1280"));
    }

    /// The catalogue decides what is hidden; each such field must be able to be empty.
    void everyHiddenFieldCanBeEmptied()
    {
        int hidden = 0;
        const auto check = [&]<typename T>(std::type_identity<T>) {
            for (const Field<T> &field : fieldMap<T>().fields) {
                T record;
                if (field.column.masking != Masking::Hide)
                    continue;
                ++hidden;
                if (!field.set(record, QVariant()))
                    qFatal("%s.%s", fieldMap<T>().kind, field.column.name);
                const QVariant left = field.get(record);
                if (!left.isNull() && !left.toString().isEmpty())
                    qFatal("%s.%s keeps a value", fieldMap<T>().kind, field.column.name);
            }
        };
        [&]<typename... Types>(std::type_identity<std::tuple<Types...>>) {
            (check(std::type_identity<Types>{}), ...);
        }(std::type_identity<RecordTypes>{});
        QVERIFY(hidden > 40);
    }

    void thePolicyLeavesOut()
    {
        CaseRegister test;
        const Registered made = fullFamily(test);
        Actor social = test.actor;
        social.roles = {StaffRole::SocialWorker};
        const auto detail = familyDetail(test.db(), social, made.family);
        QVERIFY(detail);
        QCOMPARE(detail->denied, (QList<Subject>{Subject::Applications, Subject::Contacts}));
        QVERIFY(detail->applications.isEmpty() && detail->contacts.isEmpty());
        QCOMPARE(detail->tasks.size(), 2);
        QCOMPARE(applicationDetail(test.db(), social, made.application).error().code, ErrorCode::Denied);
        social.roles = {StaffRole::Administrator};
        QCOMPARE(familyDetail(test.db(), social, made.family).error().code, ErrorCode::Denied);
    }

    void readingIsNoted()
    {
        CaseRegister test;
        const Registered made = fullFamily(test);
        QVERIFY(noteRead(*test.write, {"family", made.family.uuid}));
        JournalReader reader(test.db());
        const auto last = reader.select({{}, {}, {}, {}, 1});
        QCOMPARE(last->first().action, JournalAction::Read);
        QCOMPARE(last->first().record, made.family.uuid);
        QCOMPARE(last->first().actor, test.actor.staff);
        QCOMPARE(noteRead(*test.write, {"nonsense", made.family.uuid}).error().code, ErrorCode::NotFound);
        Actor administrator = test.actor;
        administrator.roles = {StaffRole::Administrator};
        WritePath write(*test.reg, administrator, test.clock);
        QCOMPARE(noteRead(write, {"family", made.family.uuid}).error().code, ErrorCode::Denied);
    }

    void oneRowIsAsInTheList()
    {
        CaseRegister test;
        const Registered made = fullFamily(test);
        const Registered bo = test.take("Bo Berg");
        test.protect(bo.family);
        const auto families = familyRows(test.db(), test.actor);
        QCOMPARE(families->size(), 2);
        for (const FamilyRow &row : *families)
            QCOMPARE(*familyRow(test.db(), test.actor, row.id), std::optional(row));
        QCOMPARE(families->first().assignments, 1);
        QCOMPARE(families->last().name, protectedLabel());
        const auto applications = applicationRows(test.db(), test.actor);
        QCOMPARE(applications->size(), 2);
        for (const ApplicationRow &row : *applications)
            QCOMPARE(*applicationRow(test.db(), test.actor, row.id), std::optional(row));
        QCOMPARE(applications->last().owner, test.actor.staff);
        QVERIFY(applications->last().firstAttemptAt && applications->last().firstContactAt);
        QCOMPARE(municipalityNames(test.db())->value("0184"), "Solna");
        test.remove(bo.application);
        QCOMPARE(*applicationRow(test.db(), test.actor, bo.application), std::nullopt);
        test.remove(bo.person);
        test.remove(bo.family);
        QCOMPARE(*familyRow(test.db(), test.actor, bo.family), std::nullopt);
        Actor social = test.actor;
        social.roles = {StaffRole::SocialWorker};
        QCOMPARE(applicationRows(test.db(), social).error().code, ErrorCode::Denied);
        QCOMPARE(applicationRow(test.db(), social, made.application).error().code, ErrorCode::Denied);
        social.roles = {StaffRole::Administrator};
        QCOMPARE(familyRows(test.db(), social).error().code, ErrorCode::Denied);
        QCOMPARE(familyRow(test.db(), social, made.family).error().code, ErrorCode::Denied);
    }
};

FAMN_TEST_MAIN(TestFamilyDetail)
#include "tst_FamilyDetail.moc"
