#include "app/cli/BackupCommand.h"

#include "models/services/BackupService.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QJsonObject describe(const BackupInfo &backup)
{
    const BackupManifest &manifest = backup.manifest;
    return {{u"path"_s, backup.path},
            {u"register"_s, manifest.facts.registerId.toString()},
            {u"device"_s, manifest.facts.device.toString()},
            {u"training"_s, manifest.facts.training},
            {u"made_at"_s, QDateTime::fromMSecsSinceEpoch(manifest.madeAt.msec, Qt::UTC).toString(Qt::ISODateWithMs)},
            {u"program"_s, manifest.program},
            {u"bytes"_s, manifest.bytes},
            {u"journal_entries"_s, manifest.facts.journalEntries},
            {u"complete"_s, backup.whole}};
}

QString advise(BackupAdvice advice)
{
    switch (advice) {
    case BackupAdvice::SameDisk:
        return translated(QT_TRANSLATE_NOOP(
            "CommandLine", "The backup lies on the same disk as the register and is lost with it. Keep one elsewhere "
                           "too, with --to."));
    case BackupAdvice::SyncedFolder:
        return translated(QT_TRANSLATE_NOOP(
            "CommandLine", "Another program copies this folder elsewhere. The backup is encrypted, but copies there "
                           "stay when it is deleted here."));
    }
    return {};
}

void report(const Invocation &invocation, const BackupOutcome &outcome, const QString &registerPath)
{
    Console &console = invocation.console;
    if (console.json()) {
        QJsonObject result = describe(outcome.made);
        result.insert(u"removed"_s, QJsonArray::fromStringList(outcome.removed));
        result.insert(u"overdue"_s, QJsonArray::fromStringList(outcome.overdue));
        console.printJson(result);
    } else {
        console.print(
            translated(QT_TRANSLATE_NOOP("CommandLine", "The backup %1 is made and checked.")).arg(outcome.made.path));
    }
    if (!outcome.removed.isEmpty())
        console.say(QCoreApplication::translate("CommandLine", "%n older backup(s) deleted.", nullptr,
                                                int(outcome.removed.size())));
    for (const QString &path : outcome.overdue)
        console.say(
            translated(QT_TRANSLATE_NOOP("CommandLine", "%1 is older than backups are kept, but this register's key "
                                                        "does not prove it, so it was not deleted. "
                                                        "Look at it, and delete it yourself."))
                .arg(path));
    const QList<BackupAdvice> advice = adviceOn(registerPath, QFileInfo(outcome.made.path).absolutePath());
    for (const BackupAdvice one : advice)
        console.say(advise(one));
}

Result<std::optional<int>> givenMaxDays(const Invocation &invocation)
{
    if (!invocation.parser.isSet(u"max-days"_s))
        return std::optional<int>();
    FAMN_ASSIGN(days, invocation.number(u"max-days"_s, BackupPolicy::leastMaxDays, BackupPolicy::mostMaxDays));
    return std::optional(days);
}

} // namespace

Result<Unlocked> unlockBackupBy(const Invocation &invocation, const BackupInfo &backup)
{
    const QCommandLineParser &parser = invocation.parser;
    if (parser.isSet(u"recovery-sheet"_s)) {
        FAMN_ASSIGN(secrets, readSheet(parser.value(u"recovery-sheet"_s)));
        return unlockBackup(backup, secrets);
    }
    FAMN_ASSIGN(given, givenPassphrase(invocation));
    if (!given) {
        FAMN_ASSIGN(typed, invocation.console.askSecret(translated(QT_TRANSLATE_NOOP("CommandLine", "Passphrase: "))));
        given = typed;
    }
    FAMN_ASSIGN(passphrase, typedPassphrase(*given));
    const QString user = parser.value(u"user"_s);
    return unlockBackup(backup, passphrase, user.isEmpty() ? std::nullopt : std::optional(user), invocation.cancel);
}

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::usage() const
{
    return u"REG.famn"_s;
}

QString BackupCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Makes a dated, encrypted, checked copy of a register with its keys, and deletes those that are "
                       "older than backups are kept."));
}

