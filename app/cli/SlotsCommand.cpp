#include "app/cli/SlotsCommand.h"

#include "app/cli/Handover.h"
#include "models/domain/Labels.h"
#include "models/services/KeyService.h"
#include "models/storage/keys/Passphrase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QStringList roleLabels(const CodeSet<StaffRole> &roles)
{
    QStringList labels;
    for (const StaffRole role : roles.codes())
        labels.append(label(role));
    return labels;
}

QJsonObject holderJson(const KeyHolder &holder)
{
    const bool known = holder.person.has_value();
    QJsonArray roles;
    for (const StaffRole role : (known ? holder.person->roles : CodeSet<StaffRole>()).codes())
        roles.append(QString(keyOf(role)));
    return {{u"alias"_s, holder.slot.alias},
            {u"name"_s, known ? QJsonValue(holder.person->name) : QJsonValue()},
            {u"roles"_s, roles},
            {u"created"_s, QDateTime::fromMSecsSinceEpoch(holder.slot.created.msec, Qt::UTC).toString(Qt::ISODate)},
            {u"own"_s, holder.own},
            {u"administers"_s, holder.administers},
            {u"passphrase_once"_s, holder.slot.once}};
}

QString holderLine(const KeyHolder &holder)
{
    QStringList parts{holder.slot.alias};
    if (!holder.person)
        parts.append(translated(QT_TRANSLATE_NOOP("CommandLine", "(no person, no rights)")));
    else if (holder.person->name != holder.slot.alias)
        parts.append(holder.person->name);
    if (holder.person)
        parts.append(roleLabels(holder.person->roles).join(u", "_s));
    if (holder.slot.once)
        parts.append(translated(QT_TRANSLATE_NOOP("CommandLine", "(has yet to choose a passphrase)")));
    if (holder.own)
        parts.append(translated(QT_TRANSLATE_NOOP("CommandLine", "(you)")));
    return parts.join(u'\t');
}

Result<CodeSet<StaffRole>> givenRoles(const Invocation &invocation)
{
    const QString text = invocation.parser.value(u"roles"_s);
    const auto roles = CodeSet<StaffRole>::fromText(text);
    if (!roles)
        return usageError(u"--roles "_s + text);
    return *roles;
}

} // namespace

QString SlotsListCommand::name() const
{
    return u"slots list"_s;
}

QString SlotsListCommand::usage() const
{
    return u"REG.famn"_s;
}

QString SlotsListCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Lists who has a key to the register, and their roles."));
}

QList<QCommandLineOption> SlotsListCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> SlotsListCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_ASSIGN(holders, keyHolders(opened));
    const bool two = requireSecondPerson(opened).ok();
    Console &console = invocation.console;
    if (console.json()) {
        QJsonArray users;
        for (const KeyHolder &holder : std::as_const(holders))
            users.append(holderJson(holder));
        console.printJson({{u"users"_s, users}, {u"second_person"_s, two}});
        return ExitCode::Done;
    }
    for (const KeyHolder &holder : std::as_const(holders))
        console.print(holderLine(holder));
    if (!two)
        console.say(translated(QT_TRANSLATE_NOOP(
            "CommandLine", "One person alone has used a key. What needs a second person is refused until then.")));
    return ExitCode::Done;
}

QString SlotsAddCommand::name() const
{
    return u"slots add"_s;
}

QString SlotsAddCommand::usage() const
{
    return u"REG.famn ALIAS"_s;
}

QString SlotsAddCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Gives another person a key to the register. Without a passphrase of their own they get one "
                       "that must be changed at the first use."));
}

QList<QCommandLineOption> SlotsAddCommand::options() const
{
    QStringList keys;
    for (const auto &entry : codeKeys<StaffRole>) {
        if (entry.code != StaffRole::Evaluator)
            keys.append(QString::fromLatin1(entry.key));
    }
    return unlockOptions() +
           QList<QCommandLineOption>{
               newPassphraseOption(),
               {u"once"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Make a passphrase to be used once, and print "
                                                                       "it; so it is without a terminal, too."))},
               {u"name"_s,
                translated(QT_TRANSLATE_NOOP("CommandLine", "The person's name, when it is not the alias. A person "
                                                            "of that name without a key gets it.")),
                u"NAME"_s},
               {u"roles"_s,
                translated(QT_TRANSLATE_NOOP("CommandLine", "The person's roles, parted by commas: %1."))
                    .arg(keys.join(u", "_s)),
                u"ROLES"_s}};
}

