#include "models/services/ImportMappings.h"

#include "models/services/Organisation.h"
#include "models/storage/Lookups.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString settingNameOf(const QStringList &heading)
{
    const QByteArray signature = ColumnMapping::signature(heading).toUtf8();
    return QString::fromUtf16(settingNames::importMapping) +
           QString::fromLatin1(QCryptographicHash::hash(signature, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<std::optional<HeadingMap>> keptMapping(const Connection &connection, const QStringList &heading)
{
    FAMN_ASSIGN(kept, settingValue(connection, settingNameOf(heading)));
    if (kept.isEmpty())
        return std::optional<HeadingMap>();
    FAMN_ASSIGN(map, HeadingMap::fromJson(kept.toUtf8()));
    return std::optional(map);
}

Result<void> keepMapping(Change &change, const QStringList &heading, const HeadingMap &map)
{
    return storeSetting(change, settingNameOf(heading), QString::fromUtf8(map.toJson()));
}

Result<QList<KeptMapping>> keptMappings(const Connection &connection, const Actor &actor)
{
    if (!allows(actor, Verb::Read, Subject::WorkAids))
        return Error{ErrorCode::Denied, {}, {u"setting"_s}, {}};
    const QString prefix = QString::fromUtf16(settingNames::importMapping);
    RecordTable<Setting> settings(connection);
    FAMN_ASSIGN(stored, settings.where(u"WHERE substr(name, 1, ?) = ? AND deleted_at IS NULL "
                                       "ORDER BY updated_at DESC, id"_s,
                                       {prefix.size(), prefix}));
    QList<KeptMapping> kept;
    for (const Setting &setting : std::as_const(stored)) {
        const auto map = HeadingMap::fromJson(setting.value.toUtf8());
        kept.append({setting.name, map ? *map : HeadingMap{}, setting.stamp.updatedAt});
    }
    return kept;
}

Result<Uuid> forgetMapping(WritePath &write, const QString &name)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(known, settingNamed(change.table<Setting>(), name));
        if (!known || !name.startsWith(QString::fromUtf16(settingNames::importMapping)))
            return Error{ErrorCode::NotFound, {}, {u"setting"_s}, {}};
        return change.remove(*known);
    });
}

} // namespace famn
