#include "models/base/AtomicFile.h"
#include "models/services/KeyService.h"
#include "models/services/Rekey.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/KeyNotes.h"
#include "models/storage/Lookups.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace famn;

namespace {

constexpr char annasPhrase[] = "blåbärssoppa på fredag";
constexpr char bosPhrase[] = "åtta gröna cyklar i regn";
constexpr char otherPhrase[] = "vinden vänder över sjön";

SecretBytes phrase(const QString &text)
{
    return std::move(*preparePassphrase(text));
}

/// A register with Anna, who made it, in a folder of its own.
struct Bench
{
    QTemporaryDir folder;
    FakeClock clock;
    QString sheet;
    OpenRegister opened;

    Bench()
    {
        auto creation = RegisterCreation::begin(path(), false, clock);
        if (!creation)
            qFatal("%s", qPrintable(creation.error().detail));
        sheet = creation->sheet().toText();
        auto made = creation->finish(phrase(annasPhrase), "Anna", KdfCost::minimal());
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        opened = std::move(*made);
    }

    [[nodiscard]] QString path() const { return folder.filePath("a.famn"); }
    [[nodiscard]] QString keys() const { return keyFilePath(path()); }

    Result<KeyHolder> add(const QString &alias, const char *passphrase, CodeSet<StaffRole> roles = {},
                          const KeyStepObserver &observer = {})
    {
        return addKeyHolder(opened, {alias, {}, roles, false}, phrase(passphrase), KdfCost::minimal(), observer);
    }
    void close() { opened = {}; }
    Result<OpenRegister> unlock(const char *passphrase, const QString &at = {}) const
    {
        return unlockRegister(at.isEmpty() ? path() : at, phrase(passphrase), {}, clock);
    }
};

QStringList aliases(const OpenRegister &opened)
{
    QStringList names;
    const auto holders = keyHolders(opened);
    if (!holders)
        return {holders.error().detail};
    for (const KeyHolder &holder : *holders)
        names.append(holder.slot.alias);
    return names;
}

/// Copies the folder at every step, as it would be after the process was killed there.
class Snapshots
{
public:
    explicit Snapshots(QString folder)
        : m_folder(std::move(folder))
    {
    }
    KeyStepObserver observer()
    {
        return [this](const char *step) {
            take(QString::fromLatin1(step));
            return done();
        };
    }
    void take(const QString &step)
    {
        steps.append(step);
        const QDir from(m_folder);
        QDir(m_copies.path()).mkdir(step);
        const QStringList files = from.entryList(QDir::Files);
        for (const QString &name : files) {
            if (!QFile::copy(from.filePath(name), m_copies.filePath(step + "/" + name)))
                qFatal("cannot copy");
        }
    }
    [[nodiscard]] QString path(const QString &step) const { return m_copies.filePath(step + "/a.famn"); }
    QStringList steps;

private:
    QString m_folder;
    QTemporaryDir m_copies;
};

KeyStepObserver stopAt(const char *wanted)
{
    return [wanted](const char *step) {
        return qstrcmp(step, wanted) == 0 ? Result<void>(Error{ErrorCode::DiskFull, {}, {}, {}}) : done();
    };
}

} // namespace

class TestKeyService : public FamnTest
{
    Q_OBJECT

    static void checkWhole(const OpenRegister &opened)
    {
        const auto health = checkHealth(*opened.reg, nullptr);
        QVERIFY(health);
        for (const HealthFinding &finding : health->findings)
            QVERIFY2(finding.good, qPrintable(finding.step + finding.detail));
        const auto file = KeyFile::load(keyFilePath(opened.reg->path()));
        QVERIFY(file);
        QVERIFY(!file->usedPrevious);
        QVERIFY(!file->file.hasPending());
        QVERIFY(file->file.isSignedBy(opened.reg->key()));
        QCOMPARE(*notedKeySequence(opened.reg->writer()), file->file.sequence());
        // Everybody who is linked to a slot has it.
        RecordTable<StaffMember> staff(opened.reg->writer());
        const auto people = staffWithSlot(staff);
        QVERIFY(people);
        for (const StaffMember &person : *people) {
            const bool has = std::any_of(file->file.entries().begin(), file->file.entries().end(),
                                         [&](const KeySlot &slot) { return slot.id == person.slot; });
            QVERIFY2(has, qPrintable(person.name));
        }
    }

private Q_SLOTS:
    void initTestCase() { registerCipherDriver(); }

