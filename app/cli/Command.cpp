#include "app/cli/Command.h"

#include "models/base/AtomicFile.h"
#include "models/storage/keys/Passphrase.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace famn {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return ExitCode::Usage;
    case ErrorCode::Denied:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::PassphraseMissing:
    case ErrorCode::PassphraseOnce:
    case ErrorCode::SecondPersonMissing:
    case ErrorCode::RegisterInUse:
        return ExitCode::Locked;
    case ErrorCode::Internal:
    case ErrorCode::CipherMissing:
    case ErrorCode::OutOfMemory:
        return ExitCode::Internal;
    default:
        return ExitCode::Data;
    }
}

Error usageError(const QString &text)
{
    return {ErrorCode::Usage, {}, {text}, {}};
}

Result<QDate> dayNamed(const QString &name, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return usageError(QCoreApplication::translate("CommandLine", "%1 needs a day, such as 2026-03-01").arg(name));
    return day;
}

QJsonValue batchValue(const Uuid &batch)
{
    return batch.isNull() ? QJsonValue() : QJsonValue(batch.toString());
}

QString undoLine(const Invocation &invocation, const Uuid &batch)
{
    return QCoreApplication::translate("CommandLine", "Changed. Undo it with: undo %1 %2")
        .arg(invocation.arguments.value(0), batch.toString());
}

ExitCode tellChanged(const Invocation &invocation, const Uuid &batch, QJsonObject about)
{
    if (invocation.console.json()) {
        about.insert(u"batch"_s, batchValue(batch));
        invocation.console.printJson(about);
    } else {
        invocation.console.print(
            batch.isNull() ? QCoreApplication::translate("CommandLine", "Nothing to change: it was so already.")
                           : undoLine(invocation, batch));
    }
    return ExitCode::Done;
}

Result<QString> Invocation::argument(int index, const QString &name) const
{
    if (index >= arguments.size() || arguments.at(index).isEmpty())
        return usageError(QCoreApplication::translate("CommandLine", "%1 is missing").arg(name));
    return arguments.at(index);
}

Result<int> Invocation::number(const QString &option, int least, int most) const
{
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < least || value > most) {
        const QString text = QCoreApplication::translate("CommandLine", "--%1 needs a whole number from %2 to %3");
        return usageError(text.arg(option).arg(least).arg(most));
    }
    return value;
}

QList<QCommandLineOption> unlockOptions()
{
    return {
        {u"passphrase-file"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Read the passphrase from this file; - is standard input.")),
         u"FILE"_s},
        {u"passphrase-fd"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Read the passphrase from this open descriptor.")), u"N"_s},
        {u"recovery-sheet"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine",
                                      "Unlock with the recovery sheet typed into this file; - is standard input.")),
         u"FILE"_s},
        {u"user"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Unlock as this user; otherwise every user is tried.")),
         u"NAME"_s},
    };
}

Result<std::optional<QString>> givenPassphrase(const Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser;
    if (parser.isSet(u"passphrase-file"_s)) {
        FAMN_ASSIGN(text, readPassphraseFile(parser.value(u"passphrase-file"_s)));
        return std::optional(text);
    }
    if (parser.isSet(u"passphrase-fd"_s)) {
        FAMN_ASSIGN(descriptor, invocation.number(u"passphrase-fd"_s, 0, 1023));
        FAMN_ASSIGN(text, readPassphraseDescriptor(descriptor));
        return std::optional(text);
    }
    return std::optional<QString>();
}

Result<RecoverySecrets> readSheet(const QString &path)
{
    constexpr qint64 largestSheet = 1 << 20;
    QByteArray bytes;
    if (path == "-"_L1) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fileError(ErrorCode::FileUnreadable, path);
        bytes = input.read(largestSheet);
    } else {
        FAMN_ASSIGN(content, readFile(path, largestSheet));
        bytes = content;
    }
    QString text = QString::fromUtf8(bytes);
    auto secrets = parseRecoverySheet(text);
    wipe(text);
    wipe(bytes);
    return secrets;
}

namespace {

/// What the unlock found and the person at the keyboard should know.
void sayFindings(Console &console, const OpenRegister &opened)
{
    if (opened.usedPreviousKeys)
        console.say(translated(QT_TRANSLATE_NOOP(
            "CommandLine", "The key file was damaged or missing; the one before it was used. Make a backup of it.")));
    if (opened.keys.olderFile)
        console.say(translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Warning: the key file is older than the register. Somebody put back an old copy, with which "
            "people whose keys were revoked can open the register. Put back the right one, or change "
            "the master key with famn-cli rekey.")));
    if (opened.keys.finishedChange)
        console.say(translated(QT_TRANSLATE_NOOP(
            "CommandLine", "A change of the master key had been interrupted; the key file was put in order.")));
    if (!opened.reg->migrationCopy().isEmpty())
        console.say(
            translated(QT_TRANSLATE_NOOP("CommandLine", "The register was upgraded. A copy of how it was is kept: %1"))
                .arg(opened.reg->migrationCopy()));
}

} // namespace

Result<OpenRegister> unlock(const Invocation &invocation, const QString &path, const UnlockWish &wish)
{
    const QCommandLineParser &parser = invocation.parser;
    // What can be said without a key comes first: nobody should type a passphrase for a file that is none.
    FAMN_TRY(inspectFile(path));
    // Not every command that unlocks offers the sheet.
    if (parser.optionNames().contains(u"recovery-sheet"_s)) {
        FAMN_ASSIGN(secrets, readSheet(parser.value(u"recovery-sheet"_s)));
        auto opened = unlockWithSheet(path, secrets, invocation.clock);
        if (opened)
            sayFindings(invocation.console, *opened);
        return opened;
    }
    FAMN_ASSIGN(given, givenPassphrase(invocation));
    if (!given) {
        FAMN_ASSIGN(typed, invocation.console.askSecret(translated(QT_TRANSLATE_NOOP("CommandLine", "Passphrase: "))));
        given = typed;
    }
    auto prepared = preparePassphrase(*given);
    wipe(*given);
    if (!prepared)
        return prepared.error();
    const QString user = parser.value(u"user"_s);
    FAMN_ASSIGN(opened,
                unlockRegister(path, *prepared, user.isEmpty() ? std::nullopt : std::optional(user), invocation.clock));
    sayFindings(invocation.console, opened);
    if (opened.keys.passphraseOnce && !wish.onceAllowed)
        return Error{ErrorCode::PassphraseOnce, {}, {}, {}};
    if (wish.passphrase)
        *wish.passphrase = std::move(*prepared);
    return opened;
}

} // namespace famn
