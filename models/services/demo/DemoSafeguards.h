#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// Some consents, one of them withdrawn, and two incidents, where whoever fills the register may note them.
[[nodiscard]] Result<void> fillDemoSafeguards(Change &change);

} // namespace famn
