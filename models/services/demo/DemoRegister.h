#pragma once

#include "models/base/Progress.h"
#include "models/services/WritePath.h"

namespace famn {

struct DemoOptions
{
    /// 0 to mostDemoFamilies.
    int families = 60;
    /// Another seed makes other families.
    quint32 seed = 1;
    /// Told how many families are stored, and of how many.
    Progress progress;
    CancelToken cancel;
};

struct DemoReport
{
    int families = 0;
    int persons = 0;
    int applications = 0;
    int assignments = 0;
    int contacts = 0;
    int tasks = 0;
    int units = 0;
    int staff = 0;
    int campaigns = 0;
    int events = 0;
    friend bool operator==(const DemoReport &, const DemoReport &) = default;
};

/// More than this would use up the personal numbers that are kept for tests.
inline constexpr int mostDemoFamilies = 100'000;

/// Fills an empty training register with a made-up municipality: units and staff without keys, families, and two years
/// of work up to yesterday (what came in today has no hour). The same options on the same day give the same content,
/// ids aside. The register's municipality becomes Malmö unless it is set.
///
/// Stores 500 families at a time, so that memory stays flat: after Cancelled or another error what was stored before
/// stays. Errors: Denied when the register is a real one or the actor may not do it all, Conflict when it has families
/// already (begin with a new register), Invalid for a number of families out of range, Cancelled.
[[nodiscard]] Result<DemoReport> fillDemo(WritePath &write, const DemoOptions &options);

} // namespace famn
