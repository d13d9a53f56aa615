#pragma once

#include "models/services/WritePath.h"
#include "models/services/import/ColumnMapping.h"

namespace famn {

/// A mapping by hand that the register keeps for lists with the same headings.
struct KeptMapping
{
    /// Names it for forgetMapping().
    QString name;
    HeadingMap map;
    Instant keptAt;
};

/// The one kept for HEADING; nothing when there is none.
[[nodiscard]] Result<std::optional<HeadingMap>> keptMapping(const Connection &connection, const QStringList &heading);
/// Keeps MAP for HEADING, in the place of the one before.
[[nodiscard]] Result<void> keepMapping(Change &change, const QStringList &heading, const HeadingMap &map);

/// All that are kept, latest first; one that cannot be read is there with an empty map. Denied when ACTOR may not read
/// settings.
[[nodiscard]] Result<QList<KeptMapping>> keptMappings(const Connection &connection, const Actor &actor);
/// Forgets the mapping called NAME, and gives the operation's id, by which it can be undone. NotFound, Denied.
[[nodiscard]] Result<Uuid> forgetMapping(WritePath &write, const QString &name);

} // namespace famn
