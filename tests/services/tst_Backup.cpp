#include "models/base/AtomicFile.h"
#include "models/base/DurableFile.h"
#include "models/services/BackupRestore.h"
#include "models/services/Organisation.h"
#include "models/services/Sentences.h"
#include "models/storage/BackupCopy.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/Lookups.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"
#include "tests/support/OtherProcess.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sched.h>
#endif
#endif

using namespace famn;

Q_DECLARE_METATYPE(famn::CopyStep)

namespace {

constexpr char phraseText[] = "blåbärssoppa på fredag";
constexpr qint64 day = 24LL * 3600 * 1000;

SecretBytes phrase(const QString &text = phraseText)
{
    return std::move(*preparePassphrase(text));
}

/// A register with its keys in a folder of its own, open, and an empty folder for backups.
struct Bench
{
    explicit Bench(const QString &name = "solna.famn")
        : path(folder.filePath(name))
        , to(folder.filePath("copies"))
    {
        QDir().mkdir(to);
        auto creation = RegisterCreation::begin(path, false, clock);
        sheet = creation->sheet().toText();
        auto made = creation->finish(phrase(), "Anna", KdfCost::minimal());
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        opened.emplace(std::move(*made));
    }
    void close() { opened.reset(); }
    void open()
    {
        auto again = unlockRegister(path, phrase(), {}, clock);
        if (!again)
            qFatal("%s", qPrintable(sentence(again.error())));
        opened.emplace(std::move(*again));
    }
    void addFamilies(int count)
    {
        const auto added = opened->write->run([&](Change &change) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Family family;
                family.displayName = "Familjen Exempel " + QString::number(++families);
                FAMN_ASSIGN(number, change.nextCaseNumber());
                family.caseNumber = number;
                FAMN_TRY(change.insert(family));
            }
            return done();
        });
        if (!added)
            qFatal("%s %s", qPrintable(added.error().detail), qPrintable(added.error().field));
    }
    qint64 storedFamilies() const
    {
        return opened->reg->writer().scalar("SELECT count(*) FROM family").value().toLongLong();
    }
    BackupOptions options() const
    {
        BackupOptions options;
        options.folder = to;
        return options;
    }
    BackupInfo backUp()
    {
        auto outcome = famn::backUp(*opened, options());
        if (!outcome)
            qFatal("%s %s", qPrintable(sentence(outcome.error())), qPrintable(outcome.error().detail));
        return outcome->made;
    }
    /// See otherWork().
    int elsewhere(const QString &what, const QString &file, const QString &place, int number, bool way = false) const
    {
        return inOtherProcess(
            {what, QString::number(clock.now().msec), file, place, QString::number(number), QString::number(int(way))});
    }
    QStringList copies() const { return QDir(to).entryList(QDir::Files | QDir::Hidden); }

    FakeClock clock;
    QTemporaryDir folder;
    QString path;
    QString to;
    QString sheet;
    int families = 0;
    std::optional<OpenRegister> opened;
};

ErrorCode verifyCode(const QString &path, const QString &passphrase = phraseText)
{
    const auto backup = readBackup(path);
    if (!backup)
        return backup.error().code;
    const auto unlocked = unlockBackup(*backup, phrase(passphrase), {});
    if (!unlocked)
        return unlocked.error().code;
    const auto verified = verifyBackup(*backup, unlocked->key);
    return verified ? ErrorCode::Internal : verified.error().code;
}

/// What verifyCode() gives for a good backup.
constexpr ErrorCode good = ErrorCode::Internal;

