#pragma once

#include "models/services/import/ImportColumn.h"

namespace famn {

/// The column that a HEADING names in Swedish or English, whatever its case, spaces, signs and remarks in brackets.
[[nodiscard]] std::optional<ImportColumn> columnOfHeading(const QString &heading);

} // namespace famn
