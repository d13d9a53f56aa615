#include "models/services/Claims.h"

#include "models/base/Text.h"
#include "models/services/Absences.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

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

Result<void> give(Change &change, const Application &stored, const StaffId &to)
{
    if (stored.owner == to)
        return done();
    Application after = stored;
    after.owner = to;
    FAMN_TRY(change.update(stored, after));
    return done();
}

} // namespace

Result<Uuid> claimApplication(WritePath &write, const ApplicationId &application)
{
    return write.change([&](Change &change) -> Result<void> {
        // Who came in with the recovery sheet is nobody who could answer for it.
        if (change.actor().staff.isNull())
            return Error{ErrorCode::Denied, {}, {u"application"_s}, {}};
        FAMN_ASSIGN(stored, change.table<Application>().living(application));
        FAMN_ASSIGN(free, isActors(change, stored.owner));
        if (!free)
            return refuseHeld(change, stored.owner);
        return give(change, stored, change.actor().staff);
    });
}

Result<Uuid> handOver(WritePath &write, const HandOver &wish)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<Application>().living(wish.application));
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
        return give(change, stored, wish.to);
    });
}

} // namespace famn
