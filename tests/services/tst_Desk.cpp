#include "models/domain/Labels.h"
#include "models/services/ContactLog.h"
#include "models/services/Desk.h"
#include "models/services/Undo.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestDesk : public FamnTest
{
    Q_OBJECT

    static Desk desk(const CaseRegister &test, qint64 mostRows = 200)
    {
        auto read = readDesk(test.db(), test.actor, test.clock.now(), mostRows);
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }

    static TaskId task(CaseRegister &test, const QString &title, const QDate &due, SubjectKind kind = SubjectKind::None,
                       const Uuid &subject = {})
    {
        const auto added = addTask(*test.write, {title, due, kind, subject, {}});
        if (!added)
            qFatal("%s", qPrintable(added.error().field));
        return added->task;
    }

private Q_SLOTS:
    void unansweredApplicationsWithTheirClock()
    {
        CaseRegister test;
        const Registered anna = test.take("Anna Ekström");
        test.clock.advance(24 * 3'600'000);
        const Registered bo = test.take("Bo Berg");
        const Registered cia = test.take("Cia Dahl");
        QVERIFY(logAttempt(*test.write, bo.application, AttemptOutcome::NoAnswer));
        QVERIFY(logAttempt(*test.write, cia.application, AttemptOutcome::Reached));
        const Desk now = desk(test);
        QCOMPARE(now.queueTotal, 2);
        QCOMPARE(now.queue.entries.size(), 2);
        // Whoever waits since yesterday comes before whoever was tried today.
        QCOMPARE(now.queue.entries.at(0).row.id, anna.application);
        QCOMPARE(now.queue.entries.at(0).clock.daysLate, 1);
        QCOMPARE(now.queue.entries.at(1).row.id, bo.application);
        QCOMPARE(now.queue.entries.at(1).row.familyName, "Berg");
        QCOMPARE(now.queue.entries.at(1).clock.state, SameDayState::Due);
        QCOMPARE(now.queue.entries.at(1).attempts, 1);
        const Desk few = desk(test, 1);
        QCOMPARE(few.queue.entries.size(), 1);
        QCOMPARE(few.queueTotal, 2);
    }

    void unansweredAreFoundByTheirIndex()
    {
        CaseRegister test;
        auto plan = test.db().run(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM application WHERE first_contact_at IS NULL "
            "AND deleted_at IS NULL AND historical IS NULL AND (stage = 'ny' OR stage = 'kontaktforsok')");
        QVERIFY(plan && plan->next());
        QVERIFY2(plan->value(3).toString().contains("application_unanswered"), qPrintable(plan->value(3).toString()));
    }

    void myTasksByTheirDay()
    {
        CaseRegister test;
        const Registered anna = test.take("Anna Ekström");
        task(test, "later", QDate(2026, 4, 1));
        const TaskId first = task(test, "Boka hembesök", QDate(2026, 3, 3), SubjectKind::Family, anna.family.uuid);
        task(test, "about the application", QDate(2026, 3, 4), SubjectKind::Application, anna.application.uuid);
        task(test, "first of all", QDate(2026, 3, 1));
        const Desk now = desk(test);
        QCOMPARE(now.tasksTotal, 4);
        QCOMPARE(now.tasks.at(1).task.id, first);
        QCOMPARE(now.tasks.at(1).family, anna.family);
        QCOMPARE(now.tasks.at(1).caseNumber, anna.caseNumber);
        QCOMPARE(now.tasks.at(1).familyName, "Ekström");
        QCOMPARE(now.tasks.at(2).family, anna.family);
        QVERIFY(now.tasks.at(3).family.isNull());
    }

    void protectedFamiliesAreMasked()
    {
        CaseRegister test;
        const Registered anna = test.take("Anna Ekström");
        task(test, "Ring Anna Ekström", QDate(2026, 3, 3), SubjectKind::Family, anna.family.uuid);
        test.protect(anna.family);
        const Desk now = desk(test);
        QCOMPARE(now.queue.entries.first().row.familyName, protectedLabel());
        QCOMPARE(now.tasks.first().task.title, protectedLabel());
        QCOMPARE(now.tasks.first().familyName, protectedLabel());
        QCOMPARE(now.tasks.first().caseNumber, anna.caseNumber);
        QVERIFY(now.tasks.first().isProtected);
    }

    void aTaskThatIsDoneLeavesTheDesk()
    {
        CaseRegister test;
        const TaskId id = task(test, "Ring", QDate(2026, 3, 3));
        const auto batch = completeTask(*test.write, id);
        QVERIFY(batch && !batch->isNull());
        QCOMPARE(test.stored(id).doneAt, test.clock.now());
        QVERIFY(desk(test).tasks.isEmpty());
        QVERIFY(completeTask(*test.write, id)->isNull());
        QVERIFY(undoBatch(*test.write, *batch));
        QCOMPARE(desk(test).tasks.size(), 1);
        test.remove(id);
        QCOMPARE(completeTask(*test.write, id).error().code, ErrorCode::NotFound);
    }

    void refusals()
    {
        CaseRegister test;
        const QDate day(2026, 3, 3);
        QCOMPARE(addTask(*test.write, {" ", day, SubjectKind::None, {}, {}}).error().field, "title");
        QCOMPARE(addTask(*test.write, {"Ring", {}, SubjectKind::None, {}, {}}).error().field, "due");
        QCOMPARE(addTask(*test.write, {"Ring", day, SubjectKind::Family, {}, {}}).error().field, "subject");
        QCOMPARE(addTask(*test.write, {"Ring", day, SubjectKind::Family, Uuid::generate({5}), {}}).error().field,
                 "subject");
        QCOMPARE(addTask(*test.write, {QString(201, 'x'), day, SubjectKind::None, {}, {}}).error().field, "title");
    }

    void theLogIsToBeReviewed()
    {
        constexpr qint64 day = 24 * 3'600'000;
        CaseRegister test;
        Actor chief = test.actor;
        chief.roles = {StaffRole::UnitManager};
        const QDate first = test.clock.today();
        const auto due = [&](const Actor &actor) { return readDesk(test.db(), actor, test.clock.now())->review; };
        test.clock.advance(23 * day);
        QVERIFY(!due(chief));
        test.clock.advance(day);
        QCOMPARE(due(chief)->on, first.addDays(31));
        test.clock.advance(20 * day);
        QCOMPARE(due(chief)->on, first.addDays(31));
        // A caseworker reviews nobody.
        Actor worker = test.actor;
        worker.roles = {StaffRole::Caseworker};
        QVERIFY(!due(worker));
    }

    void whoMayNotReadSeesNothing()
    {
        CaseRegister test;
        test.take("Anna Ekström");
        task(test, "Ring", QDate(2026, 3, 3));
        Actor administrator = test.actor;
        administrator.roles = {StaffRole::Administrator};
        const auto read = readDesk(test.db(), administrator, test.clock.now());
        QVERIFY(read && read->queue.entries.isEmpty());
        QCOMPARE(read->queueTotal, 0);
        QCOMPARE(read->tasks.size(), 1);
        administrator.roles = {StaffRole::Evaluator};
        QVERIFY(readDesk(test.db(), administrator, test.clock.now())->tasks.isEmpty());
    }
};

FAMN_TEST_MAIN(TestDesk)
#include "tst_Desk.moc"
