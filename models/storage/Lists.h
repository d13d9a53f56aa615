#pragma once

#include "models/domain/ListRows.h"
#include "models/storage/Connection.h"

namespace famn {

/// The order in which a list comes: by name (Swedish, protected families last), or as it is quickest to read.
enum class ListOrder { ByName, AsStored };

/// All families that are not deleted.
[[nodiscard]] Result<QList<FamilyRow>> listFamilies(const Connection &connection, ListOrder order = ListOrder::ByName);
/// All applications that are not deleted, latest first.
[[nodiscard]] Result<QList<ApplicationRow>> listApplications(const Connection &connection);

} // namespace famn
