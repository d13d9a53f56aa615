#include "models/services/Claims.h"

#include "models/base/Text.h"
#include "models/services/Absences.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<Application> livingApplication(Change &change, const ApplicationId &id)
{
    FAMN_ASSIGN(stored, change.table<Application>().find(id));
    if (stored.stamp.deletedAt)
        return Error{ErrorCode::NotFound, {}, {u"application"_s}, {}};
    return stored;
}

/// Whether the actor may do OWNER's work today without asking.
Result<bool> isActors(Change &change, const StaffId &owner)
{
    const StaffId self = change.actor().staff;
    if (self.isNull() || owner.isNull())
        return owner.isNull();
    if (owner == self)
        return true;
    FAMN_ASSIGN(deputies, Deputies::on(change.connection(), change.today()));
    // Who no longer works here cannot be asked.
    return deputies.handlerOf(owner) == self || deputies.nameOf(owner).isEmpty();
}

Result<void> refuseHeld(Change &change, const StaffId &owner)
{
    FAMN_ASSIGN(holder, change.table<StaffMember>().where(u"WHERE uid = ?"_s, {owner.uuid.toBytes()}));
    const QString name = holder.isEmpty() ? QString() : holder.first().name;
    return Error{ErrorCode::Conflict, u"owner"_s, {u"application"_s, name}, {}};
}

Result<Uuid> give(Change &change, const Application &stored, const StaffId &to)
{
    if (stored.owner == to)
        return Uuid();
    Application after = stored;
    after.owner = to;
    FAMN_TRY(change.update(stored, after));
    return change.batch();
}

} // namespace

Result<Uuid> claimApplication(WritePath &write, const ApplicationId &application)
{
    Uuid batch;
    const auto ran = write.run([&](Change &change) -> Result<void> {
        // Who came in with the recovery sheet is nobody who could answer for it.
        if (change.actor().staff.isNull())
            return Error{ErrorCode::Denied, {}, {u"application"_s}, {}};
        FAMN_ASSIGN(stored, livingApplication(change, application));
        FAMN_ASSIGN(free, isActors(change, stored.owner));
        if (!free)
            return refuseHeld(change, stored.owner);
        FAMN_ASSIGN(given, give(change, stored, change.actor().staff));
        batch = given;
        return done();
    });
    if (!ran)
        return ran.error();
    return batch;
}

Result<Uuid> handOver(WritePath &write, const HandOver &wish)
{
    Uuid batch;
    const auto ran = write.run([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, livingApplication(change, wish.application));
        if (stored.owner != wish.from)
            return refuseHeld(change, stored.owner);
        if (!wish.to.isNull()) {
            FAMN_ASSIGN(member,
                        change.table<StaffMember>().where(u"WHERE uid = ? AND deleted_at IS NULL AND active = 1"_s,
                                                          {wish.to.uuid.toBytes()}));
            if (member.isEmpty())
                return Error{ErrorCode::NotFound, {}, {u"staff"_s}, {}};
        }
        const QString why = cleaned(wish.why);
        FAMN_ASSIGN(free, isActors(change, stored.owner));
        if (!free && why.isEmpty() && stored.owner != wish.to)
            return Error{ErrorCode::Invalid, u"why"_s, {u"application"_s, QString(keyOf(ViolationCode::Missing))}, {}};
        change.setReason(why);
        FAMN_ASSIGN(given, give(change, stored, wish.to));
        batch = given;
        return done();
    });
    if (!ran)
        return ran.error();
    return batch;
}

} // namespace famn
