#include "app/cli/Handover.h"

#include "models/base/AtomicFile.h"
#include "models/print/RecoverySheetPrint.h"
#include "models/services/Sentences.h"
#include "models/storage/keys/Passphrase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Asks for a passphrase and for the same again; an empty answer takes a generated phrase.
Result<SecretBytes> askTwice(Console &console)
{
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

/// Whether another passphrase may do better.
bool worthAnotherTry(ErrorCode code)
{
    return code == ErrorCode::PassphrasesDiffer || code == ErrorCode::PassphraseTooShort ||
           code == ErrorCode::PassphraseTooWeak || code == ErrorCode::PassphraseNotText;
}

/// Asks until a good one is typed twice.
Result<SecretBytes> chooseAtPrompt(Console &console)
{
    console.say(translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Choose a passphrase of at least 15 characters, or press Enter and the program "
                       "makes one of Swedish words.")));
    while (true) {
        auto chosen = askTwice(console);
        if (chosen || !worthAnotherTry(chosen.error().code))
            return chosen;
        console.say(sentence(chosen.error()));
    }
}

Result<SecretBytes> checkedNew(Console &console, QString &given)
{
    const PassphraseRating rating = ratePassphrase(given);
    for (const Advice advice : rating.advice)
        console.say(adviceText(advice));
    auto prepared = prepareNewPassphrase(given);
    wipe(given);
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
        const Error wrong{ErrorCode::SheetGroupWrong, {}, {wanted}, {}};
        bool right = false;
        for (int attempt = 0; attempt < attemptsAllowed && !right; ++attempt) {
            FAMN_ASSIGN(
                typed,
                invocation.console.ask(
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Type group %1 of the recovery sheet: ")).arg(wanted)));
            right = sheet.checkTypedGroup(wanted, typed);
            wipe(typed);
            if (!right && attempt + 1 < attemptsAllowed)
                invocation.console.say(sentence(wrong));
        }
        if (!right)
            return wrong;
    }
    return done();
}

} // namespace

QCommandLineOption newPassphraseOption()
{
    return {
        u"new-passphrase-file"_s,
        translated(QT_TRANSLATE_NOOP("CommandLine", "Read the new passphrase from this file; - is standard input.")),
        u"FILE"_s};
}

QCommandLineOption sheetOutOption()
{
    return {u"recovery-out"_s,
            translated(QT_TRANSLATE_NOOP("CommandLine",
                                         "Write the recovery sheet to this file, readable by its owner alone: a PDF "
                                         "when it ends in .pdf, else text. Needed where there is no terminal.")),
            u"FILE"_s};
}

QCommandLineOption oldSheetOption()
{
    return {u"sheet"_s,
            translated(QT_TRANSLATE_NOOP("CommandLine", "The sheet so far, typed into this file: the journal's groups "
                                                        "are taken from it, as the register does not hold them.")),
            u"FILE"_s};
}

Result<QString> sheetOut(const Invocation &invocation)
{
    const QString out = invocation.parser.value(u"recovery-out"_s);
    if (!invocation.console.interactive() && out.isEmpty())
        return usageError(translated(QT_TRANSLATE_NOOP("CommandLine", "--recovery-out is missing")));
    return out;
}

Result<SecretBytes> chooseFirstPassphrase(const Invocation &invocation)
{
    FAMN_ASSIGN(given, givenPassphrase(invocation));
    return given ? checkedNew(invocation.console, *given) : chooseAtPrompt(invocation.console);
}

Result<std::optional<SecretBytes>> chooseNewPassphrase(const Invocation &invocation)
{
    const QString path = invocation.parser.value(u"new-passphrase-file"_s);
    if (path.isEmpty() && !invocation.console.interactive())
        return std::optional<SecretBytes>();
    if (path.isEmpty()) {
        FAMN_ASSIGN(chosen, chooseAtPrompt(invocation.console));
        return std::optional<SecretBytes>(std::move(chosen));
    }
    if (path == "-"_L1 && invocation.parser.value(u"passphrase-file"_s) == "-"_L1)
        return usageError(u"--new-passphrase-file -"_s);
    FAMN_ASSIGN(given, readPassphraseFile(path));
    FAMN_ASSIGN(checked, checkedNew(invocation.console, given));
    return std::optional<SecretBytes>(std::move(checked));
}

Result<SecretBytes> oldJournalKey(const Invocation &invocation)
{
    const QString path = invocation.parser.value(u"sheet"_s);
    if (path.isEmpty())
        return SecretBytes();
    FAMN_ASSIGN(secrets, readSheet(path));
    return std::move(secrets.journalKey);
}

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

void saySheetWithoutJournal(Console &console, const RecoverySheet &sheet)
{
    if (sheet.journalKey.isEmpty())
        console.say(translated(QT_TRANSLATE_NOOP(
            "CommandLine", "The new sheet lacks the journal's groups (J1 to J11), which only the old sheet holds. They "
                           "stay valid: keep that part of the old sheet, or make the sheet again with --sheet.")));
}

} // namespace famn
