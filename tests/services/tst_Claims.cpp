#include "models/services/Absences.h"
#include "models/services/Claims.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestClaims : public FamnTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther()
    {
        CaseRegister test;
        Colleague bo = addColleague(test, "Bo");
        const ApplicationId id = test.take("Anna Ekström").application;
        release(test, id);
        QCOMPARE(told(claimApplication(*test.write, id)), "done");
        QCOMPARE(told(claimApplication(*test.write, id)), "same");
        const auto second = claimApplication(*bo.write, id);
        QCOMPARE(told(second), "conflict owner Åsa");
        QVERIFY(sentence(second.error()).startsWith("Åsa has this application"));
        QCOMPARE(test.stored(id).owner, test.actor.staff);
    }

    void aClaimIsTakenBack()
    {
        CaseRegister test;
        Colleague bo = addColleague(test, "Bo");
        const ApplicationId id = test.take("Anna Ekström").application;
        release(test, id);
        const auto claimed = claimApplication(*test.write, id);
        QVERIFY(undoBatch(*test.write, *claimed)->skipped.isEmpty());
        QVERIFY(test.stored(id).owner.isNull());
        QCOMPARE(told(claimApplication(*bo.write, id)), "done");
        // Undoing an older claim does not take it from who has it now.
        QVERIFY(!undoBatch(*test.write, *claimed)->skipped.isEmpty());
        QCOMPARE(test.stored(id).owner, bo.actor.staff);
    }

    void handedOver()
    {
        CaseRegister test;
        Colleague bo = addColleague(test, "Bo");
        const ApplicationId id = test.take("Anna Ekström").application;
        const StaffId self = test.actor.staff;
        // One's own goes without a reason.
        QCOMPARE(told(handOver(*test.write, {id, self, bo.actor.staff, {}})), "done");
        // Whoever still sees it as it was is told whose it is.
        QCOMPARE(told(handOver(*test.write, {id, self, bo.actor.staff, {}})), "conflict owner Bo");
        QCOMPARE(told(handOver(*test.write, {id, bo.actor.staff, self, "  "})), "invalid why missing");
        QCOMPARE(told(handOver(*test.write, {id, bo.actor.staff, self, "Bo har för många"})), "done");
        QCOMPARE(told(handOver(*test.write, {id, self, self, {}})), "same");
        QVERIFY(test.reasons(id).contains("Bo har för många"));
        QCOMPARE(told(handOver(*test.write, {id, self, {}, {}})), "done");
        QVERIFY(test.stored(id).owner.isNull());
        // What nobody has is given to anybody.
        QCOMPARE(told(handOver(*test.write, {id, {}, bo.actor.staff, {}})), "done");
    }

    void nobodyElseMayHaveIt()
    {
        CaseRegister test;
        const ApplicationId id = test.take("Anna Ekström").application;
        const StaffId self = test.actor.staff;
        QCOMPARE(told(handOver(*test.write, {id, self, {Uuid::generate({5})}, {}})), "not_found");
        Colleague bo = addColleague(test, "Bo");
        QVERIFY(handOver(*test.write, {id, self, bo.actor.staff, {}}));
        const Actor manager{{}, Uuid::generate({7}), "chef", {StaffRole::UnitManager}, {test.unit}};
        WritePath managers(*test.reg, manager, test.clock);
        QVERIFY(managers.run([&](Change &change) -> Result<void> {
            FAMN_ASSIGN(stored, change.table<StaffMember>().find(bo.actor.staff));
            StaffMember left = stored;
            left.active = false;
            FAMN_TRY(change.update(stored, left));
            return done();
        }));
        // Bo left, and what was Bo's is anybody's.
        QCOMPARE(told(claimApplication(*test.write, id)), "done");
        QCOMPARE(told(handOver(*test.write, {id, self, bo.actor.staff, {}})), "not_found");
        // The recovery sheet opens a register, and answers for nothing in it.
        QCOMPARE(told(claimApplication(managers, id)), "denied");
        test.remove(id);
        QCOMPARE(told(claimApplication(*test.write, id)), "not_found");
        QCOMPARE(told(handOver(*test.write, {id, self, {}, {}})), "not_found");
    }

    void rolesAreAsked()
    {
        CaseRegister test;
        const ApplicationId id = test.take("Anna Ekström").application;
        release(test, id);
        Colleague reader = addColleague(test, "Rut", {StaffRole::LeadSocialWorker});
        QCOMPARE(told(claimApplication(*reader.write, id)), "denied");
        QVERIFY(test.stored(id).owner.isNull());
    }

    void theDeputyTakesOver()
    {
        CaseRegister test;
        Colleague bo = addColleague(test, "Bo");
        Colleague cia = addColleague(test, "Cia");
        const ApplicationId id = test.take("Anna Ekström").application;
        const QDate today = test.clock.today();
        QVERIFY(addAbsence(*test.write, {test.actor.staff, today, today.addDays(4), bo.actor.staff}));
        QCOMPARE(told(claimApplication(*cia.write, id)), "conflict owner Åsa");
        QCOMPARE(told(handOver(*bo.write, {id, test.actor.staff, cia.actor.staff, {}})), "done");
        QCOMPARE(told(handOver(*cia.write, {id, cia.actor.staff, test.actor.staff, {}})), "done");
        QCOMPARE(told(claimApplication(*bo.write, id)), "done");
        QCOMPARE(test.stored(id).owner, bo.actor.staff);
    }
};

FAMN_TEST_MAIN(TestClaims)
#include "tst_Claims.moc"
