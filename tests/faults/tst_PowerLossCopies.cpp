#include "models/services/BackupRestore.h"
#include "models/storage/BackupCopy.h"
#include "tests/faults/FaultSizes.h"
#include "tests/faults/FaultVfs.h"
#include "tests/faults/Interpose.h"
#include "tests/faults/PowerLoss.h"
#include "tests/faults/StaffBench.h"
#include "tests/support/FamnTest.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace famn;
using namespace famn::faults;

namespace {

QList<MigrationStep> laterSteps()
{
    QList<MigrationStep> steps = schemaSteps();
    return steps << MigrationStep{steps.last().version + 1, "later",
                                  "CREATE TABLE later (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
                                  "INSERT INTO later (text) SELECT display_name FROM family;"
                                  "ALTER TABLE family ADD COLUMN later INTEGER;"
                                  "UPDATE family SET later = id;"};
}

/// What opening the register that a crash left came to.
Verdict registerVerdict(const StaffBench &bench, const QString &path, const QList<QByteArray> &states, int acknowledged)
{
    auto opened = unlockRegister(path, phraseOf(StaffBench::annas), {}, bench.clock);
    if (!opened)
        return Verdict::Unopenable;
    if (!bench.isHealthy(*opened->reg))
        return Verdict::Unhealthy;
    // A backup is a state of its own that holds what the one before it held.
    const QByteArray found = recordsOf(opened->reg->writer());
    if (found == states.at(acknowledged) || found == states.value(acknowledged + 1))
        return Verdict::Good;
    return states.mid(0, acknowledged).contains(found) ? Verdict::Lost : Verdict::Partial;
}

QSet<QString> backupsIn(const QString &folder)
{
    QSet<QString> names;
    const auto list = required(listBackups(folder));
    for (const BackupInfo &backup : list.backups) {
        if (backup.whole)
            names.insert(QFileInfo(backup.path).fileName());
    }
    return names;
}

/// Every backup that calls itself one is whole.
bool allBackupsAreWhole(const QString &folder, const MasterKey &key)
{
    const auto list = listBackups(folder);
    if (!list || !list->unreadable.isEmpty())
        return false;
    for (const BackupInfo &backup : list->backups) {
        // A deletion takes the copy first; what it left is no backup.
        if (QFileInfo::exists(backup.path) && !verifyBackup(backup, key))
            return false;
    }
    // A copy that is not proved yet by its manifest is whole too, and its keys are there.
    const QStringList copies = QDir(folder).entryList({"test-*.famn"}, QDir::Files);
    return std::all_of(copies.begin(), copies.end(), [&](const QString &name) {
        const QString copy = QDir(folder).filePath(name);
        return checkCopy(copy, key).ok() && KeyFile::load(keyFilePath(copy)).ok();
    });
}

} // namespace

