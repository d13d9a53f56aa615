#pragma once

#include "models/domain/SameDay.h"
#include "models/tables/RowTableModel.h"

namespace famn {

/// What a list says of an application's same-day clock, in the language of the program: "55 min left", "Late 2 days",
/// "Answered 14:03"; empty when nobody waits.
[[nodiscard]] QString clockText(const SameDayClock &clock, Instant now);
/// Its status; loud when it is late, or has less than an hour left.
[[nodiscard]] CellMark clockMark(const SameDayClock &clock, Instant now, const OfficeHours &hours = {});
/// Orders applications by how urgent they are: those that wait by when they came in, then those that were answered;
/// null for the others. Asks no calendar, as a list of 100,000 is sorted by it.
[[nodiscard]] QVariant urgency(const ApplicationRow &row);

} // namespace famn
