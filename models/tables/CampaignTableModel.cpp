#include "models/tables/CampaignTableModel.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int percent = 100;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

QVariant optionalNumber(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant ratioValue(const std::optional<double> &ratio)
{
    return ratio ? QVariant(*ratio) : QVariant();
}

QString stateWords(const CampaignRow &row)
{
    return row.effect.state == CampaignState::Running
               ? CampaignTableModel::tr("Runs, %1 of %2 days", "days that have been, all days")
                     .arg(row.effect.during.days.days())
                     .arg(DayRange{row.campaign.from, row.campaign.to}.days())
               : label(row.effect.state);
}

/// The campaigns that run are what one looks for.
CellMark stateMark(const CampaignRow &row)
{
    switch (row.effect.state) {
    case CampaignState::Coming:
        return {Status::Booked, false, std::nullopt};
    case CampaignState::Running:
        return {Status::Ok, false, std::nullopt};
    case CampaignState::Over:
        break;
    }
    return {Status::Closed, false, std::nullopt};
}

} // namespace

QString groupedNumber(int number)
{
    QString digits = QString::number(number);
    constexpr int group = 3;
    for (qsizetype place = digits.size() - group; place > (number < 0 ? 1 : 0); place -= group)
        digits.insert(place, QChar(QChar::Nbsp));
    return digits;
}

QString kronor(const std::optional<int> &amount)
{
    return amount ? CampaignTableModel::tr("%1 kr", "an amount of money").arg(groupedNumber(*amount)) : QString();
}

QString countWords(const PeriodCount &period)
{
    if (period.days.isEmpty())
        return {};
    if (!period.applications)
        return CampaignTableModel::tr("No data");
    const QString number = groupedNumber(*period.applications);
    return period.partly ? CampaignTableModel::tr("%1, not all days", "a number of applications").arg(number) : number;
}

QString againstWords(const PeriodCount &other, const std::optional<double> &ratio)
{
    if (!ratio)
        return other.applications == std::optional(0) && !other.partly ? CampaignTableModel::tr("None then")
                                                                       : QString();
    const int change = int(std::lround((*ratio - 1) * percent));
    // A minus as long as the plus.
    const QString sign = change > 0 ? u"+"_s : change < 0 ? u"\u2212"_s : u"\u00b1"_s;
    return u"%1%2\u00a0%"_s.arg(sign, groupedNumber(std::abs(change)));
}

QList<ColumnSpec<CampaignRow>> CampaignTableModel::effectColumns()
{
    using Row = CampaignRow;
    const auto against = [](const PeriodCount &other, const std::optional<double> &ratio) {
        const QString words = againstWords(other, ratio);
        return words.isEmpty() ? countWords(other) : words;
    };
    return {
        {.id = "name",
         .title = [] { return tr("Campaign"); },
         .value = [](const Row &row) { return QVariant(row.campaign.name); },
         .text = {},
         .weight = CellWeight::Name,
         .width = 24},
        {.id = "from",
         .title = [] { return tr("From"); },
         .value = [](const Row &row) { return QVariant(row.campaign.from); },
         .text = {},
         .width = 13},
        {.id = "to",
         .title = [] { return tr("To"); },
         .value = [](const Row &row) { return QVariant(row.campaign.to); },
         .text = {},
         .width = 13},
        {.id = "applications",
         .title = [] { return tr("Came in"); },
         .meaning = [] { return tr("Applications that came in on the campaign's days"); },
         .value = [](const Row &row) { return optionalNumber(row.effect.during.applications); },
         .text = [](const Row &row) { return countWords(row.effect.during); },
         .alignment = right,
         .width = 9},
        {.id = "before",
         .title = [] { return tr("Against before"); },
         .meaning = [] { return tr("Applications a day, against as many days just before the campaign"); },
         .value = [](const Row &row) { return ratioValue(row.effect.againstBefore); },
         .text = [against](const Row &row) { return against(row.effect.before, row.effect.againstBefore); },
         .alignment = right,
         .width = 13},
        {.id = "earlier",
         .title = [] { return tr("Against last year"); },
         .meaning =
             [] {
                 return tr("Applications a day, against the same days a year earlier; a campaign longer than a year "
                           "is compared with days before it began");
             },
         .value = [](const Row &row) { return ratioValue(row.effect.againstEarlier); },
         .text = [against](const Row &row) { return against(row.effect.earlier, row.effect.againstEarlier); },
         .alignment = right,
         .width = 15},
    };
}

QList<ColumnSpec<CampaignRow>> CampaignTableModel::factColumns()
{
    using Row = CampaignRow;
    return {
        {.id = "state",
         .title = [] { return tr("State"); },
         .value = [](const Row &row) { return QVariant(int(row.effect.state)); },
         .text = stateWords,
         .width = 18},
        {.id = "channels",
         .title = [] { return tr("Channels"); },
         .value = [](const Row &row) { return QVariant(label(row.campaign.channels)); },
         .text = {},
         .width = 24},
        {.id = "cost",
         .title = [] { return tr("Cost"); },
         .value = [](const Row &row) { return optionalNumber(row.campaign.cost); },
         .text = [](const Row &row) { return kronor(row.campaign.cost); },
         .alignment = right,
         .width = 11},
        {.id = "linked",
         .title = [] { return tr("Linked"); },
         .meaning = [] { return tr("Applications that somebody linked to the campaign"); },
         .value = [](const Row &row) { return QVariant(row.effect.linked); },
         .text = {},
         .alignment = right,
         .width = 7},
        {.id = "each",
         .title = [] { return tr("Per application"); },
         .meaning = [] { return tr("What each linked application cost"); },
         .value = [](const Row &row) { return optionalNumber(row.effect.costPerApplication); },
         .text = [](const Row &row) { return kronor(row.effect.costPerApplication); },
         .alignment = right,
         .width = 13},
        {.id = "goal",
         .title = [] { return tr("Goal"); },
         .value = [](const Row &row) { return optionalNumber(row.campaign.goal); },
         .text = [](const Row &row) { return row.campaign.goal ? groupedNumber(*row.campaign.goal) : QString(); },
         .alignment = right,
         .width = 7},
    };
}

CampaignTableModel::CampaignTableModel(QObject *parent)
    : RowTableModel(parent)
{
    setColumns(effectColumns() + factColumns());
    setMark("state"_L1, stateMark);
}

QList<ClosedFilter> CampaignTableModel::closedFilters() const
{
    return {
        {u"state"_s, tr("State"), tr("All states"), codeChoices<CampaignState>()},
        {u"channel"_s, tr("Channel"), tr("All channels"), codeChoices<CampaignChannel>()},
    };
}

QString CampaignTableModel::searchText(const CampaignRow &row) const
{
    return fold(row.campaign.name);
}

bool CampaignTableModel::matches(const CampaignRow &row, const TableFilter &filter) const
{
    const auto chosen = [&](const QString &id) { return filter.chosen.value(id); };
    if (const QString state = chosen(u"state"_s); !state.isEmpty() && QString(keyOf(row.effect.state)) != state)
        return false;
    const QString key = chosen(u"channel"_s);
    const auto channel = codeOf<CampaignChannel>(key);
    return key.isEmpty() || (channel && row.campaign.channels.contains(*channel));
}

} // namespace famn
