#pragma once

#include "models/base/Result.h"

namespace famn {

/// Refuses folders in which a register would be damaged sooner or later: network file systems, whose locks and shared
/// memory SQLite cannot trust (NetworkFolder), and folders that a synchronising program copies from under us
/// (SyncedFolder). The error's second argument names what was recognised.
[[nodiscard]] Result<void> checkLocation(const QString &registerPath);

/// The judgement behind checkLocation(), for the file system type ("nfs4", "cifs", "ext4", ...) and the folder given.
[[nodiscard]] Result<void> judgeLocation(const QString &registerPath, const QString &fileSystemType);

} // namespace famn
