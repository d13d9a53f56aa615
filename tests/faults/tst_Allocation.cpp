#include "models/storage/HealthCheck.h"
#include "models/storage/Lists.h"
#include "tests/faults/FaultBench.h"
#include "tests/faults/FaultSizes.h"
#include "tests/support/FamnTest.h"

#include <csignal>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace famn;
using namespace famn::faults;

namespace {

/// SQLite's allocator with the program's wiping one behind it: the n-th allocation fails.
struct
{
    sqlite3_mem_methods real{};
    int count = 0;
    int at = 0;
    bool forEver = false;
    bool happened = false;
} memory;

bool fails()
{
    ++memory.count;
    if (memory.at == 0 || memory.count < memory.at || (memory.count > memory.at && !memory.forEver))
        return false;
    memory.happened = true;
    return true;
}

void *allocate(int size)
{
    return fails() ? nullptr : memory.real.xMalloc(size);
}

void *reallocate(void *old, int size)
{
    return fails() ? nullptr : memory.real.xRealloc(old, size);
}

void plan(int at, bool forEver)
{
    memory.count = 0;
    memory.at = at;
    memory.forEver = forEver;
    memory.happened = false;
}

struct Job
{
    const char *name;
    /// Whether it runs on an open register.
    bool onOpen;
    /// Whether it makes SQLCipher take a key or run a statement of its own.
    bool ofCipher;
    std::function<Result<void>(FaultBench &)> work;
};

template<typename T>
Result<void> dropped(const Result<T> &result)
{
    return result ? done() : Result<void>(result.error());
}

QList<Job> jobs()
{
    return {
        {"open", false, true, [](FaultBench &bench) { return bench.open(); }},
        {"reader", true, true, [](FaultBench &bench) { return dropped(bench.reg().reader()); }},
        {"list families", true, false, [](FaultBench &bench) { return dropped(listFamilies(bench.reg().writer())); }},
        {"list applications", true, false,
         [](FaultBench &bench) { return dropped(listApplications(bench.reg().writer())); }},
        {"arrival", true, false, [](FaultBench &bench) { return bench.edit(5); }},
        {"change", true, false, [](FaultBench &bench) { return bench.edit(1); }},
        {"task", true, false, [](FaultBench &bench) { return bench.edit(2); }},
        {"deletion", true, false, [](FaultBench &bench) { return bench.edit(4); }},
        {"import", true, false, [](FaultBench &bench) { return bench.import(8, 1); }},
        {"journal", true, false,
         [](FaultBench &bench) { return dropped(verifyJournal(bench.reg().writer(), &bench.firstJournalKey)); }},
        {"health", true, true,
         [](FaultBench &bench) -> Result<void> {
             FAMN_ASSIGN(report, checkHealth(bench.reg(), &bench.firstJournalKey));
             // Memory that runs out in one step is that step's complaint.
             return report.good() ? done() : Result<void>(Error{ErrorCode::OutOfMemory, {}, {}, {}});
         }},
        {"copy", true, true,
         [](FaultBench &bench) {
             const QString copy = bench.path() + "-copy";
             QFile::remove(copy);
             return bench.reg().writer().driver().copyTo(copy, bench.key.databaseKeySpec());
         }},
    };
}

} // namespace

Q_DECLARE_METATYPE(Job)

