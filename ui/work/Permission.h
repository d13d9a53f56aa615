#pragma once

#include "models/services/Policy.h"
#include "ui/work/Command.h"

namespace famn {

class Session;

/// A right that something asks for.
struct Need
{
    Verb verb = Verb::Read;
    Subject subject = Subject::Families;
};

/// Whether whoever unlocked the register has all of NEEDS.
[[nodiscard]] bool hasAll(const Session &session, const QList<Need> &needs);
/// COMMAND changes the register and asks for NEEDS: without them, or while a task keeps the register to itself, it
/// cannot be run and says why. What its enabled() asked before holds besides.
void restrictTo(Command &command, const Session &session, const QList<Need> &needs);

} // namespace famn
