#pragma once

#include "models/services/WritePath.h"
#include "models/services/demo/DemoOrganisation.h"

namespace famn {

/// Makes the weekly information meetings of a made-up register, half a year back and as far ahead as usual, and puts
/// the applications into them that have been invited, came, or did not. To be called when all families are stored.
[[nodiscard]] Result<void> fillDemoMeetings(Change &change, const DemoOrganisation &organisation);

} // namespace famn
