#include "app/cli/PassphraseCommand.h"

#include "app/cli/Handover.h"
#include "models/services/KeyService.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

QString PassphraseCommand::name() const
{
    return u"passphrase"_s;
}

QString PassphraseCommand::usage() const
{
    return u"REG.famn"_s;
}

QString PassphraseCommand::summary() const
{
    return translated(
        QT_TRANSLATE_NOOP("CommandLine", "Changes your own passphrase. Backups made so far keep the old one."));
}

QList<QCommandLineOption> PassphraseCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.removeIf([](const QCommandLineOption &option) { return option.names().contains(u"recovery-sheet"_s); });
    options.append(newPassphraseOption());
    return options;
}

Result<ExitCode> PassphraseCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path, {nullptr, true}));
    FAMN_ASSIGN(chosen, chooseNewPassphrase(invocation));
    if (!chosen) {
        const QString missing =
            translated(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing")).arg(u"--new-passphrase-file"_s);
        return usageError(missing);
    }
    FAMN_TRY(changeOwnPassphrase(opened, *chosen, KdfCost::calibrated()));
    if (invocation.console.json())
        invocation.console.printJson({{u"user"_s, opened.actor().alias}, {u"changed"_s, true}});
    else
        invocation.console.print(
            translated(
                QT_TRANSLATE_NOOP("CommandLine", "%1 has a new passphrase. Backups made so far keep the old one."))
                .arg(opened.actor().alias));
    return ExitCode::Done;
}

} // namespace famn
