#include "models/storage/BackupCopy.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/keys/KeyFile.h"
#include "tests/faults/ErrorKinds.h"
#include "tests/faults/FaultBench.h"
#include "tests/faults/FaultSizes.h"
#include "tests/faults/Interpose.h"
#include "tests/support/FamnTest.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace famn;
using namespace famn::faults;

namespace {

/// A piece of work and its result; whether it had changed anything is asked afterwards.
using Work = std::function<Result<void>(FaultBench &)>;

struct Job
{
    const char *name;
    /// Works on an open register, else on the files.
    bool onOpen;
    Work work;
};

struct Counts
{
    int injections = 0;
    int errors = 0;
};

} // namespace

Q_DECLARE_METATYPE(Job)

class TestIoErrors : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerCipherDriver();
        vfs::install();
    }

    void everyCall_data()
    {
        QTest::addColumn<Job>("job");
        const QList<Job> jobs{
            {"open", false, [](FaultBench &bench) { return bench.open(); }},
            {"edit", true, [](FaultBench &bench) { return bench.edit(1); }},
            {"arrival", true, [](FaultBench &bench) { return bench.edit(5); }},
            {"import", true, [](FaultBench &bench) { return bench.import(24, 1); }},
            {"checkpoint", true,
             [](FaultBench &bench) -> Result<void> {
                 FAMN_TRY(bench.edit(3));
                 return bench.reg().writer().execute("PRAGMA wal_checkpoint(TRUNCATE)");
             }},
        };
        for (const Job &job : jobs)
            QTest::newRow(job.name) << job;
    }

    // After any failed call the register is as it was, or as the work that claims to be done left it, and the work can
    // be done again.
    void everyCall()
    {
        QFETCH(Job, job);
        Scratch scratch;
        FaultBench bench(scratch.folder());
        prepare(bench);
        const Files start = filesIn(scratch.folder());
        QVERIFY(bench.open());
        const QByteArray before = bench.content();
        bench.close();
        Counts counts;
        for (const ErrorKind &kind : errorKinds) {
            for (const bool forEver : {false, true}) {
                for (int n = 1;; n += stride(kind.call, n)) {
                    putFiles(scratch.folder(), start);
                    const int reached = oneError(bench, job, {kind.call, n, forEver, kind.code}, before, counts);
                    if (QTest::currentTestFailed())
                        return;
                    if (!reached)
                        break;
                }
            }
        }
        qInfo("%s: %d failed calls, %d of them an error to the caller", job.name, counts.injections, counts.errors);
        QVERIFY(counts.errors > 10);
    }

    // SQLCipher does not look whether the file's size could be read.
    void sealsOfAFileWithoutASize()
    {
        Scratch scratch;
        FaultBench bench(scratch.folder());
        prepare(bench);
        QVERIFY(bench.open());
        const QString copy = QDir(scratch.folder()).filePath("copy.famn");
        QVERIFY(copyRegister(bench.reg(), copy, {}, {}));
        QVERIFY(checkSealsOfCopy(copy, bench.reg().key()).good);
        int reached = 0;
        for (int n = 1;; ++n, ++reached) {
            vfs::inject({Call::Size, n, true, SQLITE_IOERR_FSTAT});
            const bool good = checkSealsOfCopy(copy, bench.reg().key()).good;
            const bool injected = vfs::injected();
            vfs::clear();
            if (!injected)
                break;
            QVERIFY(!good);
        }
        QVERIFY(reached >= 2);
    }

    // A register that cannot be made leaves nothing under its name, and can be made afterwards.
    void creation()
    {
        int injections = 0;
        for (const ErrorKind &kind : errorKinds) {
            for (const bool forEver : {false, true}) {
                for (int n = 1;; n += stride(kind.call, n)) {
                    Scratch scratch;
                    FaultBench bench(scratch.folder());
                    vfs::inject({kind.call, n, forEver, kind.code});
                    const auto made = bench.make();
                    const bool reached = vfs::injected();
                    vfs::clear();
                    if (!reached)
                        break;
                    ++injections;
                    const QByteArray what = QByteArray(nameOf(kind.call)) + ' ' + QByteArray::number(n);
                    QVERIFY2(made || !QFileInfo::exists(bench.path()), what.constData());
                    QVERIFY2(made || bench.make(), what.constData());
                    QVERIFY2(bench.open(), what.constData());
                    QVERIFY2(checkHealth(bench.reg(), &bench.firstJournalKey)->good(), what.constData());
                }
            }
        }
        qInfo("creation: %d failed calls", injections);
        QVERIFY(injections > 20);
    }

    // After any failed write, sync or rename a whole key file is there, and saving can be tried again.
    void keyFile()
    {
        const MasterKey key = MasterKey::generate(Uuid::generate({1}));
        QByteArray words("one two three four five");
        const SecretBytes passphrase = SecretBytes::take(words);
        DiskLog log;
        int injections = 0;
        for (const bool forEver : {false, true}) {
            for (int n = 1;; ++n) {
                Scratch scratch;
                const QString path = scratch.path("test.famn-keys");
                KeyFile file = KeyFile::create(key.registerId, key.epoch, false);
                const auto slot = file.addSlot(key, passphrase, "Anna", KdfCost::minimal(), {1});
                QVERIFY(slot && file.save(path, key) && file.save(path, key));
                QVERIFY(file.renameSlot(*slot, "Berit"));
                vfs::record(&log, scratch.folder());
                (void)injectSystemCall(n, forEver, ENOSPC);
                const auto saved = file.save(path, key);
                const int calls = injectSystemCall(0);
                vfs::record(nullptr);
                if (calls < n)
                    break;
                ++injections;
                QVERIFY(!saved);
                QCOMPARE(saved.error().code, ErrorCode::DiskFull);
                const auto loaded = KeyFile::load(path);
                QVERIFY2(loaded && loaded->file.isSignedBy(key), qPrintable(QString::number(n)));
                QVERIFY(!QFileInfo::exists(path + ".new") && !QFileInfo::exists(path + "~.new"));
                const auto again = file.save(path, key);
                QVERIFY2(again, qPrintable(QString("call %1: retry says %2 %3")
                                               .arg(n)
                                               .arg(again ? 0 : int(again.error().code))
                                               .arg(again ? QString() : again.error().detail)));
                QCOMPARE(KeyFile::load(path)->file.entries().first().alias, "Berit");
            }
        }
        qInfo("key file: %d failed calls", injections);
        QVERIFY(injections >= 10);
    }

    // The kernel itself refuses: no file may grow past a limit.
    void fileSizeLimit()
    {
        Scratch scratch;
        FaultBench bench(scratch.folder());
        prepare(bench);
        QVERIFY(bench.open());
        const QByteArray before = bench.content();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        int refused = 0;
        int number = 0;
        const auto steps = rlim_t(sized(4, 40, 200));
        for (rlim_t step = 0; step < steps; ++step) {
            const rlimit small{4096 + step * (400'000 / steps), old.rlim_max};
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
            const auto imported = bench.import(400, ++number);
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
            if (imported)
                continue;
            ++refused;
            QCOMPARE(bench.content(), before);
        }
        QVERIFY(refused > 0);
        QVERIFY(checkHealth(bench.reg(), &bench.firstJournalKey)->good());
        QVERIFY(bench.import(40, ++number));
        bench.close();
        QVERIFY(bench.open());
        qInfo("file size limit: %d imports refused", refused);
    }

    // A real file system that is full. Needs root; the mount is seen by this process alone.
    void fullDisk()
    {
        Scratch scratch;
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            QSKIP("only root may mount");
        int refused = 0;
        const int sizes = sized(2, 8, 24);
        for (int i = 0; i < sizes; ++i) {
            const int kilobytes = 2000 + i * 5000 / sizes;
            const QByteArray options = "size=" + QByteArray::number(kilobytes) + "k";
            QCOMPARE(mount("tmpfs", QFile::encodeName(scratch.folder()).constData(), "tmpfs", 0, options.constData()),
                     0);
            {
                FaultBench bench(scratch.folder());
                prepare(bench);
                QVERIFY(bench.open());
                const QString ballast = scratch.path("ballast");
                QFile heavy(ballast);
                QVERIFY(heavy.open(QIODevice::WriteOnly) && heavy.write(QByteArray(kilobytes * 600, 'x')) > 0);
                heavy.close();
                int number = 0;
                Result<void> result = done();
                QByteArray before;
                while (result) {
                    before = bench.content();
                    result = bench.import(150, ++number);
                }
                ++refused;
                QCOMPARE(result.error().code, ErrorCode::DiskFull);
                QCOMPARE(bench.content(), before);
                bench.close();
                // Still full: where the log does not fit into the file, opening says so. With room all is as it was.
                const auto opened = bench.open();
                QVERIFY(opened || opened.error().code == ErrorCode::DiskFull);
                bench.close();
                QVERIFY(QFile::remove(ballast));
                const auto roomy = bench.open();
                QVERIFY2(roomy,
                         roomy ? "" : qPrintable(QString::number(int(roomy.error().code)) + roomy.error().detail));
                QCOMPARE(bench.content(), before);
                QVERIFY(checkHealth(bench.reg(), &bench.firstJournalKey)->good());
                bench.close();
            }
            QCOMPARE(umount(QFile::encodeName(scratch.folder()).constData()), 0);
        }
        qInfo("full disk: %d file systems filled", refused);
    }

private:
    static int stride(Call call, int n)
    {
        // Reads and sizes are many; the first ones are tried each.
        const bool many = call == Call::Read || call == Call::Write || call == Call::Lock;
        return n < sized(3, 20, 1'000'000) ? 1 : sized(many ? 23 : 7, many ? 5 : 1, 1);
    }

    static void prepare(FaultBench &bench)
    {
        QVERIFY(bench.make());
        QVERIFY(bench.open());
        for (int i = 0; i < 6; ++i)
            QVERIFY(bench.edit(i));
        bench.close();
    }

    /// Whether the call that was to fail was reached.
    static bool oneError(FaultBench &bench, const Job &job, const Injection &injection, const QByteArray &before,
                         Counts &counts)
    {
        const QByteArray what = QByteArray(nameOf(injection.call)) + ' ' + QByteArray::number(injection.at) +
                                (injection.forEver ? " for ever, " : ", ") + QByteArray::number(injection.code);
        const auto fail = [&](const char *why) {
            QTest::qFail(QByteArray(what + ": " + why).constData(), __FILE__, __LINE__);
            return false;
        };
        if (job.onOpen && (!bench.open() || !bench.hurry(10)))
            return fail("cannot prepare");
        vfs::inject(injection);
        const auto worked = job.work(bench);
        const bool reached = vfs::injected();
        vfs::clear();
        if (!reached) {
            bench.close();
            return false;
        }
        ++counts.injections;
        counts.errors += worked ? 0 : 1;
        if (worked && bench.reg().writer().driver().inTransaction())
            return fail("left a transaction open");
        if (!worked && injection.code == SQLITE_FULL && injection.forEver && worked.error().code != ErrorCode::DiskFull)
            return fail("a full disk is called something else");
        // Where the work has an end of its own, the checkpoint after it may fail alone.
        const bool mayHaveHappened = worked || QByteArray(job.name) == "checkpoint";
        const QByteArray said = worked ? bench.content() : before;
        bench.close();
        if (!bench.open())
            return fail("does not open afterwards");
        const QByteArray after = bench.content();
        if (after != said && !(mayHaveHappened && !worked))
            return fail(worked ? "what was done is not there" : "what failed is there");
        const auto health = checkHealth(bench.reg(), &bench.firstJournalKey);
        if (!health || !health->good())
            return fail("is not healthy");
        if (!worked && !job.work(bench))
            return fail("cannot be done again");
        bench.close();
        return true;
    }
};

FAMN_TEST_MAIN(TestIoErrors)
#include "tst_IoErrors.moc"
