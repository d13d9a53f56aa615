#pragma once

#include "models/domain/ListRows.h"
#include "models/services/Access.h"

#include <QHash>

namespace famn {

/// The lists of a register as ACTOR may see them, on a connection of the caller's; Denied when the policy refuses
/// reading them. Where they may read their own unit's only, the others are not in them. See listFamilies() and
/// listApplications().
[[nodiscard]] Result<QList<FamilyRow>> familyRows(const Connection &connection, const Actor &actor);
[[nodiscard]] Result<QList<ApplicationRow>> applicationRows(const Connection &connection, const Actor &actor);
/// Which of their rows come first as the lists are usually shown, at most MOST: families by name, and the latest
/// applications that are not ended. None where some are left out of the lists.
[[nodiscard]] Result<QList<FamilyId>> firstFamiliesShown(const Connection &connection, const Actor &actor, int most);
[[nodiscard]] Result<QList<ApplicationId>> firstApplicationsShown(const Connection &connection, const Actor &actor,
                                                                  int most);
/// Takes the rows away whose family ACTOR may not read applications of.
[[nodiscard]] Result<void> leaveOut(const Connection &connection, const Actor &actor, QList<ApplicationRow> &rows);
/// One row of them, to take the place of what was changed; nothing when it no longer belongs to the list.
[[nodiscard]] Result<std::optional<FamilyRow>> familyRow(const Connection &connection, const Actor &actor,
                                                         const FamilyId &id);
[[nodiscard]] Result<std::optional<ApplicationRow>> applicationRow(const Connection &connection, const Actor &actor,
                                                                   const ApplicationId &id);
/// The rows of all applications of FAMILY.
[[nodiscard]] Result<QList<ApplicationRow>> applicationRowsOf(const Connection &connection, const Actor &actor,
                                                              const FamilyId &family);
/// From code to name.
[[nodiscard]] Result<QHash<QString, QString>> municipalityNames(const Connection &connection);

} // namespace famn
