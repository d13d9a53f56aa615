#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Organisation.h"
#include "models/domain/Work.h"
#include "models/storage/Connection.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace famn {

/// Everything that belongs to one family, as whole records without the deleted ones, and the names that showing it
/// takes.

/// Present members first, each group by role.
[[nodiscard]] Result<QList<Person>> personsOf(const Connection &connection, const FamilyId &family);
/// Latest first.
[[nodiscard]] Result<QList<Assignment>> assignmentsOf(const Connection &connection, const FamilyId &family);
/// Latest first.
[[nodiscard]] Result<QList<Application>> applicationsOf(const Connection &connection, const FamilyId &family);
/// Latest first.
[[nodiscard]] Result<QList<ContactEntry>> contactsOf(const Connection &connection, const FamilyId &family);
/// Tasks about the family or anything of it: open ones by the day they are due, then those that are done.
[[nodiscard]] Result<QList<Task>> tasksOf(const Connection &connection, const FamilyId &family);
/// The open tasks of OWNER, by the day they are due; at most LIMIT.
[[nodiscard]] Result<QList<Task>> openTasksOf(const Connection &connection, const StaffId &owner, qint64 limit);
[[nodiscard]] Result<qint64> countOpenTasks(const Connection &connection, const StaffId &owner);

/// The families, deleted ones too, that have a unit other than UNITS, are not owned by STAFF, and have no application
/// of UNITS or STAFF either; FAMILY limits it to that one.
[[nodiscard]] Result<QSet<FamilyId>> familiesElsewhere(const Connection &connection, const StaffId &staff,
                                                       const QSet<UnitId> &units,
                                                       const std::optional<FamilyId> &family = {});

/// From id to name; deleted ones too, as records go on naming them.
[[nodiscard]] Result<QHash<StaffId, QString>> staffNames(const Connection &connection);
[[nodiscard]] Result<QHash<UnitId, QString>> unitNames(const Connection &connection);

} // namespace famn
