#pragma once

#include "models/services/WritePath.h"
#include "models/services/import/ImportPreset.h"

namespace famn {

/// A preset as the register keeps it.
struct StoredPreset
{
    Uuid id;
    ImportPreset preset;
};

/// All of them in Swedish order of name, each with the name of its unit; one that cannot be read is left out, and so is
/// a campaign or unit that is gone.
/// Denied when ACTOR may not read settings.
[[nodiscard]] Result<QList<StoredPreset>> importPresets(const Connection &connection, const Actor &actor);
/// The one of that name, whatever its case. NotFound, Denied.
[[nodiscard]] Result<StoredPreset> presetNamed(const Connection &connection, const Actor &actor, const QString &name);

/// Stores SAID under ID, as a new one under the null id. Where it names a unit instead of holding one, as those from
/// files do, it gets the one that is called so; none where there is none. Gives the operation's id, by which it can be
/// undone; the null id when it was so already. Errors: MappingInvalid as checkPreset() says; Conflict with the field
/// "name" when another has that name; Invalid with the field "municipality" for one that is none; NotFound for ID, the
/// campaign or the unit; Denied.
[[nodiscard]] Result<Uuid> savePreset(WritePath &write, const Uuid &id, const ImportPreset &said);
[[nodiscard]] Result<Uuid> removePreset(WritePath &write, const Uuid &id);

} // namespace famn
