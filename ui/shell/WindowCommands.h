#pragma once

#include "ui/work/Command.h"

namespace famn {

class Language;
class Preferences;
class Theme;

/// What the window offers whether a register is unlocked or not: colours, language, zoom, the end.
[[nodiscard]] QList<Command> lookCommands(Theme &theme, Language &language, Preferences &preferences);

} // namespace famn
