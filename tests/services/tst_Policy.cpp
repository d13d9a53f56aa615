#include "models/services/ApplicationImporter.h"
#include "models/services/FamilyDetail.h"
#include "models/services/ImportMappings.h"
#include "models/services/LogReviews.h"
#include "models/services/Lookup.h"
#include "models/services/PolicyTable.h"
#include "models/services/PrintLog.h"
#include "models/services/Queue.h"
#include "models/services/RecordNames.h"
#include "models/services/RegisterLists.h"
#include "models/services/Retention.h"
#include "models/services/Safeguards.h"
#include "models/services/Staff.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

#include <QFile>

using namespace famn;

namespace {

/// Where a record is, seen from who asks.
enum class Place { Own, Elsewhere, Nowhere };
constexpr Place places[] = {Place::Own, Place::Elsewhere, Place::Nowhere};

bool isDenied(const Error &error)
{
    return error.code == ErrorCode::Denied;
}

/// A register with a family and all that belongs to one in the actor's unit, in another, and in none.
struct Bench
{
    CaseRegister test{{StaffRole::Caseworker, StaffRole::Recruiter, StaffRole::UnitManager, StaffRole::Administrator}};
    UnitId below;
    UnitId other;
    QHash<int, Family> families;
    QHash<int, Application> applications;
    QHash<int, Assignment> assignments;
    QHash<int, ContactEntry> contacts;
    QHash<int, StaffMember> staff;
    Task task;
    Setting aid;
    Setting setting;
    LogReview review;
    RetentionProposal proposal;
    Incident incident;

    Bench()
    {
        const auto founded = test.write->run([&](Change &change) -> Result<void> {
            Unit part;
            part.name = "Söder";
            part.parent = test.unit;
            FAMN_ASSIGN(storedPart, change.insert(part));
            below = storedPart.id;
            Unit stranger;
            stranger.name = "Norr";
            FAMN_ASSIGN(storedStranger, change.insert(stranger));
            other = storedStranger.id;
            return done();
        });
        if (!founded)
            qFatal("%s", qPrintable(founded.error().field));
        // Somebody of all units fills them.
        Actor everywhere = test.actor;
        everywhere.units = {test.unit, below, other};
        test.write = std::make_unique<WritePath>(*test.reg, everywhere, test.clock);
        const auto made = test.write->run([&](Change &change) -> Result<void> {
            for (const Place place : places)
                FAMN_TRY(fill(change, place));
            task.title = "Ring";
            task.owner = test.actor.staff;
            task.due = change.today();
            FAMN_ASSIGN(storedTask, change.insert(task));
            task = storedTask;
            aid.name = "import.mapping.a";
            aid.value = "{}";
            FAMN_ASSIGN(storedAid, change.insert(aid));
            aid = storedAid;
            setting.name = "office.opens";
            setting.value = "08:00";
            FAMN_ASSIGN(storedSetting, change.insert(setting));
            setting = storedSetting;
            review.rules = {ReviewRule::Random};
            review.from = change.today().addDays(-30);
            review.to = change.today().addDays(-1);
            FAMN_ASSIGN(storedReview, change.insert(review));
            review = storedReview;
            proposal.madeSlot = test.actor.slot;
            FAMN_ASSIGN(storedProposal, change.insert(proposal));
            proposal = storedProposal;
            incident.discoveredAt = change.now();
            incident.description = "Fel mottagare";
            FAMN_ASSIGN(storedIncident, change.insert(incident));
            incident = storedIncident;
            return done();
        });
        if (!made)
            qFatal("%s %s", qPrintable(made.error().field), qPrintable(made.error().arguments.join(' ')));
    }

    [[nodiscard]] UnitId unitOf(Place place) const
    {
        // The unit below one's own counts as one's own.
        return place == Place::Own ? below : place == Place::Elsewhere ? other : UnitId();
    }

