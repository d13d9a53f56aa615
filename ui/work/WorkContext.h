#pragma once

#include "models/services/Access.h"

#include <optional>

namespace famn {

class Curtain;
class DraftKeeper;
class Interaction;
class Navigator;
class Preferences;
class Session;
class Theme;

/// What everything that lives only while a register is unlocked is given: pages, editors, dialogs. All of it outlives
/// them.
struct WorkContext
{
    Session &session;
    Theme &theme;
    Interaction &interaction;
    Navigator &navigator;
    Preferences &preferences;
    DraftKeeper &drafts;
    Curtain &curtain;
    /// What a new passphrase costs to guess; nothing for what suits this computer.
    std::optional<KdfCost> keyCost = {};
};

} // namespace famn
