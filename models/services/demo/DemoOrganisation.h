#pragma once

#include "models/base/Clock.h"
#include "models/domain/Organisation.h"
#include "models/services/demo/DemoRandom.h"

#include <QList>

namespace famn {

/// The units and staff of the made-up municipality. Nobody of them can unlock the register.
struct DemoOrganisation
{
    /// The central recruiting unit, then the districts, in the order of DemoPlaces.
    QList<Unit> units;
    QList<StaffMember> staff;

    [[nodiscard]] static DemoOrganisation make(Instant now);
    [[nodiscard]] UnitId central() const { return units.first().id; }
    /// DISTRICT counts from 0.
    [[nodiscard]] UnitId district(int district) const { return units.at(district + 1).id; }
    /// One of the recruiters, who meet everybody that applies.
    [[nodiscard]] StaffId recruiter(DemoRandom &random) const;
    /// Somebody who answers for the foster homes of a district.
    [[nodiscard]] StaffId caseworker(int district, DemoRandom &random) const;
};

} // namespace famn
