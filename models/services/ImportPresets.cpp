#include "models/services/ImportPresets.h"

#include "models/base/Text.h"
#include "models/services/Organisation.h"
#include "models/storage/CampaignReads.h"
#include "models/storage/Lookups.h"

#include <algorithm>

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

Result<void> checkDefaults(Change &change, const ImportDefaults &defaults)
{
    if (!defaults.campaign.isNull())
        FAMN_TRY(change.table<Campaign>().living(defaults.campaign));
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
    for (StoredPreset &stored : presets) {
        CampaignId &campaign = stored.preset.defaults.campaign;
        const bool there =
            std::any_of(campaigns.cbegin(), campaigns.cend(), [&](const Campaign &one) { return one.id == campaign; });
        if (!there)
            campaign = {};
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

Result<Uuid> savePreset(WritePath &write, const Uuid &id, const ImportPreset &preset)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_TRY(checkPreset(preset));
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
