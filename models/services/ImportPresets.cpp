#include "models/services/ImportPresets.h"

#include "models/base/Text.h"
#include "models/services/Organisation.h"
#include "models/storage/CampaignReads.h"
#include "models/storage/Lookups.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString settingNameOf(const Uuid &id)
{
    return QString::fromUtf16(settingNames::importPreset) + id.toString();
}

Error unknownPreset()
{
    return {ErrorCode::NotFound, {}, {u"setting"_s}, {}};
}

/// What is stored, deleted ones left out.
Result<QList<StoredPreset>> storedPresets(const Connection &connection)
{
    const QString prefix = QString::fromUtf16(settingNames::importPreset);
    FAMN_ASSIGN(settings, RecordTable<Setting>(connection)
                              .where(u"WHERE substr(name, 1, ?) = ? AND deleted_at IS NULL ORDER BY id"_s,
                                     {prefix.size(), prefix}));
    QList<StoredPreset> presets;
    for (const Setting &setting : std::as_const(settings)) {
        const auto id = Uuid::fromString(setting.name.mid(prefix.size()));
        const auto preset = ImportPreset::fromJson(setting.value.toUtf8(), ImportPreset::Place::Register);
        if (id && preset)
            presets.append({*id, *preset});
    }
    return presets;
}

Result<QList<Unit>> livingUnits(const Connection &connection)
{
    return RecordTable<Unit>(connection).where(u"WHERE deleted_at IS NULL ORDER BY id"_s);
}

/// PRESET with the unit that it names, if there is one, and without the name.
Result<ImportPreset> withUnit(const Connection &connection, ImportPreset preset)
{
    const QString wanted = fold(std::exchange(preset.unitName, QString()));
    if (wanted.isEmpty() || !preset.defaults.unit.isNull())
        return preset;
    FAMN_ASSIGN(units, livingUnits(connection));
    for (const Unit &unit : std::as_const(units)) {
        if (fold(unit.name) == wanted)
            preset.defaults.unit = unit.id;
    }
    return preset;
}

Result<void> checkDefaults(Change &change, const ImportDefaults &defaults)
{
    if (!defaults.campaign.isNull())
        FAMN_TRY(change.table<Campaign>().living(defaults.campaign));
    if (!defaults.unit.isNull())
        FAMN_TRY(change.table<Unit>().living(defaults.unit));
    if (defaults.municipality.isEmpty())
        return done();
    FAMN_ASSIGN(all, allMunicipalities(change.connection()));
    const bool known = std::any_of(all.cbegin(), all.cend(), [&](const Municipality &municipality) {
        return municipality.code == defaults.municipality;
    });
    if (!known)
        return Error{
            ErrorCode::Invalid, u"municipality"_s, {u"setting"_s, QString(keyOf(ViolationCode::UnknownCode))}, {}};
    return done();
}

} // namespace

Result<QList<StoredPreset>> importPresets(const Connection &connection, const Actor &actor)
{
    if (!allows(actor, Verb::Read, Subject::WorkAids))
        return Error{ErrorCode::Denied, {}, {u"setting"_s}, {}};
    FAMN_ASSIGN(presets, storedPresets(connection));
    FAMN_ASSIGN(campaigns, livingCampaigns(connection));
    FAMN_ASSIGN(units, livingUnits(connection));
    for (StoredPreset &stored : presets) {
        CampaignId &campaign = stored.preset.defaults.campaign;
        const bool there =
            std::any_of(campaigns.cbegin(), campaigns.cend(), [&](const Campaign &one) { return one.id == campaign; });
        if (!there)
            campaign = {};
        UnitId &unit = stored.preset.defaults.unit;
        const auto known = std::find_if(units.cbegin(), units.cend(), [&](const Unit &one) { return one.id == unit; });
        if (known == units.cend())
            unit = {};
        else
            stored.preset.unitName = known->name;
    }
    const Collation collation;
    std::stable_sort(presets.begin(), presets.end(), [&](const StoredPreset &a, const StoredPreset &b) {
        return collation.compare(a.preset.name, b.preset.name) < 0;
    });
    return presets;
}

Result<StoredPreset> presetNamed(const Connection &connection, const Actor &actor, const QString &name)
{
    FAMN_ASSIGN(presets, importPresets(connection, actor));
    const QString wanted = fold(cleanedLine(name));
    for (const StoredPreset &stored : std::as_const(presets)) {
        if (fold(stored.preset.name) == wanted)
            return stored;
    }
    return unknownPreset();
}

Result<Uuid> savePreset(WritePath &write, const Uuid &id, const ImportPreset &said)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_TRY(checkPreset(said));
        FAMN_ASSIGN(preset, withUnit(change.connection(), said));
        FAMN_TRY(checkDefaults(change, preset.defaults));
        FAMN_ASSIGN(presets, storedPresets(change.connection()));
        bool known = id.isNull();
        for (const StoredPreset &stored : std::as_const(presets)) {
            known = known || stored.id == id;
            if (stored.id != id && fold(stored.preset.name) == fold(preset.name))
                return Error{ErrorCode::Conflict, u"name"_s, {u"setting"_s}, {}};
        }
        if (!known)
            return unknownPreset();
        const Uuid place = id.isNull() ? Uuid::generate(change.now()) : id;
        return storeSetting(change, settingNameOf(place),
                            QString::fromUtf8(preset.toJson(ImportPreset::Place::Register)));
    });
}

Result<Uuid> removePreset(WritePath &write, const Uuid &id)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(known, settingNamed(change.table<Setting>(), settingNameOf(id)));
        if (!known || known->stamp.deletedAt)
            return unknownPreset();
        return change.remove(*known);
    });
}

} // namespace famn
