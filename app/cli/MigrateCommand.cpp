#include "app/cli/MigrateCommand.h"

#include "app/cli/RegisterKeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

int latestVersion()
{
    const auto steps = schemaSteps();
    return steps.isEmpty() ? 0 : steps.last().version;
}

} // namespace

QString MigrateCommand::name() const
{
    return u"migrate"_s;
}

QString MigrateCommand::usage() const
{
    return u"REG.famn"_s;
}

QString MigrateCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Brings a register to this program's version, and keeps a copy of how it was.");
}

QList<QCommandLineOption> MigrateCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"check"_s, QCoreApplication::translate("CommandLine", "Only tell what would be done.")});
    return options;
}

Result<ExitCode> MigrateCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    const int latest = latestVersion();
    const bool onlyCheck = invocation.parser.isSet(u"check"_s);
    int before = 0;
    QString copy;
    if (onlyCheck) {
        FAMN_ASSIGN(keys, registerKeys(invocation, path));
        FAMN_ASSIGN(version, versionOfFile(keys.path, keys.unlocked.key, keys.unlocked.alias));
        if (version > latest)
            return Error{ErrorCode::RegisterTooNew, {}, {path, QString::number(version), QString::number(latest)}, {}};
        before = version;
    } else {
        FAMN_ASSIGN(opened, unlock(invocation, path));
        sayAnchor(invocation, opened.anchor);
        before = opened.reg->versionBefore();
        copy = opened.reg->migrationCopy();
    }
    Console &console = invocation.console;
    if (console.json())
        console.printJson({{u"from"_s, before},
                           {u"to"_s, latest},
                           {u"needed"_s, before < latest},
                           {u"done"_s, !onlyCheck && before < latest},
                           {u"copy"_s, copy.isEmpty() ? QJsonValue() : QJsonValue(copy)}});
    else if (before == latest)
        console.print(
            QCoreApplication::translate("CommandLine", "Nothing to do: the register has version %1.").arg(latest));
    else if (onlyCheck)
        console.print(QCoreApplication::translate("CommandLine",
                                                  "The register has version %1 and would be brought to version %2.")
                          .arg(before)
                          .arg(latest));
    else
        console.print(QCoreApplication::translate("CommandLine",
                                                  "Brought from version %1 to version %2. How it was is kept in %3.")
                          .arg(QString::number(before), QString::number(latest), copy));
    return ExitCode::Done;
}

} // namespace famn
