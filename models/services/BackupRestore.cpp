#include "models/services/BackupRestore.h"

#include "models/base/AtomicFile.h"
#include "models/base/DurableFile.h"
#include "models/storage/BackupCopy.h"
#include "models/storage/ProcessLock.h"
#include "models/storage/StorageLocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The making of a register from a backup. What it made is taken away again unless it came to its end.
class RestoreRun
{
public:
    RestoreRun(const BackupInfo &backup, const Unlocked &key, const QString &into, const Clock &clock,
               const RestoreOptions &options)
        : m_backup(backup)
        , m_key(key)
        , m_into(QFileInfo(into).absoluteFilePath())
        , m_clock(clock)
        , m_options(options)
        , m_stage(m_into + u".new"_s)
        , m_stagedKeys(keyFilePath(m_into) + u".new"_s)
    {
    }
    ~RestoreRun() { removeMade(); }
    RestoreRun(const RestoreRun &) = delete;
    RestoreRun &operator=(const RestoreRun &) = delete;

    [[nodiscard]] Result<RestoreOutcome> run();

private:
    [[nodiscard]] Result<RestoreOutcome> runLocked();
    [[nodiscard]] Result<void> reached(CopyStep step);
    [[nodiscard]] Result<void> refuseTaken();
    [[nodiscard]] Result<Uuid> fillStage();
    [[nodiscard]] Result<void> place();
    void removeMade();

    const BackupInfo &m_backup;
    const Unlocked &m_key;
    QString m_into;
    const Clock &m_clock;
    const RestoreOptions &m_options;
    QString m_stage;
    QString m_stagedKeys;
    QByteArray m_keys;
    /// The keys lie there already: an earlier try was interrupted between its last two steps.
    bool m_keysInPlace = false;
    QStringList m_made;
};

Result<void> RestoreRun::reached(CopyStep step)
{
    if (m_options.observer)
        FAMN_TRY(m_options.observer(step));
    if (m_options.cancel.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    return done();
}

void RestoreRun::removeMade()
{
    for (const QString &path : std::as_const(m_made))
        QFile::remove(path);
    m_made.clear();
}

Result<void> RestoreRun::refuseTaken()
{
    const QString keys = keyFilePath(m_into);
    // A log left by another register of this name would be replayed into the new one.
    const QStringList names{m_into, KeyFile::previousPath(keys), m_into + u"-wal"_s, m_into + u"-shm"_s,
                            m_into + u"-journal"_s};
    for (const QString &taken : names) {
        if (QFileInfo::exists(taken))
            return fileError(ErrorCode::FileExists, taken);
    }
    if (!QFileInfo::exists(keys))
        return done();
    const auto present = readFile(keys, KeyFileContent::largestFile);
    m_keysInPlace = present && *present == m_keys;
    return m_keysInPlace ? done() : Result<void>(fileError(ErrorCode::FileExists, keys));
}

Result<Uuid> RestoreRun::fillStage()
{
    // What an interrupted try left; the lock on the name says that nobody is at it.
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(m_stage + ending);
        m_made.append(m_stage + ending);
    }
    QFile::remove(m_stagedKeys);
    FAMN_ASSIGN(hash, copyToNewFile(m_backup.path, m_stage, m_options.progress, m_options.cancel));
    if (hash != m_backup.manifest.contentHash)
        return fileError(ErrorCode::BackupDamaged, m_backup.path, u"changed while it was read"_s);
    FAMN_TRY(reached(CopyStep::CopyWritten));
    if (!m_keysInPlace) {
        m_made.append(m_stagedKeys);
        FAMN_TRY(writeNewFile(m_stagedKeys, m_keys));
    }
    FAMN_TRY(reached(CopyStep::KeysWritten));
    FAMN_ASSIGN(device, adoptCopy(m_stage, m_key.key, m_key.slotId, QFileInfo(m_backup.path).fileName(), m_clock));
    FAMN_TRY(reached(CopyStep::Adopted));
    FAMN_ASSIGN(facts, checkCopy(m_stage, m_key.key, m_options.cancel));
    const RegisterFacts &before = m_backup.manifest.facts;
    if (facts.device != device || facts.registerId != before.registerId ||
        facts.journalEntries <= before.journalEntries)
        return internalError(u"the restored register is not what was written"_s);
    FAMN_TRY(syncFile(m_stage));
    FAMN_TRY(reached(CopyStep::CopyChecked));
    return device;
}

Result<void> RestoreRun::place()
{
    // Keys first: a register that nobody can open must not exist, not even for a moment.
    if (!m_keysInPlace) {
        FAMN_TRY(moveToNewName(m_stagedKeys, keyFilePath(m_into)));
        m_made.append(keyFilePath(m_into));
    }
    FAMN_TRY(reached(CopyStep::KeysPlaced));
    FAMN_TRY(moveToNewName(m_stage, m_into));
    m_made.clear();
    return done();
}

Result<RestoreOutcome> RestoreRun::run()
{
    const QFileInfo file(m_into);
    if (!file.absoluteDir().exists())
        return fileError(ErrorCode::FileMissing, file.absolutePath());
    FAMN_TRY(checkLocation(m_into));
    if (file.exists())
        return fileError(ErrorCode::FileExists, m_into);
    FAMN_ASSIGN(lock, ProcessLock::acquire(m_into, QCoreApplication::translate("Backup", "being restored")));
    auto outcome = runLocked();
    if (!outcome) {
        removeMade();
        lock->discard();
    }
    return outcome;
}

Result<RestoreOutcome> RestoreRun::runLocked()
{
    FAMN_ASSIGN(keys, readFile(keyFilePath(m_backup.path), KeyFileContent::largestFile));
    m_keys = keys;
    FAMN_TRY(refuseTaken());
    FAMN_TRY(reached(CopyStep::Begun));
    FAMN_TRY(verifyBackup(m_backup, m_key.key, m_options.cancel));
    if (hashBytes(m_keys) != m_backup.manifest.keysHash)
        return fileError(ErrorCode::BackupKeysWrong, keyFilePath(m_backup.path));
    FAMN_ASSIGN(device, fillStage());
    FAMN_TRY(place());
    return RestoreOutcome{m_into, device, m_backup.manifest};
}

} // namespace

Result<RestoreOutcome> restoreBackup(const BackupInfo &backup, const Unlocked &key, const QString &into,
                                     const Clock &clock, const RestoreOptions &options)
{
    return RestoreRun(backup, key, into, clock, options).run();
}

} // namespace famn
