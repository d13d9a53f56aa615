#pragma once

#include "models/domain/CampaignEffect.h"
#include "models/services/WritePath.h"
#include "models/storage/CampaignReads.h"

namespace famn {

namespace settingNames {
/// Whether applications from before the register was in use count in the effect of campaigns: "yes", or nothing.
inline constexpr char16_t countHistorical[] = u"campaigns.historical";
} // namespace settingNames

struct AddedCampaign
{
    CampaignId campaign;
    Uuid batch;
};

struct AddedEvent
{
    CampaignEventId event;
    Uuid batch;
};

/// Each of these is one operation and gives its id, by which it can be undone. Errors: Invalid with the column,
/// NotFound for what is not there (or deleted), Denied. A campaign's own fields are changed by setFields().

/// Of TYPED everything but id and stamp counts.
[[nodiscard]] Result<AddedCampaign> addCampaign(WritePath &write, const Campaign &typed);
/// Takes the campaign away, with its events and the links of applications to it.
[[nodiscard]] Result<Uuid> removeCampaign(WritePath &write, const CampaignId &id);
[[nodiscard]] Result<AddedEvent> addEvent(WritePath &write, const CampaignEvent &typed);
/// Stores TYPED in the place of the event with its id; the null id when it was so already.
[[nodiscard]] Result<Uuid> changeEvent(WritePath &write, const CampaignEvent &typed);
[[nodiscard]] Result<Uuid> removeEvent(WritePath &write, const CampaignEventId &id);
/// Says that CAMPAIGN brought these applications, whatever was said before; the null id takes what was said away. The
/// null id comes back when all was so already.
[[nodiscard]] Result<Uuid> linkToCampaign(WritePath &write, const CampaignId &campaign,
                                          const QList<ApplicationId> &applications);

/// The national campaign day for foster homes, as it lies ready to be added. DAY differs from year to year
/// (Socialstyrelsen: 27 April 2024), so somebody has to say it.
[[nodiscard]] Campaign fosterHomeDay(const QDate &day);

/// How the effect of campaigns is told.
struct CampaignQuestion
{
    QDate today;
    /// Whether applications from before the register count; nothing for what the register's setting says.
    std::optional<bool> historical;
};

/// The register's setting; false until somebody said so.
[[nodiscard]] Result<bool> countsHistorical(const Connection &connection);
[[nodiscard]] Result<Uuid> setCountsHistorical(WritePath &write, bool counted);

/// All campaigns with what they came to, latest first. Denied when ACTOR may not read applications.
[[nodiscard]] Result<QList<CampaignRow>> campaignRows(const Connection &connection, const Actor &actor,
                                                      const CampaignQuestion &question);

struct CampaignDetail
{
    CampaignRow row;
    /// By day.
    QList<CampaignEvent> events;
    /// Of the campaign's days.
    QList<MonthCount> months;
    /// Latest first.
    QList<LinkedApplication> linked;
    /// Those that it likely brought, and that nobody linked to a campaign.
    QList<ApplicationId> likely;
    /// Whether applications from before the register counted.
    bool historical = false;
};

[[nodiscard]] Result<CampaignDetail> campaignDetail(const Connection &connection, const Actor &actor,
                                                    const CampaignId &id, const CampaignQuestion &question);

/// What came in by month and channel, of all of it or of one campaign's days. Denied, NotFound.
[[nodiscard]] Result<QList<MonthCount>> monthCounts(const Connection &connection, const Actor &actor,
                                                    const CampaignId &campaign, const CampaignQuestion &question);

/// All events, by day, with the names of their campaigns.
struct EventRow
{
    CampaignEvent event;
    QString campaign;
};
[[nodiscard]] Result<QList<EventRow>> eventRows(const Connection &connection, const Actor &actor);

/// A campaign as it is offered for an application.
struct OfferedCampaign
{
    CampaignId id;
    QString name;
    QDate from;
    QDate to;
    CampaignFit fit = CampaignFit::None;
};

/// All campaigns: those that likely brought the application first, then those whose days fit, then the others, each
/// latest first.
[[nodiscard]] Result<QList<OfferedCampaign>> campaignsFor(const Connection &connection, const Application &application);

/// What the field for where a family heard of us is completed to: what was typed so far, whatever its case, and the
/// municipality's own list (CodeLists.h), most used first. What is too long to be the name of a source is left out, and
/// so is what protected families said. Only the own list for who may not read applications.
[[nodiscard]] Result<QStringList> offeredSources(const Connection &connection, const Actor &actor);
/// At most so many are offered.
inline constexpr qsizetype mostOfferedSources = 100;

/// The campaign that TEXT names: by id, or by its name whatever its case, the latest of several. NotFound.
[[nodiscard]] Result<CampaignId> campaignNamed(const Connection &connection, const QString &text);

} // namespace famn
