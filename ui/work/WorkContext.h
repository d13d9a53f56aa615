#pragma once

namespace famn {

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
};

} // namespace famn
