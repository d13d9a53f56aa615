#include "models/services/Absences.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestAbsences : public FamnTest
{
    Q_OBJECT

    template<typename T>
    static QString told(const Result<T> &result)
    {
        return result ? QString("done") : QString(errorKey(result.error().code) + ' ' + result.error().field).trimmed();
    }

    static StaffId handler(const CaseRegister &test, const StaffId &owner, const QDate &day)
    {
        const auto deputies = Deputies::on(test.db(), day);
        if (!deputies)
            qFatal("%s", qPrintable(deputies.error().detail));
        return deputies->handlerOf(owner);
    }

private Q_SLOTS:
    void fromTheFirstDayToTheLast()
    {
        CaseRegister test;
        const StaffId self = test.actor.staff;
        const StaffId bo = addColleague(test, "Bo").actor.staff;
        const QDate from(2026, 12, 30);
        const QDate to(2027, 1, 5);
        const auto added = addAbsence(*test.write, {self, from, to, bo});
        QVERIFY(added.ok());
        QCOMPARE(handler(test, self, from.addDays(-1)), self);
        QCOMPARE(handler(test, self, from), bo);
        QCOMPARE(handler(test, self, to), bo);
        QCOMPARE(handler(test, self, to.addDays(1)), self);
        QCOMPARE(handler(test, bo, from), bo);
        QVERIFY(handler(test, {}, from).isNull());
        QCOMPARE(comingAbsences(test.db(), test.actor, to)->size(), 1);
        QCOMPARE(comingAbsences(test.db(), test.actor, to.addDays(1))->size(), 0);
        QVERIFY(undoBatch(*test.write, added->batch)->skipped.isEmpty());
        QCOMPARE(handler(test, self, from), self);
    }

    void whoeverStandsInMayBeAwayToo()
    {
        CaseRegister test;
        const StaffId self = test.actor.staff;
        const StaffId bo = addColleague(test, "Bo").actor.staff;
        const StaffId cia = addColleague(test, "Cia").actor.staff;
        const QDate day = test.clock.today();
        QVERIFY(addAbsence(*test.write, {self, day, {}, bo}));
        QVERIFY(addAbsence(*test.write, {bo, day, day, cia}));
        QCOMPARE(handler(test, self, day), cia);
        QCOMPARE(handler(test, self, day.addDays(1)), bo);
        // All three are away and name each other.
        QVERIFY(addAbsence(*test.write, {cia, day, day, self}));
        QVERIFY(handler(test, self, day).isNull());
        QVERIFY(handler(test, cia, day).isNull());
    }

    void nobodyStandsIn()
    {
        CaseRegister test;
        const QDate day = test.clock.today();
        const auto added = addAbsence(*test.write, {test.actor.staff, day, {}, {}});
        QVERIFY(added.ok());
        QVERIFY(handler(test, test.actor.staff, day.addYears(1)).isNull());
        QVERIFY(!endAbsence(*test.write, added->absence, day.addDays(2))->isNull());
        QVERIFY(endAbsence(*test.write, added->absence, day.addDays(2))->isNull());
        QCOMPARE(handler(test, test.actor.staff, day.addDays(3)), test.actor.staff);
        QVERIFY(removeAbsence(*test.write, added->absence));
        QCOMPARE(handler(test, test.actor.staff, day), test.actor.staff);
        QCOMPARE(told(removeAbsence(*test.write, added->absence)), "not_found");
        QCOMPARE(told(endAbsence(*test.write, added->absence, day)), "not_found");
    }

    void refusals()
    {
        CaseRegister test;
        const StaffId self = test.actor.staff;
        const StaffId bo = addColleague(test, "Bo").actor.staff;
        const QDate day(2026, 3, 10);
        QCOMPARE(told(addAbsence(*test.write, {self, {}, {}, {}})), "invalid from_date");
        QCOMPARE(told(addAbsence(*test.write, {self, day, day.addDays(-1), {}})), "invalid to_date");
        QCOMPARE(told(addAbsence(*test.write, {self, day, day, self})), "invalid deputy");
        QCOMPARE(told(addAbsence(*test.write, {{}, day, day, bo})), "not_found");
        QCOMPARE(told(addAbsence(*test.write, {self, day, day, {Uuid::generate({4})}})), "not_found");
        QVERIFY(addAbsence(*test.write, {self, day, day.addDays(4), bo}));
        QCOMPARE(told(addAbsence(*test.write, {self, day.addDays(4), {}, {}})), "conflict from_date");
        const auto later = addAbsence(*test.write, {self, day.addDays(5), day.addDays(5), {}});
        QVERIFY(later.ok());
        const auto first = comingAbsences(test.db(), test.actor, day)->first().id;
        QCOMPARE(told(endAbsence(*test.write, first, {})), "conflict from_date");
        QCOMPARE(told(endAbsence(*test.write, first, day.addDays(-1))), "invalid to_date");
    }

    void theRegisterItselfRefusesOverlaps()
    {
        CaseRegister test;
        Absence absence;
        absence.staff = test.actor.staff;
        absence.from = QDate(2026, 3, 10);
        const auto insert = [&] {
            return test.write->run([&](Change &change) -> Result<void> {
                FAMN_TRY(change.insert(absence));
                return done();
            });
        };
        QVERIFY(insert());
        absence.from = QDate(2028, 2, 29);
        absence.to = absence.from;
        QCOMPARE(insert().error().code, ErrorCode::Conflict);
    }

    void whoMayNot()
    {
        CaseRegister test;
        Colleague evaluator = addColleague(test, "Eva", {StaffRole::Evaluator});
        const QDate day = test.clock.today();
        QCOMPARE(told(addAbsence(*evaluator.write, {test.actor.staff, day, day, {}})), "denied");
        QCOMPARE(told(comingAbsences(test.db(), evaluator.actor, day)), "denied");
    }
};

FAMN_TEST_MAIN(TestAbsences)
#include "tst_Absences.moc"