    void anAddedPersonOpensTheRegister()
    {
        Bench bench;
        QCOMPARE(requireSecondPerson(bench.opened).error().code, ErrorCode::SecondPersonMissing);
        const auto bo = bench.add("Bo", bosPhrase);
        QVERIFY(bo);
        QVERIFY(bo->person->roles.contains(StaffRole::Caseworker));
        QVERIFY(!bo->administers);
        QVERIFY(requireSecondPerson(bench.opened));
        checkWhole(bench.opened);
        bench.close();
        auto opened = bench.unlock(bosPhrase);
        QVERIFY(opened);
        QCOMPARE(opened->actor().alias, "Bo");
        QCOMPARE(opened->actor().staff, bo->person->id);
        QCOMPARE(opened->actor().roles, CodeSet<StaffRole>{StaffRole::Caseworker});
        QVERIFY(!opened->keys.olderFile);
        const auto journal = opened->reg->writer().scalar(
            "SELECT count(*) FROM journal WHERE kind = 'slot' AND action = 'create' AND record = ?",
            {bo->slot.id.toBytes()});
        QCOMPARE(journal->toInt(), 1);
    }

    void whoIsNotAllowedIsRefused()
    {
        Bench bench;
        QVERIFY(bench.add("Bo", bosPhrase));
        bench.close();
        bench.opened = std::move(*bench.unlock(bosPhrase));
        const QByteArray before = *readFile(bench.keys(), 1 << 20);
        QCOMPARE(bench.add("Cilla", otherPhrase).error().code, ErrorCode::Denied);
        QCOMPARE(revokeKeyHolder(bench.opened, "Anna").error().code, ErrorCode::Denied);
        QCOMPARE(renameKeyHolder(bench.opened, "Anna", "Anna Ek").error().code, ErrorCode::Denied);
        QCOMPARE(presentSheet(bench.opened, nullptr).error().code, ErrorCode::Denied);
        QCOMPARE(Rekeying::begin(bench.opened, nullptr).error().code, ErrorCode::Denied);
        QCOMPARE(*readFile(bench.keys(), 1 << 20), before);
        QVERIFY(renameKeyHolder(bench.opened, "bo", "Bosse"));
        QCOMPARE(aliases(bench.opened), QStringList({"Anna", "Bosse"}));
        QCOMPARE(staffOfSlot(bench.opened.reg->writer(), bench.opened.actor().slot).value()->name, "Bo");
    }

