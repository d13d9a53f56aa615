#include "models/services/UserState.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestUserState : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyHasTheirOwn()
    {
        CaseRegister test;
        Actor other = test.actor;
        other.staff = {Uuid::generate({5})};
        WritePath others(*test.reg, other, test.clock);
        const Uuid record = Uuid::generate({6});
        QVERIFY(keepDraft(*test.write, "family/1/note", "halv mening", record));
        QVERIFY(keepDraft(others, "family/1/note", "en annan"));
        QVERIFY(keepView(*test.write, "list/families", R"({"sort":"name"})"));
        QCOMPARE(*draftsOf(test.db(), test.actor),
                 (QList<Draft>{{test.actor.staff.uuid, "family/1/note", record, "halv mening", test.clock.now()}}));
        QCOMPARE(draftsOf(test.db(), other)->first().text, "en annan");
        QVERIFY(viewsOf(test.db(), other)->isEmpty());
        QCOMPARE(viewsOf(test.db(), test.actor)->value("list/families"), R"({"sort":"name"})");
        QVERIFY(dropDraft(*test.write, "family/1/note"));
        QVERIFY(dropDraft(*test.write, "family/1/note"));
        QVERIFY(draftsOf(test.db(), test.actor)->isEmpty());
        QCOMPARE(draftsOf(test.db(), other)->size(), 1);
    }

    void theOwnerIsStaffElseSlot()
    {
        Actor actor;
        QVERIFY(stateOwner(actor).isNull());
        actor.slot = Uuid::generate({1});
        QCOMPARE(stateOwner(actor), actor.slot);
        actor.staff = {Uuid::generate({2})};
        QCOMPARE(stateOwner(actor), actor.staff.uuid);
        // Who came in with the recovery sheet has drafts too.
        TestRegister test;
        WritePath write(*test.reg, Actor(), test.clock);
        QVERIFY(keepDraft(write, "a", "text"));
        QCOMPARE(draftsOf(test.reg->writer(), Actor())->size(), 1);
    }

    void aDraftGoesWithTheTransactionThatSavesIt()
    {
        CaseRegister test;
        QVERIFY(keepDraft(*test.write, "a", "text"));
        QVERIFY(!test.write->run([&](Change &) -> Result<void> {
            FAMN_TRY(dropDraft(*test.write, "a"));
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        }));
        QCOMPARE(draftsOf(test.db(), test.actor)->size(), 1);
    }

    void refusals()
    {
        CaseRegister test;
        const auto code = [](const Result<void> &result) {
            return result ? QString("kept") : result.error().field + ' ' + result.error().arguments.value(1);
        };
        QCOMPARE(code(keepDraft(*test.write, "", "x")), "place missing");
        QCOMPARE(code(keepDraft(*test.write, QString(201, 'x'), "x")), "place too_long");
        QCOMPARE(code(keepDraft(*test.write, QString("a") + QChar(0), "x")), "place bad_format");
        QCOMPARE(code(keepDraft(*test.write, "a", QString(maxUserState + 1, 'x'))), "text too_long");
        QCOMPARE(code(keepDraft(*test.write, "a", QString(maxUserState, 'x'))), "kept");
        QCOMPARE(code(keepView(*test.write, "a", "{")), "value bad_format");
        QCOMPARE(code(keepView(*test.write, "a", "")), "value bad_format");
        QCOMPARE(code(keepView(*test.write, "a", QByteArray(maxUserState + 1, ' '))), "value too_long");
        QCOMPARE(code(keepView(*test.write, "a", "[1]")), "kept");
    }
};

FAMN_TEST_MAIN(TestUserState)
#include "tst_UserState.moc"
