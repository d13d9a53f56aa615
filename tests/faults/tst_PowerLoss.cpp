#include "models/storage/HealthCheck.h"
#include "models/storage/keys/KeyFile.h"
#include "tests/faults/FaultSizes.h"
#include "tests/faults/FaultVfs.h"
#include "tests/faults/Interpose.h"
#include "tests/faults/PowerLoss.h"
#include "tests/support/FamnTest.h"

#include <QFileInfo>

using namespace famn;
using namespace famn::faults;

namespace {

MigrationStep laterStep()
{
    return {2, "0002_later",
            "CREATE TABLE later (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
            "INSERT INTO later (text) SELECT message FROM application;"
            "ALTER TABLE family ADD COLUMN later INTEGER;"
            "UPDATE family SET later = id;"
            "CREATE INDEX family_later ON family (later);"};
}

QList<MigrationStep> laterSteps()
{
    QList<MigrationStep> steps = schemaSteps();
    MigrationStep step = laterStep();
    step.version = steps.last().version + 1;
    return steps << step;
}

/// Opens the register that a crash left and compares it with what it must hold.
class RegisterJudge
{
public:
    RegisterJudge(FaultBench &bench, const QString &folder)
        : m_bench(bench)
        , m_folder(folder)
    {
    }

    Verdict operator()(const Files &files, const Scenario &scenario, int acknowledged) const
    {
        putFiles(m_folder, files);
        return look(scenario, acknowledged);
    }

    Verdict look(const Scenario &scenario, int acknowledged) const
    {
        const QString path = m_folder + "/test.famn";
        if (!QFileInfo::exists(path)) {
            if (acknowledged >= 0)
                return Verdict::Lost;
            // Whoever was interrupted starts over in the same folder.
            if (!Register::make(path, m_bench.key, m_bench.firstJournalKey, false, m_bench.clock))
                return Verdict::Unopenable;
            auto opened = Register::open(path, m_bench.key.clone(), "judge", m_bench.clock);
            return opened ? Verdict::Good : Verdict::Unopenable;
        }
        auto opened = Register::open(path, m_bench.key.clone(), "judge", m_bench.clock);
        if (!opened && opened.error().code == ErrorCode::RegisterTooNew)
            opened = Register::open(path, m_bench.key.clone(), "judge", m_bench.clock, laterSteps());
        if (!opened)
            return Verdict::Unopenable;
        const QByteArray content = contentOf((*opened)->writer());
        const auto health = checkHealth(**opened, &m_bench.firstJournalKey);
        if (!health || !health->good())
            return Verdict::Unhealthy;
        const auto state = int(scenario.states.lastIndexOf(content));
        if (content.isEmpty() || state < 0)
            return Verdict::Partial;
        // A change that was about to be acknowledged may be there already.
        return state < acknowledged                    ? Verdict::Lost
               : state > std::max(acknowledged, 0) + 1 ? Verdict::Partial
                                                       : Verdict::Good;
    }

private:
    FaultBench &m_bench;
    QString m_folder;
};

void require(const Result<void> &result)
{
    if (!result)
        qFatal("%d %s %s %s", int(result.error().code), qPrintable(result.error().field),
               qPrintable(result.error().arguments.join(' ')), qPrintable(result.error().detail));
}

/// A register with a few families, closed.
void prepare(FaultBench &bench)
{
    require(bench.make());
    require(bench.open());
    for (int i = 0; i < 6; ++i)
        require(bench.edit(i));
    bench.close();
}

/// Records WORK on the prepared register of BENCH, from opening to closing.
Scenario record(const QString &name, FaultBench &bench, const QString &folder,
                const std::function<void(Recorder &)> &work, const QList<MigrationStep> &steps = schemaSteps())
{
    require(bench.open());
    const QByteArray before = bench.content();
    bench.close();
    Recorder recorder(name, bench, folder);
    recorder.scenario().states[0] = before;
    require(bench.open(steps));
    work(recorder);
    bench.close();
    return recorder.scenario();
}

} // namespace

