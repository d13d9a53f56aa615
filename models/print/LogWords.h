#pragma once

#include "models/services/History.h"

namespace famn {

/// What somebody did, in the language of the program: "Changed".
[[nodiscard]] QString actionLabel(JournalAction action);
/// What a kind of record is called: "Application". The kind itself when it has no name.
[[nodiscard]] QString kindLabel(const QString &kind);
/// What a column of a record is called.
[[nodiscard]] QString fieldLabel(const QString &field);
/// Which value of a change.
enum class HistorySide { Before, After };
/// A value of CHANGE as people read it: a record by its name. Hidden when the change is masked.
[[nodiscard]] QString valueText(const QString &kind, const HistoryChange &change, HistorySide side);

} // namespace famn
