#include "app/cli/CampaignCommands.h"

#include "app/cli/ListTable.h"
#include "models/domain/Labels.h"
#include "models/services/Campaigns.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QCommandLineOption historicalOption()
{
    return {u"historical"_s,
            translated(QT_TRANSLATE_NOOP(
                "CommandLine", "Count applications from before the register was in use, whatever its setting says."))};
}

CampaignQuestion questionOf(const Invocation &invocation)
{
    return {invocation.clock.today(), invocation.parser.isSet(u"historical"_s) ? std::optional(true) : std::nullopt};
}

/// A period without applications of its age is no data, which is not 0.
QJsonValue countValue(const PeriodCount &period)
{
    return numberValue(period.applications);
}

QString countText(const PeriodCount &period)
{
    if (period.days.isEmpty())
        return {};
    if (!period.applications)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "no data"));
    const QString number = QString::number(*period.applications);
    return period.partly ? translated(QT_TRANSLATE_NOOP("CommandLine", "%1, a part of the days only")).arg(number)
                         : number;
}

QString ratioText(const std::optional<double> &ratio)
{
    return ratio ? QString::number(*ratio, 'f', 2) : QString();
}

QJsonValue ratioValue(const std::optional<double> &ratio)
{
    constexpr double hundredth = 100;
    return ratio ? QJsonValue(qRound(*ratio * hundredth) / hundredth) : QJsonValue();
}

template<QDate DayRange::*End, PeriodCount CampaignEffect::*Period>
ListColumn<CampaignRow> dayOf(const char *name)
{
    return {name, [](const CampaignRow &row) { return orNull(isoDay((row.effect.*Period).days.*End)); },
            [](const CampaignRow &row) { return isoDay((row.effect.*Period).days.*End); }};
}

template<PeriodCount CampaignEffect::*Period>
ListColumn<CampaignRow> countOf(const char *name)
{
    return {name, [](const CampaignRow &row) { return countValue(row.effect.*Period); },
            [](const CampaignRow &row) { return countText(row.effect.*Period); }};
}

template<std::optional<double> CampaignEffect::*Ratio>
ListColumn<CampaignRow> ratioOf(const char *name)
{
    return {name, [](const CampaignRow &row) { return ratioValue(row.effect.*Ratio); },
            [](const CampaignRow &row) { return ratioText(row.effect.*Ratio); }};
}

template<std::optional<int> CampaignEffect::*Number>
ListColumn<CampaignRow> numberOf(const char *name)
{
    return {name, [](const CampaignRow &row) { return numberValue(row.effect.*Number); },
            [](const CampaignRow &row) { return numberText(row.effect.*Number); }};
}

QString stateText(CampaignState state)
{
    switch (state) {
    case CampaignState::Coming:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "coming"));
    case CampaignState::Running:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "running, so far"));
    case CampaignState::Over:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "over"));
    }
    return {};
}

const QList<ListColumn<CampaignRow>> &campaignColumns()
{
    using Row = CampaignRow;
    using Effect = CampaignEffect;
    static const QList<ListColumn<Row>> columns{
        {"name", [](const Row &row) { return QJsonValue(row.campaign.name); },
         [](const Row &row) { return row.campaign.name; }},
        {"from", [](const Row &row) { return orNull(isoDay(row.campaign.from)); },
         [](const Row &row) { return isoDay(row.campaign.from); }},
        {"to", [](const Row &row) { return orNull(isoDay(row.campaign.to)); },
         [](const Row &row) { return isoDay(row.campaign.to); }},
        {"state", [](const Row &row) { return QJsonValue(QString(keyOf(row.effect.state))); },
         [](const Row &row) { return stateText(row.effect.state); }},
        {"channels", [](const Row &row) { return QJsonValue(keysOf(row.campaign.channels)); },
         [](const Row &row) { return label(row.campaign.channels); }},
        {"programme", [](const Row &row) { return orNull(row.campaign.programme); },
         [](const Row &row) { return row.campaign.programme; }},
        {"events", [](const Row &row) { return QJsonValue(row.events); },
         [](const Row &row) { return QString::number(row.events); }},
        {"days", [](const Row &row) { return QJsonValue(row.effect.during.days.days()); },
         [](const Row &row) { return QString::number(row.effect.during.days.days()); }},
        countOf<&Effect::during>("applications"),
        countOf<&Effect::before>("before"),
        dayOf<&DayRange::first, &Effect::before>("before_from"),
        ratioOf<&Effect::againstBefore>("against_before"),
        countOf<&Effect::earlier>("earlier"),
        dayOf<&DayRange::first, &Effect::earlier>("earlier_from"),
        {"years_back", [](const Row &row) { return QJsonValue(row.effect.yearsBack); },
         [](const Row &row) { return QString::number(row.effect.yearsBack); }},
        ratioOf<&Effect::againstEarlier>("against_earlier"),
        {"linked", [](const Row &row) { return QJsonValue(row.effect.linked); },
         [](const Row &row) { return QString::number(row.effect.linked); }},
        {"assignments", [](const Row &row) { return QJsonValue(row.effect.assignments); },
         [](const Row &row) { return QString::number(row.effect.assignments); }},
        {"cost", [](const Row &row) { return numberValue(row.campaign.cost); },
         [](const Row &row) { return numberText(row.campaign.cost); }},
        numberOf<&Effect::costPerApplication>("cost_per_application"),
        numberOf<&Effect::costPerAssignment>("cost_per_assignment"),
        {"goal", [](const Row &row) { return numberValue(row.campaign.goal); },
         [](const Row &row) { return numberText(row.campaign.goal); }},
        numberOf<&Effect::goalPercent>("goal_percent"),
        {"id", [](const Row &row) { return QJsonValue(row.id.uuid.toString()); },
         [](const Row &row) { return row.id.uuid.toString(); }},
    };
    return columns;
}

