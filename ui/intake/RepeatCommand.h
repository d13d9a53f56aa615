#pragma once

#include "models/domain/RecordRef.h"
#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

#include <optional>

class QObject;

namespace famn {

/// "Repeat as new" (Ctrl+D): opens the dialog for a new application, campaign or meeting with what may be said again of
/// the one that FOCUSED gives. Who the family is stays out: another application of the same family is added from the
/// warning of duplicates. OWNER must outlive the command.
[[nodiscard]] Command repeatCommand(const WorkContext &context, QObject *owner,
                                    std::function<std::optional<RecordRef>()> focused);

} // namespace famn
