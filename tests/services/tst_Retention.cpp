#include "models/services/IntakeSettings.h"
#include "models/services/Retention.h"
#include "models/services/Undo.h"
#include "models/services/UserState.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/RecordLinks.h"
#include "tests/support/FamnTest.h"
#include "tests/support/OldRegister.h"

#include <QFileInfo>

using namespace famn;

namespace {

QString toldOf(const Result<RetentionProtocol> &protocol)
{
    return protocol ? QString("weeded %1, left %2").arg(protocol->weeded).arg(protocol->left)
                    : errorKey(protocol.error().code) + ' ' + protocol.error().field;
}

constexpr int backupDays = 90;

} // namespace

class TestRetention : public FamnTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindThatHangsOnAFamilyHasARule()
    {
        CaseRegister test;
        const auto links = recordLinks(test.db());
        QVERIFY(links);
        QSet<QString> reached{"family"};
        for (qsizetype before = 0; before != reached.size();) {
            before = reached.size();
            for (const RecordLink &link : *links) {
                if (reached.contains(link.parentKind))
                    reached.insert(link.childKind);
            }
        }
        // Whoever links another kind of record to families says here how long it holds their file.
        for (const QString &kind : std::as_const(reached))
            QVERIFY2(retentionRule(kind), qPrintable(kind));
        for (const RetentionRule &rule : retentionRules()) {
            QVERIFY(reached.contains(QString::fromLatin1(rule.kind)));
            QVERIFY(!startOf(rule).isEmpty());
            QVERIFY(rule.more >= 0);
        }
    }

    void daysOfTheLaw()
    {
        QCOMPARE(weedBy({2025, 1, 1}), QDate(2026, 12, 31));
        QCOMPARE(weedBy({2025, 12, 31}), QDate(2026, 12, 31));
        for (const QString code : {"0580", "0980", "2281", "1480"})
            QVERIFY2(keepsForResearch(code), qPrintable(code));
        for (const QString code : {"1280", "1481", "0180", ""})
            QVERIFY2(!keepsForResearch(code), qPrintable(code));
        for (int day = 1; day <= 31; ++day)
            QCOMPARE(isResearchBirthday({1990, 1, day}), day == 5 || day == 15 || day == 25);
    }

    void fiveYearsAfterTheLastEntry_data()
    {
        QTest::addColumn<QDate>("at");
        QTest::addColumn<QString>("fate");
        QTest::newRow("the day before") << QDate(2024, 1, 9) << "young";
        QTest::newRow("the day") << QDate(2024, 1, 10) << "goes";
        QTest::newRow("long after") << QDate(2026, 3, 2) << "goes";
    }

    void fiveYearsAfterTheLastEntry()
    {
        QFETCH(QDate, at);
        QFETCH(QString, fate);
        OldRegister test;
        const Registered made = test.ended("Maria Ek");
        test.clock.time = swedishInstant(at, {12, 0});
        QCOMPARE(test.fate(made.family), fate);
    }

    void whatHoldsAFileBack_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("fate");
        for (const auto &[what, fate] :
             QList<std::pair<const char *, const char *>>{{"nothing", "goes"},
                                                          {"note", "young"},
                                                          {"change", "young"},
                                                          {"task", "young"},
                                                          {"consent", "young"},
                                                          {"deleted contact", "young"},
                                                          {"assignment", "placering"},
                                                          {"planned assignment", "goes"},
                                                          {"foster home", "placering"},
                                                          {"born 15th", "fodelsedag"},
                                                          {"born 14th", "goes"},
                                                          {"former member", "fodelsedag"},
                                                          {"number 25th", "fodelsedag"},
                                                          {"coordination", "fodelsedag"},
                                                          {"open", "oppen_ansokan"},
                                                          {"research", "forskning"},
                                                          {"no municipality", "kommun_okand"},
                                                          {"longer", "young"}})
            QTest::newRow(what) << QString(what) << QString(fate);
    }

    void whatHoldsAFileBack()
    {
        QFETCH(QString, what);
        QFETCH(QString, fate);
        OldRegister test;
        const Registered made = what == "open" ? test.take(QString("Maria Ek")) : test.ended("Maria Ek");
        const auto born = [&](const QDate &day) {
            test.change<Person>(made.person, [&](Person &person) { person.birthDate = day; });
        };
        const auto number = [&](const QString &digits, PersonNumberKind kind) {
            test.change<Person>(made.person, [&](Person &person) {
                person.number = digits;
                person.numberKind = kind;
            });
        };
        if (what == "born 15th" || what == "former member")
            born({1980, 3, 15});
        if (what == "born 14th")
            born({1980, 3, 14});
        if (what == "former member")
            test.change<Person>(made.person, [](Person &person) { person.memberTo = {2019, 1, 10}; });
        if (what == "number 25th")
            number("198003259804", PersonNumberKind::PersonalNumber);
        if (what == "coordination")
            number("198003659805", PersonNumberKind::CoordinationNumber);
        if (what == "foster home")
            test.change<Family>(made.family, [](Family &family) { family.fosterHomeSince = {2015, 1, 1}; });
        if (what.endsWith("assignment"))
            addAssignment(test, made.family, what == "assignment");
        if (what == "research")
            test.setMunicipality("0580");
        if (what == "no municipality") {
            test.setMunicipality("");
            test.change<Family>(made.family, [](Family &family) { family.municipality.clear(); });
        }
        if (what == "longer")
            setYears(test, "deadline.weeding", "20");
        test.comeBack();
        if (what == "note" || what == "deleted contact")
            addContact(test, made.family, what == "deleted contact");
        if (what == "change")
            test.change<Family>(made.family, [](Family &family) { family.rooms = 3; });
        if (what == "task")
            addLate<Task>(test, [&](Task &task) {
                task.title = "Ring";
                task.due = {2022, 1, 1};
                task.subjectKind = SubjectKind::Person;
                task.subject = made.person.uuid;
            });
        if (what == "consent")
            addLate<Consent>(test, [&](Consent &consent) {
                consent.family = made.family;
                consent.givenOn = {2022, 1, 1};
            });
        QCOMPARE(test.fate(made.family), fate);
    }

    void aMergedFamilyGoesWithTheOneItBecame()
    {
        OldRegister test;
        const Registered kept = test.ended("Maria Ek");
        const Registered other = test.ended("Maja Ek");
        test.change<Family>(other.family, [&](Family &family) { family.mergedInto = kept.family; });
        test.remove(other.family);
        test.comeBack();
        QCOMPARE(test.fate(kept.family), "goes");
        QCOMPARE(test.fate(other.family), "young");
        const auto id = test.propose();
        QCOMPARE(toldOf(carryOut(*test.approver.write, id, backupDays)), "weeded 1, left 0");
        QCOMPARE(test.db().scalar("SELECT count(*) FROM family").value().toInt(), 0);
    }

    void whoManagesAnotherUnitSeesNoNames()
    {
        OldRegister test;
        const Registered made = test.ended("Maria Ek");
        test.comeBack();
        const auto named = [&](const Actor &actor) {
            const auto preview = previewRetention(test.db(), actor, swedishDay(test.clock.time));
            return preview->goes.value(0).name;
        };
        QCOMPARE(named(test.proposer.actor), "Ek");
        test.change<Application>(made.application, [](Application &application) { application.owner = {}; });
        Actor stranger = test.proposer.actor;
        stranger.staff = {Uuid::generate({3})};
        stranger.units = {{Uuid::generate({4})}};
        QVERIFY(named(stranger).isEmpty());
    }

    void itTakesTwo()
    {
        OldRegister test;
        test.ended("Maria Ek");
        test.comeBack();
        // Casework alone may not; who came with the recovery sheet is nobody.
        WritePath caseworker(*test.reg, test.worker(), test.clock);
        QCOMPARE(proposeRetention(caseworker).error().code, ErrorCode::Denied);
        QCOMPARE(previewRetention(test.db(), test.worker(), {2026, 3, 2}).error().code, ErrorCode::Denied);
        Actor sheet = test.proposer.actor;
        sheet.slot = {};
        WritePath withSheet(*test.reg, sheet, test.clock);
        QCOMPARE(proposeRetention(withSheet).error().code, ErrorCode::SecondPersonMissing);

        const auto id = test.propose();
        QCOMPARE(proposeRetention(*test.approver.write).error().code, ErrorCode::Conflict);
        QCOMPARE(toldOf(carryOut(caseworker, id, backupDays)), "denied ");
        const auto own = carryOut(*test.proposer.write, id, backupDays);
        QCOMPARE(toldOf(own), "second_person_missing approved_slot");
        QVERIFY(sentence(own.error()).contains("cannot approve"));
        // The same person with another key, and another person with the same.
        Actor twice = test.proposer.actor;
        twice.slot = Uuid::generate({5});
        WritePath otherKey(*test.reg, twice, test.clock);
        QCOMPARE(toldOf(carryOut(otherKey, id, backupDays)), "second_person_missing approved_slot");
        Actor borrowed = test.approver.actor;
        borrowed.slot = test.proposer.actor.slot;
        WritePath sameKey(*test.reg, borrowed, test.clock);
        QCOMPARE(toldOf(carryOut(sameKey, id, backupDays)), "second_person_missing approved_slot");
        QCOMPARE(toldOf(carryOut(withSheet, id, backupDays)), "second_person_missing approved_slot");
        QCOMPARE(test.db().scalar("SELECT count(*) FROM family").value().toInt(), 1);

        QCOMPARE(toldOf(carryOut(*test.approver.write, id, backupDays)), "weeded 1, left 0");
        QCOMPARE(toldOf(carryOut(*test.approver.write, id, backupDays)), "conflict ");
        const auto protocol = retentionProtocol(test.db(), test.approver.actor, id);
        QCOMPARE(protocol->proposedBy, "Karin");
        QCOMPARE(protocol->approvedBy, "Olle");
        QCOMPARE(protocol->proposal.status, ProposalStatus::Done);
        QCOMPARE(protocol->proposal.backupsUntil, QDate(2026, 6, 1));
        QCOMPARE(protocol->counts.value("person"), 1);
        QCOMPARE(protocol->counts.value("application"), 1);
        QVERIFY(protocol->counts.value("journal_payload") >= 4);
        QVERIFY(protocol->lines.first().caseNumber.isEmpty() && protocol->lines.first().name.isEmpty());
    }

    void aProposalCanBeChangedUntilItIsApproved()
    {
        OldRegister test;
        const Registered one = test.ended("Maria Ek");
        const Registered two = test.ended("Nils Berg");
        const Registered three = test.ended("Ulla Alm");
        test.comeBack();
        const auto id = test.propose();
        const auto lines = retentionProtocol(test.db(), test.proposer.actor, id)->lines;
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first().name, "Ek");
        QCOMPARE(lines.first().item.rule, "application");
        QCOMPARE(lines.first().item.due, QDate(2025, 12, 31));
        const auto lineOf = [&](const Registered &made) {
            for (const RetentionLine &line : lines) {
                if (line.item.family == made.family)
                    return line.item.id;
            }
            return RetentionItemId();
        };
        QCOMPARE(told(takeOut(*test.approver.write, lineOf(one), " Domstol  har begärt akten ")), "done");
        QCOMPARE(told(takeOut(*test.approver.write, lineOf(two), "x")), "done");
        QCOMPARE(told(takeOut(*test.approver.write, lineOf(two), "")), "done");
        WritePath caseworker(*test.reg, test.worker(), test.clock);
        QCOMPARE(told(takeOut(caseworker, lineOf(one), "x")), "denied");
        QCOMPARE(told(takeOut(*test.approver.write, lineOf(one), QString(201, 'x'))), "invalid reason too_long");
        // Something is written about the third before anybody approves.
        addContact(test, three.family, false);
        QCOMPARE(toldOf(carryOut(*test.approver.write, id, backupDays)), "weeded 1, left 0");
        const auto protocol = retentionProtocol(test.db(), test.proposer.actor, id);
        QHash<FamilyId, ItemStatus> status;
        for (const RetentionLine &line : protocol->lines)
            status.insert(line.item.family, line.item.status);
        QCOMPARE(status.value(one.family), ItemStatus::TakenOut);
        QCOMPARE(status.value(two.family), ItemStatus::Weeded);
        QCOMPARE(status.value(three.family), ItemStatus::Changed);
        QCOMPARE(told(takeOut(*test.approver.write, lineOf(one), "")), "conflict");
        QCOMPARE(told(dropProposal(*test.approver.write, id)), "conflict");
        QCOMPARE(test.db().scalar("SELECT count(*) FROM family").value().toInt(), 2);
    }

    void droppedAndEmptyProposals()
    {
        OldRegister test;
        test.comeBack();
        const auto empty = test.propose();
        QCOMPARE(retentionProtocol(test.db(), test.proposer.actor, empty)->proposal.status, ProposalStatus::Done);
        test.clock.time = swedishInstant({2019, 1, 10}, {12, 0});
        test.ended("Maria Ek");
        test.comeBack();
        const auto id = test.propose();
        QCOMPARE(told(dropProposal(*test.proposer.write, id)), "done");
        QCOMPARE(toldOf(carryOut(*test.approver.write, id, backupDays)), "conflict ");
        QCOMPARE(retentionProposals(test.db(), test.approver.actor)->size(), 2);
    }

    void nothingOfItIsLeftInTheFile()
    {
        OldRegister test;
        QList<Registered> goes;
        QList<Registered> stays;
        // Many, mixed and of different lengths, so that pages are split, joined and moved.
        for (int i = 0; i < 60; ++i) {
            const bool going = i % 3 != 0;
            const Registered made = fill(test, going ? canary : keepsake, i);
            (going ? goes : stays).append(made);
        }
        for (const Registered &made : std::as_const(stays))
            addAssignment(test, made.family, true);
        test.comeBack();
        QVERIFY(test.pagesWith(canary) > 20);
        // A proposal of last month, in which somebody wrote a name.
        const auto earlier = test.propose();
        const auto line = retentionProtocol(test.db(), test.proposer.actor, earlier)->lines.first().item.id;
        QVERIFY(takeOut(*test.proposer.write, line, QString("%1 har ringt").arg(canary)));
        QVERIFY(dropProposal(*test.proposer.write, earlier));
        const auto id = test.propose();
        QCOMPARE(toldOf(carryOut(*test.approver.write, id, backupDays)), "weeded 40, left 0");

        QCOMPARE(QFileInfo(test.path() + "-wal").size(), 0);
        QCOMPARE(test.pagesWith(canary), 0);
        QVERIFY(test.pagesWith(keepsake) > 5);
        // What stays is whole: the chain with its seals, the schema's references, the pages.
        const auto journal = verifyJournal(test.db(), &test.firstJournalKey);
        QVERIFY(journal && journal->firstBad == 0);
        QVERIFY(journal->payloadsDeleted > 200);
        // And whoever checks the register tells this from payloads that somebody took away.
        const auto findings = checkHealth(*test.reg, &test.firstJournalKey);
        QVERIFY(findings);
        for (const HealthFinding &finding : findings->findings)
            QVERIFY2(finding.good, qPrintable(finding.step + ' ' + finding.detail));
        QVERIFY(journal->sealsChecked > 0);
        QVERIFY(test.db().scalar("SELECT count(*) FROM pragma_foreign_key_check").value().toInt() == 0);
        QCOMPARE(test.db().scalar("PRAGMA integrity_check").value().toString(), "ok");
        QCOMPARE(draftsOf(test.db(), test.actor)->size(), 20);
        QVERIFY(viewsOf(test.db(), test.actor)->contains("list/plain"));
        QVERIFY(!viewsOf(test.db(), test.actor)->contains("list/families"));
        // And opens again as before.
        test.write.reset();
        test.proposer.write.reset();
        test.approver.write.reset();
        test.close();
        test.open();
        QCOMPARE(test.pagesWith(canary), 0);
        QCOMPARE(test.db().scalar("SELECT count(*) FROM family").value().toInt(), 20);
    }

    void payloadsGoByWeedingAlone()
    {
        OldRegister test;
        test.ended("Maria Ek");
        QVERIFY(!test.db().execute("DELETE FROM journal_payload"));
        QVERIFY(!test.db().execute("DELETE FROM journal"));
        QVERIFY(test.db().scalar("SELECT count(*) FROM journal_payload").value().toInt() > 0);
    }

    void itCanBeStoppedBetweenFamilies()
    {
        OldRegister test;
        for (int i = 0; i < 5; ++i)
            test.ended(QString("Maria Ek%1").arg(i));
        test.comeBack();
        const auto id = test.propose();
        CancelToken cancel;
        const auto stopAtSecond = [&](long long done, long long) {
            if (done == 2)
                cancel.cancel();
        };
        QCOMPARE(toldOf(carryOut(*test.approver.write, id, backupDays, stopAtSecond, cancel)), "weeded 2, left 3");
        QCOMPARE(retentionProtocol(test.db(), test.proposer.actor, id)->proposal.status, ProposalStatus::Approved);
        QCOMPARE(test.db().scalar("SELECT count(*) FROM family").value().toInt(), 3);
        QCOMPARE(toldOf(carryOut(*test.proposer.write, id, backupDays)), "second_person_missing approved_slot");
        QCOMPARE(toldOf(carryOut(*test.approver.write, id, backupDays)), "weeded 5, left 0");
    }

    void noUndoBringsItBack()
    {
        OldRegister test;
        const Registered made = test.ended("Maria Ek");
        test.comeBack();
        const auto id = test.propose();
        QVERIFY(carryOut(*test.approver.write, id, backupDays));
        JournalReader reader(test.db());
        const auto last = reader.lastBatchOf(test.approver.actor.staff, test.approver.actor.slot);
        QVERIFY(last && !last->isNull());
        const auto weeding = undoBatch(*test.approver.write, *last, {});
        QVERIFY(weeding);
        QVERIFY(weeding->batch.isNull());
        // Nor does undoing what made the family, which says that its values are gone.
        const auto creation = undoBatch(*test.write, made.batch, {});
        QVERIFY2(creation, qPrintable(creation ? QString() : errorKey(creation.error().code)));
        QCOMPARE(test.db().scalar("SELECT count(*) FROM family").value().toInt(), 0);
        QCOMPARE(retentionProtocol(test.db(), test.proposer.actor, id)->weeded, 1);
    }

    void theMonthlyReminder()
    {
        OldRegister test;
        test.ended("Maria Ek");
        test.comeBack();
        const auto due = [&](const Actor &actor) {
            return *retentionDue(test.db(), actor, swedishDay(test.clock.time));
        };
        // The register is a day old.
        QVERIFY(!due(test.proposer.actor));
        test.clock.time = swedishInstant({2026, 4, 3}, {12, 0});
        QCOMPARE(due(test.proposer.actor), RetentionDue::Propose);
        QVERIFY(!due(test.worker()));
        const RetentionProposalId made = test.propose();
        // It waits for another, not for who made it.
        QVERIFY(!due(test.proposer.actor));
        QCOMPARE(due(test.approver.actor), RetentionDue::Approve);
        QVERIFY(dropProposal(*test.proposer.write, made));
        QVERIFY(!due(test.approver.actor));
        test.clock.time = swedishInstant({2026, 5, 3}, {12, 0});
        QVERIFY(!due(test.proposer.actor));
        test.clock.time = swedishInstant({2026, 5, 4}, {12, 0});
        QCOMPARE(due(test.proposer.actor), RetentionDue::Propose);
    }
};

FAMN_TEST_MAIN(TestRetention)
#include "tst_Retention.moc"
