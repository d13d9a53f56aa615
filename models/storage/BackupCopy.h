#pragma once

#include "models/storage/BackupManifest.h"
#include "models/storage/Journal.h"
#include "models/storage/Register.h"

#include <functional>

namespace famn {

/// What REG holds according to one connection to it; inside a transaction all of one moment.
[[nodiscard]] Result<RegisterFacts> factsOf(const Connection &connection);
/// Copies the register as it is at this moment into the new file at PATH, which must lie on a local disk, while others
/// go on writing to it, and tells what was copied. After an error or when cancelled the file is not there.
[[nodiscard]] Result<RegisterFacts> copyRegister(const Register &reg, const QString &path, const Progress &progress,
                                                 const CancelToken &cancel);
/// Opens a finished copy and runs the whole health check on it, without changing a byte or leaving anything beside it;
/// gives what it holds. The seals of its pages are checked in a thread of their own beside the other steps, where after
/// them MORE is done, always unless the copy cannot be opened. Errors: those of Register::openCopy(); Cancelled;
/// BackupDamaged, whose detail names the check's step.
[[nodiscard]] Result<RegisterFacts> checkCopy(const QString &path, const MasterKey &key, const CancelToken &cancel = {},
                                              const std::function<void()> &more = {});
/// Whether something was done to the register since the state that JOURNALENTRIES and JOURNALHEAD describe; locking,
/// unlocking, checking and backing up are not doing something to it.
[[nodiscard]] Result<bool> changedSince(const Connection &connection, qint64 journalEntries,
                                        const QByteArray &journalHead);
/// Makes the copy at PATH a register of its own line: upgrades an older one, gives it a new device id, and notes in its
/// journal, by ACTOR through SLOT, that it was restored and for which REASON. The journal's chain goes on (see
/// "Decisions" in ARCHITECTURE.md). Gives the new device id.
[[nodiscard]] Result<Uuid> adoptCopy(const QString &path, const MasterKey &key, const Uuid &slot, const QString &reason,
                                     const Clock &clock);

/// What journal entries about backups are about.
inline constexpr char backupKind[] = "backup";

} // namespace famn
