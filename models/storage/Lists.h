#pragma once

#include "models/domain/ListRows.h"
#include "models/storage/Connection.h"

namespace famn {

/// All families that are not deleted, in Swedish order of name, protected ones last.
[[nodiscard]] Result<QList<FamilyRow>> listFamilies(const Connection &connection);
/// All applications that are not deleted, latest first.
[[nodiscard]] Result<QList<ApplicationRow>> listApplications(const Connection &connection);

} // namespace famn
