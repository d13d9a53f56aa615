#include "models/services/ExportLog.h"
#include "models/services/PrintLog.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestExportLog : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void numbersRunAndAreJournaled()
    {
        CaseRegister work;
        work.take("Kanarie Fågel");
        for (qint64 number = 1; number <= 3; ++number) {
            const auto taken = noteExport(*work.write, {"application", 10 * number});
            QVERIFY(taken.ok());
            QCOMPARE(*taken, number);
            JournalFilter filter;
            filter.limit = 1;
            const auto entries = JournalReader(work.db()).select(filter);
            QVERIFY(entries.ok());
            QCOMPARE(entries->first().action, JournalAction::Export);
            QCOMPARE(entries->first().kind, "application");
            QVERIFY(entries->first().record.isNull());
        }
        const auto payload = work.db().scalar("SELECT payload FROM journal_payload ORDER BY seq DESC LIMIT 1");
        QVERIFY(payload.ok());
        const auto read = JournalPayload::decode(payload->toByteArray());
        QVERIFY(read.has_value());
        QCOMPARE(read->changes, (QList<FieldChange>{{"export_number", {}, qlonglong(3)}, {"rows", {}, qlonglong(30)}}));
        QVERIFY(read->reason.isEmpty());
        const auto chain = verifyJournal(work.db(), &work.firstJournalKey);
        QVERIFY(chain.ok());
        QCOMPARE(chain->fault, JournalFault::None);
    }

    void printsAndExportsCountApart()
    {
        CaseRegister work;
        QCOMPARE(notePrint(*work.write, {"family", 1})->number, 1);
        QCOMPARE(*noteExport(*work.write, {"family", 1}), 1);
    }
};

FAMN_TEST_MAIN(TestExportLog)
#include "tst_ExportLog.moc"
