#include "models/storage/Journal.h"
#include "models/storage/Statement.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

#include <QSqlQuery>

using namespace famn;

class TestJournal : public FamnTest
{
    Q_OBJECT

    static constexpr int entries = 300;

    static void write(const TestRegister &test, int count)
    {
        Journal journal(test.reg->writer());
        auto transaction = Transaction::begin(test.reg->writer());
        QVERIFY(transaction);
        QVERIFY(journal.begin());
        for (int i = 0; i < count; ++i) {
            const JournalContext context{test.reg->info().device, {}, {}, Uuid::generate({i + 1}), {1000 + i}};
            JournalPayload payload;
            if (i % 3 != 0)
                payload.changes.append({"name", QVariant(), QString("Åsa %1").arg(i)});
            QVERIFY(journal.append(context, JournalAction::Create, "family", Uuid::generate({i + 1}), payload));
        }
        QVERIFY(journal.finish());
        QVERIFY(transaction->commit());
    }

    /// Runs SQL as somebody would who has the key and no respect for triggers.
    static void tamper(const TestRegister &test, const QString &sql)
    {
        for (const char *trigger :
             {"journal_no_update", "journal_no_delete", "journal_payload_no_update", "journal_payload_no_delete"})
            QVERIFY(test.reg->writer().execute(QString("DROP TRIGGER IF EXISTS %1").arg(trigger)));
        QVERIFY(test.reg->writer().execute("PRAGMA foreign_keys = OFF"));
        for (const QString &statement : sql.split(';', Qt::SkipEmptyParts)) {
            const auto result = test.reg->writer().execute(statement);
            QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        }
    }

private Q_SLOTS:
    void payloadRoundTrip()
    {
        JournalPayload payload;
        payload.reason = "därför";
        payload.changes = {
            {"a", QVariant(), QString("x")}, {"b", qint64(-5), QVariant()}, {"c", QByteArray("\0\1", 2), QString()}};
        const auto read = JournalPayload::decode(payload.encode());
        QVERIFY(read);
        QCOMPARE(read->reason, payload.reason);
        QCOMPARE(read->changes.at(1), payload.changes.at(1));
        QCOMPARE(read->changes.at(2).before, payload.changes.at(2).before);
        QVERIFY(!JournalPayload::decode("rubbish"));
        QVERIFY(!JournalPayload::decode(payload.encode().chopped(3)));
    }

    void holds()
    {
        TestRegister test;
        write(test, 20);
        test.close();
        test.open();
        write(test, 10);
        const auto plain = verifyJournal(test.reg->writer(), nullptr);
        QVERIFY(plain);
        QCOMPARE(plain->firstBad, 0);
        QCOMPARE(plain->entries, 30);
        const auto sealed = verifyJournal(test.reg->writer(), &test.firstJournalKey);
        QCOMPARE(sealed->firstBad, 0);
        QCOMPARE(sealed->sealsChecked, 30);
        const SecretBytes other = SecretBytes::random(32);
        QCOMPARE(verifyJournal(test.reg->writer(), &other)->firstBad, 1);
    }

    void isAppendOnly()
    {
        TestRegister test;
        write(test, 3);
        for (const char *sql : {"UPDATE journal SET action = 'read'", "DELETE FROM journal WHERE seq = 3",
                                "UPDATE journal_payload SET payload = x'00'", "DELETE FROM journal_payload"})
            QCOMPARE(test.reg->writer().execute(sql).error().code, ErrorCode::Conflict);
    }

