#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// Who is at work on a day, and who does the work of those who are not.
class Deputies
{
public:
    [[nodiscard]] static Result<Deputies> on(const Connection &connection, const QDate &day);

    /// Who does OWNER's work: OWNER, or the deputy while OWNER is away, or the deputy's own. Null for nobody: no owner,
    /// one who no longer works here, or nobody stands in.
    [[nodiscard]] StaffId handlerOf(const StaffId &owner) const;
    /// The name of somebody who works here; empty for others.
    [[nodiscard]] QString nameOf(const StaffId &staff) const { return m_names.value(staff); }

private:
    QHash<StaffId, QString> m_names;
    QHash<StaffId, StaffId> m_deputies;
};

/// An absence as it is to be.
struct NewAbsence
{
    StaffId staff;
    QDate from;
    /// Invalid until it is known.
    QDate to;
    StaffId deputy;
};

struct AddedAbsence
{
    AbsenceId absence;
    Uuid batch;
};

/// Notes that somebody is away. Errors: NotFound (somebody who does not work here), Conflict with the field "from_date"
/// (the same person is away on one of those days already), Invalid, Denied.
[[nodiscard]] Result<AddedAbsence> addAbsence(WritePath &write, const NewAbsence &typed);
/// Changes an absence's last day; an invalid one means that it is not known. Gives the operation's id; the null id when
/// it was so already.
[[nodiscard]] Result<Uuid> endAbsence(WritePath &write, const AbsenceId &id, const QDate &lastDay);
/// Takes an absence away that was noted by mistake.
[[nodiscard]] Result<Uuid> removeAbsence(WritePath &write, const AbsenceId &id);
/// Those that have not ended before DAY, by their first day. Denied when ACTOR may not read who does what.
[[nodiscard]] Result<QList<Absence>> comingAbsences(const Connection &connection, const Actor &actor, const QDate &day);

/// Who is or will be away, for whoever plans it.
struct AbsencePlan
{
    /// As comingAbsences() gives them.
    QList<Absence> absences;
    /// Everybody who works here.
    QHash<StaffId, QString> working;
    /// Everybody, those too who have left.
    QHash<StaffId, QString> names;
};
[[nodiscard]] Result<AbsencePlan> absencePlan(const Connection &connection, const Actor &actor, const QDate &day);

} // namespace famn
