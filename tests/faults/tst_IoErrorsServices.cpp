#include "models/services/BackupRestore.h"
#include "models/services/Rekey.h"
#include "models/storage/BackupCopy.h"
#include "tests/faults/ErrorKinds.h"
#include "tests/faults/FaultSizes.h"
#include "tests/faults/Interpose.h"
#include "tests/faults/StaffBench.h"
#include "tests/support/FamnTest.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace famn;
using namespace famn::faults;

namespace {

constexpr char carins[] = "vinden vänder över sjön";
constexpr char annasSecond[] = "sju hattar hänger i hallen";

QList<MigrationStep> laterSteps()
{
    QList<MigrationStep> steps = schemaSteps();
    return steps << MigrationStep{steps.last().version + 1, "later",
                                  "CREATE TABLE later (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
                                  "INSERT INTO later (text) SELECT display_name FROM family;"};
}

template<typename T>
Result<void> dropped(const Result<T> &result)
{
    return result ? done() : Result<void>(result.error());
}

/// The register, and what lies beside it at the start.
struct Stage
{
    explicit Stage(const QString &folder)
        : bench(folder)
    {
    }
    StaffBench bench;
    MasterKey key;
    BackupInfo backup;
    QByteArray records;
    Files start;

    [[nodiscard]] QString inFolder(const QString &name) const { return bench.folder() + '/' + name; }
    [[nodiscard]] QStringList files(const QStringList &filters) const
    {
        return QDir(bench.folder()).entryList(filters, QDir::Files | QDir::Hidden);
    }
};

struct Job
{
    const char *name;
    /// Works on an open register, else on the files.
    bool onOpen;
    std::function<Result<void>(Stage &)> work;
    /// Looks at the closed files afterwards; WORKED is what the work said. Gives what is wrong, or null.
    std::function<const char *(Stage &, bool worked)> look;
};

/// Who has a key must be BEFORE or AFTER, and AFTER when the work said that it is done.
const char *lookAtPeople(Stage &stage, bool worked, const QStringList &before, const QStringList &after,
                         const QStringList &phrases = {StaffBench::annas})
{
    Result<void> opened = internalError("nobody");
    for (const QString &phrase : phrases) {
        if (!opened)
            opened = stage.bench.open(phrase);
    }
    if (!opened)
        return "does not open afterwards";
    const auto holders = keyHolders(stage.bench.opened);
    if (!holders)
        return "the key file cannot be read";
    QStringList names;
    for (const KeyHolder &holder : *holders)
        names.append(holder.person ? holder.slot.alias : "?" + holder.slot.alias);
    return names == after || (!worked && names == before) ? nullptr : "who has a key is neither as before nor as after";
}

QList<Job> jobs()
{
    const QStringList both{"Anna", "Bo"};
    return {
        {"make", false,
         [](Stage &stage) -> Result<void> {
             FAMN_ASSIGN(creation, RegisterCreation::begin(stage.inFolder("made.famn"), false, stage.bench.clock));
             return dropped(creation.finish(phraseOf(carins), "Carin", KdfCost::minimal()));
         },
         [](Stage &stage, bool worked) -> const char * {
             if (!worked)
                 return stage.files({"made*"}).filter(QRegularExpression("(?<!-lock)$")).isEmpty()
                            ? nullptr
                            : "something is left";
             return unlockRegister(stage.inFolder("made.famn"), phraseOf(carins), {}, stage.bench.clock)
                        ? nullptr
                        : "does not open";
         }},
        {"add", true,
         [](Stage &stage) {
             return dropped(
                 addKeyHolder(stage.bench.opened, {"Carin", {}, {}, false}, phraseOf(carins), KdfCost::minimal()));
         },
         [both](Stage &stage, bool worked) { return lookAtPeople(stage, worked, both, both + QStringList{"Carin"}); }},
        {"passphrase", true,
         [](Stage &stage) {
             return changeOwnPassphrase(stage.bench.opened, phraseOf(annasSecond), KdfCost::minimal());
         },
         [both](Stage &stage, bool worked) {
             const QStringList phrases =
                 worked ? QStringList{annasSecond} : QStringList{StaffBench::annas, annasSecond};
             return lookAtPeople(stage, worked, both, both, phrases);
         }},
        {"revoke", true, [](Stage &stage) { return revokeKeyHolder(stage.bench.opened, "Bo"); },
         [both](Stage &stage, bool worked) { return lookAtPeople(stage, worked, both, {"Anna"}); }},
        {"rekey", true,
         [](Stage &stage) -> Result<void> {
             FAMN_ASSIGN(rekeying, Rekeying::begin(stage.bench.opened, &stage.bench.journalKey));
             return dropped(rekeying.finish(stage.bench.opened, phraseOf(StaffBench::annas), KdfCost::minimal()));
         },
         [both](Stage &stage, bool worked) -> const char * {
             if (const char *wrong = lookAtPeople(stage, worked, both, both))
                 return wrong;
             const bool isNext = stage.bench.opened.reg->key().epoch == stage.key.epoch + 1;
             if (worked && !isNext)
                 return "is under the old key";
             return stage.files({"*-rekey*"}).isEmpty() ? nullptr : "the copy is left";
         }},
        {"backup", true,
         [](Stage &stage) {
             return dropped(backUp(stage.bench.opened, {stage.bench.folder(), false, {}, {}, {}}));
         },
         [](Stage &stage, bool worked) -> const char * {
             const auto list = listBackups(stage.bench.folder());
             const bool one = list && list->backups.size() == 2 && verifyBackup(list->backups.first(), stage.key);
             if (worked && !one)
                 return "is not whole";
             return worked || stage.files({"test-*"}).size() == 3 ? nullptr : "something is left";
         }},
        {"restore", false,
         [](Stage &stage) -> Result<void> {
             FAMN_ASSIGN(key, unlockBackup(stage.backup, phraseOf(StaffBench::annas), {}));
             return dropped(restoreBackup(stage.backup, key, stage.inFolder("again.famn"), stage.bench.clock));
         },
         [](Stage &stage, bool worked) -> const char * {
             if (!worked)
                 return stage.files({"again*"}).isEmpty() ? nullptr : "something is left";
             return unlockRegister(stage.inFolder("again.famn"), phraseOf(StaffBench::annas), {}, stage.bench.clock)
                        ? nullptr
                        : "does not open";
         }},
        {"migration", false,
         [](Stage &stage) {
             return dropped(
                 Register::open(stage.bench.path(), stage.key.clone(), "x", stage.bench.clock, laterSteps()));
         },
         [](Stage &stage, bool worked) -> const char * {
             const auto version = versionOfFile(stage.bench.path(), stage.key, "x");
             if (!version || (worked && *version != laterSteps().last().version))
                 return "is not of the new version";
             const QStringList copies = stage.files({"test-version-*.famn"});
             for (const QString &copy : copies) {
                 if (!checkCopy(stage.inFolder(copy), stage.key))
                     return "a copy is not whole";
             }
             if (copies.isEmpty() && *version == laterSteps().last().version)
                 return "there is no copy";
             return stage.files({"test-version-*.new"}).isEmpty() ? nullptr : "an unfinished copy is left";
         }},
    };
}

} // namespace

