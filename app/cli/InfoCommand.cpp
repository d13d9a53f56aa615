#include "app/cli/InfoCommand.h"

#include "models/storage/Lookups.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

QString InfoCommand::name() const
{
    return u"info"_s;
}

QString InfoCommand::usage() const
{
    return u"REG.famn"_s;
}

QString InfoCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Tells what a register is and how much it holds."));
}

QList<QCommandLineOption> InfoCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> InfoCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    const RegisterInfo &info = opened.reg->info();
    FAMN_ASSIGN(counts, countRecords(opened.reg->writer()));
    FAMN_ASSIGN(stored, settingValue(opened.reg->writer(), QString::fromUtf16(settingNames::municipality)));
    const QString municipality = municipalitySetting(stored);
    QStringList users;
    if (const auto keys = KeyFile::load(keyFilePath(opened.reg->path()))) {
        for (const KeySlot &slot : keys->file.entries())
            users.append(slot.alias);
    }
    Console &console = invocation.console;
    if (console.json()) {
        console.printJson({{u"path"_s, opened.reg->path()},
                           {u"id"_s, info.id.toString()},
                           {u"training"_s, info.training},
                           {u"created"_s, displayTime(info.createdAt)},
                           {u"schema_version"_s, info.schemaVersion},
                           {u"cipher"_s, QString(u"SQLCipher "_s + cipherVersion())},
                           {u"municipality"_s, municipality.isEmpty() ? QJsonValue() : QJsonValue(municipality)},
                           {u"users"_s, QJsonArray::fromStringList(users)},
                           {u"bytes"_s, QFileInfo(opened.reg->path()).size()},
                           {u"families"_s, counts.families},
                           {u"persons"_s, counts.persons},
                           {u"applications"_s, counts.applications},
                           {u"assignments"_s, counts.assignments},
                           {u"contacts"_s, counts.contacts},
                           {u"tasks"_s, counts.tasks},
                           {u"journal_entries"_s, counts.journal}});
        return ExitCode::Done;
    }
    const auto line = [&](const char *name, const QString &value) {
        console.print(translated(name) + u": "_s + value);
    };
    line(QT_TRANSLATE_NOOP("CommandLine", "Register"), opened.reg->path());
    if (info.training)
        console.print(translated(QT_TRANSLATE_NOOP("CommandLine", "TRAINING: every person in it is made up.")));
    line(QT_TRANSLATE_NOOP("CommandLine", "Made"), displayTime(info.createdAt));
    line(QT_TRANSLATE_NOOP("CommandLine", "Users"), users.join(u", "_s));
    line(QT_TRANSLATE_NOOP("CommandLine", "Encryption"), u"SQLCipher "_s + cipherVersion());
    line(QT_TRANSLATE_NOOP("CommandLine", "Families"), QString::number(counts.families));
    line(QT_TRANSLATE_NOOP("CommandLine", "Applications"), QString::number(counts.applications));
    line(QT_TRANSLATE_NOOP("CommandLine", "Assignments"), QString::number(counts.assignments));
    line(QT_TRANSLATE_NOOP("CommandLine", "Journal entries"), QString::number(counts.journal));
    return ExitCode::Done;
}

} // namespace famn
