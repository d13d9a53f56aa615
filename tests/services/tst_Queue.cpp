#include "models/domain/Labels.h"
#include "models/services/Absences.h"
#include "models/services/ContactLog.h"
#include "models/services/IntakeSettings.h"
#include "models/services/PipelineMoves.h"
#include "models/services/Queue.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

constexpr qint64 hour = 3'600'000;

Queue queueOf(const CaseRegister &test)
{
    auto read = readQueue(test.db(), test.actor, test.clock.now());
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

/// "Ekström sen; Berg i_dag".
QString lines(const Queue &queue)
{
    QStringList texts;
    for (const QueueEntry &entry : queue.entries)
        texts.append(entry.row.familyName + ' ' + keyOf(entry.urgency));
    return texts.join("; ");
}

void goTo(CaseRegister &test, const QDate &day, const QTime &time)
{
    test.clock.time = swedishInstant(day, time);
}

} // namespace

/// 2026-03-02 is a Monday.
class TestQueue : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void byUrgency()
    {
        CaseRegister test;
        goTo(test, QDate(2026, 3, 2), QTime(9, 0));
        test.take("Anna Ekström");
        goTo(test, QDate(2026, 3, 2), QTime(16, 0));
        const auto bo = test.take("Bo Berg").application;
        goTo(test, QDate(2026, 3, 3), QTime(8, 30));
        test.take("Cia Dahl");
        goTo(test, QDate(2026, 3, 3), QTime(9, 30));
        test.take("Dag Ek");
        const auto tried = test.take("Eva Falk").application;
        QVERIFY(logAttempt(*test.write, tried, AttemptOutcome::NoAnswer));
        const auto reached = test.take("Fia Gran").application;
        QVERIFY(logAttempt(*test.write, reached, AttemptOutcome::Reached));
        goTo(test, QDate(2026, 3, 3), QTime(17, 30));
        test.take("Gun Holm");
        QCOMPARE(lines(queueOf(test)),
                 "Ekström sen; Berg sen; Dahl i_dag; Ek i_dag; Holm senare; Falk nytt_forsok_senare");
        // Tried on a day that has come is as late as it would have been.
        goTo(test, QDate(2026, 3, 4), QTime(8, 0));
        QVERIFY(logAttempt(*test.write, bo, AttemptOutcome::LeftMessage));
        QCOMPARE(lines(queueOf(test)), "Ekström sen; Dahl sen; Ek sen; Falk sen; Holm i_dag; Berg nytt_forsok_senare");
    }

    void attemptsAndTheNextTry()
    {
        CaseRegister test;
        goTo(test, QDate(2026, 4, 2), QTime(9, 0));
        const ApplicationId id = test.take("Anna Ekström").application;
        const auto entry = [&] { return queueOf(test).entries.first(); };
        QCOMPARE(entry().attempts, 0);
        QVERIFY(!entry().lastAttemptAt && !entry().nextTryOn.isValid());
        const auto first = logAttempt(*test.write, id, AttemptOutcome::NoAnswer);
        QCOMPARE(entry().attempts, 1);
        QCOMPARE(entry().lastAttemptAt, test.clock.now());
        // The day after is Good Friday.
        QCOMPARE(entry().nextTryOn, QDate(2026, 4, 7));
        QCOMPARE(test.stored(id).nextTryOn, QDate(2026, 4, 7));
        const auto chosen = setNextTry(*test.write, id, QDate(2026, 4, 10));
        QVERIFY(!chosen->isNull());
        QVERIFY(setNextTry(*test.write, id, QDate(2026, 4, 10))->isNull());
        QVERIFY(logAttempt(*test.write, id, AttemptOutcome::LeftMessage));
        QCOMPARE(entry().attempts, 2);
        // A day that was chosen stays, if it is the later one.
        QCOMPARE(entry().nextTryOn, QDate(2026, 4, 10));
        QCOMPARE(entry().urgency, Urgency::TriedAlready);
        goTo(test, QDate(2026, 4, 10), QTime(9, 0));
        QCOMPARE(entry().urgency, Urgency::Late);
        QVERIFY(!entry().writeInstead);
        QVERIFY(logAttempt(*test.write, id, AttemptOutcome::NoAnswer));
        QVERIFY(entry().writeInstead);
        ContactDraft letter;
        letter.application = id;
        letter.at = test.clock.now();
        letter.form = ContactForm::Letter;
        letter.reached = false;
        QVERIFY(logContact(*test.write, letter));
        QCOMPARE(entry().attempts, 4);
        QVERIFY(!entry().writeInstead);
        const auto answered = logAttempt(*test.write, id, AttemptOutcome::Reached);
        QVERIFY(queueOf(test).entries.isEmpty());
        QVERIFY(!test.stored(id).nextTryOn.isValid());
        // Taking the answer back brings the wait and its day back.
        QVERIFY(undoBatch(*test.write, *answered)->skipped.isEmpty());
        QCOMPARE(entry().attempts, 4);
        QCOMPARE(entry().nextTryOn, QDate(2026, 4, 13));
        QVERIFY(first.ok());
    }

    void theNumberOfTriesIsASetting()
    {
        CaseRegister test;
        const ApplicationId id = test.take("Anna Ekström").application;
        QVERIFY(setIntakeRules(*test.write, {{"intake.tries_before_writing", "1"}, {"deadline.next_attempt", "2"}}));
        QVERIFY(logAttempt(*test.write, id, AttemptOutcome::NoAnswer));
        const QueueEntry entry = queueOf(test).entries.first();
        QVERIFY(entry.writeInstead);
        QCOMPARE(entry.nextTryOn, QDate(2026, 3, 4));
        QCOMPARE(queueOf(test).rules.triesBeforeWriting, 1);
    }

    void theCutOffIsASetting()
    {
        CaseRegister test;
        goTo(test, QDate(2026, 3, 2), QTime(15, 30));
        test.take("Anna Ekström");
        QCOMPARE(lines(queueOf(test)), "Ekström i_dag");
        QVERIFY(setIntakeRules(*test.write, {{"office.cut_off", "15:00"}}));
        QCOMPARE(lines(queueOf(test)), "Ekström senare");
        QCOMPARE(queueOf(test).entries.first().dueOn, QDate(2026, 3, 3));
    }

    void attemptsOfAnEarlierVersion()
    {
        // Registers that were made before had no day for the next try.
        CaseRegister test;
        const ApplicationId id = test.take("Anna Ekström").application;
        QVERIFY(logAttempt(*test.write, id, AttemptOutcome::NoAnswer));
        test.change<Application>(id, [](Application &record) { record.nextTryOn = {}; });
        QCOMPARE(queueOf(test).entries.first().nextTryOn, QDate(2026, 3, 3));
    }

    void ownersAndDeputies()
    {
        CaseRegister test;
        const StaffId bo = addColleague(test, "Bo").actor.staff;
        test.take("Anna Ekström");
        release(test, test.take("Bo Berg").application);
        const QueueEntry mine = queueOf(test).entries.at(0);
        QCOMPARE(mine.ownerName, "Åsa");
        QCOMPARE(mine.handler, test.actor.staff);
        const QueueEntry nobodys = queueOf(test).entries.at(1);
        QVERIFY(nobodys.ownerName.isEmpty() && nobodys.handler.isNull() && nobodys.handlerName.isEmpty());
        const QDate today = test.clock.today();
        QVERIFY(addAbsence(*test.write, {test.actor.staff, today, today, bo}));
        const QueueEntry away = queueOf(test).entries.at(0);
        QCOMPARE(away.ownerName, "Åsa");
        QCOMPARE(away.handler, bo);
        QCOMPARE(away.handlerName, "Bo");
        // Tomorrow she is back.
        test.clock.advance(24 * hour);
        QCOMPARE(queueOf(test).entries.at(0).handlerName, "Åsa");
    }

    void whatSleptIsTakenUp()
    {
        CaseRegister test;
        const ApplicationId id = test.take("Anna Ekström").application;
        QVERIFY(logAttempt(*test.write, id, AttemptOutcome::Reached));
        StageMove rest;
        rest.to = ApplicationStage::Dormant;
        rest.why = "bygger om";
        rest.dormantUntil = QDate(2028, 2, 29);
        QVERIFY(moveStage(*test.write, id, rest));
        QVERIFY(queueOf(test).entries.isEmpty());
        goTo(test, QDate(2028, 2, 28), QTime(23, 59));
        QVERIFY(queueOf(test).entries.isEmpty());
        goTo(test, QDate(2028, 2, 29), QTime(0, 0));
        const QueueEntry entry = queueOf(test).entries.first();
        QCOMPARE(entry.why, QueueReason::DormancyOver);
        QCOMPARE(entry.urgency, Urgency::Today);
        QCOMPARE(entry.dueOn, QDate(2028, 2, 29));
        goTo(test, QDate(2028, 3, 1), QTime(0, 0));
        QCOMPARE(lines(queueOf(test)), "Ekström sen");
        StageMove wake;
        wake.to = ApplicationStage::Contacted;
        QVERIFY(moveStage(*test.write, id, wake));
        QVERIFY(queueOf(test).entries.isEmpty());
    }

    void historicalOnesAreNotAsked()
    {
        CaseRegister test;
        const ApplicationId old = test.take("Anna Ekström").application;
        test.take("Bo Berg");
        const auto batch = setHistorical(*test.write, {old}, true);
        QVERIFY(!batch->isNull());
        QVERIFY(setHistorical(*test.write, {old}, true)->isNull());
        QCOMPARE(lines(queueOf(test)), "Berg i_dag");
        QVERIFY(undoBatch(*test.write, *batch)->skipped.isEmpty());
        QCOMPARE(queueOf(test).entries.size(), 2);
    }

    void protectedFamiliesAreMasked()
    {
        CaseRegister test;
        const Registered anna = test.take("Anna Ekström");
        test.protect(anna.family);
        const QueueEntry entry = queueOf(test).entries.first();
        QCOMPARE(entry.row.familyName, protectedLabel());
        QVERIFY(entry.row.message.isEmpty());
    }

    void refusals()
    {
        CaseRegister test;
        const ApplicationId id = test.take("Anna Ekström").application;
        const auto told = [&](const ApplicationId &of, const QDate &day) {
            const auto set = setNextTry(*test.write, of, day);
            return set ? QString() : errorKey(set.error().code) + ' ' + set.error().field;
        };
        QCOMPARE(told(id, {}), "invalid next_try_on");
        QCOMPARE(told(id, QDate(2026, 3, 1)), "invalid next_try_on");
        QCOMPARE(told(id, QDate(2026, 3, 2)), "");
        QVERIFY(logAttempt(*test.write, id, AttemptOutcome::Reached));
        QCOMPARE(told(id, QDate(2026, 3, 3)), "invalid stage");
        test.remove(id);
        QCOMPARE(told(id, QDate(2026, 3, 3)), "not_found ");
        Actor administrator = test.actor;
        administrator.roles = {StaffRole::Administrator};
        QCOMPARE(readQueue(test.db(), administrator, test.clock.now()).error().code, ErrorCode::Denied);
    }

    void thousandsAreReadAtOnce()
    {
        CaseRegister test;
        const Registered anna = test.take("Anna Ekström");
        const Application like = test.stored(anna.application);
        QVERIFY(test.write->run([&](Change &change) -> Result<void> {
            for (int i = 0; i < 5000; ++i) {
                Application another = like;
                another.id = {};
                another.receivedAt.reset();
                another.receivedOn = like.receivedOn.addDays(-(i % 400));
                FAMN_TRY(change.insert(another));
            }
            return done();
        }));
        QElapsedTimer timer;
        timer.start();
        const Queue queue = queueOf(test);
        QCOMPARE(queue.entries.size(), 5001);
        // Generous, so that sanitizers and a busy machine pass: one statement each would take minutes.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(queue.entries.first().dueOn < queue.entries.last().dueOn);
    }
};

FAMN_TEST_MAIN(TestQueue)
#include "tst_Queue.moc"
