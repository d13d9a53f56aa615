#include "models/services/Campaigns.h"

#include "models/base/Text.h"
#include "models/services/CodeLists.h"
#include "models/services/Organisation.h"
#include "models/storage/Lookups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// What is longer is no name of a source, but somebody's story.
constexpr qsizetype longestSource = 60;

Result<void> mayRead(const Actor &actor)
{
    if (!allows(actor, Verb::Read, subjectOfKind("campaign")))
        return Error{ErrorCode::Denied, {}, {u"campaign"_s}, {}};
    return done();
}

/// A campaign that is named must be there.
Result<void> requireCampaign(Change &change, const CampaignId &id)
{
    if (!id.isNull())
        FAMN_TRY(change.table<Campaign>().living(id));
    return done();
}

template<typename T>
T withoutStamp(T record)
{
    record.stamp = {};
    return record;
}

QHash<Uuid, QStringList> namesOf(const QList<CampaignEvent> &events)
{
    QHash<Uuid, QStringList> names;
    for (const CampaignEvent &event : events)
        names[event.campaign.uuid].append(event.name);
    return names;
}

Result<bool> historicalOr(const Connection &connection, const CampaignQuestion &question)
{
    if (question.historical)
        return *question.historical;
    return countsHistorical(connection);
}

} // namespace

Result<AddedCampaign> addCampaign(WritePath &write, const Campaign &typed)
{
    return write.give<AddedCampaign>([&](Change &change) -> Result<AddedCampaign> {
        Campaign campaign = withoutStamp(typed);
        campaign.name = cleanedLine(campaign.name);
        campaign.programme = cleanedLine(campaign.programme);
        FAMN_ASSIGN(stored, change.insert(campaign));
        return AddedCampaign{stored.id, change.batch()};
    });
}

Result<Uuid> removeCampaign(WritePath &write, const CampaignId &id)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(campaign, change.table<Campaign>().living(id));
        FAMN_ASSIGN(events, change.table<CampaignEvent>().where(u"WHERE campaign = ? AND deleted_at IS NULL"_s,
                                                                {id.uuid.toBytes()}));
        for (const CampaignEvent &event : std::as_const(events))
            FAMN_TRY(change.remove(event));
        FAMN_ASSIGN(linked, change.table<Application>().where(u"WHERE campaign = ? AND deleted_at IS NULL"_s,
                                                              {id.uuid.toBytes()}));
        for (const Application &application : std::as_const(linked)) {
            Application after = application;
            after.campaign = {};
            FAMN_TRY(change.update(application, after));
        }
        return change.remove(campaign);
    });
}

Result<AddedEvent> addEvent(WritePath &write, const CampaignEvent &typed)
{
    return write.give<AddedEvent>([&](Change &change) -> Result<AddedEvent> {
        CampaignEvent event = withoutStamp(typed);
        event.name = cleanedLine(event.name);
        event.place = cleanedLine(event.place);
        FAMN_TRY(requireCampaign(change, event.campaign));
        FAMN_ASSIGN(stored, change.insert(event));
        return AddedEvent{stored.id, change.batch()};
    });
}

Result<Uuid> changeEvent(WritePath &write, const CampaignEvent &typed)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<CampaignEvent>().living(typed.id));
        CampaignEvent after = typed;
        after.stamp = stored.stamp;
        after.name = cleanedLine(after.name);
        after.place = cleanedLine(after.place);
        if (after == stored)
            return done();
        FAMN_TRY(requireCampaign(change, after.campaign));
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<Uuid> removeEvent(WritePath &write, const CampaignEventId &id)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<CampaignEvent>().living(id));
        return change.remove(stored);
    });
}

Result<Uuid> linkToCampaign(WritePath &write, const CampaignId &campaign, const QList<ApplicationId> &applications)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_TRY(requireCampaign(change, campaign));
        for (const ApplicationId &id : applications) {
            FAMN_ASSIGN(stored, change.table<Application>().living(id));
            if (stored.campaign == campaign)
                continue;
            Application after = stored;
            after.campaign = campaign;
            FAMN_TRY(change.update(stored, after));
        }
        return done();
    });
}

Campaign fosterHomeDay(const QDate &day)
{
    Campaign campaign;
    campaign.name = day.isValid() ? u"Familjehemmens dag %1"_s.arg(day.year()) : u"Familjehemmens dag"_s;
    campaign.channels = {CampaignChannel::FosterHomeDay, CampaignChannel::SocialMedia, CampaignChannel::TransportPoster,
                         CampaignChannel::Cinema};
    campaign.from = day;
    campaign.to = day;
    return campaign;
}

Result<bool> countsHistorical(const Connection &connection)
{
    FAMN_ASSIGN(value, settingValue(connection, QString::fromUtf16(settingNames::countHistorical)));
    return value == "yes"_L1;
}

Result<Uuid> setCountsHistorical(WritePath &write, bool counted)
{
    return write.change([&](Change &change) {
        return storeSetting(change, QString::fromUtf16(settingNames::countHistorical), counted ? u"yes"_s : QString());
    });
}

Result<QList<CampaignRow>> campaignRows(const Connection &connection, const Actor &actor,
                                        const CampaignQuestion &question)
{
    FAMN_TRY(mayRead(actor));
    FAMN_ASSIGN(historical, historicalOr(connection, question));
    FAMN_ASSIGN(campaigns, livingCampaigns(connection));
    FAMN_ASSIGN(events, livingEvents(connection));
    FAMN_ASSIGN(intake, intakeCounts(connection));
    const auto names = namesOf(events);
    QList<CampaignRow> rows;
    for (const Campaign &campaign : std::as_const(campaigns))
        rows.append({campaign.id, campaign, effectOf(campaign, intake, question.today, historical),
                     int(names.value(campaign.id.uuid).size())});
    return rows;
}

