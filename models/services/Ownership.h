#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// Gives a family or task to OWNER; the null id leaves it without one. Applications change hands by handOver(). Gives
/// the operation's id; the null id when it was so already. Errors: NotFound (another kind, a deleted record, nobody of
/// that id working here), Denied.
[[nodiscard]] Result<Uuid> setOwner(WritePath &write, const RecordRef &record, const StaffId &owner);

} // namespace famn