Q_DECLARE_METATYPE(Job)

class TestIoErrorsServices : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.folder().toUtf8());
        registerCipherDriver();
        vfs::install();
        StaffBench &bench = m_stage.bench;
        require(bench.make());
        require(bench.open());
        m_stage.backup = required(backUp(bench.opened, {bench.folder(), false, {}, {}, {}})).made;
        m_stage.records = bench.records();
        m_stage.key = bench.opened.reg->key().clone();
        bench.close();
        m_stage.start = filesIn(bench.folder());
    }

    void everyCall_data()
    {
        QTest::addColumn<Job>("job");
        for (const Job &job : jobs())
            QTest::newRow(job.name) << job;
    }

    // A call of SQLite fails: an error or none, and nothing by halves.
    void everyCall()
    {
        QFETCH(Job, job);
        m_injections = m_errors = 0;
        bool odd = false;
        for (const ErrorKind &kind : errorKinds) {
            odd = !odd;
            for (const bool forEver : {false, true}) {
                // A small run does one of the two.
                if (sized(1, 0, 0) && forEver == odd)
                    continue;
                for (int n = 1;; n = next(n)) {
                    const QByteArray what = QByteArray(nameOf(kind.call)) + ' ' + QByteArray::number(n) +
                                            (forEver ? " for ever, " : ", ") + QByteArray::number(kind.code);
                    const auto start = [&] { vfs::inject({kind.call, n, forEver, kind.code}); };
                    const auto stop = [] {
                        const bool reached = vfs::injected();
                        vfs::clear();
                        return reached;
                    };
                    const bool reached = oneError(job, what, start, stop);
                    if (QTest::currentTestFailed())
                        return;
                    if (!reached)
                        break;
                }
            }
        }
        qInfo("%s: %d failed calls of SQLite, %d of them an error to the caller", job.name, m_injections, m_errors);
        QVERIFY(m_errors > 5);
    }

    void everySystemCall_data() { everyCall_data(); }

    // A write, sync or rename of the program's own fails.
    void everySystemCall()
    {
        QFETCH(Job, job);
        m_injections = m_errors = 0;
        DiskLog log;
        for (const int number : {ENOSPC, EIO}) {
            for (const bool forEver : {false, true}) {
                for (int n = 1;; ++n) {
                    const QByteArray what = QByteArray::number(n) + (forEver ? " for ever, " : ", ") +
                                            QByteArray(number == EIO ? "EIO" : "ENOSPC");
                    const auto start = [&] {
                        vfs::record(&log, m_stage.bench.folder());
                        (void)injectSystemCall(n, forEver, number);
                    };
                    const auto stop = [n] {
                        const int calls = injectSystemCall(0);
                        vfs::record(nullptr);
                        return calls >= n;
                    };
                    const bool reached = oneError(job, what, start, stop);
                    log.clear();
                    if (QTest::currentTestFailed())
                        return;
                    if (!reached)
                        break;
                }
                // A small run does one of each.
                if (sized(1, 0, 0) && forEver == (number == ENOSPC))
                    break;
            }
        }
        qInfo("%s: %d failed system calls, %d of them an error to the caller", job.name, m_injections, m_errors);
        QVERIFY(m_errors > 1);
    }

