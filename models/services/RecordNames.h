#pragma once

#include "models/domain/RecordRef.h"
#include "models/services/Actor.h"
#include "models/storage/Connection.h"

namespace famn {

/// What people call a record: "Ek, FH-2026-0001" for a family, the names of a person or colleague, the title of a task.
/// What tells of a protected family is masked: protectedLabel(). Deleted records have their name still. Empty for a
/// record that is not there, of a kind without names, or that ACTOR may not read.
[[nodiscard]] Result<QString> recordName(const Connection &connection, const Actor &actor, const RecordRef &record);

/// The same for a record that only its id is known of.
[[nodiscard]] Result<QString> nameOfAny(const Connection &connection, const Actor &actor, const Uuid &id);

/// The kind of the records that column FIELD of a record of KIND refers to; empty for none or when it differs from
/// record to record.
[[nodiscard]] QString kindOfReference(const QString &kind, const QString &field);

} // namespace famn
