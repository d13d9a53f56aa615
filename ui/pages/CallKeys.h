#pragma once

#include "models/domain/Application.h"
#include "ui/work/Command.h"

#include <optional>

class QObject;

namespace famn {

struct WorkContext;

/// The application that a call is about, and its name as the list shows it.
struct CallTarget
{
    ApplicationId application;
    QString name;
    /// It is from before the register was in use.
    bool historical = false;
};

/// Notes how a call went with one key: 1 reached, 2 no answer, 3 left a message; each can be taken back. Also the
/// command that turns the keys off. TARGET says whom; OWNER must live as long as the commands.
[[nodiscard]] QList<Command> callCommands(const WorkContext &context, QObject *owner,
                                          std::function<std::optional<CallTarget>()> target);

} // namespace famn
