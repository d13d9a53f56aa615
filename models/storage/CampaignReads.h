#pragma once

#include "models/domain/CampaignEffect.h"
#include "models/domain/Family.h"
#include "models/storage/Connection.h"

namespace famn {

/// Latest first.
[[nodiscard]] Result<QList<Campaign>> livingCampaigns(const Connection &connection);
/// By day.
[[nodiscard]] Result<QList<CampaignEvent>> livingEvents(const Connection &connection);

/// Everything that came in, by day, channel and campaign; what turned out to be a duplicate is left out.
[[nodiscard]] Result<QList<IntakeCount>> intakeCounts(const Connection &connection);

/// An application that is linked to no campaign.
struct UnlinkedApplication
{
    ApplicationId id;
    CameBy came;
};

/// Those that came in during DAYS, in their order. Those of protected families are left out: how they heard of us is
/// masked.
[[nodiscard]] Result<QList<UnlinkedApplication>> unlinkedApplications(const Connection &connection,
                                                                      const DayRange &days);

/// An application that is linked to a campaign.
struct LinkedApplication
{
    ApplicationId id;
    QDate receivedOn;
    ApplicationStage stage = ApplicationStage::New;
    /// Empty for a protected family.
    QString familyName;
    Protection protection = Protection::None;
};

/// Latest first.
[[nodiscard]] Result<QList<LinkedApplication>> applicationsOfCampaign(const Connection &connection,
                                                                      const CampaignId &campaign);

/// How a family said that it heard of us, and how many said so in those words.
struct SourceUse
{
    QString source;
    int uses = 0;
};

/// Every wording, most used first. What protected families said is left out.
[[nodiscard]] Result<QList<SourceUse>> sourcesTyped(const Connection &connection);

} // namespace famn