void copySet(const QString &from, const QString &to)
{
    for (const QString &ending : {QString(), keyFilePath({}), manifestPath({})}) {
        if (!QFile::copy(from + ending, to + ending))
            qFatal("cannot copy");
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

BackupInfo madeAt(Instant at, const Uuid &device = {})
{
    BackupInfo backup;
    backup.path = QString::number(at.msec);
    backup.manifest.madeAt = at;
    backup.manifest.facts.device = device;
    return backup;
}

StepObserver killAt(CopyStep fatal)
{
    return [fatal](CopyStep step) -> Result<void> {
#ifdef Q_OS_UNIX
        if (step == fatal)
            raise(SIGKILL);
#endif
        return done();
    };
}

/// What the other process gives when a full disk was met as it should be.
constexpr int asExpected = 10;

#ifdef Q_OS_UNIX

int backUpAndDie(const QString &path, const BackupOptions &wish, const Clock &clock, CopyStep step)
{
    const auto opened = unlockRegister(path, phrase(), {}, clock);
    BackupOptions options = wish;
    options.observer = killAt(step);
    return opened && backUp(*opened, options) ? 0 : 1;
}

int restoreAndDie(const BackupInfo &made, const QString &into, const Clock &clock, CopyStep step)
{
    RestoreOptions options;
    options.observer = killAt(step);
    return restoreBackup(made, *unlockBackup(made, phrase(), {}), into, clock, options) ? 0 : 1;
}

#endif

#ifdef Q_OS_LINUX

/// Makes FOLDER a disk of so many kilobytes that only this process sees. False where the system does not let us.
bool becomesSmallDisk(const QString &folder, int kilobytes)
{
    const QByteArray room = "mode=700,size=" + QByteArray::number(std::max(kilobytes, 4)) + 'k';
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, room.constData()) == 0;
}

void limitFiles(int kilobytes)
{
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t(kilobytes) * 1024, rlim_t(kilobytes) * 1024};
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// Into a memory disk that is too small, where the system lets us make one; else with a limit on the file's size.
int backUpOnFullDisk(const QString &path, const QString &to, const Clock &clock, int kilobytes)
{
    const auto opened = unlockRegister(path, phrase(), {}, clock);
    if (!opened)
        return 1;
    BackupOptions options;
    options.folder = to;
    const bool disk = becomesSmallDisk(to, kilobytes);
    if (!disk) {
        // After the journal entry, whose log may be larger.
        options.observer = [kilobytes](CopyStep step) -> Result<void> {
            if (step == CopyStep::Begun)
                limitFiles(kilobytes);
            return done();
        };
    }
    for (const bool byWayOfRegister : {false, true}) {
        if (byWayOfRegister && !disk)
            break;
        options.byWayOfRegister = byWayOfRegister;
        const auto outcome = backUp(*opened, options);
        if (outcome)
            return 2;
        if (outcome.error().code != ErrorCode::DiskFull)
            return 3;
        if (!QDir(to).entryList(QDir::Files | QDir::Hidden).isEmpty())
            return 4;
    }
    return asExpected;
}

int restoreOnFullDisk(const BackupInfo &made, const QString &place, const Clock &clock, int kilobytes)
{
    const auto unlocked = unlockBackup(made, phrase(), {});
    if (!becomesSmallDisk(place, kilobytes))
        limitFiles(kilobytes);
    const auto outcome = restoreBackup(made, *unlocked, place + "/x.famn", clock);
    const QStringList left = QDir(place).entryList(QDir::Files | QDir::Hidden);
    if (outcome)
        return kilobytes * 1024 > made.manifest.bytes ? asExpected : 2;
    if (outcome.error().code != ErrorCode::DiskFull)
        return 100 + int(outcome.error().code);
    return left.isEmpty() ? asExpected : 4;
}

#endif

/// The other process: what is to be done, the clock, the file, the folder or file to make, a number, and for a backup
/// whether it goes by way of the register.
int otherWork([[maybe_unused]] const QStringList &arguments)
{
    registerCipherDriver();
    FakeClock clock;
    clock.time = Instant{arguments.at(1).toLongLong()};
    [[maybe_unused]] const QString what = arguments.at(0);
    [[maybe_unused]] const QString &path = arguments.at(2);
    [[maybe_unused]] const QString &to = arguments.at(3);
    [[maybe_unused]] const int number = arguments.at(4).toInt();
#ifdef Q_OS_UNIX
    if (what == "backUpAndDie") {
        BackupOptions options;
        options.folder = to;
        options.byWayOfRegister = arguments.at(5).toInt() != 0;
        return backUpAndDie(path, options, clock, CopyStep(number));
    }
    if (what == "restoreAndDie")
        return restoreAndDie(*readBackup(path), to, clock, CopyStep(number));
#endif
#ifdef Q_OS_LINUX
    if (what == "backUpOnFullDisk")
        return backUpOnFullDisk(path, to, clock, number);
    if (what == "restoreOnFullDisk")
        return restoreOnFullDisk(*readBackup(path), to, clock, number);
#endif
    return 1;
}

} // namespace

class TestBackup : public FamnTest
{
    Q_OBJECT

    static void addSteps(const QList<CopyStep> &steps)
    {
        QTest::addColumn<CopyStep>("step");
        for (const CopyStep step : steps)
            QTest::addRow("step %d", int(step)) << step;
    }
    static void addBackupSteps()
    {
        addSteps({CopyStep::Begun, CopyStep::CopyWritten, CopyStep::CopyChecked, CopyStep::KeysWritten,
                  CopyStep::ManifestWritten, CopyStep::KeysPlaced, CopyStep::CopyPlaced, CopyStep::ManifestPlaced});
    }
    static void addRestoreSteps()
    {
        addSteps({CopyStep::Begun, CopyStep::CopyWritten, CopyStep::KeysWritten, CopyStep::Adopted,
                  CopyStep::CopyChecked, CopyStep::KeysPlaced});
    }

private Q_SLOTS:
    void initTestCase() { registerCipherDriver(); }

