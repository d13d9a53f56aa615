#include "models/services/Absences.h"

#include "models/storage/FamilyReads.h"
#include "models/storage/QueueReads.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<void> requireWorking(Change &change, const StaffId &id)
{
    FAMN_ASSIGN(found, change.table<StaffMember>().where(u"WHERE uid = ? AND deleted_at IS NULL AND active = 1"_s,
                                                         {id.uuid.toBytes()}));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, {}, {u"staff"_s}, {}};
    return done();
}

Result<void> refuseOverlap(Change &change, const Absence &absence)
{
    const QString last = absence.to.isValid() ? absence.to.toString(Qt::ISODate) : u"9999-12-31"_s;
    FAMN_ASSIGN(others,
                change.table<Absence>().where(u"WHERE staff = ? AND uid <> ? AND deleted_at IS NULL AND from_date <= ? "
                                              "AND (to_date IS NULL OR to_date >= ?)"_s,
                                              {absence.staff.uuid.toBytes(), absence.id.uuid.toBytes(), last,
                                               absence.from.toString(Qt::ISODate)}));
    if (!others.isEmpty())
        return Error{ErrorCode::Conflict, u"from_date"_s, {u"absence"_s}, {}};
    return done();
}

} // namespace

Result<Deputies> Deputies::on(const Connection &connection, const QDate &day)
{
    Deputies deputies;
    FAMN_ASSIGN(staff, workingStaff(connection));
    for (const StaffMember &member : std::as_const(staff))
        deputies.m_names.insert(member.id, member.name);
    FAMN_ASSIGN(absences, absencesOn(connection, day));
    for (const Absence &absence : std::as_const(absences))
        deputies.m_deputies.insert(absence.staff, absence.deputy);
    return deputies;
}

StaffId Deputies::handlerOf(const StaffId &owner) const
{
    StaffId handler = owner;
    // Two who are away and stand in for each other stand in for nobody.
    QSet<Uuid> asked;
    while (m_deputies.contains(handler)) {
        if (asked.contains(handler.uuid))
            return {};
        asked.insert(handler.uuid);
        handler = m_deputies.value(handler);
    }
    return m_names.contains(handler) ? handler : StaffId();
}

Result<AddedAbsence> addAbsence(WritePath &write, const NewAbsence &typed)
{
    return write.give<AddedAbsence>([&](Change &change) -> Result<AddedAbsence> {
        Absence absence;
        absence.staff = typed.staff;
        absence.from = typed.from;
        absence.to = typed.to;
        absence.deputy = typed.deputy;
        FAMN_TRY(requireWorking(change, absence.staff));
        if (!absence.deputy.isNull())
            FAMN_TRY(requireWorking(change, absence.deputy));
        if (absence.from.isValid())
            FAMN_TRY(refuseOverlap(change, absence));
        FAMN_ASSIGN(stored, change.insert(absence));
        return AddedAbsence{stored.id, change.batch()};
    });
}

Result<Uuid> endAbsence(WritePath &write, const AbsenceId &id, const QDate &lastDay)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<Absence>().living(id));
        if (stored.to == lastDay)
            return done();
        Absence after = stored;
        after.to = lastDay;
        FAMN_TRY(refuseOverlap(change, after));
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<Uuid> removeAbsence(WritePath &write, const AbsenceId &id)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<Absence>().living(id));
        return change.remove(stored);
    });
}

Result<QList<Absence>> comingAbsences(const Connection &connection, const Actor &actor, const QDate &day)
{
    if (!allows(actor, Verb::Read, subjectOfKind("absence")))
        return Error{ErrorCode::Denied, {}, {u"absence"_s}, {}};
    return absencesFrom(connection, day);
}

Result<AbsencePlan> absencePlan(const Connection &connection, const Actor &actor, const QDate &day)
{
    AbsencePlan plan;
    FAMN_ASSIGN(absences, comingAbsences(connection, actor, day));
    FAMN_ASSIGN(staff, workingStaff(connection));
    FAMN_ASSIGN(names, staffNames(connection));
    plan.absences = std::move(absences);
    plan.names = std::move(names);
    for (const StaffMember &member : std::as_const(staff))
        plan.working.insert(member.id, member.name);
    return plan;
}

} // namespace famn
