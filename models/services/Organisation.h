#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// Makes the municipality called NAME, or with that four-digit code, the one the register belongs to. NotFound when
/// there is none.
[[nodiscard]] Result<void> setMunicipality(WritePath &write, const QString &name);

/// The code of the municipality the register belongs to; empty when it was never said.
[[nodiscard]] Result<QString> ownMunicipality(const Connection &connection);

/// Stores a setting of the register, whether it was there before or not.
[[nodiscard]] Result<void> storeSetting(Change &change, const QString &name, const QString &value);

} // namespace famn
