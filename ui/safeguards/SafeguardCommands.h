#pragma once

#include "models/domain/RecordRef.h"
#include "models/services/Reveal.h"
#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

#include <optional>

namespace famn {

/// Weeding and incidents in the menu of tools; consents and the extract of the family that CURRENT names, or whose
/// record it is. REVEALED says which protected family is open.
[[nodiscard]] QList<Command> safeguardCommands(const WorkContext &context,
                                               const std::function<std::optional<RecordRef>()> &current,
                                               const std::function<std::optional<Revealed>()> &revealed);

} // namespace famn
