#include "models/domain/CampaignEffect.h"

#include "models/base/Text.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int percent = 100;

/// The register's first day with an application that counts; invalid when there is none.
QDate firstDayOf(const QList<IntakeCount> &intake, bool historical)
{
    QDate first;
    for (const IntakeCount &count : intake) {
        if ((historical || !count.historical) && (!first.isValid() || count.day < first))
            first = count.day;
    }
    return first;
}

PeriodCount countIn(const DayRange &days, const QList<IntakeCount> &intake, bool historical, const QDate &firstDay)
{
    PeriodCount period{days, {}, false};
    if (days.isEmpty() || !firstDay.isValid() || days.last < firstDay)
        return period;
    period.partly = days.first < firstDay;
    int applications = 0;
    for (const IntakeCount &count : intake) {
        if ((historical || !count.historical) && days.contains(count.day))
            applications += count.applications;
    }
    period.applications = applications;
    return period;
}

/// By days, as the year before may have one day more or less.
std::optional<double> ratio(const PeriodCount &during, const PeriodCount &other)
{
    if (!during.applications || !other.applications || during.partly || other.partly || *other.applications == 0)
        return std::nullopt;
    return (double(*during.applications) / during.days.days()) / (double(*other.applications) / other.days.days());
}

std::optional<int> share(const std::optional<int> &cost, int number)
{
    if (!cost || number <= 0)
        return std::nullopt;
    return int(std::lround(double(*cost) / number));
}

/// The way in which applications come of CHANNEL and of nothing else. A web form is how most come, whatever brought
/// them.
std::optional<Channel> cameThrough(CampaignChannel channel)
{
    switch (channel) {
    case CampaignChannel::Event:
    case CampaignChannel::FosterHomeDay:
        return Channel::Event;
    case CampaignChannel::WordOfMouth:
        return Channel::Recommendation;
    case CampaignChannel::MinInsats:
        return Channel::MinInsats;
    case CampaignChannel::SocialMedia:
    case CampaignChannel::TransportPoster:
    case CampaignChannel::Cinema:
    case CampaignChannel::PrintedMatter:
    case CampaignChannel::PressRadio:
    case CampaignChannel::OwnWeb:
    case CampaignChannel::Other:
        break;
    }
    return std::nullopt;
}

/// What families call a channel when they tell how they heard of us.
QStringList wordsOf(CampaignChannel channel)
{
    switch (channel) {
    case CampaignChannel::SocialMedia:
        return {u"sociala medier"_s, u"social media"_s, u"facebook"_s, u"instagram"_s, u"tiktok"_s, u"linkedin"_s};
    case CampaignChannel::TransportPoster:
        return {u"affisch"_s, u"buss"_s, u"tunnelbana"_s, u"spårvagn"_s, u"tåg"_s, u"poster"_s};
    case CampaignChannel::Cinema:
        return {u"bio"_s, u"biograf"_s, u"bioreklam"_s, u"cinema"_s};
    case CampaignChannel::PrintedMatter:
        return {u"broschyr"_s, u"flygblad"_s, u"folder"_s, u"foldern"_s, u"leaflet"_s};
    case CampaignChannel::PressRadio:
        return {u"tidning"_s, u"lokaltidning"_s, u"radio"_s, u"radion"_s, u"tv"_s, u"newspaper"_s};
    case CampaignChannel::Event:
        return {u"mässa"_s, u"mässan"_s, u"event"_s, u"marknad"_s, u"fair"_s};
    case CampaignChannel::WordOfMouth:
        return {u"vän"_s, u"vänner"_s, u"granne"_s, u"kollega"_s, u"bekant"_s, u"friend"_s, u"neighbour"_s};
    case CampaignChannel::OwnWeb:
        return {u"hemsida"_s, u"webbplats"_s, u"kommunens sida"_s, u"website"_s};
    case CampaignChannel::MinInsats:
        return {u"min insats"_s};
    case CampaignChannel::FosterHomeDay:
        return {u"familjehemmens dag"_s};
    case CampaignChannel::Other:
        break;
    }
    return {};
}

/// TEXT with single blanks between words and at both ends, folded, nothing but letters and digits.
QString asWords(const QString &text)
{
    QString words(u' ');
    const QString folded = fold(text);
    for (const QChar sign : folded) {
        if (sign.isLetterOrNumber())
            words.append(sign);
        else if (!words.endsWith(u' '))
            words.append(u' ');
    }
    return words.endsWith(u' ') ? words : QString(words + u' ');
}