    Result<void> fill(Change &change, Place place)
    {
        const int key = int(place);
        Family family;
        family.caseNumber = "FH-2026-900" + QString::number(key);
        family.displayName = "Ek";
        family.unit = unitOf(place);
        FAMN_ASSIGN(storedFamily, change.insert(family));
        families[key] = storedFamily;
        Application application;
        application.family = storedFamily.id;
        application.receivedOn = change.today();
        application.wishedTypes = {AssignmentType::FosterHome};
        FAMN_ASSIGN(storedApplication, change.insert(application));
        applications[key] = storedApplication;
        Assignment assignment;
        assignment.family = storedFamily.id;
        assignment.from = change.today();
        assignment.municipality = "0180";
        FAMN_ASSIGN(storedAssignment, change.insert(assignment));
        assignments[key] = storedAssignment;
        ContactEntry contact;
        contact.family = storedFamily.id;
        contact.at = change.now();
        contact.text = "Ringde.";
        FAMN_ASSIGN(storedContact, change.insert(contact));
        contacts[key] = storedContact;
        StaffMember colleague;
        colleague.name = "Bo " + QString::number(key);
        colleague.unit = unitOf(place);
        FAMN_ASSIGN(storedColleague, change.insert(colleague));
        staff[key] = storedColleague;
        return done();
    }

    [[nodiscard]] Uuid ownRecord(Subject subject) const
    {
        const int own = int(Place::Own);
        return subject == Subject::Applications ? applications[own].id.uuid : families[own].id.uuid;
    }

