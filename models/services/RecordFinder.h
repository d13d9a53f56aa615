#pragma once

#include "models/services/WritePath.h"
#include "models/storage/JournalReader.h"

namespace famn {

/// Finds the record that somebody names by a case number ("FH-2026-0001", a family), a personal, coordination or
/// reserve number (a person, the present member of a family before earlier ones), or the id of any record. Deleted
/// records are found too. NotFound when there is none, also when ACTOR may not read such records.
[[nodiscard]] Result<RecordRef> findRecord(WritePath &write, const QString &text);

/// What stands for a record where protected families are masked: its family's case number, "Protected", or nothing
/// for records without a family.
[[nodiscard]] QString maskedCaseNumber(const std::optional<FamilyOfRecord> &family);

} // namespace famn
