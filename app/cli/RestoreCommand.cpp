#include "app/cli/RestoreCommand.h"

#include "app/cli/BackupCommand.h"
#include "models/services/BackupRestore.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace famn {

QString RestoreCommand::name() const
{
    return u"restore"_s;
}

QString RestoreCommand::usage() const
{
    return u"COPY.famn --into NEW.famn"_s;
}

QString RestoreCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine",
        "Makes a register of a backup, in a new file. A passphrase of the time of the backup opens it."));
}

QList<QCommandLineOption> RestoreCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"into"_s,
                    translated(QT_TRANSLATE_NOOP("CommandLine", "The register to make; nothing is ever overwritten.")),
                    u"NEW.famn"_s});
    return options;
}

Result<ExitCode> RestoreCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"COPY.famn"_s));
    const QString into = invocation.parser.value(u"into"_s);
    if (into.isEmpty())
        return usageError(translated(QT_TRANSLATE_NOOP("CommandLine", "--into is missing")));
    if (QFileInfo::exists(into))
        return fileError(ErrorCode::FileExists, into);
    Console &console = invocation.console;
    FAMN_ASSIGN(backup, readBackup(path));
    FAMN_ASSIGN(unlocked, unlockBackupBy(invocation, backup));
    RestoreOptions options;
    options.cancel = invocation.cancel;
    options.progress = [&](long long done, long long total) { console.progress(done, total); };
    FAMN_ASSIGN(outcome, restoreBackup(backup, unlocked, into, invocation.clock, options));
    if (console.json())
        console.printJson(
            {{u"path"_s, outcome.path},
             {u"register"_s, outcome.manifest.facts.registerId.toString()},
             {u"device"_s, outcome.device.toString()},
             {u"made_at"_s,
              QDateTime::fromMSecsSinceEpoch(outcome.manifest.madeAt.msec, Qt::UTC).toString(Qt::ISODateWithMs)}});
    else
        console.print(translated(QT_TRANSLATE_NOOP("CommandLine",
                                                   "The register %1 is restored as it was on %2. The passphrases of "
                                                   "that time open it, also those changed or revoked since."))
                          .arg(outcome.path, displayTime(outcome.manifest.madeAt)));
    return ExitCode::Done;
}

} // namespace famn
