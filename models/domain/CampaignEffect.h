#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Outreach.h"

#include <QStringList>

namespace famn {

/// Days in a row, both ends included. Empty where one is invalid, or the last is before the first.
struct DayRange
{
    QDate first;
    QDate last;

    [[nodiscard]] bool isEmpty() const { return !first.isValid() || !last.isValid() || last < first; }
    /// How many days; 0 when empty.
    [[nodiscard]] int days() const { return isEmpty() ? 0 : int(first.daysTo(last)) + 1; }
    [[nodiscard]] bool contains(const QDate &day) const { return !isEmpty() && first <= day && day <= last; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

enum class CampaignState {
    /// Begins on a later day.
    Coming,
    /// Has begun, and its last day has not gone.
    Running,
    Over,
};
template<>
inline constexpr auto codeKeys<CampaignState> = std::to_array<CodeKey<CampaignState>>({
    {CampaignState::Coming, "kommande"},
    {CampaignState::Running, "pagar"},
    {CampaignState::Over, "avslutad"},
});
/// The word a state is shown with, in the language of the program.
[[nodiscard]] QString label(CampaignState code);

/// The days that a campaign's effect is told from.
struct CampaignWindows
{
    CampaignState state = CampaignState::Coming;
    /// The campaign's days that have been, today included; empty before it begins, as all of these are.
    DayRange during;
    /// As many days, just before the campaign.
    DayRange before;
    /// The same days of an earlier year. 29 February stands for 28 February there.
    DayRange earlier;
    /// How many years earlier: one, or for a campaign longer than a year as many as take it clear of itself.
    int yearsBack = 1;
};

[[nodiscard]] CampaignWindows windowsOf(const Campaign &campaign, const QDate &today);

/// How many applications came in on a day in one way, and how many of those became assignments. Duplicates are in none.
struct IntakeCount
{
    QDate day;
    Channel channel = Channel::Other;
    /// From before the register was in use.
    bool historical = false;
    /// The campaign that they are linked to; null for none.
    CampaignId campaign;
    int applications = 0;
    int assignments = 0;
    friend bool operator==(const IntakeCount &, const IntakeCount &) = default;
};

/// What came in during some days.
struct PeriodCount
{
    DayRange days;
    /// Nothing where the register has no application as old as any of these days: that is no data, not none.
    std::optional<int> applications;
    /// Some of the days are before the register's first application, so the number tells of a part only.
    bool partly = false;
    friend bool operator==(const PeriodCount &, const PeriodCount &) = default;
};

/// What a campaign came to, as far as it can be told. Says what happened together, not what caused it.
struct CampaignEffect
{
    CampaignState state = CampaignState::Coming;
    int yearsBack = 1;
    PeriodCount during;
    PeriodCount before;
    PeriodCount earlier;
    /// Applications a day during the campaign through those a day before it, and in the earlier year: 1.5 is half as
    /// many again. Nothing where one of the two lacks days, or there was nothing to compare with.
    std::optional<double> againstBefore;
    std::optional<double> againstEarlier;
    /// The applications that somebody linked to it, on whatever day they came in, and those that became assignments.
    int linked = 0;
    int assignments = 0;
    /// Whole kronor, rounded; nothing without a cost, or without any.
    std::optional<int> costPerApplication;
    std::optional<int> costPerAssignment;
    /// Per cent of the goal that the linked applications are, rounded down; nothing without a goal.
    std::optional<int> goalPercent;
    friend bool operator==(const CampaignEffect &, const CampaignEffect &) = default;
};

/// HISTORICAL: whether applications from before the register was in use count in the three periods. What is linked
/// counts anyway, as somebody said so of each.
[[nodiscard]] CampaignEffect effectOf(const Campaign &campaign, const QList<IntakeCount> &intake, const QDate &today,
                                      bool historical);

/// What came in during a month in one way.
struct MonthCount
{
    /// Its first day.
    QDate month;
    Channel channel = Channel::Other;
    int applications = 0;
    /// Of these, linked to the campaign that was asked for.
    int linked = 0;
    friend bool operator==(const MonthCount &, const MonthCount &) = default;
};

/// By month, then by channel in the order of the codes; what is 0 is left out.
[[nodiscard]] QList<MonthCount> countByMonth(const QList<IntakeCount> &intake, const DayRange &days,
                                             const CampaignId &campaign, bool historical);

/// Whether an application may have come of a campaign.
enum class CampaignFit {
    None,
    /// It came in on one of the campaign's days.
    Day,
    /// And how it came in, or how the family heard of us, speaks for the campaign.
    Likely,
};

/// What is known of an application when one asks which campaign brought it.
struct CameBy
{
    QDate receivedOn;
    Channel channel = Channel::Other;
    QString source;
};

/// EVENTS: the names of the campaign's occasions.
[[nodiscard]] CampaignFit fitOf(const Campaign &campaign, const QStringList &events, const CameBy &application);

/// A campaign as lists show it.
struct CampaignRow
{
    CampaignId id;
    Campaign campaign;
    CampaignEffect effect;
    int events = 0;
    /// Of no family; lists ask for it.
    Protection protection = Protection::None;
};

} // namespace famn
