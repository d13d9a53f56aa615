#include "models/services/Staff.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/StaffReads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

bool administers(const StaffMember &member)
{
    return member.active && !member.slot.isNull() && member.roles.contains(StaffRole::Administrator);
}

Error refused(const char *field, ViolationCode rule)
{
    return {ErrorCode::Invalid, QString::fromLatin1(field), {u"staff"_s, QString(keyOf(rule))}, {}};
}

/// Puts what was typed into the form in which it is stored.
Result<void> tidy(StaffMember &member)
{
    member.name = cleanedLine(member.name);
    member.signature = cleanedLine(member.signature);
    const auto phone = readPhone(member.workPhone);
    if (!phone && !member.workPhone.trimmed().isEmpty())
        return refused("work_phone", ViolationCode::BadFormat);
    const auto email = readEmail(member.workEmail);
    if (!email && !member.workEmail.trimmed().isEmpty())
        return refused("work_email", ViolationCode::BadFormat);
    member.workPhone = phone.value_or(QString());
    member.workEmail = email.value_or(QString());
    return done();
}

/// The colleagues other than MEMBER; two of one name could not be told apart where work is handed out.
Result<QList<StaffMember>> others(Change &change, const StaffMember &member)
{
    FAMN_ASSIGN(all, change.table<StaffMember>().where(u"WHERE deleted_at IS NULL ORDER BY id"_s));
    all.removeIf([&](const StaffMember &one) { return one.id == member.id; });
    const bool taken = std::any_of(all.cbegin(), all.cend(),
                                   [&](const StaffMember &one) { return fold(one.name) == fold(member.name); });
    if (taken)
        return Error{ErrorCode::Conflict, u"name"_s, {u"staff"_s}, {}};
    return all;
}

Result<QHash<UnitId, QString>> mayRead(const Connection &connection, const Actor &actor)
{
    if (!allows(actor, Verb::Read, Subject::Organisation))
        return Error{ErrorCode::Denied, {}, {u"staff"_s}, {}};
    return unitNames(connection);
}

} // namespace

Result<QList<StaffRow>> staffRows(const Connection &connection, const Actor &actor)
{
    FAMN_ASSIGN(units, mayRead(connection, actor));
    FAMN_ASSIGN(staff, RecordTable<StaffMember>(connection).where(u"WHERE deleted_at IS NULL ORDER BY id"_s));
    FAMN_ASSIGN(loads, workloads(connection));
    QList<StaffRow> rows;
    for (const StaffMember &member : std::as_const(staff))
        rows.append({member.id, member, units.value(member.unit), loads.value(member.id)});
    const Collation collation;
    std::stable_sort(rows.begin(), rows.end(), [&](const StaffRow &left, const StaffRow &right) {
        if (left.member.active != right.member.active)
            return left.member.active;
        return collation.compare(left.member.name, right.member.name) < 0;
    });
    return rows;
}

Result<std::optional<StaffRow>> staffRow(const Connection &connection, const Actor &actor, const StaffId &id)
{
    FAMN_ASSIGN(units, mayRead(connection, actor));
    FAMN_ASSIGN(
        found,
        RecordTable<StaffMember>(connection).where(u"WHERE uid = ? AND deleted_at IS NULL"_s, {id.uuid.toBytes()}));
    if (found.isEmpty())
        return std::optional<StaffRow>();
    FAMN_ASSIGN(loads, workloads(connection));
    const StaffMember &member = found.first();
    return std::optional(StaffRow{id, member, units.value(member.unit), loads.value(id)});
}

Result<Uuid> addStaff(WritePath &write, StaffMember member)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_TRY(tidy(member));
        // Keys are given by "Users and keys", which knows the key file.
        member.slot = {};
        FAMN_TRY(others(change, member));
        FAMN_TRY(change.insert(member));
        return done();
    });
}

Result<Uuid> changeStaff(WritePath &write, StaffMember after)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<StaffMember>().living(after.id));
        FAMN_TRY(tidy(after));
        after.slot = stored.slot;
        after.stamp = stored.stamp;
        if (after == stored)
            return done();
        FAMN_ASSIGN(rest, others(change, after));
        if (administers(stored) && !administers(after) && std::none_of(rest.cbegin(), rest.cend(), administers))
            return Error{ErrorCode::LastKeyHolder, {}, {}, {}};
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<Uuid> setStaffField(WritePath &write, const StaffId &id, const QString &column, const QString &text)
{
    FAMN_ASSIGN(member, RecordTable<StaffMember>(write.openRegister().writer()).living(id));
    const QString word = text.trimmed();
    if (column == "roles"_L1) {
        const auto roles = CodeSet<StaffRole>::fromText(word);
        if (!roles)
            return refused("roles", ViolationCode::UnknownCode);
        member.roles = *roles;
    } else if (column == "unit"_L1) {
        member.unit = {Uuid::fromString(word).value_or(Uuid())};
    } else if (column == "active"_L1) {
        member.active = word != "no"_L1;
    } else if (column == "qualified"_L1) {
        member.qualified = word.isEmpty() ? std::nullopt : std::optional(word == "yes"_L1);
    } else {
        const Field<StaffMember> *field = fieldNamed<StaffMember>(column);
        if (!field || field->type != ValueType::Text || !field->set(member, text))
            return Error{ErrorCode::FieldFixed, column, {QString(u"staff."_s + column)}, {}};
    }
    return changeStaff(write, member);
}

} // namespace famn
