#pragma once

#include "models/domain/SameDay.h"
#include "models/services/Access.h"

#include <QHash>

namespace famn {

/// What the board of applications is made of.
struct PipelineBoard
{
    /// As applicationRows() gives them.
    QList<ApplicationRow> rows;
    /// What stands on a card for its owner: the signature, or the name of who has none. Who has left too, as cards go
    /// on being theirs.
    QHash<StaffId, QString> signatures;
    QHash<UnitId, QString> units;
    IntakeRules rules;
};

/// Denied when ACTOR may not read applications.
[[nodiscard]] Result<PipelineBoard> readPipeline(const Connection &connection, const Actor &actor);

} // namespace famn
