#pragma once

#include "app/cli/Command.h"
#include "models/services/Reveal.h"

namespace famn {

/// The keys of the register at PATH as the unlock options give them, without opening it: for what has to look at a file
/// before it is upgraded, or that is too damaged to be opened.
[[nodiscard]] Result<UnlockedKeys> registerKeys(const Invocation &invocation, const QString &path);

/// Tells on standard error what this computer remembers of the register, where that is worth telling.
void sayAnchor(const Invocation &invocation, AnchorState anchor);

/// Asks for a reason to open a protected family.
[[nodiscard]] QCommandLineOption revealOption();
/// Opens the protected family of RECORD when somebody gave the reason; nothing when nobody asked.
[[nodiscard]] Result<std::optional<Revealed>> revealAsked(const Invocation &invocation, const OpenRegister &opened,
                                                          const RecordRef &record);

} // namespace famn
