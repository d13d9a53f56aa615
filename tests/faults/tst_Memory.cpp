#include "app/Bootstrap.h"
#include "models/services/Access.h"
#include "models/services/ApplicationImporter.h"
#include "models/storage/Lists.h"
#include "tests/faults/WriterProcess.h"
#include "tests/support/FamnTest.h"
#include "tests/support/MemorySearch.h"

#include <QFile>
#include <QLocale>

#include <sqlite3.h>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace famn;
using namespace famn::faults;

namespace {

/// The key that will seal the next journal entry.
Needle chainKey(const Connection &connection)
{
    sqlite3_stmt *statement = nullptr;
    Needle key;
    if (sqlite3_prepare_v2(connection.driver().sqlite(), "SELECT chain_key FROM journal_state", -1, &statement,
                           nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        key = needle("journal's present key", sqlite3_column_blob(statement, 0),
                     size_t(sqlite3_column_bytes(statement, 0)));
    sqlite3_finalize(statement);
    return key;
}

} // namespace

class TestMemory : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerCipherDriver(); }

    // What a core dump or another process with the same rights would find after the register is locked.
    void noKeyIsLeft()
    {
        FakeClock clock;
        Scratch scratch;
        const QString path = scratch.path("test.famn");
        QList<Needle> needles;
        {
            QString typed = generatedWords();
            const QByteArray spelled = typed.toUtf8();
            needles.append(needle("passphrase", spelled.constData(), size_t(spelled.size())));
            needles.append(needle("passphrase in UTF-16", typed.constData(), size_t(typed.size()) * 2));
            QByteArray gone = spelled;
            auto creation = RegisterCreation::begin(path, false, clock);
            QVERIFY(creation);
            needles += keyNeedles(creation->sheet().master);
            needles.append(needle("journal's first key", creation->sheet().journalKey));
            auto passphrase = typedPassphrase(typed);
            wipe(gone);
            wipe(const_cast<QByteArray &>(spelled));
            QVERIFY(passphrase);
            {
                auto made = creation->finish(*passphrase, "Anna", KdfCost::minimal());
                QVERIFY(made);
            }
            auto opened = unlockRegister(path, *passphrase, {}, clock);
            QVERIFY(opened);
            fill(*opened, scratch);
            needles.append(chainKey(opened->reg->writer()));
            auto reader = opened->reg->reader();
            QVERIFY(reader && listFamilies(**reader));
            searchMemory(needles);
            qInfo("open: %s", counts(needles).constData());
            // The search finds what is there.
            for (const Needle &one : std::as_const(needles)) {
                if (one.name == "master key" || one.name == "database key" || one.name == "seal key" ||
                    one.name == "passphrase")
                    QVERIFY2(one.found > 0, one.name.constData());
            }
            reader->reset();
        }
        searchMemory(needles);
        qInfo("closed: %s", counts(needles).constData());
        QCOMPARE(total(needles), 0);
    }

    // Rows that were read are in nobody's memory for ever, but Qt's strings are not wiped: the figure is stated.
    void rowsThatAreLeft()
    {
        FakeClock clock;
        Scratch scratch;
        FaultBench bench(scratch.folder());
        QVERIFY(bench.make());
        QVERIFY(bench.open());
        QList<Needle> needles;
        {
            const QByteArray canary = "Kanariefagel" + QByteArray::number(QRandomGenerator::global()->generate());
            const QString wide = QString::fromLatin1(canary);
            needles = {needle("UTF-8", canary.constData(), size_t(canary.size())),
                       needle("UTF-16", wide.constData(), size_t(wide.size()) * 2)};
            writeList(scratch.path("list.csv"), canary);
        }
        QVERIFY(importApplications(bench.write(), scratch.path("list.csv"), {}));
        {
            const auto rows = listFamilies(bench.reg().writer());
            QVERIFY(rows);
            QCOMPARE(rows->size(), 200);
            searchMemory(needles);
            qInfo("200 rows listed: %s", counts(needles).constData());
            QVERIFY(total(needles) >= 200);
        }
        bench.close();
        searchMemory(needles);
        qInfo("closed: %s", counts(needles).constData());
    }

    void logsHoldNoPersonalData()
    {
        Scratch scratch;
        FaultBench bench(scratch.folder());
        QVERIFY(bench.make());
        const QByteArray canary = "Kanariefagel";
        writeList(bench.path() + ".csv", canary);
        // Rows that are refused, and a list that ends inside a quote.
        QFile list(bench.path() + ".csv");
        QVERIFY(list.open(QIODevice::Append));
        list.write("31/2;" + canary + " Fel;;;070;;;\n;" + canary + ";;;;;\n");
        list.close();
        QFile broken(bench.path() + "-broken.csv");
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("Inkommen;Sökande 1;Uppdrag\n2026-02-01;\"" + canary);
        broken.close();
        qputenv("QT_LOGGING_RULES", "*=true");
        WriterProcess writer(bench, "loud", 0);
        QVERIFY(writer.process.waitForFinished(60'000));
        qunsetenv("QT_LOGGING_RULES");
        const QByteArray log = writer.process.readAllStandardError() + writer.process.readAllStandardOutput();
        QVERIFY2(writer.process.exitCode() == 0, log.constData());
        // It did speak.
        QVERIFY(log.contains("imported 200"));
        QVERIFY2(!log.toLower().contains(canary.toLower()), log.constData());
        QVERIFY(!log.contains("21120"));
    }

    void noCoreDumps()
    {
        QVERIFY(startProgram());
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
#ifndef __SANITIZE_ADDRESS__
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    }

private:
    static QString generatedWords()
    {
        QString words;
        for (int i = 0; i < 40; ++i)
            words += QChar(u'a' + ushort(QRandomGenerator::system()->bounded(26)));
        return words;
    }

    static void writeList(const QString &path, const QByteArray &name)
    {
        QFile list(path);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Inkommen;Sökande 1;Postnr;Ort;Telefon;Uppdrag;Meddelande\n");
        for (int i = 0; i < 200; ++i)
            list.write("2026-02-01;Kim " + name + "-" + QByteArray::number(i) + ";21120;Malmö;;Familjehem;Hej " + name +
                       "\n");
    }

    static void fill(const OpenRegister &opened, const Scratch &scratch)
    {
        writeList(scratch.path("list.csv"), "Provsson");
        QVERIFY(importApplications(*opened.write, scratch.path("list.csv"), {}));
    }
};

FAMN_TEST_MAIN(TestMemory)
#include "tst_Memory.moc"
