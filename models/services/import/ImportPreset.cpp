#include "models/services/import/ImportPreset.h"

#include "models/base/Text.h"
#include "models/services/import/CsvReader.h"
#include "models/services/import/MappingJson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int presentVersion = 1;
constexpr qsizetype municipalityDigits = 4;
constexpr char16_t versionKey[] = u"famn_import_preset";

Error invalid(const QString &what, const QString &name = {})
{
    return mappingError(u"preset"_s, what, name);
}

Result<QString> textIn(const QJsonObject &root, const QString &key)
{
    const QJsonValue value = root.value(key);
    if (!value.isUndefined() && !value.isString())
        return invalid(key);
    return value.toString();
}

/// The null id for none.
Result<Uuid> idIn(const QJsonObject &root, const QString &key)
{
    FAMN_ASSIGN(text, textIn(root, key));
    if (text.isEmpty())
        return Uuid();
    const auto id = Uuid::fromString(text);
    return id ? Result<Uuid>(*id) : Result<Uuid>(invalid(key));
}

Result<QJsonObject> rootOf(const QByteArray &json)
{
    FAMN_ASSIGN(root, mappingJson(json, u"preset"_s));
    const QJsonValue version = root.value(QStringView(versionKey));
    if (!version.isDouble())
        return invalid(u"no_preset"_s);
    if (version.toInt() != presentVersion)
        return invalid(u"version"_s, QString::number(version.toInt()));
    return root;
}

Result<void> refuseOtherKeys(const QJsonObject &root, ImportPreset::Place place)
{
    QStringList known{QString::fromUtf16(versionKey),
                      u"name"_s,
                      u"channel"_s,
                      u"municipality"_s,
                      u"unit"_s,
                      u"source"_s,
                      u"columns"_s};
    if (place == ImportPreset::Place::Register)
        known.append(u"campaign"_s);
    const QStringList keys = root.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return invalid(u"unknown_key"_s, key);
    }
    return done();
}

bool isLine(const QString &text)
{
    return text.size() <= maxLine && text == cleanedLine(text);
}

} // namespace

Result<ImportPreset> ImportPreset::fromJson(const QByteArray &json, Place place)
{
    FAMN_ASSIGN(root, rootOf(json));
    FAMN_TRY(refuseOtherKeys(root, place));
    ImportPreset preset;
    FAMN_ASSIGN(name, textIn(root, u"name"_s));
    FAMN_ASSIGN(channel, textIn(root, u"channel"_s));
    FAMN_ASSIGN(municipality, textIn(root, u"municipality"_s));
    preset.name = cleanedLine(name);
    preset.defaults.municipality = municipality;
    if (!channel.isEmpty()) {
        const auto known = codeOf<Channel>(channel);
        if (!known)
            return invalid(u"channel"_s, channel);
        preset.defaults.channel = *known;
    }
    FAMN_ASSIGN(campaignId, idIn(root, u"campaign"_s));
    preset.defaults.campaign.uuid = campaignId;
    FAMN_ASSIGN(source, textIn(root, u"source"_s));
    preset.defaults.source = cleanedLine(source);
    if (place == Place::Register) {
        FAMN_ASSIGN(unitId, idIn(root, u"unit"_s));
        preset.defaults.unit.uuid = unitId;
    } else {
        FAMN_ASSIGN(unitName, textIn(root, u"unit"_s));
        preset.unitName = cleanedLine(unitName);
    }
    auto columns = HeadingMap::fromJson(QJsonDocument(QJsonObject{{u"columns"_s, root.value("columns"_L1)}}).toJson());
    if (!columns) {
        Error error = columns.error();
        error.field = u"preset"_s;
        return error;
    }
    preset.columns = std::move(*columns);
    FAMN_TRY(checkPreset(preset));
    return preset;
}

QByteArray ImportPreset::toJson(Place place) const
{
    QJsonObject root = QJsonDocument::fromJson(columns.toJson()).object();
    root.insert(QStringView(versionKey), presentVersion);
    root.insert(u"name"_s, name);
    root.insert(u"channel"_s, QString(keyOf(defaults.channel)));
    if (!defaults.municipality.isEmpty())
        root.insert(u"municipality"_s, defaults.municipality);
    if (!defaults.source.isEmpty())
        root.insert(u"source"_s, defaults.source);
    if (place == Place::File && !unitName.isEmpty())
        root.insert(u"unit"_s, unitName);
    if (place == Place::Register && !defaults.unit.isNull())
        root.insert(u"unit"_s, defaults.unit.uuid.toString());
    if (place == Place::Register && !defaults.campaign.isNull())
        root.insert(u"campaign"_s, defaults.campaign.uuid.toString());
    return QJsonDocument(root).toJson();
}

Result<void> checkPreset(const ImportPreset &preset)
{
    if (preset.name.isEmpty() || preset.name.size() > ImportPreset::longestName ||
        preset.name != cleanedLine(preset.name))
        return invalid(u"name"_s, preset.name);
    const QString &code = preset.defaults.municipality;
    const bool digits =
        std::all_of(code.cbegin(), code.cend(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!code.isEmpty() && (code.size() != municipalityDigits || !digits))
        return invalid(u"municipality"_s, code);
    if (!isLine(preset.unitName))
        return invalid(u"unit"_s);
    if (!isLine(preset.defaults.source))
        return invalid(u"source"_s);
    if (preset.columns.entries.isEmpty())
        return invalid(u"no_columns"_s);
    if (preset.columns.entries.size() > csvLimits::columns)
        return invalid(u"too_many_columns"_s);
    for (const HeadingMap::Entry &entry : preset.columns.entries) {
        if (entry.heading.size() > maxLine)
            return invalid(u"shape"_s, entry.heading);
    }
    return done();
}

qsizetype suggestedPreset(const QList<ImportPreset> &presets, const QStringList &heading)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < presets.size(); ++i) {
        const HeadingMap &columns = presets.at(i).columns;
        // "#3" fits whatever stands there.
        const bool telling =
            std::any_of(columns.entries.cbegin(), columns.entries.cend(),
                        [](const HeadingMap::Entry &entry) { return !entry.heading.startsWith(u'#'); });
        if (!telling || !ColumnMapping::make(heading, columns))
            continue;
        if (best < 0 || columns.entries.size() > presets.at(best).columns.entries.size())
            best = i;
    }
    return best;
}

} // namespace famn
