#include "models/services/demo/DemoOutreach.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The latest day of MONTH and DAY that has gone.
QDate lastTime(const QDate &today, int month, int day)
{
    const QDate thisYear(today.year(), month, day);
    return thisYear < today ? thisYear : QDate(today.year() - 1, month, day);
}

Campaign campaignOf(Instant now, const QString &name, const QDate &from, const QDate &to)
{
    Campaign campaign;
    campaign.id.uuid = Uuid::generate(now);
    campaign.name = name;
    campaign.from = from;
    campaign.to = to;
    return campaign;
}

CampaignEvent eventOf(Instant now, const Campaign &campaign, const QString &name, const QDate &day, int contacts)
{
    CampaignEvent event;
    event.id.uuid = Uuid::generate(now);
    event.campaign = campaign.id;
    event.name = name;
    event.day = day;
    event.contacts = contacts;
    return event;
}

} // namespace

DemoOutreach DemoOutreach::make(Instant now)
{
    using enum CampaignChannel;
    constexpr int runsFor = 11;
    const QDate today = swedishDay(now);
    DemoOutreach outreach;
    const QDate april = lastTime(today, 4, 30);
    Campaign spring = campaignOf(now, u"Familjehemmens dag %1"_s.arg(april.year()), april.addDays(-13), april);
    spring.channels = {FosterHomeDay, SocialMedia, TransportPoster, Cinema};
    spring.programme = u"Den nationella familjehemskampanjen"_s;
    spring.cost = 48'000;
    spring.goal = 20;
    // The last Saturday in April.
    const QDate saturday = april.addDays(-((april.dayOfWeek() - Qt::Saturday + 7) % 7));
    CampaignEvent square = eventOf(now, spring, u"Tält på torget"_s, saturday, 85);
    square.place = u"Stora torget"_s;
    const QDate september = lastTime(today, 9, 30);
    Campaign autumn = campaignOf(now, u"Höstens affischer"_s, september.addDays(-15), september);
    autumn.channels = {TransportPoster, PressRadio};
    autumn.cost = 92'000;
    autumn.goal = 25;
    Campaign present = campaignOf(now, u"Kan du öppna ditt hem?"_s, today.addDays(-runsFor), today.addDays(runsFor));
    present.channels = {SocialMedia, WordOfMouth, Event};
    present.cost = 15'000;
    present.goal = 10;
    CampaignEvent library = eventOf(now, present, u"Informationsbord på biblioteket"_s, today.addDays(-4), 30);
    library.place = u"Stadsbiblioteket"_s;
    CampaignEvent fair = eventOf(now, present, u"Familjemässan"_s, today.addDays(5), 0);
    fair.contacts.reset();
    outreach.campaigns = {spring, autumn, present};
    outreach.events = {square, library, fair};
    return outreach;
}

CampaignId DemoOutreach::likelyFor(const CameBy &application) const
{
    for (const Campaign &campaign : campaigns) {
        QStringList names;
        for (const CampaignEvent &event : events) {
            if (event.campaign == campaign.id)
                names.append(event.name);
        }
        if (fitOf(campaign, names, application) == CampaignFit::Likely)
            return campaign.id;
    }
    return {};
}

} // namespace famn
