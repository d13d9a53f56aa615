#pragma once

#include "models/base/Uuid.h"
#include "models/storage/Connection.h"

#include <QHash>
#include <QString>

namespace famn {

/// How a user left the lists: columns, order, filter, selection. Not journaled. OWNER as in Draft; PLACE such as
/// "list/families", 1 to 200 characters; the value is JSON.

/// Keeps VALUE in the place of what its owner has there.
[[nodiscard]] Result<void> putViewState(const Connection &connection, const Uuid &owner, const QString &place,
                                        const QByteArray &value, Instant savedAt);
/// Empty when there is none.
[[nodiscard]] Result<QByteArray> viewStateAt(const Connection &connection, const Uuid &owner, const QString &place);
/// All of OWNER's, by place.
[[nodiscard]] Result<QHash<QString, QByteArray>> viewStatesOf(const Connection &connection, const Uuid &owner);
/// Also when there is none.
[[nodiscard]] Result<void> removeViewState(const Connection &connection, const Uuid &owner, const QString &place);

} // namespace famn
