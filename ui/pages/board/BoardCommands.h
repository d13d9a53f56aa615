#pragma once

#include "models/tables/StageBoard.h"
#include "ui/pages/CallKeys.h"
#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

class QObject;

namespace famn {

class BoardView;
class FilterLine;

/// What the board's commands work on. All of it outlives them.
struct BoardParts
{
    WorkContext context;
    /// Receives what is done aside.
    QObject *receiver;
    BoardView &view;
    const StageBoard &board;
    FilterLine &filter;
    /// The card that has the keyboard.
    std::function<std::optional<CallTarget>()> target;
    std::function<void()> clearFilter;
    std::function<void()> readAgain;
};

/// What can be done on the board: with the card that has the keyboard, and with the view.
[[nodiscard]] QList<Command> boardCommands(const BoardParts &parts);

} // namespace famn
