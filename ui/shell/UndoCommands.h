#pragma once

#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

class QObject;

namespace famn {

/// Undo and redo, each with the name of what it would take back or do again. OWNER: with it ends who hears the outcome.
[[nodiscard]] QList<Command> undoCommands(const WorkContext &context, QObject *owner);
/// Takes the last operation back, or with AGAIN does the last undone one again; says what could not be.
void undoLast(const WorkContext &context, QObject *owner, bool again);

} // namespace famn
