#include "app/cli/RekeyCommand.h"

#include "app/cli/Handover.h"
#include "models/services/Rekey.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

void printReport(Console &console, const RekeyReport &report)
{
    console.print(translated(QT_TRANSLATE_NOOP(
        "CommandLine", "The register has a new master key. The old recovery sheet does not open it any more.")));
    if (!report.passphrases.isEmpty())
        console.print(translated(QT_TRANSLATE_NOOP(
            "CommandLine", "The others' passphrases do not open it either. Each gets a new one, to be handed over in "
                           "person and changed at the first use:")));
    for (const OncePassphrase &once : report.passphrases)
        console.print(once.alias + u'\t' + once.phrase);
    if (!report.stillUnderOldKey.isEmpty())
        console.print(translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "The old keys still open these files. Make a new backup, and delete those you do not need:")));
    for (const QString &path : report.stillUnderOldKey)
        console.print(path);
    console.print(translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Copies in other places cannot be found from here; the old keys open them, too.")));
}

QJsonObject reportJson(const RekeyReport &report, const OpenRegister &opened, const QString &out)
{
    QJsonArray phrases;
    for (const OncePassphrase &once : report.passphrases)
        phrases.append(QJsonObject{{u"alias"_s, once.alias}, {u"passphrase"_s, once.phrase}});
    return {{u"path"_s, opened.reg->path()},
            {u"epoch"_s, qint64(opened.reg->info().epoch)},
            {u"recovery_sheet"_s, out.isEmpty() ? QJsonValue() : QJsonValue(out)},
            {u"passphrases"_s, phrases},
            {u"still_under_old_key"_s, QJsonArray::fromStringList(report.stillUnderOldKey)}};
}

} // namespace

QString RekeyCommand::name() const
{
    return u"rekey"_s;
}

QString RekeyCommand::usage() const
{
    return u"REG.famn"_s;
}

QString RekeyCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Changes the master key, so that no old key, sheet or copy of the key file opens the register "
                       "any more. Everybody else gets a passphrase to be used once."));
}

QList<QCommandLineOption> RekeyCommand::options() const
{
    return unlockOptions() + QList<QCommandLineOption>{sheetOutOption(), oldSheetOption()};
}

Result<ExitCode> RekeyCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(out, sheetOut(invocation));
    SecretBytes passphrase;
    FAMN_ASSIGN(opened, unlock(invocation, path, {&passphrase, false}));
    FAMN_ASSIGN(journalKey, oldJournalKey(invocation));
    FAMN_ASSIGN(rekeying, Rekeying::begin(opened, &journalKey));
    FAMN_TRY(handOverSheet(invocation, rekeying.sheet()));
    auto report = rekeying.finish(opened, passphrase, KdfCost::calibrated());
    if (!report) {
        // A sheet of a key that never came to be would only mislead.
        if (!out.isEmpty() && opened.reg)
            QFile::remove(out);
        return report.error();
    }
    Console &console = invocation.console;
    saySheetWithoutJournal(console, rekeying.sheet());
    if (report->unfinished)
        console.say(translated(QT_TRANSLATE_NOOP(
            "CommandLine", "The key file could not be put in order (is the disk full?); that is done when the "
                           "register is opened next.")));
    if (console.json())
        console.printJson(reportJson(*report, opened, out));
    else
        printReport(console, *report);
    for (OncePassphrase &once : report->passphrases)
        wipe(once.phrase);
    return ExitCode::Done;
}

} // namespace famn
