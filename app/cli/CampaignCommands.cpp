#include "app/cli/CampaignCommands.h"

#include "app/cli/RegisterKeys.h"
#include "models/services/Campaigns.h"
#include "models/services/RecordFinder.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr char fosterHomeDayName[] = "familjehemmens-dag";

/// The value of an option as a number that may be left out; what is too large for it is told by the rules.
Result<std::optional<int>> numberIn(const Invocation &invocation, const QString &name)
{
    if (!invocation.parser.isSet(name))
        return std::optional<int>();
    FAMN_ASSIGN(number, invocation.number(name, 0, std::numeric_limits<int>::max()));
    return std::optional(number);
}

ExitCode tell(const Invocation &invocation, const char *kind, const Uuid &record, const Uuid &batch)
{
    return tellChanged(invocation, batch, {{QString::fromLatin1(kind), record.toString()}});
}

/// What the options say of a campaign.
Result<Campaign> typedCampaign(const Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser;
    FAMN_ASSIGN(from, dayNamed(u"--from"_s, parser.value(u"from"_s)));
    Campaign campaign;
    if (const QString preset = parser.value(u"preset"_s); preset == QLatin1StringView(fosterHomeDayName))
        campaign = fosterHomeDay(from);
    else if (parser.isSet(u"preset"_s))
        return usageError(QString(u"--preset "_s + preset));
    campaign.from = from;
    campaign.to = from;
    if (parser.isSet(u"to"_s)) {
        FAMN_ASSIGN(to, dayNamed(u"--to"_s, parser.value(u"to"_s)));
        campaign.to = to;
    }
    if (const QString name = invocation.arguments.value(1); !name.isEmpty())
        campaign.name = name;
    if (parser.isSet(u"channels"_s)) {
        const auto channels = CodeSet<CampaignChannel>::fromText(parser.value(u"channels"_s));
        if (!channels)
            return usageError(QString(u"--channels "_s + parser.value(u"channels"_s)));
        campaign.channels = *channels;
    }
    campaign.programme = parser.value(u"programme"_s);
    FAMN_ASSIGN(cost, numberIn(invocation, u"cost"_s));
    FAMN_ASSIGN(goal, numberIn(invocation, u"goal"_s));
    campaign.cost = cost;
    campaign.goal = goal;
    return campaign;
}

/// The applications that somebody names by their ids.
Result<QList<ApplicationId>> applicationsIn(WritePath &write, const QStringList &texts)
{
    QList<ApplicationId> ids;
    for (const QString &text : texts) {
        FAMN_ASSIGN(record, findRecord(write, text));
        if (record.kind != "application"_L1)
            return usageError(QCoreApplication::translate("CommandLine", "%1 is no application's id").arg(text));
        ids.append({record.id});
    }
    return ids;
}

QString channelKeys()
{
    QStringList keys;
    for (const auto &entry : codeKeys<CampaignChannel>)
        keys.append(QString::fromLatin1(entry.key));
    return keys.join(u", "_s);
}

} // namespace

QString CampaignAddCommand::name() const
{
    return u"campaigns add"_s;
}

QString CampaignAddCommand::usage() const
{
    return u"REG.famn [NAME] --from DATE"_s;
}

QString CampaignAddCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Adds a campaign. Its fields are changed with set, by its id.");
}

QList<QCommandLineOption> CampaignAddCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"from"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "The first day.")), u"DATE"_s});
    options.append(
        {u"to"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "The last day; without it, the first.")), u"DATE"_s});
    options.append(
        {u"channels"_s,
         QCoreApplication::translate("CommandLine", "Where it is seen, parted by commas: %1").arg(channelKeys()),
         u"CHANNELS"_s});
    options.append(
        {u"cost"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "What it costs, in whole kronor.")), u"KRONOR"_s});
    options.append({u"goal"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "How many applications it is to bring.")),
                    u"NUMBER"_s});
    options.append(
        {u"programme"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "The national programme or project that it is a part of.")),
         u"TEXT"_s});
    options.append({u"preset"_s,
                    QCoreApplication::translate("CommandLine", "A campaign that lies ready: %1")
                        .arg(QLatin1StringView(fosterHomeDayName)),
                    u"PRESET"_s});
    return options;
}

