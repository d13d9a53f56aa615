#include "models/services/Organisation.h"

#include "models/base/Text.h"
#include "models/storage/Lookups.h"

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

} // namespace famn
