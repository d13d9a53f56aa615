#include "models/services/FamilyDetail.h"
#include "models/services/ReadLog.h"
#include "models/services/RecordEditor.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

constexpr char street[] = "Kanariegatan 7";

struct Bench
{
    CaseRegister test{{StaffRole::Caseworker, StaffRole::Recruiter}};
    FamilyId family;
    ApplicationId application;

    Bench()
    {
        const Registered taken = test.take("Anna Zetter");
        family = taken.family;
        application = taken.application;
        test.change<Family>(family, [](Family &record) {
            record.address = street;
            record.protection = Protection::ConfidentialityMarking;
        });
    }

    [[nodiscard]] WritePath as(const CodeSet<StaffRole> &roles) const
    {
        Actor actor = test.actor;
        actor.roles = roles;
        return {*test.reg, actor, test.clock};
    }

    /// How many entries of that kind the journal holds.
    [[nodiscard]] qint64 entries(const QString &action) const
    {
        return test.db().scalar("SELECT count(*) FROM journal WHERE action = ?", {action})->toLongLong();
    }
};

} // namespace

class TestReveal : public FamnTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithRoleAndReason()
    {
        Bench bench;
        WritePath write = bench.as({StaffRole::Caseworker, StaffRole::ProtectedIdentities});
        const auto masked = familyDetail(bench.test.db(), write.actor(), bench.family);
        QVERIFY(masked && masked->masked && !masked->revealed);
        QVERIFY(masked->family.address.isEmpty());
        const auto revealed = reveal(write, {"application", bench.application.uuid}, "  Hembesök på fredag ");
        QVERIFY(revealed);
        QCOMPARE(revealed->family(), bench.family);
        QCOMPARE(revealed->until().msec, bench.test.clock.now().msec + 5 * 60'000);
        // It stands in the journal before anything was read with it.
        QCOMPARE(bench.entries("reveal"), 1);
        const auto history = historyOf(write, {"family", bench.family.uuid}, *revealed);
        const auto entry = std::find_if(history->entries.cbegin(), history->entries.cend(),
                                        [](const auto &one) { return one.action == JournalAction::Reveal; });
        QVERIFY(entry != history->entries.cend());
        QCOMPARE(entry->reason, "Hembesök på fredag");
        const auto shown = familyDetail(bench.test.db(), write.actor(), bench.family, *revealed);
        QVERIFY(shown && !shown->masked && shown->revealed);
        QCOMPARE(shown->family.address, street);
        const auto application = applicationDetail(bench.test.db(), write.actor(), bench.application, *revealed);
        QVERIFY(application && application->family.revealed);
        // Without it nothing is, for the same person.
        QVERIFY(familyDetail(bench.test.db(), write.actor(), bench.family)->masked);
    }

    void isRefused_data()
    {
        QTest::addColumn<CodeSet<StaffRole>>("roles");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("answer");
        QTest::newRow("without the role") << CodeSet<StaffRole>{StaffRole::Caseworker} << "Hembesök"
                                          << "denied";
        QTest::newRow("the role alone") << CodeSet<StaffRole>{StaffRole::ProtectedIdentities} << "Hembesök"
                                        << "denied";
        QTest::newRow("administrator without families")
            << CodeSet<StaffRole>{StaffRole::Administrator, StaffRole::ProtectedIdentities} << "Hembesök"
            << "denied";
        const CodeSet<StaffRole> both{StaffRole::Caseworker, StaffRole::ProtectedIdentities};
        QTest::newRow("no reason") << both << ""
                                   << "invalid reason missing";
        QTest::newRow("blanks") << both << "  \t "
                                << "invalid reason missing";
        QTest::newRow("no word") << both << "x."
                                 << "invalid reason missing";
        QTest::newRow("a book") << both << QString(300, 'a') << "invalid reason too_long";
    }

    void isRefused()
    {
        QFETCH(CodeSet<StaffRole>, roles);
        QFETCH(QString, reason);
        QFETCH(QString, answer);
        Bench bench;
        WritePath write = bench.as(roles);
        const auto revealed = reveal(write, {"family", bench.family.uuid}, reason);
        QVERIFY(!revealed);
        QCOMPARE(told(Result<Uuid>(revealed.error())), answer);
        QCOMPARE(bench.entries("reveal"), 0);
    }

    void opensNobodyElsesFamily()
    {
        Bench bench;
        WritePath write = bench.as({StaffRole::Caseworker, StaffRole::ProtectedIdentities});
        const FamilyId other = bench.test.take("Bo Kvist").family;
        bench.test.protect(other);
        const auto revealed = reveal(write, {"family", bench.family.uuid}, "Hembesök");
        QVERIFY(revealed);
        QVERIFY(familyDetail(bench.test.db(), write.actor(), other, *revealed)->masked);
        // And for nobody else, with or without the role.
        Actor colleague = write.actor();
        colleague.staff = {Uuid::generate({77})};
        QVERIFY(familyDetail(bench.test.db(), colleague, bench.family, *revealed)->masked);
        Actor without = write.actor();
        without.roles.remove(StaffRole::ProtectedIdentities);
        QVERIFY(familyDetail(bench.test.db(), without, bench.family, *revealed)->masked);
    }

    void otherUnitsStayClosed()
    {
        Bench bench;
        const auto moved = bench.test.write->run([&](Change &change) -> Result<void> {
            FAMN_ASSIGN(stored, change.table<Family>().find(bench.family));
            FAMN_ASSIGN(application, change.table<Application>().find(bench.application));
            Application loose = application;
            loose.owner = {};
            loose.unit = {};
            FAMN_TRY(change.update(application, loose));
            Family after = stored;
            after.unit = bench.test.unit;
            after.owner = {};
            FAMN_TRY(change.update(stored, after));
            return done();
        });
        QVERIFY(moved);
        Actor actor = bench.test.actor;
        actor.roles = {StaffRole::Caseworker, StaffRole::ProtectedIdentities};
        actor.units = {};
        WritePath write(*bench.test.reg, actor, bench.test.clock);
        QCOMPARE(reveal(write, {"family", bench.family.uuid}, "Hembesök").error().code, ErrorCode::Denied);
    }

    void maskedValuesAreNotWrittenOver()
    {
        Bench bench;
        WritePath without = bench.as({StaffRole::Caseworker, StaffRole::Recruiter});
        const RecordRef record{"family", bench.family.uuid};
        QCOMPARE(told(setFields(without, record, {{"address", "Storgatan 1"}}, {})), "denied");
        QCOMPARE(told(setFields(without, record, {{"protection", "ingen"}}, {})), "denied");
        QCOMPARE(bench.test.stored(bench.family).address, street);
        WritePath with = bench.as({StaffRole::Caseworker, StaffRole::ProtectedIdentities});
        QCOMPARE(told(setFields(with, record, {{"address", "Storgatan 1"}}, {})), "done");
        QCOMPARE(told(setFields(with, record, {{"protection", "ingen"}}, "Markeringen är hävd")), "done");
    }

    void minutesAreASetting()
    {
        Bench bench;
        WritePath administrator = bench.as({StaffRole::Administrator});
        QCOMPARE(*revealMinutes(bench.test.db()), 5);
        QCOMPARE(told(setRevealMinutes(*bench.test.write, 2)), "denied");
        QCOMPARE(told(setRevealMinutes(administrator, 2)), "done");
        QCOMPARE(told(setRevealMinutes(administrator, 2)), "same");
        QCOMPARE(told(setRevealMinutes(administrator, 0)), "invalid reveal_minutes out_of_range");
        QCOMPARE(told(setRevealMinutes(administrator, 61)), "invalid reveal_minutes out_of_range");
        QCOMPARE(*revealMinutes(bench.test.db()), 2);
    }

    void hitsAreKeptAsIds()
    {
        Bench bench;
        const FamilyId other = bench.test.take("Bo Kvist").family;
        const qint64 before = bench.entries("read");
        QVERIFY(noteHits(*bench.test.write, {}));
        QCOMPARE(bench.entries("read"), before);
        QVERIFY(noteHits(*bench.test.write, {bench.family, other}));
        QCOMPARE(bench.entries("read"), before + 1);
        auto rows = bench.test.db().run("SELECT p.payload FROM journal AS j JOIN journal_payload AS p ON p.seq = j.seq "
                                        "WHERE j.kind = 'search'");
        QVERIFY(rows->next());
        const auto payload = JournalPayload::decode(rows->value(0).toByteArray());
        QCOMPARE(payload->changes.size(), 2);
        QCOMPARE(payload->changes.at(0).after.toByteArray(), bench.family.uuid.toBytes());
        QCOMPARE(payload->changes.at(1).after.toByteArray(), other.uuid.toBytes());
        QVERIFY(!rows->next());
    }

    void theLogTellsReadingsAlone()
    {
        Bench bench;
        WritePath manager = bench.as({StaffRole::UnitManager, StaffRole::ProtectedIdentities});
        QVERIFY(noteRead(*bench.test.write, {"family", bench.family.uuid}));
        QVERIFY(noteCopy(*bench.test.write, "family", 3));
        QVERIFY(reveal(manager, {"family", bench.family.uuid}, "Hembesök"));
        JournalFilter filter;
        filter.reads = true;
        const auto lines = readLog(manager, filter);
        QVERIFY(lines);
        QSet<JournalAction> actions;
        for (const LogLine &line : *lines)
            actions.insert(line.entry.action);
        QCOMPARE(actions, (QSet<JournalAction>{JournalAction::Read, JournalAction::Export, JournalAction::Reveal}));
        QCOMPARE(readLog(*bench.test.write, filter).error().code, ErrorCode::Denied);
    }

    void copyingAsksForTheRight()
    {
        Bench bench;
        WritePath social = bench.as({StaffRole::SocialWorker});
        QCOMPARE(noteCopy(social, "family", 3).error().code, ErrorCode::Denied);
        QVERIFY(noteCopy(social, "task", 3));
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestReveal>(argc, argv);
}
#include "tst_Reveal.moc"