class TestPowerLossCopies : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.folder().toUtf8());
        registerCipherDriver();
        vfs::install();
    }

    // Backups, between them work, and the deletion of those that are too old. A backup that somebody was told of is
    // there and whole until the rotation takes it.
    void backup()
    {
        Scratch work, after;
        StaffBench bench(work.folder());
        require(bench.make());
        require(bench.open());
        QList<QSet<QString>> sets{{}};
        Recorder recorder("backup", work.folder(), [&] { return bench.records(); });
        recorder.scenario().states[0] = bench.records();
        const int backups = 3;
        for (int i = 0; i < backups; ++i) {
            require(backUp(bench.opened, {work.folder(), false, {}, {}, {}}) ? done() : internalError("backup"));
            recorder.acknowledge();
            sets.append(backupsIn(work.folder()));
            require(bench.arrive(10 + i));
            recorder.acknowledge();
            sets.append(sets.last());
            // Far enough for the first two to be too old when the third is made.
            bench.clock.advance(qint64(i == 1 ? 100 : 1) * 24 * 3600 * 1000);
        }
        QCOMPARE(sets.at(3).size(), 2);
        QCOMPARE(sets.last().size(), 1);
        const MasterKey key = bench.opened.reg->key().clone();
        bench.close();
        const Scenario scenario = finished(recorder);
        check(scenario, sized(30, 1500, 7500), [&](const Files &files, const Scenario &, int acknowledged) {
            putFiles(after.folder(), files);
            if (!allBackupsAreWhole(after.folder(), key))
                return Verdict::Partial;
            const int next = std::min(acknowledged + 1, int(sets.size()) - 1);
            if (!backupsIn(after.folder()).contains(sets.at(acknowledged) & sets.at(next)))
                return Verdict::Lost;
            return registerVerdict(bench, after.path("test.famn"), scenario.states, acknowledged);
        });
    }

    // The new register is whole or not there, and then can be made; what it is made of is not touched.
    void restore()
    {
        Scratch work, after;
        StaffBench bench(work.folder());
        require(bench.make());
        require(bench.open());
        const BackupInfo made = required(backUp(bench.opened, {work.folder(), false, {}, {}, {}})).made;
        const QByteArray records = bench.records();
        bench.close();
        const QByteArray where = work.path("again.famn").toUtf8();
        Recorder recorder("restore", work.folder(), [&] { return records; });
        recorder.scenario().states[0] = records;
        const Unlocked key = required(unlockBackup(made, phraseOf(StaffBench::annas), {}));
        require(restoreBackup(made, key, QString::fromUtf8(where), bench.clock) ? done() : internalError("restore"));
        recorder.acknowledge();
        const Scenario scenario = finished(recorder);
        check(scenario, sized(30, 1500, 7500), [&](const Files &files, const Scenario &first, int acknowledged) {
            putFiles(after.folder(), files);
            for (auto it = first.start.begin(); it != first.start.end(); ++it) {
                if (files.value(it.key()) != it.value())
                    return Verdict::Lost;
            }
            const QString into = after.path("again.famn");
            if (!QFileInfo::exists(into)) {
                if (acknowledged > 0)
                    return Verdict::Lost;
                // Whoever was interrupted starts over.
                const auto backup = readBackup(after.path(QFileInfo(made.path).fileName()));
                if (!backup || !restoreBackup(*backup, key, into, bench.clock))
                    return Verdict::Unopenable;
            }
            if (!QDir(after.folder()).entryList({"again*.new*"}).isEmpty())
                return Verdict::Partial;
            return registerVerdict(bench, into, {records}, 0);
        });
    }

    // The register is of the old version or of the new one; what was copied before is whole under its name, and there
    // from the moment on that the register is of the new one.
    void migration()
    {
        Scratch work, after;
        StaffBench bench(work.folder());
        require(bench.make());
        require(bench.open());
        const QByteArray before = bench.records();
        const MasterKey key = bench.opened.reg->key().clone();
        bench.close();
        const QString copy = QString("test-version-%1.famn").arg(schemaSteps().last().version);
        QByteArray records = before;
        Recorder recorder("migration", work.folder(), [&] { return records; });
        recorder.scenario().states[0] = before;
        {
            auto opened = required(Register::open(bench.path(), key.clone(), "bench", bench.clock, laterSteps()));
            records = recordsOf(opened->writer());
            recorder.acknowledge();
        }
        QVERIFY(records != before);
        const Scenario scenario = finished(recorder);
        check(scenario, sized(30, 1500, 7500), [&](const Files &files, const Scenario &, int acknowledged) {
            putFiles(after.folder(), files);
            const bool copied = QFileInfo::exists(after.path(copy));
            if (copied &&
                (!checkCopy(after.path(copy), key) || !unlockKeys(after.path(copy), phraseOf(StaffBench::bos), {})))
                return Verdict::Partial;
            const QString path = after.path("test.famn");
            const auto version = versionOfFile(path, key, "judge");
            if (!version)
                return Verdict::Unopenable;
            const bool isNew = *version == laterSteps().last().version;
            if (isNew && !copied)
                return Verdict::Lost;
            if (!isNew && acknowledged > 0)
                return Verdict::Lost;
            // Half-way is upgraded now.
            auto opened = Register::open(path, key.clone(), "judge", bench.clock, laterSteps());
            if (!opened)
                return Verdict::Unopenable;
            if (!bench.isHealthy(**opened))
                return Verdict::Unhealthy;
            return recordsOf((*opened)->writer()) == records ? Verdict::Good : Verdict::Partial;
        });
    }

private:
    static Scenario finished(Recorder &recorder)
    {
        vfs::record(nullptr);
        return recorder.scenario();
    }

    /// All operations in turn, and in a small run once more those that are the procedure's steps.
    static void check(const Scenario &scenario, int most, const Judge &judge)
    {
        Tally tally = play(scenario, {most, sized(1, 2, 6), false, false, {}}, judge);
        tally.add(play(scenario, {most * 2, sized(1, 2, 6), false, false, {}, isStep}, judge));
        qInfo("%s: %d operations, %s", qPrintable(scenario.name), int(scenario.log.size()), qPrintable(tally.text()));
        QVERIFY(tally.states >= std::min(most, int(scenario.log.size())) / 3);
        QVERIFY2(tally.faults() == 0, qPrintable(tally.text()));
    }

    Scratch m_home;
};

FAMN_TEST_MAIN(TestPowerLossCopies)
#include "tst_PowerLossCopies.moc"
