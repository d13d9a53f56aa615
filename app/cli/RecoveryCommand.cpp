#include "app/cli/RecoveryCommand.h"

#include "app/cli/Handover.h"
#include "models/services/KeyService.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

QString RecoveryCommand::name() const
{
    return u"recovery raw-key"_s;
}

QString RecoveryCommand::usage() const
{
    return u"[SHEET]"_s;
}

QString RecoveryCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Prints the 96 hex digits that the official sqlcipher tool needs, from a typed "
                                       "recovery sheet (a file or standard input).");
}

QList<QCommandLineOption> RecoveryCommand::options() const
{
    return {{{u"sheet"_s, u"recovery-sheet"_s},
             QCoreApplication::translate("CommandLine", "The file with the typed sheet; - is standard input."),
             u"FILE"_s}};
}

Result<ExitCode> RecoveryCommand::run(const Invocation &invocation) const
{
    const QString option = invocation.parser.value(u"sheet"_s);
    const QString path = option.isEmpty() ? invocation.arguments.value(0, u"-"_s) : option;
    if (path == "-"_L1 && invocation.console.interactive())
        invocation.console.say(
            QCoreApplication::translate("CommandLine", "Type the groups of the sheet, then Ctrl+D:"));
    FAMN_ASSIGN(secrets, readSheet(path));
    const SecretBytes hex = secrets.masterKey().rawKeyHex();
    QString digits = QString::fromLatin1(reinterpret_cast<const char *>(hex.data()), qsizetype(hex.size()));
    if (invocation.console.json())
        invocation.console.printJson({{u"raw_key"_s, digits}});
    else
        invocation.console.print(digits);
    wipe(digits);
    return ExitCode::Done;
}

QString NewSheetCommand::name() const
{
    return u"recovery new-sheet"_s;
}

QString NewSheetCommand::usage() const
{
    return u"REG.famn"_s;
}

QString NewSheetCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Makes the recovery sheet of the present keys once more. The one there is stays valid."));
}

QList<QCommandLineOption> NewSheetCommand::options() const
{
    return unlockOptions() + QList<QCommandLineOption>{sheetOutOption(), oldSheetOption()};
}

Result<ExitCode> NewSheetCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(out, sheetOut(invocation));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_ASSIGN(journalKey, oldJournalKey(invocation));
    FAMN_ASSIGN(sheet, presentSheet(opened, &journalKey));
    FAMN_TRY(handOverSheet(invocation, sheet));
    Console &console = invocation.console;
    saySheetWithoutJournal(console, sheet);
    if (console.json())
        console.printJson({{u"recovery_sheet"_s, out.isEmpty() ? QJsonValue() : QJsonValue(out)},
                           {u"journal_groups"_s, !sheet.journalKey.isEmpty()}});
    else
        console.print(translated(QT_TRANSLATE_NOOP("CommandLine", "The recovery sheet was made.")));
    return ExitCode::Done;
}

} // namespace famn