Result<ExitCode> SlotsAddCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(alias, invocation.argument(1, u"ALIAS"_s));
    FAMN_ASSIGN(roles, givenRoles(invocation));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_TRY(mayAdministerKeys(opened));
    std::optional<SecretBytes> chosen;
    if (!invocation.parser.isSet(u"once"_s)) {
        FAMN_ASSIGN(typed, chooseNewPassphrase(invocation));
        chosen = std::move(typed);
    }
    QString once;
    if (!chosen) {
        once = generatePassphrase();
        FAMN_ASSIGN(prepared, preparePassphrase(once));
        chosen = std::move(prepared);
    }
    const NewKeyHolder wish{alias, invocation.parser.value(u"name"_s), roles, !once.isEmpty()};
    FAMN_ASSIGN(added, addKeyHolder(opened, wish, *chosen, KdfCost::calibrated()));
    Console &console = invocation.console;
    if (console.json()) {
        QJsonObject json = holderJson(added);
        json.insert(u"passphrase"_s, once.isEmpty() ? QJsonValue() : QJsonValue(once));
        console.printJson(json);
    } else {
        console.print(translated(QT_TRANSLATE_NOOP("CommandLine", "%1 has a key to the register now (%2)."))
                          .arg(added.slot.alias, roleLabels(added.person->roles).join(u", "_s)));
        if (!once.isEmpty())
            console.print(translated(QT_TRANSLATE_NOOP("CommandLine",
                                                       "The passphrase, to be handed over in person and changed at "
                                                       "the first use: %1"))
                              .arg(once));
    }
    wipe(once);
    return ExitCode::Done;
}

QString SlotsRenameCommand::name() const
{
    return u"slots rename"_s;
}

QString SlotsRenameCommand::usage() const
{
    return u"REG.famn ALIAS NEWALIAS"_s;
}

QString SlotsRenameCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Changes what a user is called before the register is open; the person keeps the name."));
}

QList<QCommandLineOption> SlotsRenameCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> SlotsRenameCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(alias, invocation.argument(1, u"ALIAS"_s));
    FAMN_ASSIGN(newAlias, invocation.argument(2, u"NEWALIAS"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_TRY(renameKeyHolder(opened, alias, newAlias));
    if (invocation.console.json())
        invocation.console.printJson({{u"alias"_s, newAlias}});
    else
        invocation.console.print(
            translated(QT_TRANSLATE_NOOP("CommandLine", "%1 is called %2 now.")).arg(alias, newAlias));
    return ExitCode::Done;
}

QString SlotsRevokeCommand::name() const
{
    return u"slots revoke"_s;
}

QString SlotsRevokeCommand::usage() const
{
    return u"REG.famn ALIAS"_s;
}

QString SlotsRevokeCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Takes a user's key to the register. The person stays on record, without a key."));
}

QList<QCommandLineOption> SlotsRevokeCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> SlotsRevokeCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(alias, invocation.argument(1, u"ALIAS"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_TRY(revokeKeyHolder(opened, alias));
    const QString warning = translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Mind: an old copy of the key file and the old passphrase together still open this register and "
                       "every backup made so far. To shut that way for the register too, change its master key: "
                       "famn-cli rekey. Backups made so far stay open to the old keys; delete those you do not need."));
    Console &console = invocation.console;
    if (console.json()) {
        console.printJson({{u"revoked"_s, alias}, {u"old_copies_still_open"_s, true}, {u"message"_s, warning}});
    } else {
        console.print(
            translated(QT_TRANSLATE_NOOP("CommandLine", "%1 has no key to the register any more.")).arg(alias));
        console.print(warning);
    }
    return ExitCode::Done;
}

} // namespace famn
