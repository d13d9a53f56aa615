#pragma once

#include "models/base/Result.h"
#include "models/storage/keys/MasterKey.h"

namespace famn {

/// Whether KEY opens any page of the file at PATH, which must not be open. A file that is damaged in places has pages
/// left that its own key opens; where there is none, the file lies under another key or is something else. Reads the
/// whole file.
[[nodiscard]] Result<bool> opensAnyPage(const QString &path, const MasterKey &key);

} // namespace famn
