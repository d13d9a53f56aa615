#pragma once

#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

namespace famn {

/// What can be done with the keys of an unlocked register: users, one's own passphrase, recovery sheet, master key.
[[nodiscard]] QList<Command> keyCommands(const WorkContext &context);
/// Says what an unlock found out that is worth reading, and asks for another passphrase where that is due.
void welcome(const WorkContext &context);

} // namespace famn
