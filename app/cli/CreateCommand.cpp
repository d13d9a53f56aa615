#include "app/cli/CreateCommand.h"

#include "models/base/AtomicFile.h"
#include "models/print/RecoverySheetPrint.h"
#include "models/services/Organisation.h"
#include "models/storage/keys/Passphrase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Asks twice until a good one is typed; an empty answer takes a generated phrase.
Result<SecretBytes> chooseAtPrompt(Console &console)
{
    console.say(translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Choose a passphrase of at least 15 characters, or press Enter and the program "
                       "makes one of Swedish words.")));
    FAMN_ASSIGN(typed, console.askSecret(translated(QT_TRANSLATE_NOOP("CommandLine", "New passphrase: "))));
    if (typed.isEmpty()) {
        typed = generatePassphrase();
        console.say(translated(QT_TRANSLATE_NOOP("CommandLine", "Your passphrase is: %1")).arg(typed));
    } else {
        const PassphraseRating rating = ratePassphrase(typed);
        for (const Advice advice : rating.advice)
            console.say(adviceText(advice));
    }
    FAMN_ASSIGN(again, console.askSecret(translated(QT_TRANSLATE_NOOP("CommandLine", "The same again: "))));
    const bool same = typed == again;
    wipe(again);
    auto prepared = same ? prepareNewPassphrase(typed) : Error{ErrorCode::PassphrasesDiffer, {}, {}, {}};
    wipe(typed);
    return prepared;
}

Result<SecretBytes> choosePassphrase(const Invocation &invocation)
{
    FAMN_ASSIGN(given, givenPassphrase(invocation));
    if (!given)
        return chooseAtPrompt(invocation.console);
    const PassphraseRating rating = ratePassphrase(*given);
    for (const Advice advice : rating.advice)
        invocation.console.say(adviceText(advice));
    auto prepared = prepareNewPassphrase(*given);
    wipe(*given);
    return prepared;
}

Result<void> writeSheet(const RecoverySheet &sheet, const QString &path)
{
    if (QFileInfo::exists(path))
        return fileError(ErrorCode::FileExists, path);
    QByteArray content;
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        FAMN_ASSIGN(pdf, recoverySheetPdf(sheet));
        content = pdf;
    } else {
        QString text = sheet.toText();
        content = text.toUtf8();
        wipe(text);
    }
    auto written = writeFileAtomically(path, content, FileAccess::OwnerOnly);
    wipe(content);
    return written;
}

/// Some groups must be typed back: a sheet that nobody can read back is none.
Result<void> typeBack(const Invocation &invocation, const RecoverySheet &sheet)
{
    constexpr int groupsAsked = 2;
    constexpr int attemptsAllowed = 3;
    const QStringList labels = sheet.randomLabels(groupsAsked);
    for (const QString &wanted : labels) {
        bool right = false;
        for (int attempt = 0; attempt < attemptsAllowed && !right; ++attempt) {
            FAMN_ASSIGN(
                typed,
                invocation.console.ask(
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Type group %1 of the recovery sheet: ")).arg(wanted)));
            right = sheet.checkTypedGroup(wanted, typed);
            wipe(typed);
        }
        if (!right)
            return Error{ErrorCode::SheetGroupWrong, {}, {wanted}, {}};
    }
    return done();
}

/// Gets the sheet to somebody who will keep it. Without a terminal it must go to a file.
Result<void> handOverSheet(const Invocation &invocation, const RecoverySheet &sheet)
{
    const QString out = invocation.parser.value(u"recovery-out"_s);
    if (!out.isEmpty())
        FAMN_TRY(writeSheet(sheet, out));
    if (!invocation.console.interactive())
        return done();
    if (out.isEmpty()) {
        QString text = sheet.toText();
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            invocation.console.say(line);
        wipe(text);
    } else {
        invocation.console.say(
            translated(QT_TRANSLATE_NOOP("CommandLine", "The recovery sheet was written to %1. Print it, and delete "
                                                        "the file."))
                .arg(out));
    }
    auto typed = typeBack(invocation, sheet);
    if (!typed && !out.isEmpty())
        QFile::remove(out);
    return typed;
}

} // namespace

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
    options.append({u"recovery-out"_s,
                    translated(QT_TRANSLATE_NOOP(
                        "CommandLine", "Write the recovery sheet to this file, readable by its owner alone: a PDF "
                                       "when it ends in .pdf, else text. Needed where there is no terminal.")),
                    u"FILE"_s});
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
    const QString out = invocation.parser.value(u"recovery-out"_s);
    if (!console.interactive() && out.isEmpty())
        return Error{
            ErrorCode::Usage, {}, {translated(QT_TRANSLATE_NOOP("CommandLine", "--recovery-out is missing"))}, {}};
    FAMN_ASSIGN(creation, RegisterCreation::begin(path, false, invocation.clock));
    FAMN_ASSIGN(passphrase, choosePassphrase(invocation));
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
