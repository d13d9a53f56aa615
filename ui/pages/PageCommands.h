#pragma once

#include "ui/work/Command.h"

namespace famn {

/// Opens the record of the current row; RECORD says whether there is one.
[[nodiscard]] Command openRecordCommand(std::function<bool()> record, std::function<void()> open);
/// Reads what the page shows anew.
[[nodiscard]] Command refreshCommand(std::function<void()> read);

} // namespace famn