Result<CampaignDetail> campaignDetail(const Connection &connection, const Actor &actor, const CampaignId &id,
                                      const CampaignQuestion &question)
{
    FAMN_TRY(mayRead(actor));
    CampaignDetail detail;
    FAMN_ASSIGN(historical, historicalOr(connection, question));
    detail.historical = historical;
    FAMN_ASSIGN(campaign, RecordTable<Campaign>(connection).living(id));
    FAMN_ASSIGN(events, livingEvents(connection));
    events.removeIf([&](const CampaignEvent &event) { return event.campaign != id; });
    FAMN_ASSIGN(intake, intakeCounts(connection));
    const CampaignEffect effect = effectOf(campaign, intake, question.today, historical);
    detail.months = countByMonth(intake, effect.during.days, id, historical);
    detail.events = events;
    detail.row = {id, campaign, effect, int(events.size())};
    FAMN_ASSIGN(linked, applicationsOfCampaign(connection, id));
    detail.linked = linked;
    FAMN_ASSIGN(open, unlinkedApplications(connection, {campaign.from, campaign.to}));
    const QStringList names = namesOf(events).value(id.uuid);
    for (const UnlinkedApplication &one : std::as_const(open)) {
        if (fitOf(campaign, names, one.came) == CampaignFit::Likely)
            detail.likely.append(one.id);
    }
    return detail;
}

Result<QList<MonthCount>> monthCounts(const Connection &connection, const Actor &actor, const CampaignId &campaign,
                                      const CampaignQuestion &question)
{
    FAMN_TRY(mayRead(actor));
    FAMN_ASSIGN(historical, historicalOr(connection, question));
    DayRange days{QDate(1, 1, 1), question.today};
    if (!campaign.isNull()) {
        FAMN_ASSIGN(stored, RecordTable<Campaign>(connection).living(campaign));
        days = windowsOf(stored, question.today).during;
    }
    FAMN_ASSIGN(intake, intakeCounts(connection));
    return countByMonth(intake, days, campaign, historical);
}

Result<QList<EventRow>> eventRows(const Connection &connection, const Actor &actor)
{
    FAMN_TRY(mayRead(actor));
    FAMN_ASSIGN(events, livingEvents(connection));
    FAMN_ASSIGN(campaigns, livingCampaigns(connection));
    QHash<Uuid, QString> names;
    for (const Campaign &campaign : std::as_const(campaigns))
        names.insert(campaign.id.uuid, campaign.name);
    QList<EventRow> rows;
    for (const CampaignEvent &event : std::as_const(events))
        rows.append({event, names.value(event.campaign.uuid)});
    return rows;
}

Result<QList<OfferedCampaign>> campaignsFor(const Connection &connection, const Application &application)
{
    FAMN_ASSIGN(campaigns, livingCampaigns(connection));
    FAMN_ASSIGN(events, livingEvents(connection));
    const auto names = namesOf(events);
    const CameBy came{application.receivedOn, application.channel, application.source};
    QList<OfferedCampaign> offered;
    for (const Campaign &campaign : std::as_const(campaigns))
        offered.append({campaign.id, campaign.name, campaign.from, campaign.to,
                        fitOf(campaign, names.value(campaign.id.uuid), came)});
    std::stable_sort(offered.begin(), offered.end(),
                     [](const OfferedCampaign &a, const OfferedCampaign &b) { return a.fit > b.fit; });
    return offered;
}

Result<QStringList> offeredSources(const Connection &connection, const Actor &actor)
{
    FAMN_ASSIGN(lists, ownLists(connection));
    if (!allows(actor, Verb::Read, Subject::Applications))
        return lists.sources;
    FAMN_ASSIGN(typed, sourcesTyped(connection));
    // The municipality's own spelling goes before; else the most used one does.
    QList<SourceUse> uses;
    QHash<QString, qsizetype> places;
    const auto count = [&](const QString &source, int number) {
        const auto known = places.constFind(fold(source));
        if (known != places.constEnd()) {
            uses[known.value()].uses += number;
            return;
        }
        places.insert(fold(source), uses.size());
        uses.append({source, number});
    };
    for (const QString &source : std::as_const(lists.sources))
        count(source, 0);
    for (const SourceUse &use : std::as_const(typed)) {
        if (use.source.size() <= longestSource && !use.source.contains(u'\n'))
            count(use.source, use.uses);
    }
    std::stable_sort(uses.begin(), uses.end(), [](const SourceUse &a, const SourceUse &b) { return a.uses > b.uses; });
    QStringList sources;
    for (qsizetype i = 0; i < std::min(uses.size(), mostOfferedSources); ++i)
        sources.append(uses.at(i).source);
    return sources;
}

Result<CampaignId> campaignNamed(const Connection &connection, const QString &text)
{
    const QString wanted = cleanedLine(text);
    const auto id = Uuid::fromString(wanted);
    FAMN_ASSIGN(campaigns, livingCampaigns(connection));
    for (const Campaign &campaign : std::as_const(campaigns)) {
        if (id ? campaign.id.uuid == *id : fold(campaign.name) == fold(wanted))
            return campaign.id;
    }
    return Error{ErrorCode::NotFound, {}, {u"campaign"_s}, {}};
}

} // namespace famn