    void badWishesChangeNothing_data()
    {
        QTest::addColumn<QString>("alias");
        QTest::addColumn<QString>("roles");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &alias, const QString &roles, ErrorCode code) {
            QTest::newRow(name) << alias << roles << int(code);
        };
        row("no alias", "", "", ErrorCode::Invalid);
        row("long alias", QString(101, 'x'), "", ErrorCode::Invalid);
        row("half a character", QString(QChar(0xd800)), "", ErrorCode::Invalid);
        row("taken", "aNNA", "", ErrorCode::Conflict);
        row("evaluator", "Eva", "utvarderare", ErrorCode::Invalid);
    }

    void badWishesChangeNothing()
    {
        QFETCH(QString, alias);
        QFETCH(QString, roles);
        QFETCH(int, code);
        Bench bench;
        const QByteArray before = *readFile(bench.keys(), 1 << 20);
        const auto added = bench.add(alias, bosPhrase, *CodeSet<StaffRole>::fromText(roles));
        QVERIFY(!added);
        QCOMPARE(int(added.error().code), code);
        QCOMPARE(*readFile(bench.keys(), 1 << 20), before);
        checkWhole(bench.opened);
    }

    void aRevokedPersonIsOutAndComesBackAsThemselves()
    {
        Bench bench;
        const auto first = bench.add("Bo", bosPhrase, {StaffRole::Recruiter});
        QVERIFY(first);
        const QByteArray oldKeys = *readFile(bench.keys(), 1 << 20);
        QVERIFY(revokeKeyHolder(bench.opened, "BO"));
        checkWhole(bench.opened);
        QCOMPARE(aliases(bench.opened), QStringList{"Anna"});
        const QByteArray previous = *readFile(KeyFile::previousPath(bench.keys()), 1 << 20);
        QCOMPARE(previous, *readFile(bench.keys(), 1 << 20));
        QCOMPARE(revokeKeyHolder(bench.opened, "Bo").error().code, ErrorCode::NotFound);
        bench.close();
        QCOMPARE(bench.unlock(bosPhrase).error().code, ErrorCode::WrongPassphrase);
        // With an old copy of the key file he still gets in, but has no rights, and everybody is warned.
        QVERIFY(writeFileAtomically(bench.keys(), oldKeys, FileAccess::OwnerOnly));
        QVERIFY(writeFileAtomically(KeyFile::previousPath(bench.keys()), oldKeys, FileAccess::OwnerOnly));
        {
            auto again = bench.unlock(bosPhrase);
            QVERIFY(again);
            QVERIFY(again->keys.olderFile);
            QVERIFY(again->actor().roles.isEmpty());
        }
        QVERIFY(writeFileAtomically(bench.keys(), previous, FileAccess::OwnerOnly));
        bench.opened = std::move(*bench.unlock(annasPhrase));
        QVERIFY(!bench.opened.keys.olderFile);
        const auto second = bench.add("Bo", otherPhrase);
        QVERIFY(second);
        QCOMPARE(second->person->id, first->person->id);
        QVERIFY(second->person->roles.contains(StaffRole::Recruiter));
        QVERIFY(second->slot.id != first->slot.id);
    }

    void theLastAdministratorStays()
    {
        Bench bench;
        QCOMPARE(revokeKeyHolder(bench.opened, "Anna").error().code, ErrorCode::LastKeyHolder);
        QVERIFY(bench.add("Bo", bosPhrase));
        QCOMPARE(revokeKeyHolder(bench.opened, "Anna").error().code, ErrorCode::LastKeyHolder);
        QVERIFY(bench.add("Cilla", otherPhrase, {StaffRole::UnitManager}));
        QVERIFY(revokeKeyHolder(bench.opened, "Anna"));
        bench.close();
        QCOMPARE(bench.unlock(annasPhrase).error().code, ErrorCode::WrongPassphrase);
        auto opened = bench.unlock(otherPhrase);
        QVERIFY(opened);
        QCOMPARE(aliases(*opened), QStringList({"Bo", "Cilla"}));
    }

    void oneChangesOnesOwnPassphrase()
    {
        Bench bench;
        QVERIFY(addKeyHolder(bench.opened, {"Bo", {}, {}, true}, phrase(bosPhrase), KdfCost::minimal()));
        // Bo has not been there yet.
        QCOMPARE(requireSecondPerson(bench.opened).error().code, ErrorCode::SecondPersonMissing);
        bench.close();
        bench.opened = std::move(*bench.unlock(bosPhrase));
        QVERIFY(bench.opened.keys.passphraseOnce);
        QCOMPARE(presentSheet(bench.opened, nullptr).error().code, ErrorCode::PassphraseOnce);
        QVERIFY(changeOwnPassphrase(bench.opened, phrase(otherPhrase), KdfCost::minimal()));
        QVERIFY(!bench.opened.keys.passphraseOnce);
        QVERIFY(requireSecondPerson(bench.opened));
        checkWhole(bench.opened);
        bench.close();
        QCOMPARE(bench.unlock(bosPhrase).error().code, ErrorCode::WrongPassphrase);
        QVERIFY(!bench.unlock(otherPhrase)->keys.passphraseOnce);
        QVERIFY(bench.unlock(annasPhrase));
        // Not with the previous generation either.
        QVERIFY(QFile::remove(bench.keys()));
        QCOMPARE(bench.unlock(bosPhrase).error().code, ErrorCode::WrongPassphrase);
    }

    void theSheetMakesANewKeyFile()
    {
        Bench bench;
        bench.close();
        QVERIFY(QFile::remove(bench.keys()));
        const auto secrets = parseRecoverySheet(bench.sheet);
        bench.opened = std::move(*unlockWithSheet(bench.path(), *secrets, bench.clock));
        QCOMPARE(changeOwnPassphrase(bench.opened, phrase(otherPhrase), KdfCost::minimal()).error().code,
                 ErrorCode::NotFound);
        const auto added = bench.add("Anna", otherPhrase, {StaffRole::Administrator});
        QVERIFY(added);
        checkWhole(bench.opened);
        bench.close();
        QVERIFY(bench.unlock(otherPhrase));
    }

    void aNewSheetHasTheJournalOnlyFromTheOldOne()
    {
        Bench bench;
        const auto without = presentSheet(bench.opened, nullptr);
        QVERIFY(without);
        QVERIFY(without->journalKey.isEmpty());
        const auto old = parseRecoverySheet(bench.sheet);
        const auto with = presentSheet(bench.opened, &old->journalKey);
        QVERIFY(with);
        QVERIFY(with->journalKey.equals(old->journalKey));
        const SecretBytes wrong = SecretBytes::random(32);
        QCOMPARE(presentSheet(bench.opened, &wrong).error().code, ErrorCode::SheetOfOther);
        const auto read = parseRecoverySheet(with->toText());
        bench.close();
        QVERIFY(unlockWithSheet(bench.path(), *read, bench.clock));
    }

    void slotChangesSurviveAKillAtEveryStep_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"add", "rename", "revoke", "passphrase"})
            QTest::newRow(change) << change;
    }

    void slotChangesSurviveAKillAtEveryStep()
    {
        QFETCH(QString, change);
        Bench bench;
        QVERIFY(bench.add("Bo", bosPhrase));
        Snapshots snapshots(bench.folder.path());
        snapshots.take("before");
        const KeyStepObserver observer = snapshots.observer();
        if (change == "add")
            QVERIFY(bench.add("Cilla", otherPhrase, {}, observer));
        else if (change == "rename")
            QVERIFY(renameKeyHolder(bench.opened, "Bo", "Bosse", observer));
        else if (change == "revoke")
            QVERIFY(revokeKeyHolder(bench.opened, "Bo", observer));
        else
            QVERIFY(changeOwnPassphrase(bench.opened, phrase(otherPhrase), KdfCost::minimal(), observer));
        snapshots.take("after");
        bench.close();
        QCOMPARE(snapshots.steps, QStringList({"before", "keys", "register", "after"}));
        for (const QString &step : std::as_const(snapshots.steps)) {
            const bool happened = step != "before";
            const QString at = snapshots.path(step);
            const bool annaChanged = change == "passphrase" && happened;
            auto opened = bench.unlock(annaChanged ? otherPhrase : annasPhrase, at);
            QVERIFY2(opened, qPrintable(change + step));
            QVERIFY(!opened->keys.olderFile);
            checkWhole(*opened);
            // Adding is undone when only half of it happened; everything else is finished.
            QStringList expected{"Anna", "Bo"};
            if (change == "add" && (step == "register" || step == "after"))
                expected.append("Cilla");
            if (change == "rename" && happened)
                expected[1] = "Bosse";
            if (change == "revoke" && happened)
                expected.removeAt(1);
            QCOMPARE(aliases(*opened), expected);
            *opened = {};
            QCOMPARE(bench.unlock(bosPhrase, at).ok(), !(change == "revoke" && happened));
            if (change == "add")
                QCOMPARE(bench.unlock(otherPhrase, at).ok(), expected.contains("Cilla"));
        }
    }

    void anErrorAfterTheKeyFileIsPutInOrderAtOnce()
    {
        Bench bench;
        QCOMPARE(bench.add("Bo", bosPhrase, {}, stopAt("keys")).error().code, ErrorCode::DiskFull);
        QCOMPARE(aliases(bench.opened), QStringList{"Anna"});
        checkWhole(bench.opened);
        QVERIFY(bench.add("Bo", bosPhrase));
        QCOMPARE(revokeKeyHolder(bench.opened, "Bo", stopAt("keys")).error().code, ErrorCode::DiskFull);
        QCOMPARE(aliases(bench.opened), QStringList{"Anna"});
        checkWhole(bench.opened);
    }

    void rekeyShutsOutEveryOldKey()
    {
        Bench bench;
        QVERIFY(bench.add("Bo", bosPhrase));
        QVERIFY(bench.add("Cilla", otherPhrase));
        QVERIFY(QDir(bench.folder.path()).mkdir("a-backups"));
        QVERIFY(QFile::copy(bench.path(), bench.folder.filePath("a-backups/x.famn")));
        const QByteArray oldKeys = *readFile(bench.keys(), 1 << 20);
        const MasterKey old = bench.opened.reg->key().clone();
        const auto oldSheet = parseRecoverySheet(bench.sheet);
        QVERIFY(revokeKeyHolder(bench.opened, "Cilla"));

        auto rekeying = Rekeying::begin(bench.opened, &oldSheet->journalKey);
        QVERIFY(rekeying);
        QVERIFY(rekeying->sheet().master.salt != old.salt);
        auto report = rekeying->finish(bench.opened, phrase(annasPhrase), KdfCost::minimal());
        QVERIFY(report);
        QVERIFY(!report->unfinished);
        QCOMPARE(report->passphrases.size(), 1);
        QCOMPARE(report->passphrases.first().alias, "Bo");
        QCOMPARE(report->stillUnderOldKey, QStringList{bench.folder.filePath("a-backups/x.famn")});
        checkWhole(bench.opened);
        QVERIFY(checkHealth(*bench.opened.reg, &oldSheet->journalKey)->good());
        QCOMPARE(bench.opened.reg->info().epoch, old.epoch + 1);
        // The write path goes on working.
        QVERIFY(renameKeyHolder(bench.opened, "Anna", "Anna Ek"));
        bench.close();

        const QStringList left = QDir(bench.folder.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(left, QStringList({"a.famn", "a.famn-keys", "a.famn-keys~", "a.famn-lock"}));
        QVERIFY(!checkSalt(bench.path(), old));
        QVERIFY(!Register::open(bench.path(), old.clone(), "test", bench.clock));
        QCOMPARE(unlockWithSheet(bench.path(), *oldSheet, bench.clock).error().code, ErrorCode::SheetOfOther);
        QVERIFY(unlockWithSheet(bench.path(), *parseRecoverySheet(rekeying->sheet().toText()), bench.clock));
        QVERIFY(bench.unlock(annasPhrase));
        QCOMPARE(bench.unlock(bosPhrase).error().code, ErrorCode::WrongPassphrase);
        auto bo = unlockRegister(bench.path(), phrase(report->passphrases.first().phrase), {}, bench.clock);
        QVERIFY(bo);
        QVERIFY(bo->keys.passphraseOnce);
        QVERIFY(!bo->actor().staff.isNull());
        QVERIFY(bo->actor().roles.isEmpty());
        QVERIFY(changeOwnPassphrase(*bo, phrase(bosPhrase), KdfCost::minimal()));
        *bo = {};
        bo = bench.unlock(bosPhrase);
        QCOMPARE(bo->actor().roles, CodeSet<StaffRole>{StaffRole::Caseworker});
        *bo = {};
        // Nor with everything that was copied before.
        for (const QString &file : {bench.keys(), KeyFile::previousPath(bench.keys())})
            QVERIFY(writeFileAtomically(file, oldKeys, FileAccess::OwnerOnly));
        for (const char *known : {annasPhrase, bosPhrase, otherPhrase})
            QVERIFY(!bench.unlock(known));
    }

    void rekeySurvivesAKillAtEveryStep()
    {
        Bench bench;
        QVERIFY(bench.add("Bo", bosPhrase));
        const quint64 epoch = bench.opened.reg->info().epoch;
        Snapshots snapshots(bench.folder.path());
        snapshots.take("before");
        auto rekeying = Rekeying::begin(bench.opened, nullptr);
        QVERIFY(rekeying);
        auto report = rekeying->finish(bench.opened, phrase(annasPhrase), KdfCost::minimal(), snapshots.observer());
        QVERIFY(report);
        bench.close();
        QCOMPARE(snapshots.steps, QStringList({"before", "copy", "pending", "switched", "keys", "previous"}));
        const QString bosNew = report->passphrases.first().phrase;
        const auto newSheet = parseRecoverySheet(rekeying->sheet().toText());
        const auto oldSheet = parseRecoverySheet(bench.sheet);
        for (const QString &step : std::as_const(snapshots.steps)) {
            const bool switched = snapshots.steps.indexOf(step) >= 3;
            const QString at = snapshots.path(step);
            // Whoever comes first puts it in order: here Bo, below Anna, then the sheet.
            for (const int first : {0, 1, 2}) {
                const QString folder = QFileInfo(at).path() + QString::number(first);
                QVERIFY(QDir().mkpath(folder));
                const QStringList files = QFileInfo(at).dir().entryList(QDir::Files);
                for (const QString &name : files)
                    QVERIFY(QFile::copy(QFileInfo(at).dir().filePath(name), folder + "/" + name));
                const QString path = folder + "/a.famn";
                const auto open = [&]() {
                    if (first == 2)
                        return unlockWithSheet(path, switched ? *newSheet : *oldSheet, bench.clock);
                    const QString bos = switched ? bosNew : QString(bosPhrase);
                    return unlockRegister(path, phrase(first == 0 ? bos : QString(annasPhrase)), {}, bench.clock);
                };
                const auto shut = [&]() {
                    if (first == 2)
                        return unlockWithSheet(path, switched ? *oldSheet : *newSheet, bench.clock).error().code;
                    return unlockRegister(path, phrase(switched ? QString(bosPhrase) : bosNew), {}, bench.clock)
                        .error()
                        .code;
                };
                const ErrorCode refused = first == 2 ? ErrorCode::SheetOfOther : ErrorCode::WrongPassphrase;
                QCOMPARE(shut(), refused);
                auto opened = open();
                QVERIFY2(opened, qPrintable(step));
                QCOMPARE(opened->reg->info().epoch, switched ? epoch + 1 : epoch);
                QCOMPARE(opened->keys.finishedChange, step == "pending" || step == "switched");
                QVERIFY(!opened->keys.olderFile);
                checkWhole(*opened);
                QVERIFY(!QFile::exists(rekeyedPath(path)));
                *opened = {};
                QCOMPARE(shut(), refused);
                QVERIFY(!open()->keys.finishedChange);
            }
        }
    }

    void anErrorDuringRekeyLeavesTheRegisterOpen_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<bool>("fails");
        QTest::newRow("copy") << QByteArray("copy") << true;
        QTest::newRow("pending") << QByteArray("pending") << true;
        QTest::newRow("switched") << QByteArray("switched") << false;
        QTest::newRow("keys") << QByteArray("keys") << false;
        QTest::newRow("previous") << QByteArray("previous") << false;
    }

    void anErrorDuringRekeyLeavesTheRegisterOpen()
    {
        QFETCH(QByteArray, step);
        QFETCH(bool, fails);
        Bench bench;
        QVERIFY(bench.add("Bo", bosPhrase));
        auto rekeying = Rekeying::begin(bench.opened, nullptr);
        const auto report =
            rekeying->finish(bench.opened, phrase(annasPhrase), KdfCost::minimal(), stopAt(step.constData()));
        QCOMPARE(report.ok(), !fails);
        if (fails) {
            QVERIFY(!QFile::exists(rekeyedPath(bench.path())));
            QVERIFY(renameKeyHolder(bench.opened, "Bo", "Bosse"));
            checkWhole(bench.opened);
        } else {
            // Whose keys are new cannot be told again, so they are told even though the last steps are left.
            QVERIFY(report->unfinished);
            QCOMPARE(report->passphrases.size(), 1);
        }
        bench.close();
        auto opened = bench.unlock(annasPhrase);
        QVERIFY(opened);
        checkWhole(*opened);
        *opened = {};
        QCOMPARE(bench.unlock(bosPhrase).ok(), fails);
    }

    void rekeyWantsTheRightPassphraseAndTheFileAlone()
    {
        Bench bench;
        const QByteArray keys = *readFile(bench.keys(), 1 << 20);
        auto rekeying = Rekeying::begin(bench.opened, nullptr);
        QCOMPARE(rekeying->finish(bench.opened, phrase(otherPhrase), KdfCost::minimal()).error().code,
                 ErrorCode::WrongPassphrase);
        QCOMPARE(*readFile(bench.keys(), 1 << 20), keys);
        {
            auto reader = bench.opened.reg->reader();
            QVERIFY(reader);
            QVERIFY((*reader)->scalar("SELECT count(*) FROM staff"));
            QCOMPARE(rekeying->finish(bench.opened, phrase(annasPhrase), KdfCost::minimal()).error().code,
                     ErrorCode::RegisterInUse);
        }
        checkWhole(bench.opened);
        QVERIFY(rekeying->finish(bench.opened, phrase(annasPhrase), KdfCost::minimal()));
        checkWhole(bench.opened);
    }

    void rekeyWithTheSheetAlone()
    {
        Bench bench;
        bench.close();
        const auto secrets = parseRecoverySheet(bench.sheet);
        bench.opened = std::move(*unlockWithSheet(bench.path(), *secrets, bench.clock));
        auto rekeying = Rekeying::begin(bench.opened, &secrets->journalKey);
        QVERIFY(rekeying);
        const auto report = rekeying->finish(bench.opened, {}, KdfCost::minimal());
        QVERIFY(report);
        QCOMPARE(report->passphrases.size(), 1);
        bench.close();
        QVERIFY(unlockRegister(bench.path(), phrase(report->passphrases.first().phrase), {}, bench.clock));
    }

    void anOlderProgramRefusesAPendingKeyFile()
    {
        Bench bench;
        QVERIFY(bench.add("Bo", bosPhrase));
        QVERIFY((*readFile(bench.keys(), 1 << 20)).contains("\"version\": 1,"));
        Snapshots snapshots(bench.folder.path());
        auto rekeying = Rekeying::begin(bench.opened, nullptr);
        QVERIFY(rekeying->finish(bench.opened, phrase(annasPhrase), KdfCost::minimal(), snapshots.observer()));
        const QByteArray pending = *readFile(keyFilePath(snapshots.path("pending")), 1 << 20);
        QVERIFY(pending.contains("\"version\": 2,"));
        // No part of the pending slots can be changed unseen.
        const qsizetype from = pending.indexOf("\"pending\"");
        QVERIFY(from > 0);
        for (qsizetype i = from; i < pending.size(); i += 7) {
            QByteArray changed = pending;
            changed[i] = changed.at(i) == '1' ? '2' : '1';
            QVERIFY(changed == pending || !KeyFile::parse(changed));
        }
    }
};

FAMN_TEST_MAIN(TestKeyService)
#include "tst_KeyService.moc"
