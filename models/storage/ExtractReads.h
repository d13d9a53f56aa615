#pragma once

#include "models/storage/Drafts.h"

namespace famn {

/// Everybody's drafts about RECORD, oldest first: what was typed about somebody and not saved is held all the same.
[[nodiscard]] Result<QList<Draft>> draftsAbout(const Connection &connection, const Uuid &record);

} // namespace famn