class TestPowerLoss : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerCipherDriver();
        vfs::install();
        m_draws = sized(1, 3, 6);
    }

    void creation()
    {
        Scratch work, after;
        FaultBench bench(work.folder());
        Scenario scenario;
        {
            Recorder recorder("creation", bench, work.folder());
            require(bench.make());
            recorder.acknowledge();
            scenario = recorder.scenario();
        }
        require(bench.open());
        scenario.states[1] = bench.content();
        bench.close();
        check(scenario, sized(120, 1500, 7500), RegisterJudge(bench, after.folder()));
    }

    void dailyEdits()
    {
        Scratch work, after;
        FaultBench bench(work.folder());
        const Scenario scenario = edits(bench, work, "edits", sized(20, 150, 400));
        check(scenario, sized(240, 5000, 25000), RegisterJudge(bench, after.folder()));
    }

    void importing()
    {
        Scratch work, after;
        FaultBench bench(work.folder());
        prepare(bench);
        const Scenario scenario = record("import", bench, work.folder(), [&](Recorder &recorder) {
            require(bench.hurry(40));
            require(bench.import(sized(40, 1000, 5000), 1));
            recorder.acknowledge();
            require(bench.edit(1));
            recorder.acknowledge();
        });
        check(scenario, sized(100, 2000, 10000), RegisterJudge(bench, after.folder()));
    }

    void migration()
    {
        Scratch work, after;
        FaultBench bench(work.folder());
        prepare(bench);
        const Scenario scenario = record(
            "migration", bench, work.folder(), [&](Recorder &recorder) { recorder.acknowledge(); }, laterSteps());
        check(scenario, sized(100, 1500, 7500), RegisterJudge(bench, after.folder()));
    }

    void crashDuringRecovery()
    {
        Scratch work, middle, after;
        FaultBench bench(work.folder());
        const Scenario scenario = edits(bench, work, "edits", sized(12, 60, 120));
        const RegisterJudge judge(bench, after.folder());
        Tally tally;
        const int inner = sized(6, 30, 60);
        const auto again = [&](const Files &files, const Scenario &first, int acknowledged) {
            putFiles(middle.folder(), files);
            Scenario second{"recovery", files, {}, first.states};
            vfs::record(&second.log, middle.folder());
            {
                auto opened = Register::open(middle.path("test.famn"), bench.key.clone(), "recovery", bench.clock);
            }
            vfs::record(nullptr);
            const auto same = [&](const Files &left, const Scenario &, int) {
                return judge(left, first, acknowledged);
            };
            tally.add(play(second, {inner, 1, false, false, {}}, same));
            return Verdict::Good;
        };
        (void)play(scenario, {sized(8, 60, 160), 1, false, false, {}}, again);
        qInfo("crash during recovery: %s", qPrintable(tally.text()));
        QVERIFY(tally.states >= sized(10, 500, 2500));
        QVERIFY2(tally.faults() == 0, qPrintable(tally.text()));
    }

    void inputErrorsDuringRecovery()
    {
        Scratch work, after;
        FaultBench bench(work.folder());
        const Scenario scenario = edits(bench, work, "edits", sized(12, 60, 120));
        const RegisterJudge judge(bench, after.folder());
        int injections = 0;
        int refused = 0;
        const int stride = sized(17, 5, 2);
        const auto failing = [&](const Files &files, const Scenario &first, int acknowledged) {
            for (const Call call : {Call::Read, Call::Write, Call::Sync, Call::Truncate, Call::SharedMemory}) {
                bool reached = true;
                for (int n = 1; reached; n += stride) {
                    putFiles(after.folder(), files);
                    vfs::inject({call, n, true, call == Call::Read ? 0x10a : 0x30a});
                    bool opened = false;
                    {
                        opened = bool(Register::open(after.path("test.famn"), bench.key.clone(), "x", bench.clock));
                    }
                    reached = vfs::injected();
                    vfs::clear();
                    injections += reached ? 1 : 0;
                    refused += opened ? 0 : 1;
                    const Verdict verdict = judge.look(first, acknowledged);
                    if (verdict != Verdict::Good)
                        return verdict;
                }
            }
            return Verdict::Good;
        };
        const Tally tally = play(scenario, {sized(4, 40, 100), 1, false, false, {}}, failing);
        qInfo("I/O errors during recovery: %d, %d opens refused, %s", injections, refused, qPrintable(tally.text()));
        QVERIFY(injections > 0);
        QVERIFY2(tally.faults() == 0, qPrintable(tally.text()));
    }

    // A disk that lies about syncing loses data, but never tells a lie of its own: what opens and passes the health
    // check is a state that was.
    void lyingSync()
    {
        Scratch work, after;
        FaultBench bench(work.folder());
        const Scenario scenario = edits(bench, work, "lying sync", sized(16, 100, 200));
        const RegisterJudge judge(bench, after.folder());
        const Tally tally = play(scenario, {sized(60, 2000, 10000), m_draws, true, false, {}}, judge);
        qInfo("lying sync: %s", qPrintable(tally.text()));
        QVERIFY(tally.of(Verdict::Lost) > 0);
        QVERIFY2(tally.of(Verdict::Partial) == 0, qPrintable(tally.text()));
    }

    void keyFile()
    {
        Scratch work, after;
        Scenario scenario;
        MasterKey key = MasterKey::generate(Uuid::generate({1}));
        saveKeys(work, key, scenario);
        const Tally tally = play(scenario, {sized(120, 1000, 5000), sized(2, 6, 12), false, false, {}},
                                 [&](const Files &files, const Scenario &, int acknowledged) {
                                     return judgeKeys(after, key, files, acknowledged);
                                 });
        qInfo("key file: %s", qPrintable(tally.text()));
        QVERIFY(tally.states > 30);
        QVERIFY2(tally.faults() == 0, qPrintable(tally.text()));
    }

    // The bench must find what it is for. Each of these leaves out one thing that the program does.

    void findsSynchronousOff()
    {
        Scratch work, after;
        FaultBench bench(work.folder());
        prepare(bench);
        const Scenario scenario = record("synchronous off", bench, work.folder(), [&](Recorder &recorder) {
            require(bench.hurry(20));
            require(bench.reg().writer().execute("PRAGMA synchronous = OFF"));
            for (int i = 0; i < sized(16, 100, 200); ++i) {
                require(bench.edit(i));
                recorder.acknowledge();
            }
        });
        const Tally tally =
            play(scenario, {sized(40, 1000, 2000), 1, false, false, {}}, RegisterJudge(bench, after.folder()));
        qInfo("synchronous off: %s", qPrintable(tally.text()));
        QVERIFY(tally.of(Verdict::Lost) > 0);
        QVERIFY(tally.faults() > tally.of(Verdict::Lost));
    }

    void findsSaltLeftOutOfTheKey()
    {
        Scratch work, after;
        FaultBench bench(work.folder());
        const Scenario scenario = edits(bench, work, "salt", sized(20, 100, 200));
        const auto firstPage = [](const Disk &disk) { return disk.isPending("test.famn", 0); };
        const PlayOptions options{sized(80, 1000, 2000), sized(4, 6, 6), false, false, firstPage};
        const auto withKey = [&](qsizetype digits) {
            const SecretBytes hex = bench.key.rawKeyHex();
            QByteArray spec = "x'" + QByteArray(reinterpret_cast<const char *>(hex.data()), digits) + "'";
            const SecretBytes secret = SecretBytes::take(spec);
            return play(scenario, options, [&](const Files &files, const Scenario &, int) {
                putFiles(after.folder(), files);
                return Connection::open(after.path("test.famn"), secret, {ConnectionMode::Write}) ? Verdict::Good
                                                                                                  : Verdict::Unopenable;
            });
        };
        const Tally without = withKey(64);
        const Tally with = withKey(96);
        qInfo("salt left out: %s", qPrintable(without.text()));
        QVERIFY(without.states >= 20);
        QVERIFY(without.of(Verdict::Unopenable) > 0);
        QVERIFY2(with.faults() == 0, qPrintable(with.text()));
        // And the register as the program opens it.
        const Tally program = play(scenario, options, RegisterJudge(bench, after.folder()));
        QVERIFY2(program.faults() == 0, qPrintable(program.text()));
    }

    void findsMissingFolderSync()
    {
        Scratch work, after;
        Scenario scenario;
        MasterKey key = MasterKey::generate(Uuid::generate({1}));
        saveKeys(work, key, scenario);
        const Tally tally =
            play(scenario, {80, 2, false, true, {}}, [&](const Files &files, const Scenario &, int acknowledged) {
                return judgeKeys(after, key, files, acknowledged);
            });
        qInfo("folder sync left out: %s", qPrintable(tally.text()));
        QVERIFY(tally.faults() > 0);
    }

