#pragma once

#include "models/services/BackupSet.h"

namespace famn {

/// How long backups are kept. Close ones let a mistake of today be undone, distant ones a fault that was seen late;
/// nothing is kept so long that a person whose records were weeded lives on in backups.
struct BackupPolicy
{
    /// Of so many days, today among them, everything is kept.
    int allDays = 2;
    /// Of so many earlier days that have any, the last one.
    int daily = 12;
    /// Of so many weeks (Monday to Sunday) before those that have any, the last one.
    int weekly = 10;
    /// Nothing that is older, in days.
    int maxDays = 90;

    static constexpr int leastMaxDays = 1;
    static constexpr int mostMaxDays = 3650;
};

/// Which of BACKUPS, all of one register, to delete at NOW. Days are Swedish days. Each device's backups are thinned by
/// themselves; the age limit holds for all. The newest is never among them, nor is one that was made after NOW: then a
/// clock was wrong, and nobody knows whose.
[[nodiscard]] QList<BackupInfo> toDelete(QList<BackupInfo> backups, Instant now, const BackupPolicy &policy);

} // namespace famn
