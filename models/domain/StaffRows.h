#pragma once

#include "models/domain/Family.h"
#include "models/domain/Organisation.h"

namespace famn {

/// What somebody has on their desk.
struct Workload
{
    /// Applications they own that have not ended.
    qint64 applications = 0;
    /// Tasks of theirs that are not done.
    qint64 tasks = 0;
    /// Families they own.
    qint64 families = 0;
    friend bool operator==(const Workload &, const Workload &) = default;
};

/// A colleague as the list shows them, with what they have on their desk: so that work can be handed out evenly, not to
/// rank anybody.
struct StaffRow
{
    StaffId id;
    StaffMember member;
    QString unitName;
    Workload load;
    /// Colleagues are never masked.
    Protection protection = Protection::None;
    friend bool operator==(const StaffRow &, const StaffRow &) = default;
};

} // namespace famn
