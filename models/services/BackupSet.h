#pragma once

#include "models/storage/BackupManifest.h"
#include "models/storage/keys/KeyFile.h"
#include "models/storage/keys/RecoverySheet.h"

namespace famn {

/// A backup: three files in one folder that belong together, "solna-20260302-120000.famn" (the encrypted copy),
/// "...famn-keys" (the key slots of that moment) and "...famn-manifest" (what it is, sealed).
struct BackupInfo
{
    /// Of the copy itself.
    QString path;
    BackupManifest manifest;
    /// All three files are there and the copy has the length the manifest tells. Says nothing of what is in them.
    bool whole = false;
};

/// What lies in a folder for backups.
struct BackupList
{
    /// Newest first. The manifests are read, not proved: that needs the register's key.
    QList<BackupInfo> backups;
    /// Manifests that cannot be read.
    QStringList unreadable;
};

[[nodiscard]] QString manifestPath(const QString &copyPath);
/// The backups in FOLDER, of every register. FileMissing.
[[nodiscard]] Result<BackupList> listBackups(const QString &folder);
/// Reads the backup that the file at PATH (any of its three) belongs to, and refuses what can be refused without a key.
/// Errors: FileMissing, FileUnreadable, BackupIncomplete, BackupManifestWrong, BackupTooNew, BackupKeysWrong,
/// BackupDamaged.
[[nodiscard]] Result<BackupInfo> readBackup(const QString &path);

/// Opens a backup's keys with a passphrase of the moment it was made. Errors: those of KeyFile.
[[nodiscard]] Result<Unlocked> unlockBackup(const BackupInfo &backup, const SecretBytes &passphrase,
                                            const std::optional<QString> &alias, const CancelToken &cancel = {});
/// The same with the register's recovery sheet. SheetOfOther.
[[nodiscard]] Result<Unlocked> unlockBackup(const BackupInfo &backup, const RecoverySecrets &secrets);

/// Whether the backup is what it was when it was made: the manifest's seal, the keys, every byte of the copy, then the
/// whole health check of the copy (HealthCheck.h), and that it holds what the manifest tells. Writes nothing, and reads
/// the copy without locks, so it may lie on a network drive. Errors: those of readBackup(), Cancelled.
[[nodiscard]] Result<void> verifyBackup(const BackupInfo &backup, const MasterKey &key, const CancelToken &cancel = {});
/// Opens the copy at PATH, runs the health check and compares what it holds. Part of verifyBackup(). BackupDamaged,
/// Cancelled.
/// MORE is done meanwhile in another thread, always unless the copy cannot be opened.
[[nodiscard]] Result<void> verifyContent(const QString &path, const RegisterFacts &expected, const MasterKey &key,
                                         const CancelToken &cancel, const std::function<void()> &more = {});

} // namespace famn
