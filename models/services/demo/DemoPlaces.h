#pragma once

#include "models/domain/Family.h"
#include "models/services/demo/DemoRandom.h"

namespace famn {

/// Where a made-up family lives, and which district of the own municipality answers for it.
struct DemoPlace
{
    QString municipality;
    QString district;
    QString postcode;
    QString city;
    /// Counts from 0 to demoDistricts - 1.
    int unit = 0;
};

inline constexpr int demoDistricts = 3;
/// The municipality whose register it is: Malmö.
inline constexpr char16_t demoMunicipality[] = u"1280";

/// Mostly a part of the own town, now and then a neighbouring municipality; a farm lies in one of these.
[[nodiscard]] DemoPlace demoPlace(HousingForm housing, DemoRandom &random);
/// A street that is made up, with a number and, in a block of flats, that of the flat.
[[nodiscard]] QString demoAddress(HousingForm housing, DemoRandom &random);

} // namespace famn
