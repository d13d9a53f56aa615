#include "app/cli/RecoveryCommand.h"

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

} // namespace famn
