#pragma once

#include "models/domain/StaffRows.h"
#include "models/services/WritePath.h"

namespace famn {

/// In Swedish order of names, those who left last; deleted ones are not in it. Denied.
[[nodiscard]] Result<QList<StaffRow>> staffRows(const Connection &connection, const Actor &actor);
/// The one row of that list; nothing when there is no such colleague, or they are deleted.
[[nodiscard]] Result<std::optional<StaffRow>> staffRow(const Connection &connection, const Actor &actor,
                                                       const StaffId &id);

/// Each gives the operation's id, by which it can be undone; the null id when nothing had to change. Phone and e-mail
/// are read as people type them. Errors: Denied (also for roles that only an administrator gives), Invalid (with the
/// field), Conflict, field "name", for a name that a colleague has; LastKeyHolder when nobody who has a key could give
/// others keys and roles any more.
[[nodiscard]] Result<Uuid> addStaff(WritePath &write, StaffMember member);
/// AFTER is stored in the place of what has its id; its key is left as it is. One without the mark "active" can open
/// the register no more than read that they have no rights.
[[nodiscard]] Result<Uuid> changeStaff(WritePath &write, StaffMember after);

/// One field of a colleague by the name of its column, from text as RecordTexts.h writes it.
[[nodiscard]] Result<Uuid> setStaffField(WritePath &write, const StaffId &id, const QString &column,
                                         const QString &text);

} // namespace famn
