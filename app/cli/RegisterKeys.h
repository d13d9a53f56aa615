#pragma once

#include "app/cli/Command.h"

namespace famn {

/// The keys of the register at PATH as the unlock options give them, without opening it: for what has to look at a file
/// before it is upgraded, or that is too damaged to be opened.
[[nodiscard]] Result<UnlockedKeys> registerKeys(const Invocation &invocation, const QString &path);

/// Tells on standard error what this computer remembers of the register, where that is worth telling.
void sayAnchor(const Invocation &invocation, AnchorState anchor);

} // namespace famn