private:
    Scenario edits(FaultBench &bench, const Scratch &work, const QString &name, int count) const
    {
        prepare(bench);
        return record(name, bench, work.folder(), [&](Recorder &recorder) {
            require(bench.hurry(20));
            for (int i = 0; i < count; ++i) {
                bench.clock.advance(1000);
                require(bench.edit(i));
                recorder.acknowledge();
            }
        });
    }

    void check(const Scenario &scenario, int most, const Judge &judge) const
    {
        const Tally tally = play(scenario, {most, m_draws, false, false, {}}, judge);
        qInfo("%s: %d operations, %s", qPrintable(scenario.name), int(scenario.log.size()), qPrintable(tally.text()));
        QVERIFY(tally.states >= std::min(most, int(scenario.log.size())) / 3);
        QVERIFY2(tally.faults() == 0, qPrintable(tally.text()));
    }

    /// Saves a key file a few times, each with another alias.
    static void saveKeys(const Scratch &work, const MasterKey &key, Scenario &scenario)
    {
        KeyFile file = KeyFile::create(key.registerId, key.epoch, false);
        QByteArray words("one two three four five");
        const SecretBytes passphrase = SecretBytes::take(words);
        const auto slot = file.addSlot(key, passphrase, "Anna", KdfCost::minimal(), {1});
        QVERIFY(slot);
        FaultBench none(work.folder());
        Recorder recorder("key file", none, work.folder());
        for (int i = 0; i < 6; ++i) {
            QVERIFY(file.renameSlot(*slot, QString("Anna %1").arg(i)));
            QVERIFY(file.save(work.path("test.famn-keys"), key));
            recorder.acknowledge();
        }
        scenario = recorder.scenario();
    }

    /// The file's sequence number is the number of the acknowledged save.
    static Verdict judgeKeys(const Scratch &after, const MasterKey &key, const Files &files, int acknowledged)
    {
        putFiles(after.folder(), files);
        const auto loaded = KeyFile::load(after.path("test.famn-keys"));
        if (!loaded)
            return acknowledged < 0 && loaded.error().code == ErrorCode::KeyFileMissing ? Verdict::Good
                                                                                        : Verdict::Unopenable;
        if (!loaded->file.isSignedBy(key))
            return Verdict::Partial;
        return int(loaded->file.sequence()) < acknowledged ? Verdict::Lost : Verdict::Good;
    }

    int m_draws = 1;
};

FAMN_TEST_MAIN(TestPowerLoss)
#include "tst_PowerLoss.moc"
