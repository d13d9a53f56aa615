#include "models/services/ApplicationImporter.h"
#include "models/services/Organisation.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/Lists.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

#include <QSqlQuery>

using namespace famn;

namespace {

const QString heading = "Inkommen;Sökande 1;Personnummer 1;Sökande 2;Personnummer 2;Postnr;Ort;Telefon;Uppdrag;"
                        "Skyddade personuppgifter;Meddelande\n";

/// A register with somebody who may import.
class ImportBench : public TestRegister
{
public:
    ImportBench()
        : write(*reg, {{Uuid::generate({1})}, {}, "Anna", {StaffRole::Caseworker, StaffRole::Administrator}}, clock)
    {
    }

    QString file(const QString &content)
    {
        const QString name = path(QString("list%1.csv").arg(++m_files));
        QFile out(name);
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(content.toUtf8());
        return name;
    }

    Result<ImportReport> import(const QString &rows, const ImportOptions &options = {})
    {
        return importApplications(write, file(heading + rows), options);
    }

    int count(const QString &table) const
    {
        return reg->writer().scalar("SELECT count(*) FROM " + table).value().toInt();
    }

    WritePath write;

private:
    int m_files = 0;
};

const QString anna = "2026-02-01;Anna Ek;199001012385;;;21120;Malmö;070-1740605;Familjehem;;Hej\n";

} // namespace

