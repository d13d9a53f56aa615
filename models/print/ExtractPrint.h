#pragma once

#include "models/print/PrintDocument.h"
#include "models/services/PersonExtract.h"

namespace famn {

/// The extract as a document to read: first what it is and what is still to be reviewed, then each record with its
/// fields, then who read or changed it and when.
[[nodiscard]] PrintDocument extractPrint(const PersonExtract &extract);

} // namespace famn
