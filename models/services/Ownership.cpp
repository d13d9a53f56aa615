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
Result<Uuid> giveTo(Change &change, const Uuid &id, const StaffId &owner)
{
    const Error missing{ErrorCode::NotFound, {}, {QString::fromLatin1(fieldMap<T>().kind)}, {}};
    if constexpr (Owned<T>) {
        FAMN_ASSIGN(stored, change.table<T>().find(Id<T>{id}));
        if (stored.stamp.deletedAt)
            return missing;
        if (stored.owner == owner)
            return Uuid();
        T after = stored;
        after.owner = owner;
        FAMN_TRY(change.update(stored, after));
        return change.batch();
    } else {
        return missing;
    }
}

} // namespace

Result<Uuid> setOwner(WritePath &write, const RecordRef &record, const StaffId &owner)
{
    Uuid batch;
    FAMN_TRY(write.run([&](Change &change) -> Result<void> {
        if (!owner.isNull()) {
            FAMN_ASSIGN(member, change.table<StaffMember>().find(owner));
            if (member.stamp.deletedAt)
                return Error{ErrorCode::NotFound, {}, {u"staff"_s}, {}};
        }
        FAMN_ASSIGN(given, withRecordType<Result<Uuid>>(
                               record.kind, Error{ErrorCode::NotFound, {}, {record.kind}, {}},
                               [&]<typename T>(std::type_identity<T>) { return giveTo<T>(change, record.id, owner); }));
        batch = given;
        return {};
    }));
    return batch;
}

} // namespace famn