class TestApplicationImporter : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void aHistoricalListWaitsForNobody()
    {
        ImportBench bench;
        QVERIFY(bench.import(anna));
        ImportOptions options;
        options.historical = true;
        // Another application of a family that is known, and one of a new family.
        const auto report = bench.import("2019-05-01;Anna Ek;199001012385;;;21120;Malmö;070-1740605;Jourhem;;\n"
                                         "2019-05-02;Bo Alm;;;;;;070-1740606;Familjehem;;\n",
                                         options);
        QVERIFY(report);
        QCOMPARE(report->imported, 2);
        const auto applications = RecordTable<Application>(bench.reg->writer()).where("ORDER BY received_on");
        QCOMPARE(applications->size(), 3);
        QVERIFY(applications->at(0).historical && applications->at(1).historical && !applications->at(2).historical);
        QCOMPARE(*countUnanswered(bench.reg->writer()), 1);
    }

    void rowsBecomeRecords()
    {
        ImportBench bench;
        QVERIFY(setMunicipality(bench.write, "Solna"));
        const auto report = bench.import(
            anna + "2026-02-02 07:30;Bo von Alm;;Åsa Alm;20000229-2399;178 31;Limhamn;;jourhem;Ja;=1+1\n;;;;;;;;;;\n");
        QVERIFY(report);
        QCOMPARE(report->rows, 3);
        QCOMPARE(report->imported, 2);
        QCOMPARE(report->familiesNew, 2);
        QCOMPARE(report->blank, 1);
        QCOMPARE(report->protectedRows, 1);
        QVERIFY(report->rejected.isEmpty());
        QCOMPARE(bench.count("person"), 3);
        const auto families = RecordTable<Family>(bench.reg->writer()).where("ORDER BY id");
        QCOMPARE(families->at(0).caseNumber, "FH-2026-0001");
        QCOMPARE(families->at(0).displayName, "Ek");
        QCOMPARE(families->at(0).municipality, "1280");
        QCOMPARE(families->at(1).municipality, "0184"); // Limhamn is no municipality
        QCOMPARE(families->at(1).protection, Protection::ConfidentialityMarking);
        const auto applications = RecordTable<Application>(bench.reg->writer()).where("ORDER BY id");
        QCOMPARE(applications->at(1).message, "=1+1");
        QCOMPARE(applications->at(1).receivedAt, std::optional(swedishInstant(QDate(2026, 2, 2), QTime(7, 30))));
        QVERIFY(!applications->at(0).receivedAt);
        QVERIFY(checkHealth(*bench.reg, &bench.firstJournalKey)->good());
    }

    void theSameAgainAddsNothing()
    {
        ImportBench bench;
        const QString rows = anna + "2026-02-02;Bo Alm;;;;;;070 174 06 06;jourhem;;\n";
        QVERIFY(bench.import(rows));
        const auto again = bench.import(rows);
        QCOMPARE(again->already, 2);
        QCOMPARE(again->imported, 0);
        QVERIFY(again->changed.isEmpty());
        QCOMPARE(bench.count("family"), 2);
        QCOMPARE(bench.count("application"), 2);
    }

    void differencesAreListedAndNothingIsOverwritten()
    {
        ImportBench bench;
        QVERIFY(bench.import(anna));
        const auto again =
            bench.import("2026-02-01;Anna Ek;19900101-2385;;;21121;Lund;070-1740607;FAMILJEHEM;;Hej då\n");
        QCOMPARE(again->already, 1);
        QCOMPARE(again->changed.size(), 1);
        QCOMPARE(again->changed.first().of, "FH-2026-0001");
        QCOMPARE(again->changed.first().columns, (QStringList{"message", "municipality", "postcode", "city", "phone"}));
        QCOMPARE(RecordTable<Family>(bench.reg->writer()).where("")->first().postcode, "21120");
    }

    void anotherDayIsOneMoreApplication()
    {
        ImportBench bench;
        const auto report =
            bench.import(anna + "2026-02-20;Anna Ek;900101-2385;;;21120;Malmö;070-1740605;Familjehem;;\n");
        QCOMPARE(report->imported, 2);
        QCOMPARE(report->familiesNew, 1);
        QCOMPARE(report->duplicates.size(), 1);
        QCOMPARE(report->duplicates.first().row, 3);
        QCOMPARE(report->duplicates.first().ofRow, 2);
        const auto later = bench.import("2026-02-21;Anna Ek;199001012385;;;21120;Malmö;;Jourhem;;\n");
        QCOMPARE(later->duplicates.first().ofRow, 0);
        QCOMPARE(later->duplicates.first().of, "FH-2026-0001");
        // Another type on the same day is another application too.
        QCOMPARE(bench.import("2026-02-21;Anna Ek;199001012385;;;21120;Malmö;;Kontaktfamilj;;\n")->imported, 1);
    }

    void likelyDuplicatesAreTakenInAndListed_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<bool>("listed");
        QTest::newRow("same phone") << "2026-02-03;Eva Lind;;;;;;0701740605;Jourhem;;\n" << true;
        QTest::newRow("same name and postcode") << "2026-02-03;ANNA EK;;;;211 20;;;Jourhem;;\n" << true;
        QTest::newRow("second applicant known") << "2026-02-03;Eva Lind;;Anna Ek;199001012385;;;;Jourhem;;\n" << true;
        QTest::newRow("same name elsewhere") << "2026-02-03;Anna Ek;;;;17831;;;Jourhem;;\n" << false;
        QTest::newRow("nothing alike") << "2026-02-03;Eva Lind;;;;17831;;0701740609;Jourhem;;\n" << false;
    }

    void likelyDuplicatesAreTakenInAndListed()
    {
        QFETCH(QString, row);
        QFETCH(bool, listed);
        ImportBench bench;
        QVERIFY(bench.import(anna));
        const auto report = bench.import(row);
        QVERIFY(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->familiesNew, 1);
        QCOMPARE(report->possibleDuplicates.size(), listed ? 1 : 0);
    }

    void badRowsAreRefusedAlone_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("code");
        QTest::newRow("checksum") << "2026-02-03;Eva Lind;199001012386;;;;;;Jourhem;;\n"
                                  << "bad_number_checksum";
        QTest::newRow("date") << "31/2 2026;Eva Lind;;;;;;;Jourhem;;\n"
                              << "bad_date";
        QTest::newRow("future") << "2026-03-03;Eva Lind;;;;;;;Jourhem;;\n"
                                << "future_date";
        QTest::newRow("no date") << ";Eva Lind;;;;;;;Jourhem;;\n"
                                 << "missing_date";
        QTest::newRow("nobody") << "2026-02-03;;;;;;;0701740605;Jourhem;;\n"
                                << "no_applicant";
        QTest::newRow("a child") << "2026-02-03;Eva Lind;20190101-2391;;;;;;Jourhem;;\n"
                                 << "under_age";
    }

    void badRowsAreRefusedAlone()
    {
        QFETCH(QString, row);
        QFETCH(QString, code);
        ImportBench bench;
        ImportOptions options;
        int refused = 0;
        options.onRejected = [&](const CsvRecord &record, const ParsedRow &) { refused += record.row; };
        const auto report = bench.import(row + anna, options);
        QVERIFY(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->rejected.size(), 1);
        QCOMPARE(QString(keyOf(report->rejected.first().code)), code);
        QCOMPARE(report->rejected.first().row, 2);
        QCOMPARE(refused, 2);
    }

    void protectionIsOnlyRaised()
    {
        ImportBench bench;
        QVERIFY(bench.import(anna));
        QVERIFY(bench.import("2026-02-01;Anna Ek;199001012385;;;21120;Malmö;070-1740605;Familjehem;Ja;Hej\n"));
        const auto stored = [&] { return RecordTable<Family>(bench.reg->writer()).where("")->first().protection; };
        QCOMPARE(stored(), Protection::ConfidentialityMarking);
        const auto again = bench.import(anna + "2026-02-09;Anna Ek;199001012385;;;;;;Jourhem;Nej;\n");
        QCOMPARE(stored(), Protection::ConfidentialityMarking);
        QCOMPARE(again->duplicates.first().of, "Protected");
    }

    void dryRunAndCancelLeaveNothing()
    {
        ImportBench bench;
        ImportOptions dry;
        dry.dryRun = true;
        const auto tried = bench.import(anna, dry);
        QVERIFY(tried);
        QCOMPARE(tried->imported, 1);
        QVERIFY(tried->batch.isNull());
        ImportOptions cancelled;
        cancelled.onRejected = [&](const CsvRecord &, const ParsedRow &) { cancelled.cancel.cancel(); };
        QCOMPARE(bench.import(anna + ";Eva;;;;;;;;;\n" + anna, cancelled).error().code, ErrorCode::Cancelled);
        for (const char *table : {"family", "person", "application", "journal", "journal_payload", "setting"})
            QCOMPARE(bench.count(table), 0);
    }

    void mappingByHandIsKept()
    {
        ImportBench bench;
        const QString list = bench.file("När;Vem;Tel\n2026-02-01;Anna Ek;0701740605\n");
        QCOMPARE(importApplications(bench.write, list, {}).error().code, ErrorCode::CsvNoHeading);
        ImportOptions options;
        options.byHand = *HeadingMap::fromJson(
            "{\"columns\": {\"När\": \"received\", \"Vem\": \"applicant_1\", \"#3\": \"phone\"}}");
        QCOMPARE(importApplications(bench.write, list, options)->imported, 1);
        const QString next = bench.file("När;Vem;Tel\n2026-02-02;Bo Alm;0701740606\n");
        QCOMPARE(importApplications(bench.write, next, {})->imported, 1);
        QVERIFY(importApplications(bench.write, list, options));
    }

    void whoMayNotImportDoesNot()
    {
        ImportBench bench;
        WritePath other(*bench.reg, {{}, {}, "x", {StaffRole::SocialWorker}}, bench.clock);
        QCOMPARE(importApplications(other, bench.file(heading + anna), {}).error().code, ErrorCode::Denied);
        QCOMPARE(bench.count("family"), 0);
    }

    void everyRowIsInTheJournal()
    {
        ImportBench bench;
        const auto report = bench.import(anna);
        QCOMPARE(bench.reg->writer()
                     .scalar("SELECT group_concat(action || ' ' || kind) FROM journal WHERE batch = ?",
                             {report->batch.toBytes()})
                     .value()
                     .toString(),
                 "create family,create person,create application,import application");
    }
};

FAMN_TEST_MAIN(TestApplicationImporter)
#include "tst_ApplicationImporter.moc"
