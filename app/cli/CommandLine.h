#pragma once

#include "app/cli/Command.h"

namespace famn {

/// Runs the command that ARGUMENTS (with the program's name first) call, and gives the process's exit code.
[[nodiscard]] int runCommandLine(const QStringList &arguments, const Clock &clock, const CancelToken &cancel);

/// The language that ARGUMENTS ask for: "sv" unless --lang says "en".
[[nodiscard]] QString languageOf(const QStringList &arguments);

} // namespace famn