QList<QCommandLineOption> BackupCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"to"_s,
         translated(QT_TRANSLATE_NOOP(
             "CommandLine", "The folder for backups; otherwise the one the register remembers, or NAME-backups "
                            "beside the register.")),
         u"FOLDER"_s});
    options.append({u"if-due"_s, translated(QT_TRANSLATE_NOOP(
                                     "CommandLine", "Only when something changed since the last backup, and at most "
                                                    "once a day."))});
    options.append(
        {u"max-days"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Remember in the register that backups are deleted after "
                                                     "so many days; 90 otherwise.")),
         u"N"_s});
    options.append(
        {u"remember"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Remember the folder in the register."))});
    return options;
}

Result<ExitCode> BackupCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    const QCommandLineParser &parser = invocation.parser;
    Console &console = invocation.console;
    FAMN_ASSIGN(maxDays, givenMaxDays(invocation));
    BackupOptions options;
    if (parser.isSet(u"to"_s)) {
        options.folder = QFileInfo(parser.value(u"to"_s)).absoluteFilePath();
        // Said before anybody types a passphrase.
        if (!QFileInfo(options.folder).isDir())
            return fileError(ErrorCode::FileMissing, options.folder);
    } else if (parser.isSet(u"remember"_s)) {
        return usageError(translated(QT_TRANSLATE_NOOP("CommandLine", "--to is missing")));
    }
    options.cancel = invocation.cancel;
    options.progress = [&](long long done, long long total) { console.progress(done, total); };
    FAMN_ASSIGN(opened, unlock(invocation, path));
    const auto folder = parser.isSet(u"remember"_s) ? std::optional(options.folder) : std::nullopt;
    if (folder || maxDays)
        FAMN_TRY(rememberBackups(*opened.write, folder, maxDays));
    if (parser.isSet(u"if-due"_s)) {
        FAMN_ASSIGN(outcome, backupIfDue(opened, invocation.clock, options));
        if (outcome)
            report(invocation, *outcome, opened.reg->path());
        else if (console.json())
            console.printJson({{u"due"_s, false}});
        else
            console.print(translated(QT_TRANSLATE_NOOP("CommandLine", "No backup is due.")));
        return ExitCode::Done;
    }
    FAMN_ASSIGN(outcome, backUp(opened, options));
    report(invocation, outcome, opened.reg->path());
    return ExitCode::Done;
}

QString BackupVerifyCommand::name() const
{
    return u"backup verify"_s;
}

QString BackupVerifyCommand::usage() const
{
    return u"COPY.famn"_s;
}

QString BackupVerifyCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine",
        "Checks that a backup is whole and what it was when it was made, with a passphrase of that time."));
}

QList<QCommandLineOption> BackupVerifyCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> BackupVerifyCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"COPY.famn"_s));
    FAMN_ASSIGN(backup, readBackup(path));
    FAMN_ASSIGN(unlocked, unlockBackupBy(invocation, backup));
    FAMN_TRY(verifyBackup(backup, unlocked.key, invocation.cancel));
    if (invocation.console.json()) {
        QJsonObject result = describe(backup);
        result.insert(u"good"_s, true);
        invocation.console.printJson(result);
    } else {
        invocation.console.print(
            translated(QT_TRANSLATE_NOOP("CommandLine", "The backup of %1 is whole: %2 entries in its journal."))
                .arg(displayTime(backup.manifest.madeAt))
                .arg(backup.manifest.facts.journalEntries));
    }
    return ExitCode::Done;
}

QString BackupListCommand::name() const
{
    return u"backup list"_s;
}

QString BackupListCommand::usage() const
{
    return u"FOLDER"_s;
}

QString BackupListCommand::summary() const
{
    return translated(
        QT_TRANSLATE_NOOP("CommandLine", "Lists the backups in a folder. Whether one is good, backup verify tells."));
}

Result<ExitCode> BackupListCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(folder, invocation.argument(0, u"FOLDER"_s));
    FAMN_ASSIGN(list, listBackups(folder));
    Console &console = invocation.console;
    if (console.json()) {
        QJsonArray rows;
        for (const BackupInfo &backup : std::as_const(list.backups))
            rows.append(describe(backup));
        console.printJson({{u"backups"_s, rows}, {u"unreadable"_s, QJsonArray::fromStringList(list.unreadable)}});
        return ExitCode::Done;
    }
    for (const BackupInfo &backup : std::as_const(list.backups)) {
        const QString state =
            backup.whole ? QString() : u"  "_s + translated(QT_TRANSLATE_NOOP("CommandLine", "INCOMPLETE"));
        console.print(u"%1  %2 kB  %3%4"_s.arg(displayTime(backup.manifest.madeAt))
                          .arg(backup.manifest.bytes / 1000, 9)
                          .arg(QFileInfo(backup.path).fileName(), state));
    }
    for (const QString &path : std::as_const(list.unreadable))
        console.print(translated(QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be read.")).arg(path));
    return ExitCode::Done;
}

} // namespace famn
