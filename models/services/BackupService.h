#pragma once

#include "models/services/Access.h"
#include "models/services/BackupRotation.h"

namespace famn {

/// Where a backup or a restore has come to; tests stop it there.
enum class CopyStep {
    Begun,
    CopyWritten,
    CopyChecked,
    KeysWritten,
    ManifestWritten,
    Adopted,
    KeysPlaced,
    CopyPlaced,
    ManifestPlaced,
};
using StepObserver = std::function<Result<void>(CopyStep)>;

struct BackupOptions
{
    /// Where to; empty for backupFolder().
    QString folder;
    /// Write and check the copy beside the register and carry it over when it is whole; always done for network
    /// folders.
    bool byWayOfRegister = false;
    Progress progress;
    CancelToken cancel;
    StepObserver observer;
};

/// What a backup led to.
struct BackupOutcome
{
    BackupInfo made;
    /// Older backups that were deleted, by the path of their copies.
    QStringList removed;
    /// Copies that by their manifest are older than the limit and of this register, but that its key does not prove
    /// (its key was changed since): somebody must look at and delete them.
    QStringList overdue;
};

/// What there is to say about a folder for backups.
enum class BackupAdvice {
    /// On the same disk as the register: gone with it.
    SameDisk,
    /// In a folder that another program copies elsewhere. The backup is encrypted, but its age limit ends there.
    SyncedFolder,
};

/// "NAME-backups" beside the register at PATH, where backups lie when nobody chose another folder.
[[nodiscard]] QString usualBackupFolder(const QString &path);
/// The folder that the register's setting names; else usualBackupFolder(), which is made when it is not there.
[[nodiscard]] Result<QString> backupFolder(const OpenRegister &opened);
/// The register's own rule for how long backups are kept.
[[nodiscard]] Result<BackupPolicy> backupPolicy(const OpenRegister &opened);
/// Keeps folder and age limit (in days) as settings of the register. FileMissing, Invalid, Denied.
[[nodiscard]] Result<void> rememberBackups(WritePath &write, const std::optional<QString> &folder,
                                           const std::optional<int> &maxDays);
/// How the register's backups stand, for a status line and settings.
struct BackupState
{
    /// Where they go; it may not exist yet.
    QString folder;
    /// Whether somebody chose it.
    bool folderChosen = false;
    BackupPolicy policy;
    /// When the latest whole backup there was made; nothing when there is none that this register's key proves.
    std::optional<Instant> latest;
};
/// Makes nothing, unlike backupFolder().
[[nodiscard]] Result<BackupState> backupState(const OpenRegister &opened);
[[nodiscard]] QList<BackupAdvice> adviceOn(const QString &registerPath, const QString &folder);

/// A backup that was noted and is still to be made.
struct BackupStart
{
    QString folder;
    /// Where it is made and checked.
    QString stageFolder;
    BackupPolicy policy;
    /// Path, and in the manifest the moment.
    BackupInfo backup;
    /// The key file of this moment.
    QByteArray keys;
};
/// The first, short part of backUp(), in the register's own thread: where to, its name, its note in the journal.
[[nodiscard]] Result<BackupStart> beginBackup(const OpenRegister &opened, const BackupOptions &options);
/// The same; nothing when no backup is due, as for backupIfDue().
[[nodiscard]] Result<std::optional<BackupStart>> beginBackupIfDue(const OpenRegister &opened, const Clock &clock,
                                                                  const BackupOptions &options = {});
/// The second, long part. May run in another thread than the register's own, while others write to it and nobody
/// changes its keys.
[[nodiscard]] Result<BackupOutcome> makeBackup(const Register &reg, const BackupStart &start,
                                               const BackupOptions &options);

/// Makes a backup of the register as it is now, checks it whole, gives it its name, and then deletes older ones by the
/// register's rule. Others may write to the register meanwhile. Noted in the journal before it begins. After an error
/// or when cancelled nothing is left in the folder. Errors: FileMissing, FileNotWritable, DiskFull, Cancelled,
/// KeyFileMissing and KeyFileDamaged (a copy without its keys is none), BackupDamaged.
[[nodiscard]] Result<BackupOutcome> backUp(const OpenRegister &opened, const BackupOptions &options);
/// The same when something was changed since this device's last backup and that one is not of today (Swedish day).
[[nodiscard]] Result<std::optional<BackupOutcome>> backupIfDue(const OpenRegister &opened, const Clock &clock,
                                                               const BackupOptions &options = {});

} // namespace famn