    [[nodiscard]] Actor actorWith(const CodeSet<StaffRole> &roles) const
    {
        const auto units = unitAndBelow(test.db(), test.unit);
        return {{Uuid::generate({5})}, Uuid::generate({6}), "Ida", roles, *units};
    }
};

/// Runs WORK, and takes it back. Whether the policy let it.
bool may(WritePath &write, const std::function<Result<void>(Change &)> &work)
{
    std::optional<Error> refused;
    const auto ran = write.run([&](Change &change) -> Result<void> {
        const auto result = work(change);
        if (!result)
            refused = result.error();
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    });
    if (refused && !isDenied(*refused))
        qFatal("%d %s %s", int(refused->code), qPrintable(refused->field), qPrintable(refused->arguments.join(' ')));
    return !refused && ran.error().code == ErrorCode::Cancelled;
}

template<typename T>
bool mayWrite(WritePath &write, Verb verb, const T &record, const std::function<void(T &)> &edit)
{
    return may(write, [&](Change &change) -> Result<void> {
        T copy = record;
        edit(copy);
        if (verb == Verb::Create) {
            copy.id = {};
            const auto result = change.insert(copy);
            return result ? done() : Result<void>(result.error());
        }
        if (verb == Verb::Delete)
            return change.remove(record);
        const auto result = change.update(record, copy);
        return result ? done() : Result<void>(result.error());
    });
}

bool mayWrite(const Bench &bench, WritePath &write, Verb verb, Subject subject, Place place)
{
    const int key = int(place);
    switch (subject) {
    case Subject::Families:
        return mayWrite<Family>(write, verb, bench.families[key], [&](Family &family) {
            family.city = "Solna";
            family.caseNumber = verb == Verb::Create ? "FH-2026-9100" : family.caseNumber;
        });
    case Subject::Applications:
        return mayWrite<Application>(write, verb, bench.applications[key],
                                     [](Application &application) { application.message = "Hej"; });
    case Subject::Assignments:
        return mayWrite<Assignment>(write, verb, bench.assignments[key],
                                    [&](Assignment &assignment) { assignment.type = AssignmentType::ContactFamily; });
    case Subject::Contacts:
        return mayWrite<ContactEntry>(write, verb, bench.contacts[key],
                                      [](ContactEntry &contact) { contact.text = "Ringde igen."; });
    case Subject::Tasks:
        return mayWrite<Task>(write, verb, bench.task, [](Task &task) { task.title = "Skriv"; });
    case Subject::Organisation:
        return mayWrite<StaffMember>(write, verb, bench.staff[key],
                                     [](StaffMember &member) { member.name += " Lind"; });
    case Subject::WorkAids:
        return mayWrite<Setting>(write, verb, bench.aid, [&](Setting &setting) {
            setting.name = verb == Verb::Create ? "import.preset.b" : setting.name;
            setting.value = "[]";
        });
    case Subject::Settings:
        return mayWrite<Setting>(write, verb, bench.setting, [&](Setting &setting) {
            setting.name = verb == Verb::Create ? "codes.contact" : setting.name;
            setting.value = "09:00";
        });
    case Subject::Log:
        // The journal has no way to change it.
        return false;
    case Subject::LogReviews:
        return mayWrite<LogReview>(write, verb, bench.review, [](LogReview &review) { review.seed = 2; });
    case Subject::Retention:
        return mayWrite<RetentionProposal>(write, verb, bench.proposal, [&](RetentionProposal &proposal) {
            proposal.status = ProposalStatus::Dropped;
        });
    case Subject::Incidents:
        return mayWrite<Incident>(write, verb, bench.incident,
                                  [](Incident &incident) { incident.description = "Mapp borta"; });
    }
    return false;
}

bool mayRead(const Bench &bench, WritePath &write, Subject subject, Place place)
{
    const int key = int(place);
    const Connection &db = bench.test.db();
    const FamilyId family = bench.families[key].id;
    const auto detail = familyDetail(db, write.actor(), family);
    switch (subject) {
    case Subject::Families: {
        const auto row = familyRow(db, write.actor(), family);
        const auto rows = familyRows(db, write.actor());
        const bool listed =
            rows && std::any_of(rows->cbegin(), rows->cend(), [&](const FamilyRow &one) { return one.id == family; });
        const auto name = recordName(db, write.actor(), {"family", family.uuid});
        const bool noted = noteRead(write, {"family", family.uuid}).ok();
        const bool history = historyOf(write, {"family", family.uuid}).ok();
        const bool found = findRecord(write, bench.families[key].caseNumber).ok();
        const bool shown = detail.ok();
        // Whatever way somebody goes, the answer is the same.
        if (listed != shown || (row && row->has_value()) != shown || !name->isEmpty() != shown || noted != shown ||
            history != shown || found != shown)
            qFatal("two answers");
        return shown;
    }
    case Subject::Applications: {
        const auto rows = applicationRows(db, write.actor());
        const ApplicationId application = bench.applications[key].id;
        const bool listed = rows && std::any_of(rows->cbegin(), rows->cend(),
                                                [&](const ApplicationRow &one) { return one.id == application; });
        const auto queue = readQueue(db, write.actor(), bench.test.clock.now());
        const bool queued = queue && std::any_of(queue->entries.cbegin(), queue->entries.cend(),
                                                 [&](const QueueEntry &one) { return one.row.id == application; });
        if (listed != queued || listed != noteRead(write, {"application", application.uuid}).ok())
            qFatal("two answers");
        return listed;
    }
    case Subject::Assignments:
    case Subject::Contacts:
        return detail && !detail->denied.contains(subject);
    case Subject::Tasks:
        return noteRead(write, {"task", bench.task.id.uuid}).ok();
    case Subject::Organisation:
        return staffRows(db, write.actor()).ok();
    case Subject::WorkAids:
        return keptMappings(db, write.actor()).ok();
    case Subject::Settings:
        return noteRead(write, {"setting", bench.setting.id.uuid}).ok();
    case Subject::Log:
        return readLog(write, {}).ok();
    case Subject::LogReviews:
        return allReviews(db, write.actor()).ok();
    case Subject::Retention:
        return retentionProposals(db, write.actor()).ok();
    case Subject::Incidents:
        return incidents(db, write.actor(), bench.test.clock.now()).ok();
    }
    return false;
}

QByteArray kindOf(Subject subject)
{
    static const QHash<int, QByteArray> kinds{{int(Subject::Families), "family"},
                                              {int(Subject::Applications), "application"},
                                              {int(Subject::Assignments), "assignment"},
                                              {int(Subject::Contacts), "contact_entry"},
                                              {int(Subject::Tasks), "task"},
                                              {int(Subject::Organisation), "staff"},
                                              {int(Subject::Settings), "setting"},
                                              {int(Subject::Log), "journal"},
                                              {int(Subject::LogReviews), "log_review"},
                                              {int(Subject::Retention), "retention_proposal"},
                                              {int(Subject::Incidents), "incident"}};
    return kinds.value(int(subject));
}

bool mayTakeAlong(WritePath &write, Subject subject)
{
    const QByteArray kind = kindOf(subject);
    if (kind.isEmpty())
        return false;
    // Who asks has no record of their own here, which printing misses after it has asked the policy.
    const auto printed = notePrint(write, {kind, 1});
    return printed || !isDenied(printed.error());
}

bool mayMerge(const Bench &bench, WritePath &write, Subject subject, Place place)
{
    const QByteArray kind = kindOf(subject);
    const Uuid record =
        subject == Subject::Applications ? bench.applications[int(place)].id.uuid : bench.families[int(place)].id.uuid;
    return !kind.isEmpty() && may(write, [&](Change &change) -> Result<void> {
        // Both must be theirs.
        FAMN_TRY(change.judgeAs(Verb::Merge, kind.constData(), {bench.ownRecord(subject), record}));
        return done();
    });
}

bool mayImport(WritePath &write, Subject subject)
{
    if (subject != Subject::Applications)
        return false;
    auto reader = CsvReader::ofText("a.csv", "Ankomstdatum;Namn;Uppdragstyp\n");
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    ImportOptions options;
    options.dryRun = true;
    const auto report = importApplications(write, std::move(*reader), "a.csv", options);
    return report || !isDenied(report.error());
}

bool inScope(Scope scope, Place place)
{
    return scope == Scope::All || (scope == Scope::OwnUnit && place != Place::Elsewhere);
}

} // namespace

