#include "models/services/Organisation.h"
#include "models/services/PrintLog.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestPrintLog : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void numbersRunAndAreJournaled()
    {
        CaseRegister work;
        work.take("Kanarie Fågel");
        for (qint64 number = 1; number <= 3; ++number) {
            const auto mark = notePrint(*work.write, {"application", 10 * number});
            QVERIFY(mark.ok());
            QCOMPARE(mark->number, number);
            const JournalEntry entry = last(work);
            QCOMPARE(entry.action, JournalAction::Print);
            QCOMPARE(entry.kind, "application");
            QCOMPARE(entry.actor, work.actor.staff);
            QVERIFY(entry.record.isNull());
            const auto head = JournalReader(work.db()).hashAt(entry.seq);
            QVERIFY(head.ok());
            QCOMPARE(mark->journalHead, QString::number(entry.seq) + ' ' + QString::fromLatin1(head->toHex()).left(10));
        }
        const auto payload = work.db().scalar("SELECT payload FROM journal_payload ORDER BY seq DESC LIMIT 1");
        QVERIFY(payload.ok());
        const auto read = JournalPayload::decode(payload->toByteArray());
        QVERIFY(read.has_value());
        QCOMPARE(read->changes, (QList<FieldChange>{{"print_number", {}, qlonglong(3)}, {"rows", {}, qlonglong(30)}}));
        QVERIFY(read->reason.isEmpty());
        const auto chain = verifyJournal(work.db(), &work.firstJournalKey);
        QVERIFY(chain.ok());
        QCOMPARE(chain->fault, JournalFault::None);
    }

    void numbersSurviveClosing()
    {
        CaseRegister work;
        QCOMPARE(notePrint(*work.write, {"family", 1})->number, 1);
        work.write.reset();
        work.close();
        work.open();
        work.write = std::make_unique<WritePath>(*work.reg, work.actor, work.clock);
        QCOMPARE(notePrint(*work.write, {"family", 1})->number, 2);
    }

    void previewTakesNoNumber()
    {
        CaseRegister work;
        const qint64 before = last(work).seq;
        const auto mark = previewMark(work.db(), work.actor, work.reg->info(), work.reg->path(), work.clock.now());
        QVERIFY(mark.ok());
        QVERIFY(!mark->number);
        QVERIFY(mark->journalHead.isEmpty());
        QCOMPARE(mark->unit, "Familjehemsenheten");
        QCOMPARE(mark->printedBy, "Åsa");
        QCOMPARE(mark->at, work.clock.now());
        QVERIFY(!mark->training);
        QCOMPARE(last(work).seq, before);
        QCOMPARE(notePrint(*work.write, {"family", 1})->number, 1);
    }

    void unitHasItsMunicipality()
    {
        CaseRegister work({StaffRole::UnitManager, StaffRole::Administrator}, true);
        QVERIFY(setMunicipality(*work.write, "Solna").ok());
        auto mark = previewMark(work.db(), work.actor, work.reg->info(), work.reg->path(), work.clock.now());
        QVERIFY(mark.ok());
        QCOMPARE(mark->unit, "Solna · Familjehemsenheten");
        QVERIFY(mark->training);
        // Who came in with the recovery sheet is nobody's colleague.
        mark = previewMark(work.db(), {}, work.reg->info(), work.reg->path(), work.clock.now());
        QVERIFY(mark.ok());
        QCOMPARE(mark->unit, "Solna");
        QCOMPARE(mark->printedBy, QString());
    }

    void registerNameStandsInForAUnit()
    {
        TestRegister plain;
        const auto mark = previewMark(plain.reg->writer(), {}, plain.reg->info(), plain.reg->path(), plain.clock.now());
        QVERIFY(mark.ok());
        QCOMPARE(mark->unit, "test");
    }

private:
    static JournalEntry last(const CaseRegister &work)
    {
        JournalFilter filter;
        filter.limit = 1;
        const auto entries = JournalReader(work.db()).select(filter);
        if (!entries || entries->isEmpty())
            qFatal("no entries");
        return entries->first();
    }
};

FAMN_TEST_MAIN(TestPrintLog)
#include "tst_PrintLog.moc"
