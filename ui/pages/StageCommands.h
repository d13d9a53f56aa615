#pragma once

#include "ui/pages/CallKeys.h"

namespace famn {

/// Moves TARGET to the stage TO: at once, with a notice that takes it back, where nothing has to be told; else the
/// dialog that asks for it is opened. OWNER must live until then.
void moveToStage(const WorkContext &context, QObject *owner, const CallTarget &target, ApplicationStage to);

/// "Move to stage…" for the application of TARGET, and whether it is from before the register. MORE are further keys of
/// the first, in the content alone. OWNER must live as long as the commands.
[[nodiscard]] QList<Command> stageCommands(const WorkContext &context, QObject *owner,
                                           std::function<std::optional<CallTarget>()> target,
                                           const QList<QKeySequence> &more = {});

} // namespace famn
