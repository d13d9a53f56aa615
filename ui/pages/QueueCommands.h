#pragma once

#include "ui/pages/CallKeys.h"

namespace famn {

/// Who answers for an application, and when it is tried again: claim it with one key, hand it over, choose the day of
/// the next try. TARGET says which; OWNER must live as long as the commands.
[[nodiscard]] QList<Command> queueCommands(const WorkContext &context, QObject *owner,
                                           std::function<std::optional<CallTarget>()> target);

} // namespace famn
