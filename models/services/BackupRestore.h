#pragma once

#include "models/services/BackupService.h"

namespace famn {

struct RestoreOptions
{
    Progress progress;
    CancelToken cancel;
    StepObserver observer;
};

struct RestoreOutcome
{
    /// The new register.
    QString path;
    /// By which its journal tells it from the register the backup was made of.
    Uuid device;
    /// Of the backup: when it was made, and so whose passphrases open the new register.
    BackupManifest manifest;
};

/// Makes a register at INTO of BACKUP, which KEY opens (see unlockBackup()): verifies the backup, copies it beside
/// INTO, upgrades it if it is of an older program, gives it a device id of its own, notes the restoring in its journal,
/// checks it whole and puts keys and then register in place. Never overwrites anything; the backup stays as it is.
/// After an error or when cancelled neither file is there, nor anything beside them. Errors: FileExists, FileMissing
/// (no such folder), NetworkFolder, SyncedFolder, RegisterInUse, DiskFull, Cancelled and those of verifyBackup().
[[nodiscard]] Result<RestoreOutcome> restoreBackup(const BackupInfo &backup, const Unlocked &key, const QString &into,
                                                   const Clock &clock, const RestoreOptions &options = {});

} // namespace famn
