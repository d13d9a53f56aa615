#include "models/services/Organisation.h"

#include "models/base/Text.h"
#include "models/storage/Lookups.h"

#include <algorithm>

namespace famn {

Result<QString> ownMunicipality(const Connection &connection)
{
    return settingValue(connection, QString::fromUtf16(settingNames::municipality));
}

Result<void> storeSetting(Change &change, const QString &name, const QString &value)
{
    FAMN_ASSIGN(known, settingNamed(change.table<Setting>(), name));
    // One that was undone still holds its name.
    if (known && known->stamp.deletedAt) {
        FAMN_TRY(change.restore(*known));
        FAMN_ASSIGN(restored, change.table<Setting>().find(known->id));
        known = restored;
    }
    Setting setting = known.value_or(Setting{});
    setting.name = name;
    setting.value = value;
    if (known)
        FAMN_TRY(change.update(*known, setting));
    else
        FAMN_TRY(change.insert(setting));
    return done();
}

Result<void> setMunicipality(WritePath &write, const QString &name)
{
    return write.run([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(all, allMunicipalities(change.connection()));
        for (const Municipality &municipality : std::as_const(all)) {
            if (municipality.code == name || fold(municipality.name) == fold(cleanedLine(name)))
                return storeSetting(change, QString::fromUtf16(settingNames::municipality), municipality.code);
        }
        return Error{ErrorCode::NotFound, QStringLiteral("municipality"), {}, {}};
    });
}

Result<OrganisationView> organisationOf(const Connection &connection, const Actor &actor)
{
    if (!allows(actor, Verb::Read, Subject::Organisation))
        return Error{ErrorCode::Denied, {}, {QStringLiteral("unit")}, {}};
    OrganisationView view;
    FAMN_ASSIGN(own, settingValue(connection, QString::fromUtf16(settingNames::municipality)));
    view.municipality = own;
    FAMN_ASSIGN(all, allMunicipalities(connection));
    view.municipalities = all;
    FAMN_ASSIGN(units, RecordTable<Unit>(connection).where(QStringLiteral("WHERE deleted_at IS NULL")));
    const Collation collation;
    std::stable_sort(units.begin(), units.end(),
                     [&](const Unit &left, const Unit &right) { return collation.compare(left.name, right.name) < 0; });
    view.units = units;
    return view;
}

Result<Uuid> addUnit(WritePath &write, Unit unit)
{
    return write.change([&](Change &change) -> Result<void> {
        unit.name = cleanedLine(unit.name);
        if (unit.municipality.isEmpty()) {
            FAMN_ASSIGN(own, settingValue(change.connection(), QString::fromUtf16(settingNames::municipality)));
            unit.municipality = own;
        }
        FAMN_TRY(change.insert(unit));
        return done();
    });
}

Result<Uuid> renameUnit(WritePath &write, const UnitId &id, const QString &name)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(unit, change.table<Unit>().living(id));
        Unit renamed = unit;
        renamed.name = cleanedLine(name);
        if (renamed == unit)
            return done();
        FAMN_TRY(change.update(unit, renamed));
        return done();
    });
}

Result<Uuid> closeUnit(WritePath &write, const UnitId &id)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(unit, change.table<Unit>().find(id));
        FAMN_ASSIGN(parts, change.table<Unit>().where(QStringLiteral("WHERE parent = ? AND deleted_at IS NULL"),
                                                      {id.uuid.toBytes()}));
        if (!parts.isEmpty())
            return Error{ErrorCode::Invalid, QStringLiteral("parent"), {QStringLiteral("unit")}, {}};
        return change.remove(unit);
    });
}

} // namespace famn