const QList<ListColumn<MonthCount>> &monthColumns()
{
    using Row = MonthCount;
    static const QList<ListColumn<Row>> columns{
        {"month", [](const Row &row) { return QJsonValue(row.month.toString(u"yyyy-MM"_s)); },
         [](const Row &row) { return row.month.toString(u"yyyy-MM"_s); }},
        {"channel", [](const Row &row) { return QJsonValue(QString(keyOf(row.channel))); },
         [](const Row &row) { return label(row.channel); }},
        {"applications", [](const Row &row) { return QJsonValue(row.applications); },
         [](const Row &row) { return QString::number(row.applications); }},
        {"linked", [](const Row &row) { return QJsonValue(row.linked); },
         [](const Row &row) { return QString::number(row.linked); }},
    };
    return columns;
}

const QList<ListColumn<EventRow>> &eventColumns()
{
    using Row = EventRow;
    static const QList<ListColumn<Row>> columns{
        {"day", [](const Row &row) { return orNull(isoDay(row.event.day)); },
         [](const Row &row) { return isoDay(row.event.day); }},
        {"name", [](const Row &row) { return QJsonValue(row.event.name); },
         [](const Row &row) { return row.event.name; }},
        {"place", [](const Row &row) { return orNull(row.event.place); },
         [](const Row &row) { return row.event.place; }},
        {"contacts", [](const Row &row) { return numberValue(row.event.contacts); },
         [](const Row &row) { return numberText(row.event.contacts); }},
        textColumn<Row, &Row::campaign>("campaign"),
        {"id", [](const Row &row) { return QJsonValue(row.event.id.uuid.toString()); },
         [](const Row &row) { return row.event.id.uuid.toString(); }},
    };
    return columns;
}

} // namespace

QString CampaignsCommand::name() const
{
    return u"campaigns"_s;
}

QString CampaignsCommand::usage() const
{
    return u"REG.famn"_s;
}

QString CampaignsCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Lists the campaigns as CSV or JSON, latest first: how many applications came in during each, "
                       "as long before and on the same days a year earlier, and what those linked to it cost.");
}

QList<QCommandLineOption> CampaignsCommand::options() const
{
    return listOptions(namesOf(campaignColumns())) + QList<QCommandLineOption>{historicalOption()};
}

Result<ExitCode> CampaignsCommand::run(const Invocation &invocation) const
{
    return runList<CampaignRow>(invocation, subjectOfKind("campaign"), "campaign", campaignColumns(),
                                [&](const Connection &connection, const OpenRegister &opened) {
                                    return campaignRows(connection, opened.actor(), questionOf(invocation));
                                });
}

QString CampaignMonthsCommand::name() const
{
    return u"campaigns months"_s;
}

QString CampaignMonthsCommand::usage() const
{
    return u"REG.famn [CAMPAIGN]"_s;
}

QString CampaignMonthsCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Counts the applications of each month by how they came in, as CSV or JSON; of "
                                       "all days, or of those of a campaign, given by name or id.");
}

QList<QCommandLineOption> CampaignMonthsCommand::options() const
{
    return listOptions(namesOf(monthColumns())) + QList<QCommandLineOption>{historicalOption()};
}

Result<ExitCode> CampaignMonthsCommand::run(const Invocation &invocation) const
{
    return runList<MonthCount>(
        invocation, subjectOfKind("campaign"), "campaign", monthColumns(),
        [&](const Connection &connection, const OpenRegister &opened) -> Result<QList<MonthCount>> {
            CampaignId campaign;
            if (invocation.arguments.size() > 1) {
                FAMN_ASSIGN(named, campaignNamed(connection, invocation.arguments.at(1)));
                campaign = named;
            }
            return monthCounts(connection, opened.actor(), campaign, questionOf(invocation));
        });
}

QString CampaignEventsCommand::name() const
{
    return u"campaigns events"_s;
}

QString CampaignEventsCommand::usage() const
{
    return u"REG.famn"_s;
}

QString CampaignEventsCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Lists the events where somebody met people, as CSV or JSON, by day.");
}

QList<QCommandLineOption> CampaignEventsCommand::options() const
{
    return listOptions(namesOf(eventColumns()));
}

Result<ExitCode> CampaignEventsCommand::run(const Invocation &invocation) const
{
    return runList<EventRow>(
        invocation, subjectOfKind("campaign_event"), "campaign_event", eventColumns(),
        [](const Connection &connection, const OpenRegister &opened) { return eventRows(connection, opened.actor()); });
}

} // namespace famn