Result<ExitCode> CampaignAddCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(campaign, typedCampaign(invocation));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(added, addCampaign(*opened.write, campaign));
    return tell(invocation, "campaign", added.campaign.uuid, added.batch);
}

QString CampaignAddEventCommand::name() const
{
    return u"campaigns add-event"_s;
}

QString CampaignAddEventCommand::usage() const
{
    return u"REG.famn NAME DATE"_s;
}

QString CampaignAddEventCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Adds an event where somebody met people, of a campaign or by itself.");
}

QList<QCommandLineOption> CampaignAddEventCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"campaign"_s,
                    translated(QT_TRANSLATE_NOOP("CommandLine", "The campaign it is a part of, by name or id.")),
                    u"CAMPAIGN"_s});
    options.append({u"place"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Where it was.")), u"TEXT"_s});
    options.append(
        {u"contacts"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "How many were talked to.")), u"NUMBER"_s});
    return options;
}

Result<ExitCode> CampaignAddEventCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    CampaignEvent event;
    FAMN_ASSIGN(name, invocation.argument(1, u"NAME"_s));
    FAMN_ASSIGN(day, dayNamed(u"DATE"_s, invocation.arguments.value(2)));
    FAMN_ASSIGN(contacts, numberIn(invocation, u"contacts"_s));
    event.name = name;
    event.day = day;
    event.place = invocation.parser.value(u"place"_s);
    event.contacts = contacts;
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    if (invocation.parser.isSet(u"campaign"_s)) {
        FAMN_ASSIGN(campaign, campaignNamed(opened.reg->writer(), invocation.parser.value(u"campaign"_s)));
        event.campaign = campaign;
    }
    FAMN_ASSIGN(added, addEvent(*opened.write, event));
    return tell(invocation, "event", added.event.uuid, added.batch);
}

QString CampaignLinkCommand::name() const
{
    return u"campaigns link"_s;
}

QString CampaignLinkCommand::usage() const
{
    return u"REG.famn CAMPAIGN [APPLICATION...]"_s;
}

QString CampaignLinkCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Says that a campaign brought these applications, given by their "
                                                      "ids, or with --likely all that speak for it.");
}

QList<QCommandLineOption> CampaignLinkCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"likely"_s, translated(QT_TRANSLATE_NOOP(
                                     "CommandLine", "Those that came in on its days by its channels, or that name "
                                                    "it, and that are linked to none."))});
    return options;
}

Result<ExitCode> CampaignLinkCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(wanted, invocation.argument(1, u"CAMPAIGN"_s));
    const bool likely = invocation.parser.isSet(u"likely"_s);
    if (!likely)
        FAMN_TRY(invocation.argument(2, u"APPLICATION"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(campaign, campaignNamed(opened.reg->writer(), wanted));
    FAMN_ASSIGN(applications, applicationsIn(*opened.write, invocation.arguments.mid(2)));
    if (likely) {
        FAMN_ASSIGN(detail,
                    campaignDetail(opened.reg->writer(), opened.actor(), campaign, {invocation.clock.today(), {}}));
        applications += detail.likely;
    }
    FAMN_ASSIGN(batch, linkToCampaign(*opened.write, campaign, applications));
    return tell(invocation, "campaign", campaign.uuid, batch);
}

QString CampaignRemoveCommand::name() const
{
    return u"campaigns remove"_s;
}

QString CampaignRemoveCommand::usage() const
{
    return u"REG.famn CAMPAIGN"_s;
}

QString CampaignRemoveCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Takes away a campaign with its events and the links to it, by "
                                                      "name or id, or an event, by its id.");
}

QList<QCommandLineOption> CampaignRemoveCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> CampaignRemoveCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(wanted, invocation.argument(1, u"CAMPAIGN"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    const auto record = findRecord(*opened.write, wanted);
    if (record && record->kind == "campaign_event"_L1) {
        FAMN_ASSIGN(batch, removeEvent(*opened.write, {record->id}));
        return tell(invocation, "event", record->id, batch);
    }
    FAMN_ASSIGN(campaign, campaignNamed(opened.reg->writer(), wanted));
    FAMN_ASSIGN(batch, removeCampaign(*opened.write, campaign));
    return tell(invocation, "campaign", campaign.uuid, batch);
}

} // namespace famn
