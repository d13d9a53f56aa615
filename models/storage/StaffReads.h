#pragma once

#include "models/domain/StaffRows.h"
#include "models/storage/Connection.h"

#include <QHash>

namespace famn {

/// Of everybody who has anything.
[[nodiscard]] Result<QHash<StaffId, Workload>> workloads(const Connection &connection);

} // namespace famn