    void namesTheFirstBadEntry_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("firstBad");
        QTest::newRow("edited") << "UPDATE journal SET kind = 'person' WHERE seq = 7" << qint64(7);
        QTest::newRow("time edited") << "UPDATE journal SET at = at + 1 WHERE seq = 1" << qint64(1);
        QTest::newRow("removed") << "DELETE FROM journal WHERE seq = 5" << qint64(5);
        QTest::newRow("cut off") << "DELETE FROM journal WHERE seq > 8" << qint64(9);
        QTest::newRow("swapped")
            << "UPDATE journal SET seq = -1 WHERE seq = 3; UPDATE journal SET seq = 3 WHERE seq = 4; "
               "UPDATE journal SET seq = 4 WHERE seq = -1"
            << qint64(3);
        QTest::newRow("inserted")
            << "INSERT INTO journal SELECT 13, at, device, actor, slot, batch, action, kind, record, "
               "app_version, payload_hash, hash, mac FROM journal WHERE seq = 12"
            << qint64(13);
        QTest::newRow("payload edited") << "UPDATE journal_payload SET payload = x'00' WHERE seq = 6" << qint64(6);
        QTest::newRow("nothing") << "SELECT 1" << qint64(0);
        QTest::newRow("payload weeded") << "DELETE FROM journal_payload WHERE seq = 6" << qint64(0);
    }

    void namesTheFirstBadEntry()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, firstBad);
        TestRegister test;
        write(test, 12);
        tamper(test, sql);
        const auto report = verifyJournal(test.reg->writer(), nullptr);
        QVERIFY(report);
        QCOMPARE(report->firstBad, firstBad);
    }

    void everyTamperingOfEveryEntryIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("last");
        const QString up =
            "UPDATE journal SET seq = -seq - 1 WHERE seq >= %1; UPDATE journal SET seq = -seq WHERE seq < 0; "
            "UPDATE journal_payload SET seq = -seq - 1 WHERE seq >= %1; "
            "UPDATE journal_payload SET seq = -seq WHERE seq < 0;";
        const QString down =
            "UPDATE journal SET seq = -seq + 1 WHERE seq > %1; UPDATE journal SET seq = -seq WHERE seq < 0; "
            "UPDATE journal_payload SET seq = -seq + 1 WHERE seq > %1; "
            "UPDATE journal_payload SET seq = -seq WHERE seq < 0;";
        const QString columns =
            "at, device, actor, slot, batch, action, kind, record, app_version, payload_hash, hash, mac";
        QTest::newRow("kind") << "UPDATE journal SET kind = 'person' WHERE seq = %1"
                              << "edited" << entries;
        QTest::newRow("time") << "UPDATE journal SET at = at - 1 WHERE seq = %1"
                              << "edited" << entries;
        QTest::newRow("hash") << "UPDATE journal SET hash = zeroblob(32) WHERE seq = %1"
                              << "edited" << entries;
        QTest::newRow("payload") << "INSERT OR REPLACE INTO journal_payload VALUES (%1, zeroblob(32), x'80')"
                                 << "edited" << entries;
        QTest::newRow("removed") << "DELETE FROM journal WHERE seq = %1"
                                 << "removed" << entries - 1;
        QTest::newRow("removed and counted anew")
            << "DELETE FROM journal_payload WHERE seq = %1; DELETE FROM journal WHERE seq = %1;" + down << "removed"
            << entries - 1;
        QTest::newRow("swapped")
            << "UPDATE journal SET seq = -1 WHERE seq = %1; UPDATE journal SET seq = %1 WHERE seq = %1 + 1; "
               "UPDATE journal SET seq = %1 + 1 WHERE seq = -1"
            << "reordered" << entries - 1;
        QTest::newRow("moved to the end")
            << "UPDATE journal SET seq = 1000 WHERE seq = %1; UPDATE journal SET seq = -seq + 1 WHERE seq > %1; "
               "UPDATE journal SET seq = -seq WHERE seq < 0; UPDATE journal SET seq = 300 WHERE seq = 999"
            << "reordered" << entries - 1;
        QTest::newRow("inserted copy") << up + "INSERT INTO journal SELECT %1, " + columns +
                                              " FROM journal WHERE seq = 301 - (%1 > 150) * 300"
                                       << "inserted" << entries;
        QTest::newRow("inserted forgery")
            << up + "INSERT INTO journal SELECT %1, " + QString(columns).replace("hash, mac", "randomblob(32), mac") +
                   " FROM journal WHERE seq = 301"
            << "inserted" << entries;
        QTest::newRow("cut off") << "DELETE FROM journal WHERE seq >= %1"
                                 << "cut_off" << entries;
    }

    void everyTamperingOfEveryEntryIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, fault);
        QFETCH(int, last);
        TestRegister test;
        write(test, entries);
        tamper(test, {});
        for (int seq = 1; seq <= last; ++seq) {
            auto transaction = Transaction::begin(test.reg->writer());
            QVERIFY(transaction);
            for (const QString &statement : sql.split(';', Qt::SkipEmptyParts)) {
                const QString text = QString(statement).replace("%1", QString::number(seq));
                const auto result = test.reg->writer().execute(text);
                QVERIFY2(result, result ? "" : qPrintable(text + result.error().detail));
            }
            const auto report = verifyJournal(test.reg->writer(), nullptr);
            QVERIFY(report);
            QCOMPARE(report->firstBad, seq);
            QCOMPARE(QString(keyOf(report->fault)), fault);
        }
    }

    void aForgedHashIsToldByTheSheet()
    {
        // Entry and hash fit each other: without the seals only the next one tells.
        TestRegister test;
        write(test, 9);
        chain::Hash previous{};
        auto row = Statement::prepare(test.reg->writer(),
                                      "SELECT at, device, batch, app_version, payload_hash, record, hash FROM journal "
                                      "ORDER BY seq");
        QByteArray forged;
        for (int seq = 1; seq <= 5; ++seq) {
            QVERIFY(*row->step());
            const QByteArray device = row->blob(1), batch = row->blob(2), app = row->blob(3), payload = row->blob(4),
                             record = row->blob(5), hash = row->blob(6);
            if (seq == 5)
                forged =
                    chain::bytes(
                        chain::hashAfter(
                            previous,
                            {seq, row->integer(0), device, {}, {}, batch, "create", "person", record, app, payload}))
                        .toByteArray();
            std::copy(hash.begin(), hash.end(), previous.begin());
        }
        row = Statement::prepare(test.reg->writer(), "SELECT 1");
        tamper(test, QString("UPDATE journal SET kind = 'person', hash = x'%1' WHERE seq = 5")
                         .arg(QString::fromLatin1(forged.toHex())));
        QCOMPARE(verifyJournal(test.reg->writer(), nullptr)->firstBad, 6);
        const auto sealed = verifyJournal(test.reg->writer(), &test.firstJournalKey);
        QCOMPARE(sealed->firstBad, 5);
        QCOMPARE(sealed->fault, JournalFault::Edited);
    }

    void aTailThatWasPatchedIsToldByTheKey()
    {
        TestRegister test;
        write(test, 9);
        tamper(test, "DELETE FROM journal WHERE seq > 6; UPDATE journal_state SET seq = 6, "
                     "hash = (SELECT hash FROM journal WHERE seq = 6)");
        QCOMPARE(verifyJournal(test.reg->writer(), nullptr)->firstBad, 0);
        const auto sealed = verifyJournal(test.reg->writer(), &test.firstJournalKey);
        QCOMPARE(sealed->firstBad, 7);
        QCOMPARE(sealed->fault, JournalFault::CutOff);
    }

    void rewritingTheWholeChainNeedsTheSheet()
    {
        // Somebody with the key rewrites entry 2 and everything after it with right hashes: only the seals tell.
        TestRegister test;
        write(test, 4);
        QByteArray state = test.reg->writer().scalar("SELECT chain_key FROM journal_state").value().toByteArray();
        tamper(test, "DELETE FROM journal_payload; DELETE FROM journal");
        QVERIFY(test.reg->writer().execute("UPDATE journal_state SET seq = 0, hash = zeroblob(32)"));
        write(test, 4);
        QCOMPARE(verifyJournal(test.reg->writer(), nullptr)->firstBad, 0);
        QCOMPARE(verifyJournal(test.reg->writer(), &test.firstJournalKey)->firstBad, 1);
    }
};

FAMN_TEST_MAIN(TestJournal)
#include "tst_Journal.moc"
