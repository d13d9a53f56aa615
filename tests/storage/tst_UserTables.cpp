#include "models/storage/Drafts.h"
#include "models/storage/ViewStates.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

using namespace famn;

/// The tables of drafts and view states.
class TestUserTables : public FamnTest
{
    Q_OBJECT

    const Uuid m_anna = Uuid::generate({1});
    const Uuid m_bo = Uuid::generate({2});
    const Uuid m_family = Uuid::generate({3});

private Q_SLOTS:
    void aDraftComesBackAsItWas()
    {
        TestRegister test;
        const Draft draft{m_anna, "family/1/note", m_family, "Rad ett\nrad två 🦊", {5}};
        QVERIFY(putDraft(test.reg->writer(), draft));
        test.close();
        test.open();
        QCOMPARE(draftAt(test.reg->writer(), m_anna, draft.place).value(), std::optional(draft));
        QCOMPARE(draftAt(test.reg->writer(), m_bo, draft.place).value(), std::nullopt);
        QCOMPARE(draftAt(test.reg->writer(), m_anna, "family/1").value(), std::nullopt);
    }

    void theLaterDraftTakesThePlace()
    {
        TestRegister test;
        const Connection &db = test.reg->writer();
        QVERIFY(putDraft(db, {m_anna, "b", m_family, "first", {5}}));
        QVERIFY(putDraft(db, {m_anna, "a", {}, "other", {6}}));
        QVERIFY(putDraft(db, {m_bo, "b", {}, "his", {6}}));
        QVERIFY(putDraft(db, {m_anna, "b", {}, QString(), {7}}));
        const auto drafts = draftsOf(db, m_anna);
        QCOMPARE(*drafts, (QList<Draft>{{m_anna, "a", {}, "other", {6}}, {m_anna, "b", {}, "", {7}}}));
    }

    void draftsGoOneByOneAndWithTheirRecord()
    {
        TestRegister test;
        const Connection &db = test.reg->writer();
        QVERIFY(putDraft(db, {m_anna, "a", m_family, "1", {5}}));
        QVERIFY(putDraft(db, {m_bo, "a", m_family, "2", {6}}));
        QVERIFY(putDraft(db, {m_anna, "b", {}, "3", {7}}));
        QVERIFY(removeDraft(db, m_anna, "nowhere"));
        QVERIFY(removeDraftsAbout(db, m_family));
        QCOMPARE(draftsOf(db, m_anna)->size(), 1);
        QCOMPARE(draftsOf(db, m_bo)->size(), 0);
        QVERIFY(removeDraft(db, m_anna, "b"));
        QCOMPARE(draftsOf(db, m_anna)->size(), 0);
    }

    void theSchemaRefusesWhatIsNoPlace()
    {
        TestRegister test;
        QVERIFY(!putDraft(test.reg->writer(), {m_anna, "", {}, "text", {5}}));
        QVERIFY(!putDraft(test.reg->writer(), {m_anna, QString(201, 'x'), {}, "text", {5}}));
        QVERIFY(!putViewState(test.reg->writer(), m_anna, "", "{}", {5}));
    }

    void viewStates()
    {
        TestRegister test;
        const Connection &db = test.reg->writer();
        QVERIFY(putViewState(db, m_anna, "list/families", R"({"filter":"Åsa"})", {5}));
        QVERIFY(putViewState(db, m_anna, "list/families", R"({"filter":"Örjan"})", {6}));
        QVERIFY(putViewState(db, m_anna, "list/applications", "[]", {6}));
        QVERIFY(putViewState(db, m_bo, "list/families", "{}", {6}));
        QCOMPARE(*viewStateAt(db, m_anna, "list/families"), QByteArray(R"({"filter":"Örjan"})"));
        QCOMPARE(*viewStateAt(db, m_bo, "list/applications"), QByteArray());
        QCOMPARE(viewStatesOf(db, m_anna)->keys().size(), 2);
        QVERIFY(removeViewState(db, m_anna, "list/families"));
        QCOMPARE(viewStatesOf(db, m_anna)->keys(), QStringList{"list/applications"});
    }

    void noneOfItIsJournaled()
    {
        TestRegister test;
        const auto entries = [&] { return test.reg->writer().scalar("SELECT count(*) FROM journal")->toInt(); };
        const int before = entries();
        QVERIFY(putDraft(test.reg->writer(), {m_anna, "a", m_family, "1", {5}}));
        QVERIFY(putViewState(test.reg->writer(), m_anna, "a", "{}", {5}));
        QCOMPARE(entries(), before);
    }
};

FAMN_TEST_MAIN(TestUserTables)
#include "tst_UserTables.moc"
