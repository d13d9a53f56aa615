#pragma once

#include "models/domain/ListRows.h"
#include "models/storage/Connection.h"

namespace famn {

/// The order in which a list comes: by name (Swedish, protected families last), or as it is quickest to read.
enum class ListOrder { ByName, AsStored };

/// All families that are not deleted.
[[nodiscard]] Result<QList<FamilyRow>> listFamilies(const Connection &connection, ListOrder order = ListOrder::ByName);
/// The one row of that list; nothing when there is no such family, or it is deleted.
[[nodiscard]] Result<std::optional<FamilyRow>> listedFamily(const Connection &connection, const FamilyId &id);
/// The first MOST of them by name, much quicker than all of them.
[[nodiscard]] Result<QList<FamilyId>> firstFamilies(const Connection &connection, int most);
/// The latest MOST applications that are neither deleted nor ended.
[[nodiscard]] Result<QList<ApplicationId>> latestApplications(const Connection &connection, int most);
/// All applications that are not deleted, latest first.
[[nodiscard]] Result<QList<ApplicationRow>> listApplications(const Connection &connection);
/// The one row of that list; nothing when there is no such application, or it or its family is deleted.
[[nodiscard]] Result<std::optional<ApplicationRow>> listedApplication(const Connection &connection,
                                                                      const ApplicationId &id);
/// All applications that wait for a first contact (waitsForContact()), latest first.
[[nodiscard]] Result<QList<ApplicationRow>> listUnanswered(const Connection &connection);
/// Those whose dormancy is over on DAY, longest first.
[[nodiscard]] Result<QList<ApplicationRow>> listAwakened(const Connection &connection, const QDate &day);
/// How many wait for a first contact.
[[nodiscard]] Result<qint64> countUnanswered(const Connection &connection);

} // namespace famn
