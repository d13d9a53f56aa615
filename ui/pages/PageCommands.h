#pragma once

#include "ui/work/Command.h"

class QPoint;
class QWidget;

namespace famn {

/// Opens the record of the current row; RECORD says whether there is one.
[[nodiscard]] Command openRecordCommand(std::function<bool()> record, std::function<void()> open);
/// Reads what the page shows anew.
/// F3 and Shift+F3: GO is called with the step to the next (1) or previous (-1) row that the filter lets through, while
/// ANY says that there is one.
[[nodiscard]] QList<Command> hitCommands(const std::function<void(int step)> &go, const std::function<bool()> &any);
[[nodiscard]] Command refreshCommand(std::function<void()> read);
/// Shows at a point of the screen a menu of those of OFFERED that work in CONTENT and can be run.
void showContentMenu(QWidget &content, const QList<Command> &offered, const QPoint &at);

} // namespace famn