class TestAllocation : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerCipherDriver();
        QCOMPARE(sqlite3_shutdown(), SQLITE_OK);
        QCOMPARE(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory.real), SQLITE_OK);
        sqlite3_mem_methods failing = memory.real;
        failing.xMalloc = allocate;
        failing.xRealloc = reallocate;
        QCOMPARE(sqlite3_config(SQLITE_CONFIG_MALLOC, &failing), SQLITE_OK);
        QCOMPARE(sqlite3_initialize(), SQLITE_OK);
        m_bench = std::make_unique<FaultBench>(m_scratch.folder());
        QVERIFY(m_bench->make());
        QVERIFY(m_bench->open());
        for (int i = 0; i < 6; ++i)
            QVERIFY(m_bench->edit(i));
        m_content = m_bench->content();
        m_bench->close();
        m_start = filesIn(m_scratch.folder());
        // The chain works: something was asked for through it.
        QVERIFY(memory.count > 1000);
    }

    void everyAllocation_data()
    {
        QTest::addColumn<Job>("job");
        for (const Job &job : jobs())
            QTest::newRow(job.name) << job;
    }

    // Without memory the work fails and nothing else: no crash, nothing of it written, and it can be done again.
    void everyAllocation()
    {
        QFETCH(Job, job);
        FaultBench &bench = *m_bench;
        int failures = 0;
        int errors = 0;
        int otherwise = 0;
        int crashes = 0;
        putFiles(m_scratch.folder(), m_start);
        QVERIFY(!job.onOpen || bench.open());
        plan(0, false);
        QVERIFY(job.work(bench));
        const int total = memory.count;
        bench.close();
        const int most = sized(24, 400, 1'000'000);
        for (const bool forEver : {false, true}) {
            for (int n = 1; n <= total; n += std::max(1, total / most)) {
                putFiles(m_scratch.folder(), m_start);
                if (job.ofCipher) {
                    // SQLCipher 4.6.1 does not survive the loss of some allocations while it takes a key (its copy of
                    // the cipher's context frees the key specification twice) and in its own statements, so another
                    // process does this.
                    const int end = inAnotherProcess(job, n, forEver);
                    QVERIFY(end >= 0);
                    failures += end != notReached ? 1 : 0;
                    errors += end == refused ? 1 : 0;
                    crashes += end == crashed ? 1 : 0;
                    QVERIFY2(bench.open(), qPrintable(QString::number(n)));
                    QCOMPARE(bench.content(), m_content);
                    bench.close();
                    continue;
                }
                QVERIFY(!job.onOpen || bench.open());
                plan(n, forEver);
                const auto worked = job.work(bench);
                const bool happened = memory.happened;
                plan(0, false);
                if (!happened) {
                    bench.close();
                    continue;
                }
                ++failures;
                const QByteArray what = QByteArray::number(n) + (forEver ? " for ever" : " once");
                if (!worked) {
                    ++errors;
                    otherwise += worked.error().code == ErrorCode::OutOfMemory ? 0 : 1;
                }
                if (bench.isOpen())
                    QVERIFY2(!bench.reg().writer().driver().inTransaction(), what.constData());
                const QByteArray said = worked ? bench.content() : m_content;
                bench.close();
                QVERIFY2(bench.open(), what.constData());
                QVERIFY2(bench.content() == said, what.constData());
                if (n % 7 == 1)
                    QVERIFY2(checkHealth(bench.reg(), &bench.firstJournalKey)->good(), what.constData());
                if (!worked)
                    QVERIFY2(job.work(bench), what.constData());
                bench.close();
            }
        }
        qInfo("%s: %d allocations, %d made to fail, %d errors (%d not called out of memory), %d ended the process",
              job.name, total, failures, errors, otherwise, crashes);
        QVERIFY(crashes <= failures / 10 + 1);
        QVERIFY(failures > 5);
        QVERIFY(errors > 0);
    }

private:
    enum End { finished, refused, notReached, crashed };

    /// Runs the job with the n-th allocation failing in a process of its own.
    int inAnotherProcess(const Job &job, int n, bool forEver)
    {
        const pid_t child = fork();
        if (child == 0) {
            std::signal(SIGSEGV, SIG_DFL);
            std::signal(SIGABRT, SIG_DFL);
            const int nothing = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
            ::dup2(nothing, STDERR_FILENO);
            if (job.onOpen && !m_bench->open())
                _exit(crashed);
            plan(n, forEver);
            const auto result = job.work(*m_bench);
            const bool happened = memory.happened;
            plan(0, false);
            m_bench->close();
            _exit(!happened ? notReached : result ? finished : refused);
        }
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) != child)
            return -1;
        return WIFEXITED(status) && WEXITSTATUS(status) < crashed ? WEXITSTATUS(status) : int(crashed);
    }

    Scratch m_scratch;
    std::unique_ptr<FaultBench> m_bench;
    Files m_start;
    QByteArray m_content;
};

FAMN_TEST_MAIN(TestAllocation)
#include "tst_Allocation.moc"
