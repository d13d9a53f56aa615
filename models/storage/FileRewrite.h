#pragma once

#include "models/storage/Connection.h"

namespace famn {

/// Writes every page of the open register anew (VACUUM), so that nothing is left of what was deleted: with
/// secure_delete SQLite clears what it frees, but moving cells within a page of a b-tree leaves copies of them in the
/// gap between. Not inside a transaction. Needs room for the whole file once more, in memory and in the write-ahead
/// log, which the caller empties afterwards. DiskFull leaves the file as it was.
[[nodiscard]] Result<void> rewriteFile(const Connection &writer);

} // namespace famn
