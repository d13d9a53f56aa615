#pragma once

#include "models/base/Progress.h"
#include "models/services/WritePath.h"
#include "models/storage/JournalReader.h"

namespace famn {

/// Why a record was left as it is.
enum class UndoSkip {
    /// Somebody changed it after the operation.
    ChangedSince,
    /// Something that was made later, or is kept, belongs to it.
    InUse,
    /// It belongs to a record that was deleted meanwhile, or to a family that is left as it is.
    WithItsFamily,
    /// The old values break a rule now: a number that somebody else has since, for instance.
    BreaksRule,
    /// Its old values were weeded.
    ValuesGone,
    /// A frozen note or a finished review is never changed.
    Locked,
};
template<>
inline constexpr auto codeKeys<UndoSkip> = std::to_array<CodeKey<UndoSkip>>({
    {UndoSkip::ChangedSince, "changed_since"},
    {UndoSkip::InUse, "in_use"},
    {UndoSkip::WithItsFamily, "with_its_family"},
    {UndoSkip::BreaksRule, "breaks_rule"},
    {UndoSkip::ValuesGone, "values_gone"},
    {UndoSkip::Locked, "locked"},
});

/// A record that an undo took back, or left.
struct UndoneRecord
{
    RecordRef record;
    /// As maskedCaseNumber() gives it.
    QString caseNumber;
    std::optional<UndoSkip> skipped;
};

struct UndoReport
{
    /// The operation that was undone.
    Uuid undone;
    /// The operation that did it; undoing that one brings the changes back. Null when there was nothing to do.
    Uuid batch;
    /// Records taken back, newest first, then those left as they are.
    QList<UndoneRecord> done;
    QList<UndoneRecord> skipped;
};

struct UndoOptions
{
    /// Only what the operation did to this record; nothing for all of it.
    std::optional<RecordRef> only;
    CancelToken cancel;
};

/// Takes one operation (all that one WritePath::run did, such as an import) back: every entry of it gets its inverse,
/// newest first, through policy, rules and journal. Records whose content is no longer what the operation left are
/// passed over and listed; so is a family that was made by it and to which others added something since, as a whole.
/// All of it is one transaction. Errors: NotFound (no such operation), Denied, Cancelled.
[[nodiscard]] Result<UndoReport> undoBatch(WritePath &write, const Uuid &batch, const UndoOptions &options = {});

/// The latest operation in which the person at the keyboard changed a record. NotFound when there is none.
[[nodiscard]] Result<Uuid> lastBatch(WritePath &write);
/// The latest operation that changed RECORD. NotFound when there is none.
[[nodiscard]] Result<Uuid> lastBatchOf(WritePath &write, const RecordRef &record);

} // namespace famn
