#pragma once

#include "models/storage/Journal.h"
#include "models/storage/Register.h"

#include <functional>

namespace famn {

/// One step of a health check: its name for the program, whether it passed, and what it found (no personal data).
struct HealthFinding
{
    QString step;
    bool good = true;
    QString detail;
};

struct HealthReport
{
    QList<HealthFinding> findings;
    JournalReport journal;
    /// The number of the first page whose seal is broken, counted from 1; 0 when there is none.
    qint64 firstBadPage = 0;
    [[nodiscard]] bool good() const;
};

/// The whole check of a register, in the order in which one step may rely on the one before: salt, length and header,
/// the seal of every page, SQLite's own integrity check, foreign keys, the program's own rules, the journal,
/// whether all its entries still have their payloads, and the version of every record against it.
/// cipher_integrity_check alone is none: it calls files cut at a page's end clean.
/// FIRSTJOURNALKEY is that of the recovery sheet, where it is at hand.
/// SEALS gives the second step's finding where it is done elsewhere, as for a copy; it is asked last. Cancelled.
[[nodiscard]] Result<HealthReport> checkHealth(const Register &reg, const SecretBytes *firstJournalKey,
                                               const std::function<HealthFinding()> &seals = {},
                                               const CancelToken &cancel = {});

/// The second step alone, on a connection of its own: of a finished copy that nobody writes, at PATH.
[[nodiscard]] HealthFinding checkSealsOfCopy(const QString &path, const MasterKey &key);

/// The number of the first page whose seal is broken, of a file that may be too damaged to be opened as a register; 0
/// when there is none. KEY must be the file's own.
[[nodiscard]] Result<qint64> firstDamagedPage(const QString &path, const MasterKey &key);

} // namespace famn
