#include "models/services/Ownership.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

template<typename T>
concept Owned = !std::is_same_v<T, Application> && requires(T record)
{
    record.owner = StaffId();
};

template<typename T>
Result<void> giveTo(Change &change, const Uuid &id, const StaffId &owner)
{
    if constexpr (Owned<T>) {
        FAMN_ASSIGN(stored, change.table<T>().living(Id<T>{id}));
        if (stored.owner == owner)
            return done();
        T after = stored;
        after.owner = owner;
        FAMN_TRY(change.update(stored, after));
        return done();
    } else {
        return Error{ErrorCode::NotFound, {}, {QString::fromLatin1(fieldMap<T>().kind)}, {}};
    }
}

} // namespace

Result<Uuid> setOwner(WritePath &write, const RecordRef &record, const StaffId &owner)
{
    return write.change([&](Change &change) -> Result<void> {
        if (!owner.isNull()) {
            FAMN_TRY(change.table<StaffMember>().living(owner));
        }
        return withRecordType<Result<void>>(
            record.kind, Error{ErrorCode::NotFound, {}, {record.kind}, {}},
            [&]<typename T>(std::type_identity<T>) { return giveTo<T>(change, record.id, owner); });
    });
}

} // namespace famn
