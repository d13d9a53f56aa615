#pragma once

#include "models/services/RecordFinder.h"
#include "models/services/Reveal.h"

namespace famn {

/// One field of a record that somebody changed.
struct HistoryChange
{
    /// The column's name.
    QString field;
    ValueType type = ValueType::Text;
    /// As they are stored: keys of codes, ISO days, 0 and 1, milliseconds; null for "nothing".
    QVariant before;
    QVariant after;
    /// Where the values are ids: what the records are called, see recordName().
    QString nameBefore;
    QString nameAfter;
    /// The values are hidden: the family is protected. BEFORE and AFTER are null then.
    bool masked = false;
};

struct HistoryEntry
{
    qint64 seq = 0;
    Instant at;
    /// The name of the staff member; empty for who has no staff record.
    QString who;
    Uuid batch;
    JournalAction action = JournalAction::Create;
    QList<HistoryChange> changes;
    QString reason;
    /// The values were weeded; who and when remain.
    bool valuesGone = false;
};

struct History
{
    RecordRef record;
    /// As maskedCaseNumber() gives it.
    QString caseNumber;
    QList<HistoryEntry> entries;
};

/// Everything that was done with RECORD, oldest first: changes, readings, prints. Reading it is itself noted in the
/// journal, before anything is given out. Masked for a protected family, unless REVEALED opens it. Denied when the
/// actor may not read such records.
[[nodiscard]] Result<History> historyOf(WritePath &write, const RecordRef &record,
                                        const std::optional<Revealed> &revealed = {});

/// One line of the journal: ids, codes and times, never a value.
struct LogLine
{
    JournalEntry entry;
    QString who;
    /// As maskedCaseNumber() gives it.
    QString caseNumber;
};

/// The journal's entries, latest first. Noted like historyOf(). Denied for who is not to review it.
[[nodiscard]] Result<QList<LogLine>> readLog(WritePath &write, const JournalFilter &filter);
/// The staff member called NAME, whatever the case of its letters; deleted ones too. NotFound when there is none.
[[nodiscard]] Result<StaffId> staffNamed(const Connection &connection, const QString &name);

} // namespace famn
