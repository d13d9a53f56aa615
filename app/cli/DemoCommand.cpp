#include "app/cli/DemoCommand.h"

#include "models/services/demo/TrainingRegister.h"
#include "models/storage/keys/Passphrase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

QString DemoCommand::name() const
{
    return u"demo"_s;
}

QString DemoCommand::usage() const
{
    return u"REG.famn"_s;
}

QString DemoCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Makes a training register of made-up families. Its passphrase is published: %1")
        .arg(QString::fromUtf16(trainingPassphrase));
}

QList<QCommandLineOption> DemoCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.removeIf([](const QCommandLineOption &option) { return option.names().contains(u"recovery-sheet"_s); });
    options.append({u"families"_s, QCoreApplication::translate("CommandLine", "How many families, 1 to 100000."),
                    u"N"_s, u"60"_s});
    options.append(
        {u"seed"_s,
         QCoreApplication::translate("CommandLine", "The same number on the same day makes the same families."), u"S"_s,
         u"1"_s});
    return options;
}

Result<ExitCode> DemoCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(families, invocation.number(u"families"_s, 1, mostDemoFamilies));
    FAMN_ASSIGN(seed, invocation.number(u"seed"_s, 0, 2'000'000'000));
    FAMN_ASSIGN(given, givenPassphrase(invocation));
    const bool published = !given;
    FAMN_ASSIGN(passphrase, preparePassphrase(given.value_or(QString::fromUtf16(trainingPassphrase))));
    const QString user = invocation.parser.value(u"user"_s);
    Console &console = invocation.console;
    const DemoOptions wish{families, quint32(seed),
                           [&](long long done, long long total) { console.progress(done, total); }, invocation.cancel};
    FAMN_ASSIGN(made, makeTrainingRegister(path, passphrase, user.isEmpty() ? firstAlias() : user, KdfCost::standard(),
                                           wish, invocation.clock));
    const DemoReport &filled = made.report;
    const QString where = made.opened.reg->path();
    if (console.json()) {
        console.printJson(
            {{u"path"_s, where},
             {u"training"_s, true},
             {u"families"_s, filled.families},
             {u"persons"_s, filled.persons},
             {u"applications"_s, filled.applications},
             {u"assignments"_s, filled.assignments},
             {u"contacts"_s, filled.contacts},
             {u"tasks"_s, filled.tasks},
             {u"passphrase"_s, published ? QJsonValue(QString::fromUtf16(trainingPassphrase)) : QJsonValue()}});
        return ExitCode::Done;
    }
    console.print(QCoreApplication::translate("CommandLine", "Training register %1: %2 families, %3 applications.")
                      .arg(where)
                      .arg(filled.families)
                      .arg(filled.applications));
    if (published)
        console.print(QCoreApplication::translate("CommandLine", "Its passphrase is published: %1")
                          .arg(QString::fromUtf16(trainingPassphrase)));
    return ExitCode::Done;
}

} // namespace famn
