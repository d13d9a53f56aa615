#pragma once

#include <QString>

namespace famn {

/// TEXT with an apostrophe before it when a spreadsheet would take it for a formula: when it begins with = + - @, their
/// full-width forms, a tab or a line break (spaces before them are passed over). For every cell that leaves the
/// program.
[[nodiscard]] QString withoutFormula(const QString &text);

/// The opposite, for cells that come back from a file of ours: the apostrophe goes if withoutFormula() put it there.
[[nodiscard]] QString withFormulaRestored(const QString &text);

} // namespace famn
