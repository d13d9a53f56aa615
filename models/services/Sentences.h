#pragma once

#include "models/base/Error.h"

namespace famn {

/// What happened, what was kept and what to do, in the language of the program.
[[nodiscard]] QString sentence(const Error &error);

} // namespace famn