    void aBackupIsThreeFilesOfTheirOwner()
    {
        Bench bench;
        bench.addFamilies(20);
        const BackupInfo made = bench.backUp();
        QCOMPARE(QFileInfo(made.path).fileName(), "solna-20260302-120000.famn");
        QCOMPARE(bench.copies(), QStringList({"solna-20260302-120000.famn", "solna-20260302-120000.famn-keys",
                                              "solna-20260302-120000.famn-manifest"}));
        for (const QString &file : bench.copies()) {
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(QFile::permissions(bench.to + '/' + file) & others), qPrintable(file));
        }
        QCOMPARE(made.manifest.facts.rows.value("family"), 20);
        QCOMPARE(made.manifest.facts.device, bench.opened->reg->info().device);
        QVERIFY(made.manifest.facts.journalEntries > 20);
        QCOMPARE(bytesOf(keyFilePath(made.path)), bytesOf(keyFilePath(bench.path)));
        QVERIFY(!bytesOf(made.path).contains("Exempel"));
        const QList<QByteArray> before{bytesOf(made.path), bytesOf(manifestPath(made.path))};
        QCOMPARE(verifyCode(made.path), good);
        QCOMPARE(verifyCode(manifestPath(made.path)), good);
        // Checking changes and leaves nothing.
        QCOMPARE(bench.copies().size(), 3);
        QCOMPARE(QList<QByteArray>({bytesOf(made.path), bytesOf(manifestPath(made.path))}), before);
        // Two in one second have two names.
        QCOMPARE(QFileInfo(bench.backUp().path).fileName(), "solna-20260302-120000-2.famn");
        QCOMPARE(listBackups(bench.to)->backups.size(), 2);
    }

    void aBackupIsOfOneMomentWhileOthersWrite_data()
    {
        QTest::addColumn<bool>("byWayOfRegister");
        QTest::newRow("straight") << false;
        QTest::newRow("as to a network drive") << true;
    }

    void aBackupIsOfOneMomentWhileOthersWrite()
    {
        QFETCH(bool, byWayOfRegister);
        Bench bench;
        bench.addFamilies(5000);
        int steps = 0;
        BackupOptions options = bench.options();
        options.byWayOfRegister = byWayOfRegister;
        options.progress = [&](long long, long long) {
            ++steps;
            bench.addFamilies(5);
        };
        const auto outcome = backUp(*bench.opened, options);
        QVERIFY(outcome);
        QVERIFY(steps > 2);
        QCOMPARE(outcome->made.manifest.facts.rows.value("family"), 5000);
        QCOMPARE(bench.storedFamilies(), 5000 + 5 * steps);
        QCOMPARE(verifyCode(outcome->made.path), good);
        QVERIFY(checkHealth(*bench.opened->reg, nullptr)->good());
        QCOMPARE(bench.copies().size(), 3);
        QVERIFY(QDir(bench.folder.path()).entryList({"*.new*"}).isEmpty());
    }

    void stoppedAtAnyStepItLeavesNothing_data() { addBackupSteps(); }

    void stoppedAtAnyStepItLeavesNothing()
    {
        QFETCH(CopyStep, step);
        Bench bench;
        for (const bool cancelled : {true, false}) {
            for (const bool byWayOfRegister : {true, false}) {
                BackupOptions options = bench.options();
                options.byWayOfRegister = byWayOfRegister;
                options.observer = [&](CopyStep reached) -> Result<void> {
                    if (reached != step)
                        return done();
                    if (!cancelled)
                        return fileError(ErrorCode::DiskFull, "x");
                    options.cancel.cancel();
                    return done();
                };
                const auto outcome = backUp(*bench.opened, options);
                QVERIFY(!outcome);
                QCOMPARE(outcome.error().code, cancelled ? ErrorCode::Cancelled : ErrorCode::DiskFull);
                QCOMPARE(bench.copies(), QStringList());
                QVERIFY(QDir(bench.folder.path()).entryList({"*.new*", "*-2026*"}).isEmpty());
            }
        }
    }

    void cancelledInTheMiddleOfTheCheck()
    {
        Bench bench;
        bench.addFamilies(50);
        const QString copy = bench.folder.filePath("copy.famn");
        QVERIFY(copyRegister(*bench.opened->reg, copy, {}, {}));
        const CancelToken cancel;
        // In the thread that checks the seals, beside the other steps.
        const auto checked = checkCopy(copy, bench.opened->reg->key(), cancel, [&] { cancel.cancel(); });
        QCOMPARE(checked.error().code, ErrorCode::Cancelled);
        QVERIFY(checkCopy(copy, bench.opened->reg->key()));
    }

    void cancelledInTheMiddleOfTheCopy()
    {
        Bench bench;
        bench.addFamilies(5000);
        BackupOptions options = bench.options();
        options.progress = [&](long long done, long long total) {
            if (done < total)
                options.cancel.cancel();
        };
        QCOMPARE(backUp(*bench.opened, options).error().code, ErrorCode::Cancelled);
        QCOMPARE(bench.copies(), QStringList());
    }

    void killedAtAnyStepNothingLooksLikeABackupThatIsNone_data() { addBackupSteps(); }

    void killedAtAnyStepNothingLooksLikeABackupThatIsNone()
    {
#ifdef Q_OS_UNIX
        QFETCH(CopyStep, step);
        Bench bench;
        bench.addFamilies(5);
        const BackupInfo first = bench.backUp();
        bench.close();
        bench.clock.advance(3600 * 1000);
        for (const bool byWayOfRegister : {false, true}) {
            bench.clock.advance(60 * 1000);
            QCOMPARE(bench.elsewhere("backUpAndDie", bench.path, bench.to, int(step), byWayOfRegister), -SIGKILL);
            const auto list = listBackups(bench.to);
            QVERIFY(list->unreadable.isEmpty());
            for (const BackupInfo &backup : list->backups)
                QCOMPARE(verifyCode(backup.path), good);
        }
        bench.open();
        QVERIFY(checkHealth(*bench.opened->reg, nullptr)->good());
        QCOMPARE(verifyCode(first.path), good);
        // Days later the rubbish is gone and backups go on.
        bench.clock.advance(3 * day);
        const BackupInfo next = bench.backUp();
        QCOMPARE(verifyCode(next.path), good);
        QVERIFY(QDir(bench.to).entryList({"*.new*"}).isEmpty());
        QVERIFY(QDir(bench.folder.path()).entryList({"*.new*"}).isEmpty());
#endif
    }

    void aFullDiskLeavesNothing_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {0, 4, 40, 200, 400, 600})
            QTest::addRow("%d kB", kilobytes) << kilobytes;
    }

    void aFullDiskLeavesNothing()
    {
#ifdef Q_OS_LINUX
        QFETCH(int, kilobytes);
        Bench bench;
        bench.addFamilies(1500);
        bench.close();
        QVERIFY(QFileInfo(bench.path).size() > 600 * 1024);
        QCOMPARE(bench.elsewhere("backUpOnFullDisk", bench.path, bench.to, kilobytes), asExpected);
        bench.open();
        QVERIFY(checkHealth(*bench.opened->reg, nullptr)->good());
#endif
    }

    void damagedCopiesAreRefused()
    {
        Bench bench;
        bench.addFamilies(300);
        const BackupInfo made = bench.backUp();
        const QByteArray original = bytesOf(made.path);
        constexpr qint64 page = 4096;
        QVERIFY(original.size() / page > 20);
        // One bit in every page, at a place drawn by chance.
        QRandomGenerator chance(1);
        for (qint64 start = 0; start < original.size(); start += page) {
            QByteArray bytes = original;
            const qint64 place = start + qint64(chance.bounded(quint32(page)));
            bytes[place] = char(bytes.at(place) ^ (1 << chance.bounded(8)));
            setBytes(made.path, bytes);
            QCOMPARE(verifyCode(made.path), ErrorCode::BackupDamaged);
        }
        for (const qint64 size :
             {qint64(0), qint64(1), page - 1, page, original.size() / 2, original.size() - page, original.size() - 1}) {
            setBytes(made.path, original.left(size));
            QCOMPARE(verifyCode(made.path), ErrorCode::BackupDamaged);
        }
        setBytes(made.path, original + QByteArray(page, '\0'));
        QCOMPARE(verifyCode(made.path), ErrorCode::BackupDamaged);
        setBytes(made.path, original);
        QCOMPARE(verifyCode(made.path), good);
    }

    /// The health check itself must find damage, not only the hash in the manifest: a copy is checked before its
    /// manifest is written.
    void whatTheDiskGarblesIsNotSealed_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("a page") << 0;
        QTest::newRow("the end is missing") << 1;
        QTest::newRow("the salt") << 2;
        QTest::newRow("of an earlier moment") << 3;
    }

    void whatTheDiskGarblesIsNotSealed()
    {
        QFETCH(int, kind);
        Bench bench;
        bench.addFamilies(300);
        const QByteArray earlier = bytesOf(bench.backUp().path);
        bench.addFamilies(1);
        bench.clock.advance(1000);
        BackupOptions options = bench.options();
        options.observer = [&](CopyStep step) -> Result<void> {
            if (step != CopyStep::CopyWritten)
                return done();
            const QString stage = QDir(bench.to).filePath(QDir(bench.to).entryList({"*.new"}).value(0));
            QByteArray bytes = bytesOf(stage);
            if (kind == 0)
                bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
            else if (kind == 1)
                bytes.chop(4096);
            else if (kind == 2)
                bytes[3] = char(bytes.at(3) ^ 1);
            else
                bytes = earlier;
            setBytes(stage, bytes);
            return done();
        };
        const auto outcome = backUp(*bench.opened, options);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::BackupDamaged);
        QCOMPARE(bench.copies().size(), 3);
    }

    void editedManifestsAreRefused()
    {
        Bench bench;
        const BackupInfo made = bench.backUp();
        const QString path = manifestPath(made.path);
        const QByteArray original = bytesOf(path);
        QVERIFY(original.size() > 300);
        for (qsizetype i = 0; i < original.size(); ++i) {
            QByteArray text = original;
            text[i] = char(text.at(i) ^ 1);
            setBytes(path, text);
            const ErrorCode code = verifyCode(made.path);
            QVERIFY2(code == ErrorCode::BackupManifestWrong || code == ErrorCode::BackupKeysWrong ||
                         code == ErrorCode::BackupDamaged || code == ErrorCode::BackupTooNew,
                     qPrintable(QString::number(i)));
        }
        QList<QByteArray> others{QByteArray(),
                                 "{}",
                                 "[]",
                                 "null",
                                 original + ' ',
                                 original.left(original.size() / 2),
                                 QByteArray(100'000, ' '),
                                 QByteArray(1000, '[')};
        QByteArray same = original;
        others.append(same.replace("\"training\": false", "\"training\":  false"));
        for (const QByteArray &text : others) {
            setBytes(path, text);
            QCOMPARE(verifyCode(made.path), ErrorCode::BackupManifestWrong);
        }
        QByteArray newer = original;
        setBytes(path, newer.replace("\"version\": 1", "\"version\": 2"));
        QCOMPARE(verifyCode(made.path), ErrorCode::BackupTooNew);
        // A manifest in the right form with figures of one's own lacks the seal.
        BackupManifest forged = made.manifest;
        ++forged.facts.journalEntries;
        setBytes(path, forged.toText());
        QCOMPARE(verifyCode(made.path), ErrorCode::BackupManifestWrong);
        setBytes(path, original);
        QCOMPARE(verifyCode(made.path), good);
    }

    void manifestsReadBackAsWritten()
    {
        Bench bench;
        const BackupInfo made = bench.backUp();
        const auto read = BackupManifest::parse(made.manifest.toText());
        QVERIFY(read);
        QVERIFY(*read == made.manifest);
        QVERIFY(read->isSignedBy(bench.opened->reg->key()));
        QVERIFY(!read->isSignedBy(MasterKey::generate(made.manifest.facts.registerId)));
    }

    void filesOfAnotherBackupAreRefused()
    {
        Bench bench;
        const BackupInfo first = bench.backUp();
        bench.clock.advance(1000);
        bench.addFamilies(1);
        const BackupInfo second = bench.backUp();
        Bench other;
        const BackupInfo foreign = other.backUp();
        const auto swapped = [&](const QString &ending, const BackupInfo &from) {
            const QString mixed = bench.folder.filePath("mixed.famn");
            for (const QString &file : {mixed, keyFilePath(mixed), manifestPath(mixed)})
                QFile::remove(file);
            copySet(second.path, mixed);
            QFile::remove(mixed + ending);
            if (!QFile::copy(from.path + ending, mixed + ending))
                qFatal("cannot copy");
            return verifyCode(mixed);
        };
        QCOMPARE(swapped({}, first), ErrorCode::BackupDamaged);
        QCOMPARE(swapped({}, foreign), ErrorCode::BackupDamaged);
        QCOMPARE(swapped(manifestPath({}), first), ErrorCode::BackupDamaged);
        QCOMPARE(swapped(manifestPath({}), foreign), ErrorCode::BackupKeysWrong);
        QCOMPARE(swapped(keyFilePath({}), foreign), ErrorCode::BackupKeysWrong);
        QCOMPARE(swapped({}, second), good);
        // Its own manifest, sealed with the right key, does not make another's slots good.
        const QString mixed = bench.folder.filePath("mixed.famn");
        QFile::remove(keyFilePath(mixed));
        QVERIFY(QFile::copy(keyFilePath(foreign.path), keyFilePath(mixed)));
        BackupManifest manifest = second.manifest;
        manifest.keysHash = *hashFile(keyFilePath(mixed));
        manifest.sign(bench.opened->reg->key());
        setBytes(manifestPath(mixed), manifest.toText());
        const auto backup = readBackup(mixed);
        QVERIFY(backup);
        QCOMPARE(verifyBackup(*backup, bench.opened->reg->key()).error().code, ErrorCode::BackupKeysWrong);
    }

    void halfABackupIsNone_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::newRow("the copy") << QString();
        QTest::newRow("the keys") << keyFilePath({});
        QTest::newRow("the manifest") << manifestPath({});
    }

    void halfABackupIsNone()
    {
        QFETCH(QString, missing);
        Bench bench;
        const BackupInfo made = bench.backUp();
        QVERIFY(QFile::remove(made.path + missing));
        const auto read = readBackup(made.path);
        QCOMPARE(read.error().code, ErrorCode::BackupIncomplete);
        QVERIFY(sentence(read.error()).contains(QFileInfo(made.path + missing).fileName()));
        const auto list = listBackups(bench.to);
        QCOMPARE(list->backups.size(), missing == manifestPath({}) ? 0 : 1);
        for (const BackupInfo &backup : list->backups)
            QVERIFY(!backup.whole);
        QCOMPARE(readBackup(bench.folder.filePath("none.famn")).error().code, ErrorCode::FileMissing);
    }

    void aRegisterWithoutItsKeysIsNotBackedUp()
    {
        Bench bench;
        QVERIFY(QFile::remove(keyFilePath(bench.path)));
        QCOMPARE(backUp(*bench.opened, bench.options()).error().code, ErrorCode::KeyFileMissing);
        Bench other;
        QVERIFY(QFile::copy(keyFilePath(other.path), keyFilePath(bench.path)));
        QCOMPARE(backUp(*bench.opened, bench.options()).error().code, ErrorCode::KeyFileDamaged);
        QCOMPARE(bench.copies(), QStringList());
        BackupOptions nowhere;
        nowhere.folder = bench.folder.filePath("none");
        QCOMPARE(backUp(*bench.opened, nowhere).error().code, ErrorCode::FileMissing);
    }

    void passphrasesOfTheMomentOpenIt()
    {
        Bench bench;
        const BackupInfo made = bench.backUp();
        auto keys = KeyFile::load(keyFilePath(bench.path))->file;
        QVERIFY(keys.changePassphrase(bench.opened->actor().slot, bench.opened->reg->key(),
                                      phrase("en helt ny fras nu"), KdfCost::minimal()));
        QVERIFY(keys.save(keyFilePath(bench.path), bench.opened->reg->key()));
        QCOMPARE(verifyCode(made.path), good);
        QCOMPARE(verifyCode(made.path, "en helt ny fras nu"), ErrorCode::WrongPassphrase);
        bench.clock.advance(1000);
        QCOMPARE(verifyCode(bench.backUp().path, "en helt ny fras nu"), good);
    }

    void theSheetOpensItToo()
    {
        Bench bench;
        const BackupInfo made = bench.backUp();
        const auto unlocked = unlockBackup(made, *parseRecoverySheet(bench.sheet));
        QVERIFY(unlocked);
        QVERIFY(verifyBackup(made, unlocked->key));
        Bench other;
        QCOMPARE(unlockBackup(made, *parseRecoverySheet(other.sheet)).error().code, ErrorCode::SheetOfOther);
    }

    void dueOnceADayWhenSomethingChanged()
    {
        Bench bench;
        const BackupOptions options = bench.options();
        const auto due = [&] {
            const auto outcome = backupIfDue(*bench.opened, bench.clock, options);
            if (!outcome)
                qFatal("%s", qPrintable(sentence(outcome.error())));
            return outcome->has_value();
        };
        QVERIFY(due());
        QVERIFY(!due());
        bench.addFamilies(1);
        QVERIFY(!due()); // once a day
        bench.clock.advance(day);
        QVERIFY(due());
        bench.clock.advance(day);
        QVERIFY(!due()); // nothing changed
        bench.close();
        bench.open();
        QVERIFY(!due()); // opening it is no change
        bench.addFamilies(1);
        QVERIFY(due());
        // Swedish days: half past eleven and half past twelve at night are two.
        bench.clock.time = swedishInstant(QDate(2026, 3, 9), QTime(23, 30));
        bench.addFamilies(1);
        QVERIFY(due());
        bench.clock.advance(3600 * 1000);
        bench.addFamilies(1);
        QVERIFY(due());
        // What is damaged or not ours does not count as a backup.
        bench.clock.advance(day);
        QVERIFY(!due());
        const BackupInfo last = listBackups(bench.to)->backups.first();
        setBytes(manifestPath(last.path), "{}");
        QVERIFY(due());
    }

    void laterStatesThanTheRegistersAreAChange()
    {
        Bench bench;
        const QByteArray before = [&] {
            bench.close();
            const QByteArray bytes = bytesOf(bench.path);
            bench.open();
            return bytes;
        }();
        bench.addFamilies(3);
        bench.backUp();
        bench.close();
        setBytes(bench.path, before); // somebody put an older file in its place
        bench.open();
        bench.clock.advance(day);
        const auto outcome = backupIfDue(*bench.opened, bench.clock, bench.options());
        QVERIFY(outcome);
        QVERIFY(outcome->has_value());
    }

    void usualFolderAndItsSetting()
    {
        Bench bench;
        const auto first = backUp(*bench.opened, {});
        QVERIFY(first);
        const QString usual = bench.folder.filePath("solna-backups");
        QCOMPARE(QFileInfo(first->made.path).absolutePath(), QFileInfo(usual).canonicalFilePath());
        QVERIFY(!(QFile::permissions(usual) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
        QVERIFY(rememberBackups(*bench.opened->write, bench.to, 30));
        QCOMPARE(backupFolder(*bench.opened).value(), bench.to);
        QCOMPARE(backupPolicy(*bench.opened)->maxDays, 30);
        QVERIFY(backUp(*bench.opened, {}));
        QCOMPARE(bench.copies().size(), 3);
        QCOMPARE(rememberBackups(*bench.opened->write, bench.folder.filePath("none"), {}).error().code,
                 ErrorCode::FileMissing);
        QCOMPARE(rememberBackups(*bench.opened->write, {}, 0).error().code, ErrorCode::Invalid);
        // What somebody else wrote there leads nowhere rather than to a place nobody chose.
        QVERIFY(bench.opened->write->run([](Change &change) -> Result<void> {
            FAMN_TRY(storeSetting(change, "backup.max_days", "3651"));
            return storeSetting(change, "backup.folder", "backups");
        }));
        QCOMPARE(backupFolder(*bench.opened).error().code, ErrorCode::FileMissing);
        QCOMPARE(backupPolicy(*bench.opened)->maxDays, BackupPolicy().maxDays);
        QVERIFY(adviceOn(bench.path, bench.to).contains(BackupAdvice::SameDisk));
        QVERIFY(QDir().mkdir(bench.folder.filePath("Dropbox")));
        QVERIFY(adviceOn(bench.path, bench.folder.filePath("Dropbox")).contains(BackupAdvice::SyncedFolder));
        BackupOptions synced;
        synced.folder = bench.folder.filePath("Dropbox");
        QVERIFY(backUp(*bench.opened, synced)); // encrypted: allowed
    }

    void rotation_data()
    {
        QTest::addColumn<QStringList>("times"); // Swedish
        QTest::addColumn<QStringList>("doomed");
        const auto days = [](const QString &from, int count, int step) {
            QStringList list;
            for (int i = 0; i < count; ++i)
                list.append(QDate::fromString(from, Qt::ISODate).addDays(-i * step).toString(Qt::ISODate) + "T09:00");
            return list;
        };
        // Now is Monday 2026-03-02 12:00.
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("all of two days") << QStringList{"2026-03-02T11:00", "2026-03-02T10:00", "2026-03-01T23:59",
                                                        "2026-03-01T00:00"}
                                         << QStringList();
        QTest::newRow("the last of an earlier day")
            << QStringList{"2026-03-02T11:00", "2026-02-28T20:00", "2026-02-28T08:00", "2026-02-28T07:00"}
            << QStringList{"2026-02-28T08:00", "2026-02-28T07:00"};
        QTest::newRow("twelve days") << QStringList{"2026-03-02T11:00"} + days("2026-02-28", 12, 1) << QStringList();
        QTest::newRow("twelve days that are far apart")
            << QStringList{"2026-03-02T11:00"} + days("2026-02-28", 12, 7) << QStringList();
        QTest::newRow("the last of the week before the twelve days")
            << QStringList{"2026-03-02T11:00"} + days("2026-02-28", 12, 1) +
                   QStringList{"2026-02-15T09:00", "2026-02-14T09:00", "2026-02-09T09:00", "2026-02-08T09:00"}
            << QStringList{"2026-02-14T09:00", "2026-02-09T09:00"};
        QTest::newRow("ten weeks") << QStringList{"2026-03-02T11:00"} + days("2026-02-28", 12, 1) +
                                          days("2026-02-16", 12, 7)
                                   << QStringList{"2025-12-08T09:00", "2025-12-01T09:00"};
        QTest::newRow("ninety days") << QStringList{"2026-03-02T11:00", "2025-12-02T23:59", "2025-12-02T00:00",
                                                    "2025-12-01T23:59"}
                                     << QStringList{"2025-12-02T00:00", "2025-12-01T23:59"};
        QTest::newRow("the newest, however old")
            << QStringList{"2024-01-02T11:00", "2024-01-01T11:00"} << QStringList{"2024-01-01T11:00"};
        QTest::newRow("of a clock that was wrong")
            << QStringList{"2031-03-02T11:00", "2025-01-02T09:00"} << QStringList();
        QTest::newRow("in any order") << QStringList{"2026-02-27T07:00", "2026-03-02T11:00", "2026-02-27T20:00"}
                                      << QStringList{"2026-02-27T07:00"};
    }

    void rotation()
    {
        QFETCH(QStringList, times);
        QFETCH(QStringList, doomed);
        const auto at = [](const QString &text) {
            const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
            return swedishInstant(time.date(), time.time());
        };
        QList<BackupInfo> backups;
        for (const QString &time : times)
            backups.append(madeAt(at(time)));
        QStringList expected;
        for (const QString &time : doomed)
            expected.append(QString::number(at(time).msec));
        QStringList found;
        for (const BackupInfo &backup : toDelete(backups, FakeClock().now(), {}))
            found.append(backup.path);
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    /// A year of three backups a day, each followed by the rotation.
    void rotationOverAYear()
    {
        FakeClock clock;
        QList<BackupInfo> kept;
        for (int i = 0; i < 3 * 365; ++i) {
            clock.advance(day / 3);
            kept.append(madeAt(clock.now()));
            const QString newest = kept.last().path;
            const QList<BackupInfo> doomed = toDelete(kept, clock.now(), {});
            for (const BackupInfo &gone : doomed) {
                QVERIFY(gone.path != newest);
                QVERIFY(swedishDay(gone.manifest.madeAt).daysTo(clock.today()) >= 2);
                kept.removeIf([&](const BackupInfo &one) { return one.path == gone.path; });
            }
        }
        QSet<QDate> days;
        for (const BackupInfo &one : std::as_const(kept)) {
            days.insert(swedishDay(one.manifest.madeAt));
            QVERIFY(swedishDay(one.manifest.madeAt).daysTo(clock.today()) <= 90);
        }
        for (int back = 0; back < 14; ++back)
            QVERIFY2(days.contains(clock.today().addDays(-back)), qPrintable(QString::number(back)));
        QCOMPARE(days.size(), 2 + 12 + 10);
        QVERIFY(kept.size() <= 6 + 12 + 10);
        // Weeks stay covered, none is thinned away by what follows it.
        QSet<int> weeks;
        for (const QDate &one : std::as_const(days))
            weeks.insert(one.weekNumber());
        QVERIFY(weeks.size() >= 11);
    }

    void eachDeviceIsThinnedByItself()
    {
        FakeClock clock;
        const Uuid one = Uuid::generate(clock.now());
        const Uuid two = Uuid::generate(clock.now());
        const Instant then{clock.now().msec - 5 * day};
        const QList<BackupInfo> backups{madeAt(clock.now(), one), madeAt(then, one), madeAt({then.msec - 1}, two)};
        QVERIFY(toDelete(backups, clock.now(), {}).isEmpty());
    }

    void onlyProvedBackupsOfThisRegisterAreDeleted()
    {
        Bench bench;
        Bench other("annan.famn");
        BackupOptions here = other.options();
        here.folder = bench.to;
        const auto foreign = backUp(*other.opened, here);
        QVERIFY(foreign);
        const BackupInfo old = bench.backUp();
        bench.clock.advance(1000);
        const BackupInfo edited = bench.backUp();
        BackupManifest forged = edited.manifest;
        forged.program = "9.9";
        setBytes(manifestPath(edited.path), forged.toText());
        bench.clock.advance(1000);
        const BackupInfo exchanged = bench.backUp();
        setBytes(exchanged.path, "something somebody put here");
        setBytes(bench.to + "/letter.famn-manifest", "not a manifest");
        bench.clock.advance(100 * day);
        const auto outcome = backUp(*bench.opened, bench.options());
        QVERIFY(outcome);
        QCOMPARE(outcome->removed, QStringList{old.path});
        QStringList overdue = outcome->overdue;
        overdue.sort();
        QCOMPARE(overdue, QStringList({edited.path, exchanged.path}));
        QVERIFY(!QFile::exists(old.path));
        QVERIFY(!QFile::exists(keyFilePath(old.path)));
        QVERIFY(!QFile::exists(manifestPath(old.path)));
        QCOMPARE(verifyCode(foreign->made.path), good);
        QVERIFY(QFile::exists(bench.to + "/letter.famn-manifest"));
        QVERIFY(QFile::exists(exchanged.path));
    }

    void anInterruptedDeletionIsFinished()
    {
        Bench bench;
        const BackupInfo old = bench.backUp();
        QVERIFY(QFile::remove(old.path));
        // Somebody may only have moved the copy: its keys are kept as long as it could be kept.
        bench.clock.advance(50 * day);
        bench.backUp();
        QCOMPARE(bench.copies().size(), 2 + 3);
        bench.clock.advance(50 * day);
        bench.backUp();
        QCOMPARE(bench.copies().size(), 3 + 3);
    }

    void restoringGivesTheSameRecords()
    {
        Bench bench;
        bench.addFamilies(50);
        const BackupInfo made = bench.backUp();
        bench.addFamilies(10);
        const Uuid device = bench.opened->reg->info().device;
        bench.close();
        bench.clock.advance(day);
        const auto unlocked = unlockBackup(made, phrase(), {});
        const QString into = bench.folder.filePath("restored.famn");
        const auto outcome = restoreBackup(made, *unlocked, into, bench.clock);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : sentence(outcome.error())));
        QVERIFY(outcome->device != device);
        for (const QString &file : {into, keyFilePath(into)})
            QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(QDir(bench.folder.path()).entryList({"*.new*", "restored.famn-*l*"}).filter("-lock").size() <= 2);
        auto opened = unlockRegister(into, phrase(), {}, bench.clock);
        QVERIFY(opened);
        QCOMPARE(opened->reg->info().device, outcome->device);
        QCOMPARE(opened->reg->info().id, made.manifest.facts.registerId);
        QCOMPARE(opened->reg->writer().scalar("SELECT count(*) FROM family").value().toInt(), 50);
        auto entry = opened->reg->writer().run("SELECT j.seq, j.device, j.actor, p.payload FROM journal AS j JOIN "
                                               "journal_payload AS p ON p.seq = j.seq WHERE j.action = 'restore'");
        QVERIFY(entry->next());
        QCOMPARE(entry->value(0).toLongLong(), made.manifest.facts.journalEntries + 1);
        QCOMPARE(entry->value(1).toByteArray(), outcome->device.toBytes());
        QVERIFY(!entry->value(2).toByteArray().isEmpty());
        QCOMPARE(JournalPayload::decode(entry->value(3).toByteArray())->reason, QFileInfo(made.path).fileName());
        entry->finish();
        // The sheet that was printed when the register was made still proves every entry, old and new.
        const auto secrets = parseRecoverySheet(bench.sheet);
        const auto health = checkHealth(*opened->reg, &secrets->journalKey);
        QVERIFY(health->good());
        QCOMPARE(health->journal.sealsChecked, health->journal.entries);
        // The backup is as it was, and the restored one is backed up as another device.
        QCOMPARE(verifyCode(made.path), good);
        const auto again = backupIfDue(*opened, bench.clock, bench.options());
        QVERIFY(again);
        QVERIFY(again->has_value());
        QCOMPARE((*again)->made.manifest.facts.device, outcome->device);
    }

    void restoringNeverOverwrites_data()
    {
        QTest::addColumn<QString>("taken");
        for (const char *ending : {"", "-keys", "-keys~", "-wal", "-shm", "-journal"})
            QTest::addRow("x.famn%s", ending) << QString(ending);
    }

    void restoringNeverOverwrites()
    {
        QFETCH(QString, taken);
        Bench bench;
        const BackupInfo made = bench.backUp();
        const auto unlocked = unlockBackup(made, phrase(), {});
        const QString into = bench.folder.filePath("x.famn");
        setBytes(into + taken, "theirs");
        QCOMPARE(restoreBackup(made, *unlocked, into, bench.clock).error().code, ErrorCode::FileExists);
        QCOMPARE(bytesOf(into + taken), QByteArray("theirs"));
        QVERIFY(QDir(bench.folder.path()).entryList({"*.new*"}).isEmpty());
    }

    void restoringRefusesBadPlacesAndBadBackups()
    {
        Bench bench;
        const BackupInfo made = bench.backUp();
        const auto unlocked = unlockBackup(made, phrase(), {});
        const auto code = [&](const QString &into) {
            return restoreBackup(made, *unlocked, into, bench.clock).error().code;
        };
        QCOMPARE(code(bench.folder.filePath("none/x.famn")), ErrorCode::FileMissing);
        QVERIFY(QDir().mkdir(bench.folder.filePath("Dropbox")));
        QCOMPARE(code(bench.folder.filePath("Dropbox/x.famn")), ErrorCode::SyncedFolder);
        QByteArray bytes = bytesOf(made.path);
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 4);
        setBytes(made.path, bytes);
        QCOMPARE(code(bench.folder.filePath("x.famn")), ErrorCode::BackupDamaged);
        QVERIFY(!QFile::exists(bench.folder.filePath("x.famn")));
        QVERIFY(!QFile::exists(keyFilePath(bench.folder.filePath("x.famn"))));
    }

    void restoreStoppedAtAnyStepLeavesNothing_data()
    {
        addRestoreSteps();
    }

    void restoreStoppedAtAnyStepLeavesNothing()
    {
        QFETCH(CopyStep, step);
        Bench bench;
        const BackupInfo made = bench.backUp();
        const auto unlocked = unlockBackup(made, phrase(), {});
        const QString into = bench.folder.filePath("x.famn");
        RestoreOptions options;
        options.observer = [&](CopyStep reached) -> Result<void> {
            if (reached == step)
                options.cancel.cancel();
            return done();
        };
        QCOMPARE(restoreBackup(made, *unlocked, into, bench.clock, options).error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(bench.folder.path()).entryList({"x.famn*"}), QStringList());
        QVERIFY(restoreBackup(made, *unlocked, into, bench.clock));
    }

    void restoreKilledAtAnyStepCanBeDoneAgain_data()
    {
        addRestoreSteps();
    }

    void restoreKilledAtAnyStepCanBeDoneAgain()
    {
#ifdef Q_OS_UNIX
        QFETCH(CopyStep, step);
        Bench bench;
        bench.addFamilies(7);
        const BackupInfo made = bench.backUp();
        bench.close();
        const QString into = bench.folder.filePath("x.famn");
        QCOMPARE(bench.elsewhere("restoreAndDie", made.path, into, int(step)), -SIGKILL);
        QVERIFY(!QFile::exists(into));
        QVERIFY(restoreBackup(made, *unlockBackup(made, phrase(), {}), into, bench.clock));
        const auto opened = unlockRegister(into, phrase(), {}, bench.clock);
        QVERIFY(opened);
        QVERIFY(checkHealth(*opened->reg, nullptr)->good());
        QVERIFY(QDir(bench.folder.path()).entryList({"*.new*"}).isEmpty());
#endif
    }

    void restoreOnAFullDiskLeavesNothing_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {4, 40, 200, 600, 800, 1000})
            QTest::addRow("%d kB", kilobytes) << kilobytes;
    }

    void restoreOnAFullDiskLeavesNothing()
    {
#ifdef Q_OS_LINUX
        QFETCH(int, kilobytes);
        Bench bench;
        bench.addFamilies(1500);
        const BackupInfo made = bench.backUp();
        bench.close();
        QVERIFY(made.manifest.bytes > 600 * 1024);
        const QString place = bench.folder.filePath("small");
        QVERIFY(QDir().mkdir(place));
        QCOMPARE(bench.elsewhere("restoreOnFullDisk", made.path, place, kilobytes), asExpected);
        QCOMPARE(verifyCode(made.path), good);
#endif
    }

    void twoRestoresOfOneNameDoNotMix()
    {
        Bench bench;
        const BackupInfo made = bench.backUp();
        const auto unlocked = unlockBackup(made, phrase(), {});
        const QString into = bench.folder.filePath("x.famn");
        RestoreOptions options;
        options.observer = [&](CopyStep step) -> Result<void> {
            if (step == CopyStep::CopyWritten &&
                restoreBackup(made, *unlocked, into, bench.clock).error().code != ErrorCode::RegisterInUse)
                return internalError("both");
            return done();
        };
        QVERIFY(restoreBackup(made, *unlocked, into, bench.clock, options));
        QVERIFY(unlockRegister(into, phrase(), {}, bench.clock));
    }
};

int main(int argc, char **argv)
{
    const auto ended = workOfOtherProcess(argc, argv, otherWork);
    return ended ? *ended : runTest<TestBackup>(argc, argv);
}
#include "tst_Backup.moc"
