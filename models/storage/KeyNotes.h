#pragma once

#include "models/domain/Organisation.h"
#include "models/storage/RecordTable.h"

namespace famn {

/// What the database remembers of the key file beside it, so that an older one put back, and a change of slots that was
/// interrupted between the two files, are seen.

/// The sequence number of the key file as last saved by the program; 0 in a register that never noted one.
[[nodiscard]] Result<quint64> notedKeySequence(const Connection &connection);
[[nodiscard]] Result<void> noteKeySequence(const Connection &connection, quint64 sequence);

/// The living people who are linked to a slot.
[[nodiscard]] Result<QList<StaffMember>> staffWithSlot(RecordTable<StaffMember> &staff);
/// The living people called NAME who have no slot.
[[nodiscard]] Result<QList<StaffMember>> staffWithoutSlot(RecordTable<StaffMember> &staff, const QString &name);

} // namespace famn
