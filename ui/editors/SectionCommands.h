#pragma once

#include "ui/work/Command.h"

namespace famn {

/// Ctrl+PageDown and Ctrl+PageUp: GO is called with the step to the next (1) or previous (-1) section of the record
/// beside the list, while SHOWN says that there is one.
[[nodiscard]] QList<Command> sectionCommands(const std::function<void(int step)> &go,
                                             const std::function<bool()> &shown);

} // namespace famn