/// Whether WORDS has PHRASE. The last word of a longer phrase may go on: "affischen".
bool hasPhrase(const QString &words, const QString &phrase)
{
    constexpr qsizetype longEnough = 6;
    const QString wanted = asWords(phrase);
    if (wanted.size() <= 2)
        return false;
    return words.contains(wanted) || (wanted.size() >= longEnough + 2 && words.contains(wanted.chopped(1)));
}

} // namespace

CampaignWindows windowsOf(const Campaign &campaign, const QDate &today)
{
    CampaignWindows windows;
    windows.state = campaign.from > today  ? CampaignState::Coming
                    : campaign.to >= today ? CampaignState::Running
                                           : CampaignState::Over;
    if (windows.state == CampaignState::Coming || DayRange{campaign.from, campaign.to}.isEmpty())
        return windows;
    windows.during = {campaign.from, std::min(campaign.to, today)};
    windows.before = {campaign.from.addDays(-windows.during.days()), campaign.from.addDays(-1)};
    // A campaign of two years compared with its own first year would tell nothing.
    while (windows.during.last.addYears(-windows.yearsBack) >= windows.during.first)
        ++windows.yearsBack;
    windows.earlier = {windows.during.first.addYears(-windows.yearsBack),
                       windows.during.last.addYears(-windows.yearsBack)};
    return windows;
}

CampaignEffect effectOf(const Campaign &campaign, const QList<IntakeCount> &intake, const QDate &today, bool historical)
{
    const CampaignWindows windows = windowsOf(campaign, today);
    const QDate firstDay = firstDayOf(intake, historical);
    CampaignEffect effect;
    effect.state = windows.state;
    effect.yearsBack = windows.yearsBack;
    effect.during = countIn(windows.during, intake, historical, firstDay);
    effect.before = countIn(windows.before, intake, historical, firstDay);
    effect.earlier = countIn(windows.earlier, intake, historical, firstDay);
    effect.againstBefore = ratio(effect.during, effect.before);
    effect.againstEarlier = ratio(effect.during, effect.earlier);
    for (const IntakeCount &count : intake) {
        if (campaign.id.isNull() || count.campaign != campaign.id)
            continue;
        effect.linked += count.applications;
        effect.assignments += count.assignments;
    }
    effect.costPerApplication = share(campaign.cost, effect.linked);
    effect.costPerAssignment = share(campaign.cost, effect.assignments);
    if (campaign.goal && *campaign.goal > 0)
        effect.goalPercent = int(qint64(effect.linked) * percent / *campaign.goal);
    return effect;
}

QList<MonthCount> countByMonth(const QList<IntakeCount> &intake, const DayRange &days, const CampaignId &campaign,
                               bool historical)
{
    std::map<std::pair<QDate, Channel>, MonthCount> months;
    for (const IntakeCount &count : intake) {
        if ((count.historical && !historical) || !days.contains(count.day) || count.applications == 0)
            continue;
        const QDate month(count.day.year(), count.day.month(), 1);
        MonthCount &sum = months[{month, count.channel}];
        sum.month = month;
        sum.channel = count.channel;
        sum.applications += count.applications;
        if (!campaign.isNull() && count.campaign == campaign)
            sum.linked += count.applications;
    }
    QList<MonthCount> counts;
    for (const auto &[key, count] : months)
        counts.append(count);
    return counts;
}

CampaignFit fitOf(const Campaign &campaign, const QStringList &events, const CameBy &application)
{
    if (!DayRange{campaign.from, campaign.to}.contains(application.receivedOn))
        return CampaignFit::None;
    const QString words = asWords(application.source);
    QStringList phrases = events;
    phrases.append(campaign.name);
    for (const CampaignChannel channel : campaign.channels.codes()) {
        if (cameThrough(channel) == application.channel)
            return CampaignFit::Likely;
        phrases += wordsOf(channel);
    }
    const bool told =
        std::any_of(phrases.cbegin(), phrases.cend(), [&](const QString &phrase) { return hasPhrase(words, phrase); });
    return told ? CampaignFit::Likely : CampaignFit::Day;
}

} // namespace famn
