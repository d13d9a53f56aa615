#include "app/cli/CommandLine.h"

#include "app/cli/BackupCommand.h"
#include "app/cli/CampaignCommands.h"
#include "app/cli/CheckCommand.h"
#include "app/cli/CreateCommand.h"
#include "app/cli/DemoCommand.h"
#include "app/cli/DuplicateCommands.h"
#include "app/cli/HistoryCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/InfoCommand.h"
#include "app/cli/IntakeCommands.h"
#include "app/cli/ListCommand.h"
#include "app/cli/LogCommand.h"
#include "app/cli/MeetingCommands.h"
#include "app/cli/MigrateCommand.h"
#include "app/cli/NoteCommands.h"
#include "app/cli/OfficeCommands.h"
#include "app/cli/PassphraseCommand.h"
#include "app/cli/PresetCommands.h"
#include "app/cli/PrintCommand.h"
#include "app/cli/QueueCommand.h"
#include "app/cli/RecoveryCommand.h"
#include "app/cli/RekeyCommand.h"
#include "app/cli/RestoreCommand.h"
#include "app/cli/RetentionCommands.h"
#include "app/cli/ReviewCommands.h"
#include "app/cli/SafeguardCommands.h"
#include "app/cli/SetCommand.h"
#include "app/cli/SlotsCommand.h"
#include "app/cli/StaffCommands.h"
#include "app/cli/SuggestCommand.h"
#include "app/cli/UndoCommand.h"
#include "app/cli/ValidateCommand.h"
#include "models/services/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = translated(QT_TRANSLATE_NOOP("CommandLine", "Usage: famn-cli COMMAND ... [--json] [--lang sv|en]")) +
                   u"\n\n"_s + translated(QT_TRANSLATE_NOOP("CommandLine", "Commands:")) + u'\n';
    for (const auto &command : commands)
        text += u"  %1 %2\n      %3\n"_s.arg(command->name(), command->usage(), command->summary());
    return text + u'\n' +
           translated(QT_TRANSLATE_NOOP(
               "CommandLine", "famn-cli COMMAND --help tells a command's options. Exit codes: 0 done, 1 wrong "
                              "usage, 2 nothing done because of the data, 3 locked or denied, 4 internal error."));
}

int fail(Console &console, const Error &error)
{
    const QString text = sentence(error);
    if (console.json())
        console.printJson({{u"error"_s, QJsonObject{{u"code"_s, errorKey(error.code)}, {u"message"_s, text}}}});
    console.say(u"famn-cli: "_s + text);
    // The detail is for developers and holds no personal data; without it an internal error could not be reported.
    if (!error.detail.isEmpty() && (error.code == ErrorCode::Internal || error.code == ErrorCode::Invalid))
        console.say(error.detail);
    return int(exitCodeOf(error.code));
}

/// The command that WORDS name, the longest name first. An option's value may stand before it, so it need not come
/// first.
const Command *find(const std::vector<std::unique_ptr<Command>> &commands, const QStringList &words)
{
    for (qsizetype start = 0; start < words.size(); ++start) {
        const Command *found = nullptr;
        for (const auto &command : commands) {
            const QStringList name = command->name().split(u' ');
            if (words.mid(start, name.size()) == name && (!found || command->name().size() > found->name().size()))
                found = command.get();
        }
        if (found)
            return found;
    }
    return nullptr;
}

} // namespace

QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang=en"_L1 || (arguments.at(i) == "--lang"_L1 && arguments.value(i + 1) == "en"_L1))
            return u"en"_s;
    }
    return u"sv"_s;
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    // Before backup alone, which would take their second word for a file.
    commands.push_back(std::make_unique<BackupVerifyCommand>());
    commands.push_back(std::make_unique<BackupListCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<CreateCommand>());
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<InfoCommand>());
    commands.push_back(std::make_unique<ListFamiliesCommand>());
    commands.push_back(std::make_unique<ListApplicationsCommand>());
    commands.push_back(std::make_unique<PrintCommand>(PrintCommand::List::Families));
    commands.push_back(std::make_unique<PrintCommand>(PrintCommand::List::Applications));
    commands.push_back(std::make_unique<PrintMeetingCommand>(MeetingSheet::SignIn));
    commands.push_back(std::make_unique<PrintMeetingCommand>(MeetingSheet::Contacts));
    commands.push_back(std::make_unique<PrintMeetingCommand>(MeetingSheet::Reminders));
    commands.push_back(std::make_unique<ListQueueCommand>());
    // Before meetings alone, which would take their second word for a file.
    commands.push_back(std::make_unique<MeetingFiguresCommand>());
    commands.push_back(std::make_unique<MeetingGuestsCommand>());
    commands.push_back(std::make_unique<MeetingPlanCommand>());
    commands.push_back(std::make_unique<MeetingInviteCommand>());
    commands.push_back(std::make_unique<MeetingsCommand>());
    commands.push_back(std::make_unique<CampaignMonthsCommand>());
    commands.push_back(std::make_unique<CampaignEventsCommand>());
    commands.push_back(std::make_unique<CampaignAddCommand>());
    commands.push_back(std::make_unique<CampaignAddEventCommand>());
    commands.push_back(std::make_unique<CampaignLinkCommand>());
    commands.push_back(std::make_unique<CampaignRemoveCommand>());
    commands.push_back(std::make_unique<CampaignsCommand>());
    commands.push_back(std::make_unique<ClaimCommand>());
    commands.push_back(std::make_unique<HandOverCommand>());
    commands.push_back(std::make_unique<NextTryCommand>());
    commands.push_back(std::make_unique<StageCommand>());
    commands.push_back(std::make_unique<AbsenceListCommand>());
    commands.push_back(std::make_unique<AbsenceAddCommand>());
    commands.push_back(std::make_unique<AbsenceEndCommand>());
    commands.push_back(std::make_unique<DeadlinesCommand>());
    commands.push_back(std::make_unique<LawCommand>());
    commands.push_back(std::make_unique<DuplicatesCommand>());
    commands.push_back(std::make_unique<MergeCommand>());
    commands.push_back(std::make_unique<MergeApplicationsCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<PresetListCommand>());
    commands.push_back(std::make_unique<PresetExportCommand>());
    commands.push_back(std::make_unique<PresetImportCommand>());
    commands.push_back(std::make_unique<PresetRemoveCommand>());
    commands.push_back(std::make_unique<NotesCommand>());
    commands.push_back(std::make_unique<NoteSignCommand>());
    commands.push_back(std::make_unique<NoteCorrectCommand>());
    commands.push_back(std::make_unique<NoteDisputeCommand>());
    commands.push_back(std::make_unique<SetCommand>());
    commands.push_back(std::make_unique<UndoCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    // Before "log", whose words theirs begin with.
    commands.push_back(std::make_unique<ReviewProposeCommand>());
    commands.push_back(std::make_unique<ReviewShowCommand>());
    commands.push_back(std::make_unique<ReviewDecideCommand>());
    commands.push_back(std::make_unique<LogCommand>());
    for (const auto step :
         {RetentionCommand::Step::Show, RetentionCommand::Step::Propose, RetentionCommand::Step::TakeOut,
          RetentionCommand::Step::Drop, RetentionCommand::Step::Approve, RetentionCommand::Step::Protocol})
        commands.push_back(std::make_unique<RetentionCommand>(step));
    commands.push_back(std::make_unique<PersonExtractCommand>());
    commands.push_back(std::make_unique<ConsentsCommand>());
    commands.push_back(std::make_unique<ConsentAddCommand>());
    commands.push_back(std::make_unique<ConsentWithdrawCommand>());
    commands.push_back(std::make_unique<IncidentsCommand>());
    commands.push_back(std::make_unique<IncidentAddCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<PolicyCommand>());
    commands.push_back(std::make_unique<StaffListCommand>());
    commands.push_back(std::make_unique<StaffAddCommand>());
    commands.push_back(std::make_unique<StaffSetCommand>());
    commands.push_back(std::make_unique<SlotsListCommand>());
    commands.push_back(std::make_unique<SlotsAddCommand>());
    commands.push_back(std::make_unique<SlotsRenameCommand>());
    commands.push_back(std::make_unique<SlotsRevokeCommand>());
    commands.push_back(std::make_unique<PassphraseCommand>());
    commands.push_back(std::make_unique<RekeyCommand>());
    commands.push_back(std::make_unique<NewSheetCommand>());
    commands.push_back(std::make_unique<MigrateCommand>());
    commands.push_back(std::make_unique<RecoveryCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<ValidateCommand>());
    commands.push_back(std::make_unique<SuggestCommand>());
    return commands;
}

int runCommandLine(const QStringList &arguments, const Clock &clock, const CancelToken &cancel)
{
    const auto commands = allCommands();
    Console console(arguments.contains(u"--json"_s));
    QStringList words;
    for (const QString &argument : arguments.mid(1)) {
        if (!argument.startsWith(u'-'))
            words.append(argument);
    }
    const Command *command = find(commands, words);
    if (arguments.contains(u"--version"_s)) {
        console.print(u"famn-cli " FAMN_VERSION ""_s);
        return int(ExitCode::Done);
    }
    if (!command) {
        const bool asked = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
        if (asked)
            console.write((overview(commands) + u'\n').toUtf8());
        else
            console.write((words.isEmpty() ? overview(commands) + u'\n' : QString()).toUtf8());
        if (!asked && !words.isEmpty())
            return fail(console, usageError(words.first()));
        return int(asked ? ExitCode::Done : ExitCode::Usage);
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(command->summary());
    parser.addPositionalArgument(command->name(), u" "_s, command->name() + u' ' + command->usage());
    parser.addOption({{u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("CommandLine", "Show this help."))});
    parser.addOption({u"json"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Give the result as JSON."))});
    parser.addOption(
        {u"lang"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "The language of the texts: sv or en.")), u"sv|en"_s});
    parser.addOptions(command->options());
    if (!parser.parse(arguments))
        return fail(console, usageError(parser.errorText()));
    if (parser.isSet(u"help"_s)) {
        console.write(parser.helpText().toUtf8());
        return int(ExitCode::Done);
    }
    const QString language = parser.value(u"lang"_s);
    if (!language.isEmpty() && language != "sv"_L1 && language != "en"_L1)
        return fail(console, usageError(u"--lang "_s + language));
    const QStringList name = command->name().split(u' ');
    if (parser.positionalArguments().mid(0, name.size()) != name)
        return fail(console, usageError(parser.positionalArguments().value(0)));
    const auto result = command->run({parser, parser.positionalArguments().mid(name.size()), console, clock, cancel});
    return result ? int(*result) : fail(console, result.error());
}

} // namespace famn
