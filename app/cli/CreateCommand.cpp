#include "app/cli/CreateCommand.h"

#include "app/cli/Handover.h"
#include "models/services/Organisation.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace famn {

QString CreateCommand::name() const
{
    return u"create"_s;
}

QString CreateCommand::usage() const
{
    return u"REG.famn"_s;
}

QString CreateCommand::summary() const
{
    return translated(
        QT_TRANSLATE_NOOP("CommandLine", "Makes a new, empty, encrypted register and its recovery sheet."));
}

QList<QCommandLineOption> CreateCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.removeIf([](const QCommandLineOption &option) { return option.names().contains(u"recovery-sheet"_s); });
    options.append(sheetOutOption());
    options.append({u"municipality"_s,
                    translated(QT_TRANSLATE_NOOP(
                        "CommandLine", "The municipality the register belongs to: its name or four-digit code.")),
                    u"NAME"_s});
    return options;
}

Result<ExitCode> CreateCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    Console &console = invocation.console;
    FAMN_ASSIGN(out, sheetOut(invocation));
    FAMN_ASSIGN(creation, RegisterCreation::begin(path, false, invocation.clock));
    FAMN_ASSIGN(passphrase, chooseFirstPassphrase(invocation));
    FAMN_TRY(handOverSheet(invocation, creation.sheet()));
    const QString user = invocation.parser.value(u"user"_s);
    auto opened = creation.finish(passphrase, user.isEmpty() ? firstAlias() : user, KdfCost::calibrated());
    if (!opened) {
        // A sheet for a register that was never made would only mislead.
        if (!out.isEmpty())
            QFile::remove(out);
        return opened.error();
    }
    const QString municipality = invocation.parser.value(u"municipality"_s);
    if (!municipality.isEmpty())
        FAMN_TRY(setMunicipality(*opened->write, municipality));
    if (console.json())
        console.printJson({{u"path"_s, opened->reg->path()},
                           {u"id"_s, opened->reg->info().id.toString()},
                           {u"user"_s, opened->actor().alias},
                           {u"recovery_sheet"_s, out.isEmpty() ? QJsonValue() : QJsonValue(out)}});
    else
        console.print(
            translated(QT_TRANSLATE_NOOP("CommandLine", "The register %1 is ready.")).arg(opened->reg->path()));
    return ExitCode::Done;
}

} // namespace famn
