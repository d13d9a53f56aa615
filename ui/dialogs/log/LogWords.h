#pragma once

#include "models/services/History.h"

namespace famn {

/// What somebody did, in the language of the program: "Changed".
[[nodiscard]] QString actionLabel(JournalAction action);
/// What a kind of record is called: "Application". The kind itself when it has no name.
[[nodiscard]] QString kindLabel(const QString &kind);
/// What a column of a record is called.
[[nodiscard]] QString fieldLabel(const QString &field);
/// A stored value of a change as people read it: VALUE is its before or after. Hidden when the change is masked.
[[nodiscard]] QString valueText(const QString &kind, const HistoryChange &change, const QVariant &value);

} // namespace famn