class TestPolicy : public FamnTest
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsAsApproved()
    {
        QFile approved(FAMN_TEST_DATA "/policy.txt");
        QVERIFY(approved.open(QIODevice::ReadOnly));
        QCOMPARE(policyText(), QString::fromUtf8(approved.readAll()));
    }

    void everyCell_data()
    {
        QTest::addColumn<StaffRole>("role");
        for (const auto &role : codeKeys<StaffRole>)
            QTest::newRow(role.key) << role.code;
    }

    void everyCell()
    {
        QFETCH(StaffRole, role);
        const Bench bench;
        WritePath write(*bench.test.reg, bench.actorWith({role}), bench.test.clock);
        int cells = 0;
        for (const auto &subject : codeKeys<Subject>) {
            for (const auto &verb : codeKeys<Verb>) {
                const Scope scope = scopeOf(role, verb.code, subject.code);
                for (const Place place : places) {
                    const QByteArray where =
                        QByteArray(subject.key) + ' ' + verb.key + ' ' + QByteArray::number(int(place));
                    ++cells;
                    switch (verb.code) {
                    case Verb::Read:
                        QVERIFY2(mayRead(bench, write, subject.code, place) == inScope(scope, place),
                                 where.constData());
                        break;
                    case Verb::Create:
                    case Verb::Change:
                    case Verb::Delete:
                        QVERIFY2(mayWrite(bench, write, verb.code, subject.code, place) == inScope(scope, place),
                                 where.constData());
                        break;
                    case Verb::Import:
                        QVERIFY2(mayImport(write, subject.code) == (scope != Scope::None), where.constData());
                        break;
                    case Verb::Export:
                        QVERIFY2(mayTakeAlong(write, subject.code) == (scope != Scope::None), where.constData());
                        break;
                    case Verb::Merge:
                        QVERIFY2(mayMerge(bench, write, subject.code, place) == inScope(scope, place),
                                 where.constData());
                        break;
                    case Verb::Reveal:
                        // The role opens nothing that another does not let one read; tst_Reveal has the rest.
                        QVERIFY2(!reveal(write, {"family", bench.families[int(place)].id.uuid}, "Hembesök").ok(),
                                 where.constData());
                        break;
                    }
                }
            }
        }
        QCOMPARE(cells, int(codeKeys<Subject>.size() * codeKeys<Verb>.size() * 3));
    }

    void theWidestRoleCounts()
    {
        const Bench bench;
        WritePath both(*bench.test.reg, bench.actorWith({StaffRole::Caseworker, StaffRole::Recruiter}),
                       bench.test.clock);
        QVERIFY(mayRead(bench, both, Subject::Families, Place::Elsewhere));
        WritePath one(*bench.test.reg, bench.actorWith({StaffRole::Caseworker}), bench.test.clock);
        QVERIFY(!mayRead(bench, one, Subject::Families, Place::Elsewhere));
    }

    void whoBelongsToNoUnitWorksForAll()
    {
        Bench bench;
        Actor actor = bench.actorWith({StaffRole::Caseworker});
        actor.units = {UnitId()};
        WritePath write(*bench.test.reg, actor, bench.test.clock);
        for (const Place place : places) {
            QVERIFY(mayRead(bench, write, Subject::Families, place));
            for (const Verb verb : {Verb::Create, Verb::Change, Verb::Delete})
                QVERIFY(mayWrite(bench, write, verb, Subject::Assignments, place));
        }
    }

    void whatOneOwnsIsOnesOwn()
    {
        Bench bench;
        const Actor actor{bench.test.actor.staff, Uuid::generate({6}), "Ida", {StaffRole::Caseworker}, {bench.below}};
        WritePath write(*bench.test.reg, actor, bench.test.clock);
        QVERIFY(!mayRead(bench, write, Subject::Families, Place::Elsewhere));
        bench.test.change<Application>(bench.applications[int(Place::Elsewhere)].id,
                                       [&](Application &application) { application.owner = actor.staff; });
        QVERIFY(mayRead(bench, write, Subject::Families, Place::Elsewhere));
        QVERIFY(mayWrite(bench, write, Verb::Create, Subject::Contacts, Place::Elsewhere));
    }

    void searchesLeaveOthersOut()
    {
        const Bench bench;
        const Actor actor = bench.actorWith({StaffRole::Caseworker});
        FamilyFinder finder(*familyRows(bench.test.db(), actor));
        QCOMPARE(finder.byText("Ek", 10).size(), 2);
        const auto found = finder.findAnything(bench.test.db(), actor, bench.families[int(Place::Elsewhere)].caseNumber,
                                               bench.test.clock.today(), 10);
        QVERIFY(found && found->isEmpty());
    }

    void onlyAdministratorsGiveTheStrongRoles()
    {
        Bench bench;
        WritePath manager(*bench.test.reg, bench.actorWith({StaffRole::UnitManager}), bench.test.clock);
        for (const StaffRole strong : {StaffRole::Administrator, StaffRole::ProtectedIdentities}) {
            StaffMember member = bench.staff[int(Place::Own)];
            member.roles = {StaffRole::Caseworker, strong};
            QCOMPARE(told(changeStaff(manager, member)), "denied");
            StaffMember added;
            added.name = "Ny";
            added.roles = {strong};
            QCOMPARE(told(addStaff(manager, added)), "denied");
            QCOMPARE(told(changeStaff(*bench.test.write, member)), "done");
            // Nor do they take them away.
            member.roles = {StaffRole::Caseworker};
            QCOMPARE(told(changeStaff(manager, member)), "denied");
            QCOMPARE(told(changeStaff(*bench.test.write, member)), "done");
        }
        StaffMember member = bench.staff[int(Place::Own)];
        member.roles = {StaffRole::Recruiter};
        QCOMPARE(told(changeStaff(manager, member)), "done");
    }

    void unitsBelowEndWhereTheyBegan()
    {
        Bench bench;
        // Only by another program: one is part of the other and the other of the one.
        bench.test.change<Unit>(bench.test.unit, [&](Unit &unit) { unit.parent = bench.below; });
        QCOMPARE(*unitAndBelow(bench.test.db(), bench.test.unit), (QSet<UnitId>{bench.test.unit, bench.below}));
        QVERIFY(unitAndBelow(bench.test.db(), {})->isEmpty());
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestPolicy>(argc, argv);
}
#include "tst_Policy.moc"
