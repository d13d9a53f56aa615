#pragma once

#include "models/domain/CampaignEffect.h"

#include <QList>

namespace famn {

/// The campaigns and events of the made-up municipality, on the days on which DemoCalendar has more applications: the
/// foster homes' day, the autumn's campaign, and one that runs just now.
struct DemoOutreach
{
    QList<Campaign> campaigns;
    QList<CampaignEvent> events;

    [[nodiscard]] static DemoOutreach make(Instant now);
    /// The campaign that likely brought an application; null for none.
    [[nodiscard]] CampaignId likelyFor(const CameBy &application) const;
};

} // namespace famn
