#pragma once

#include "models/services/ApplicationImporter.h"
#include "models/services/Undo.h"

namespace famn {

/// What a column of a list is called, in the language of the program.
[[nodiscard]] QString columnLabel(ImportColumn column);
/// What becomes of a row.
[[nodiscard]] QString outcomeLabel(RowOutcome outcome);
/// One line about what somebody should know of ROW; empty when there is nothing.
[[nodiscard]] QString remarkOn(const ImportRow &row);
/// Why no import can be made of this mapping, and what to do about it.
[[nodiscard]] QString mappingSentence(const Error &error);
/// What an import led to, or would lead to, in a few sentences.
[[nodiscard]] QString summaryOf(const ImportReport &report, bool done);
/// How many rows somebody should look at.
[[nodiscard]] int rowsToLookAt(const ImportReport &report);
/// What an undo took back, and the records it left as they are.
[[nodiscard]] QString summaryOf(const UndoReport &report);

} // namespace famn
