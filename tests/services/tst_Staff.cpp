#include "models/services/Desk.h"
#include "models/services/Staff.h"
#include "models/services/Undo.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestStaff : public FamnTest
{
    Q_OBJECT

    static StaffMember someone(const QString &name)
    {
        StaffMember member;
        member.name = name;
        member.roles = {StaffRole::Caseworker};
        return member;
    }

    static StaffRow rowOf(const CaseRegister &test, const QString &name)
    {
        const auto rows = staffRows(test.db(), test.actor);
        for (const StaffRow &row : *rows) {
            if (row.member.name == name)
                return row;
        }
        qFatal("no such colleague");
    }

private Q_SLOTS:
    void addsAndChangesAndTakesBack()
    {
        CaseRegister test({StaffRole::Administrator});
        StaffMember lisa = someone("  Lisa   Lind ");
        lisa.workPhone = "08-465 004 01";
        lisa.workEmail = "lisa.lind@exempel.se";
        lisa.slot = Uuid::generate({3});
        const auto added = addStaff(*test.write, lisa);
        QCOMPARE(told(added), "done");
        StaffRow row = rowOf(test, "Lisa Lind");
        QCOMPARE(row.member.workPhone, "+46846500401");
        // A key is given with its passphrase, never here.
        QVERIFY(row.member.slot.isNull());
        StaffMember changed = row.member;
        changed.roles.insert(StaffRole::Recruiter);
        changed.unit = test.unit;
        changed.qualified = true;
        changed.active = false;
        const auto edited = changeStaff(*test.write, changed);
        QCOMPARE(told(edited), "done");
        row = rowOf(test, "Lisa Lind");
        QCOMPARE(row.unitName, "Familjehemsenheten");
        QVERIFY(!row.member.active);
        // Those who left come last, whatever they are called.
        QCOMPARE(staffRows(test.db(), test.actor)->last().member.name, "Lisa Lind");
        QCOMPARE(told(changeStaff(*test.write, row.member)), "same");
        QVERIFY(undoBatch(*test.write, *edited, {}));
        QCOMPARE(rowOf(test, "Lisa Lind").member.roles, CodeSet<StaffRole>{StaffRole::Caseworker});
        QVERIFY(undoBatch(*test.write, *added, {}));
        QVERIFY(!staffRow(test.db(), test.actor, row.id)->has_value());
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("answer");
        QTest::newRow("no name") << " "
                                 << ""
                                 << ""
                                 << "invalid name missing";
        QTest::newRow("taken") << "åsa"
                               << ""
                               << ""
                               << "conflict name";
        QTest::newRow("phone") << "Lisa"
                               << "ring mig"
                               << ""
                               << "invalid work_phone bad_format";
        QTest::newRow("email") << "Lisa"
                               << ""
                               << "lisa"
                               << "invalid work_email bad_format";
    }

    void isRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, phone);
        QFETCH(QString, email);
        QFETCH(QString, answer);
        CaseRegister test({StaffRole::Administrator});
        StaffMember member = someone(name);
        member.workPhone = phone;
        member.workEmail = email;
        QCOMPARE(told(addStaff(*test.write, member)), answer);
    }

    void keepsSomebodyWhoAdministers()
    {
        CaseRegister test({StaffRole::Administrator});
        test.change<StaffMember>(test.actor.staff, [](StaffMember &member) { member.slot = Uuid::generate({4}); });
        StaffMember self = test.stored(test.actor.staff);
        self.active = false;
        QCOMPARE(told(changeStaff(*test.write, self)), "last_key_holder");
        self.active = true;
        self.roles = {StaffRole::Caseworker};
        QCOMPARE(told(changeStaff(*test.write, self)), "last_key_holder");
        StaffMember second = someone("Bo");
        second.roles = {StaffRole::Administrator};
        QCOMPARE(told(addStaff(*test.write, second)), "done");
        // One without a key can let nobody in.
        QCOMPARE(told(changeStaff(*test.write, self)), "last_key_holder");
        test.change<StaffMember>(rowOf(test, "Bo").id, [](StaffMember &member) { member.slot = Uuid::generate({5}); });
        QCOMPARE(told(changeStaff(*test.write, self)), "done");
    }

    void countsWhatIsOnTheirDesk()
    {
        CaseRegister test({StaffRole::Caseworker, StaffRole::Recruiter});
        const Registered first = test.take("Anna Zetter");
        const Registered second = test.take("Bo Kvist");
        for (const Registered &taken : {first, second}) {
            test.change<Application>(taken.application, [&](Application &record) { record.owner = test.actor.staff; });
            test.change<Family>(taken.family, [&](Family &record) { record.owner = test.actor.staff; });
        }
        test.change<Application>(second.application, [&](Application &record) {
            record.stage = ApplicationStage::Ended;
            record.outcome = Outcome::Withdrew;
            record.reason = OutcomeReason::TimeOrWork;
            record.endedOn = test.clock.today();
        });
        Task task;
        task.title = "Ring";
        task.owner = test.actor.staff;
        task.due = test.clock.today();
        QVERIFY(test.write->run([&](Change &change) -> Result<void> {
            FAMN_TRY(change.insert(task));
            Task finished = task;
            finished.doneAt = change.now();
            FAMN_TRY(change.insert(finished));
            return done();
        }));
        QCOMPARE(rowOf(test, "Åsa").load, (Workload{1, 1, 2}));
    }

    void thePolicyIsAsked()
    {
        CaseRegister test({StaffRole::Caseworker, StaffRole::Recruiter});
        QCOMPARE(told(addStaff(*test.write, someone("Lisa"))), "denied");
        Actor nobody = test.actor;
        nobody.roles = {};
        QCOMPARE(staffRows(test.db(), nobody).error().code, ErrorCode::Denied);
        QCOMPARE(staffRow(test.db(), nobody, test.actor.staff).error().code, ErrorCode::Denied);
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestStaff>(argc, argv);
}
#include "tst_Staff.moc"
