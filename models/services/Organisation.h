#pragma once

#include "models/domain/Organisation.h"
#include "models/services/WritePath.h"

namespace famn {

/// Makes the municipality called NAME, or with that four-digit code, the one the register belongs to. NotFound when
/// there is none.
[[nodiscard]] Result<void> setMunicipality(WritePath &write, const QString &name);

/// The code of the municipality the register belongs to; empty when it was never said.
[[nodiscard]] Result<QString> ownMunicipality(const Connection &connection);

/// Stores a setting of the register, whether it was there before or not.
[[nodiscard]] Result<void> storeSetting(Change &change, const QString &name, const QString &value);

/// The register's own municipality and its units.
struct OrganisationView
{
    /// Four digits; empty when none was chosen yet.
    QString municipality;
    QList<Municipality> municipalities;
    /// Those that are not closed, in Swedish order.
    QList<Unit> units;
};
/// Denied when ACTOR may not read the organisation.
[[nodiscard]] Result<OrganisationView> organisationOf(const Connection &connection, const Actor &actor);

/// Each gives the operation's id, by which it can be undone. Errors: Denied, Invalid (with the field), NotFound,
/// Conflict.
/// UNIT without a municipality gets the register's own.
[[nodiscard]] Result<Uuid> addUnit(WritePath &write, Unit unit);
/// The null id when it is called so already.
[[nodiscard]] Result<Uuid> renameUnit(WritePath &write, const UnitId &id, const QString &name);
/// Takes the unit out of the lists. Refused as Invalid, field "parent", while other units are part of it.
[[nodiscard]] Result<Uuid> closeUnit(WritePath &write, const UnitId &id);

} // namespace famn
