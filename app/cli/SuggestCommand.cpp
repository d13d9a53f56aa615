#include "app/cli/SuggestCommand.h"

#include "models/storage/keys/Passphrase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

QString SuggestCommand::name() const
{
    return u"suggest passphrase"_s;
}

QString SuggestCommand::usage() const
{
    return {};
}

QString SuggestCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Makes a passphrase of Swedish words drawn by chance, 11 bits each.");
}

QList<QCommandLineOption> SuggestCommand::options() const
{
    return {{u"words"_s, QCoreApplication::translate("CommandLine", "How many words, 5 to 20."), u"N"_s, u"6"_s}};
}

Result<ExitCode> SuggestCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(words, invocation.number(u"words"_s, 5, 20));
    const QString phrase = generatePassphrase(words);
    if (invocation.console.json())
        invocation.console.printJson({{u"passphrase"_s, phrase}, {u"bits"_s, 11 * words}});
    else
        invocation.console.print(phrase);
    return ExitCode::Done;
}

} // namespace famn
