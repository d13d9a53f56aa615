#pragma once

#include "models/domain/Pipeline.h"
#include "models/services/WritePath.h"

namespace famn {

/// Moves an application to another stage with all that the stage asks for (see moveTo()); one operation, undone as a
/// whole. MOVE's reason stands in the journal. Gives the operation's id; the null id when it was there already. Errors:
/// Invalid with the field that is missing or wrong ("why" for the reason), NotFound, Denied.
[[nodiscard]] Result<Uuid> moveStage(WritePath &write, const ApplicationId &application, const StageMove &move);
/// The same inside another operation: APPLICATION, as stored, becomes what it is after the move.
[[nodiscard]] Result<void> applyMove(Change &change, Application &application, const StageMove &move);

/// What an application can do next, for whoever offers it.
struct StageChoices
{
    Application application;
    bool experienced = false;
    /// As stagesFrom() gives them.
    QList<ApplicationStage> stages;
};
/// NotFound when it is deleted; Denied when ACTOR may not read applications.
[[nodiscard]] Result<StageChoices> stageChoices(const Connection &connection, const Actor &actor,
                                                const ApplicationId &id);

/// Says that applications are from before the register was in use, or are not: they wait for nobody and count in no
/// lead time. One operation; the null id when all of them were so already.
[[nodiscard]] Result<Uuid> setHistorical(WritePath &write, const QList<ApplicationId> &applications, bool historical);

} // namespace famn