private:
    static int next(int n)
    {
        const int all = n + 1;
        return sized(n * 6 + 1, n < 20 ? all : n + n / 4, n < 200 ? all : n + 3);
    }

    /// Whether the call that was to fail was reached.
    bool oneError(const Job &job, const QByteArray &what, const std::function<void()> &start,
                  const std::function<bool()> &stop)
    {
        StaffBench &bench = m_stage.bench;
        const auto fail = [&](const QByteArray &why) {
            QTest::qFail(QByteArray(what + ": " + why).constData(), __FILE__, __LINE__);
            return false;
        };
        putFiles(bench.folder(), m_stage.start);
        if (job.onOpen && !bench.open())
            return fail("cannot prepare");
        start();
        const auto worked = job.work(m_stage);
        const bool reached = stop();
        bench.close();
        if (!reached)
            return worked ? false : fail("fails by itself: " + worked.error().detail.toUtf8());
        ++m_injections;
        m_errors += worked ? 0 : 1;
        if (const char *wrong = job.look(m_stage, worked.ok()))
            return fail(QByteArray(wrong) + ": " + m_stage.files({"*"}).join(' ').toUtf8());
        bench.close();
        if (!isAsBefore())
            return fail("the register is not as it was");
        if (!worked && m_injections % sized(3, 1, 1) == 0) {
            if ((job.onOpen && !bench.open() && !bench.open(annasSecond)) || !again(job))
                return fail("cannot be done again");
            bench.close();
        }
        return true;
    }

    bool again(const Job &job)
    {
        if (job.work(m_stage))
            return true;
        // What had been done in spite of the error needs no second time.
        m_stage.bench.close();
        return job.look(m_stage, true) == nullptr;
    }

    /// The register opens, by whichever passphrase, is healthy, and holds what it held.
    bool isAsBefore()
    {
        StaffBench &bench = m_stage.bench;
        std::unique_ptr<Register> later;
        const Register *reg = nullptr;
        if (bench.open() || bench.open(annasSecond)) {
            reg = bench.opened.reg.get();
        } else {
            auto opened = Register::open(bench.path(), m_stage.key.clone(), "x", bench.clock, laterSteps());
            if (!opened)
                return false;
            later = std::move(*opened);
            reg = later.get();
        }
        const bool same = bench.isHealthy(*reg) && recordsOf(reg->writer()) == m_stage.records;
        later.reset();
        bench.close();
        return same;
    }

    Scratch m_home;
    Scratch m_scratch;
    Stage m_stage{m_scratch.folder()};
    int m_injections = 0;
    int m_errors = 0;
};

FAMN_TEST_MAIN(TestIoErrorsServices)
#include "tst_IoErrorsServices.moc"
