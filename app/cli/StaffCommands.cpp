#include "app/cli/StaffCommands.h"

#include "app/cli/ListTable.h"
#include "app/cli/RegisterKeys.h"
#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/domain/LawBook.h"
#include "models/services/History.h"
#include "models/services/PolicyTable.h"
#include "models/services/Staff.h"
#include "models/storage/FamilyReads.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString roleText(const CodeSet<StaffRole> &roles)
{
    QStringList labels;
    for (const StaffRole role : roles.codes())
        labels.append(label(role));
    return labels.join(u", "_s);
}

QString yesNo(bool yes)
{
    return yes ? QCoreApplication::translate("CommandLine", "yes") : QCoreApplication::translate("CommandLine", "no");
}

template<qint64 Workload::*Count>
ListColumn<StaffRow> loadColumn(const char *name)
{
    return {name, [](const StaffRow &row) { return QJsonValue(row.load.*Count); },
            [](const StaffRow &row) { return QString::number(row.load.*Count); }};
}

template<QString StaffMember::*Text>
ListColumn<StaffRow> memberColumn(const char *name)
{
    return {name, [](const StaffRow &row) { return orNull(row.member.*Text); },
            [](const StaffRow &row) { return row.member.*Text; }};
}

const QList<ListColumn<StaffRow>> &staffColumns()
{
    using Row = StaffRow;
    static const QList<ListColumn<Row>> columns{
        memberColumn<&StaffMember::name>("name"),
        memberColumn<&StaffMember::signature>("signature"),
        {"roles", [](const Row &row) { return QJsonValue(row.member.roles.toText()); },
         [](const Row &row) { return roleText(row.member.roles); }},
        textColumn<Row, &Row::unitName>("unit"),
        memberColumn<&StaffMember::workPhone>("work_phone"),
        memberColumn<&StaffMember::workEmail>("work_email"),
        {"qualified",
         [](const Row &row) { return row.member.qualified ? QJsonValue(*row.member.qualified) : QJsonValue(); },
         [](const Row &row) { return row.member.qualified ? yesNo(*row.member.qualified) : QString(); }},
        {"active", [](const Row &row) { return QJsonValue(row.member.active); },
         [](const Row &row) { return yesNo(row.member.active); }},
        {"key", [](const Row &row) { return QJsonValue(!row.member.slot.isNull()); },
         [](const Row &row) { return yesNo(!row.member.slot.isNull()); }},
        loadColumn<&Workload::applications>("applications"),
        loadColumn<&Workload::tasks>("tasks"),
        loadColumn<&Workload::families>("families"),
        {"id", [](const Row &row) { return QJsonValue(row.id.uuid.toString()); },
         [](const Row &row) { return row.id.uuid.toString(); }},
    };
    return columns;
}

QList<QCommandLineOption> memberOptions()
{
    QStringList keys;
    for (const auto &entry : codeKeys<StaffRole>)
        keys.append(QString::fromLatin1(entry.key));
    return {
        {u"signature"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Their signature.")), u"TEXT"_s},
        {u"roles"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "The person's roles, parted by commas: %1."))
             .arg(keys.join(u", "_s)),
         u"ROLES"_s},
        {u"unit"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Their unit, by name; \"\" for none.")), u"UNIT"_s},
        {u"phone"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Their phone at work.")), u"PHONE"_s},
        {u"email"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Their e-mail address at work.")), u"EMAIL"_s},
        {u"qualified"_s,
         withCitations(
             translated(QT_TRANSLATE_NOOP("CommandLine", "Whether they have the degree that {qualified_staff} "
                                                         "asks for: yes, no, or \"\" where nobody said."))),
         u"YES"_s},
        {u"active"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Whether they work here: yes or no.")), u"YES"_s}};
}

/// yes, no, or nothing for empty text.
Result<std::optional<bool>> readYes(const QString &option, const QString &text)
{
    const QString word = fold(text.trimmed());
    if (word.isEmpty())
        return std::optional<bool>();
    if (word == "yes"_L1 || word == "ja"_L1)
        return std::optional(true);
    if (word == "no"_L1 || word == "nej"_L1)
        return std::optional(false);
    return usageError(QString(u"--"_s + option + u' ' + text));
}

Result<UnitId> unitNamed(const Connection &connection, const QString &name)
{
    if (name.trimmed().isEmpty())
        return UnitId();
    FAMN_ASSIGN(units, RecordTable<Unit>(connection).where(u"WHERE deleted_at IS NULL ORDER BY id"_s));
    for (const Unit &unit : std::as_const(units)) {
        if (fold(unit.name) == fold(cleanedLine(name)))
            return unit.id;
    }
    return Error{ErrorCode::NotFound, u"unit"_s, {u"unit"_s}, {}};
}

Result<void> takeOptions(const Invocation &invocation, const Connection &connection, StaffMember &member)
{
    const QCommandLineParser &parser = invocation.parser;
    const auto take = [&](const QString &option, QString &target) {
        if (parser.isSet(option))
            target = parser.value(option);
    };
    take(u"signature"_s, member.signature);
    take(u"phone"_s, member.workPhone);
    take(u"email"_s, member.workEmail);
    if (parser.isSet(u"roles"_s)) {
        const auto roles = CodeSet<StaffRole>::fromText(parser.value(u"roles"_s));
        if (!roles)
            return usageError(QString(u"--roles "_s + parser.value(u"roles"_s)));
        member.roles = *roles;
    }
    if (parser.isSet(u"unit"_s)) {
        FAMN_ASSIGN(unit, unitNamed(connection, parser.value(u"unit"_s)));
        member.unit = unit;
    }
    if (parser.isSet(u"qualified"_s)) {
        FAMN_ASSIGN(qualified, readYes(u"qualified"_s, parser.value(u"qualified"_s)));
        member.qualified = qualified;
    }
    if (parser.isSet(u"active"_s)) {
        FAMN_ASSIGN(active, readYes(u"active"_s, parser.value(u"active"_s)));
        member.active = active.value_or(true);
    }
    return done();
}

} // namespace

QString PolicyCommand::name() const
{
    return u"policy show"_s;
}

QString PolicyCommand::usage() const
{
    return {};
}

QString PolicyCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Tells what each role may do with each kind of record: with all of them, with those of the own "
                       "unit and the units below it, or with none."));
}

Result<ExitCode> PolicyCommand::run(const Invocation &invocation) const
{
    if (!invocation.console.json()) {
        invocation.console.write(policyText().toUtf8());
        return ExitCode::Done;
    }
    QJsonArray lines;
    for (const PolicyLine &line : policyLines()) {
        QJsonObject object{{u"role"_s, QString(keyOf(line.role))}, {u"records"_s, QString(keyOf(line.subject))}};
        for (const auto &verb : codeKeys<Verb>)
            object.insert(QString::fromLatin1(verb.key), QString(keyOf(line.scopes.at(qsizetype(verb.code)))));
        lines.append(object);
    }
    invocation.console.printJson({{u"policy"_s, lines}});
    return ExitCode::Done;
}

QString StaffListCommand::name() const
{
    return u"staff list"_s;
}

QString StaffListCommand::usage() const
{
    return u"REG.famn"_s;
}

QString StaffListCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine",
        "Lists colleagues as CSV or JSON, with how many open applications, tasks and families each has."));
}

QList<QCommandLineOption> StaffListCommand::options() const
{
    return listOptions(namesOf(staffColumns()));
}

Result<ExitCode> StaffListCommand::run(const Invocation &invocation) const
{
    return runList<StaffRow>(
        invocation, Subject::Organisation, "staff", staffColumns(),
        [](const Connection &connection, const OpenRegister &opened) { return staffRows(connection, opened.actor()); });
}

QString StaffAddCommand::name() const
{
    return u"staff add"_s;
}

QString StaffAddCommand::usage() const
{
    return u"REG.famn NAME"_s;
}

QString StaffAddCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Notes a new colleague. They get no key to the register by that; see \"slots add\"."));
}

QList<QCommandLineOption> StaffAddCommand::options() const
{
    return unlockOptions() + memberOptions();
}

Result<ExitCode> StaffAddCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(wanted, invocation.argument(1, u"NAME"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    StaffMember member;
    member.name = wanted;
    FAMN_TRY(takeOptions(invocation, opened.reg->writer(), member));
    FAMN_ASSIGN(batch, addStaff(*opened.write, member));
    return tellChanged(invocation, batch, {{u"staff"_s, cleanedLine(wanted)}});
}

QString StaffSetCommand::name() const
{
    return u"staff set"_s;
}

QString StaffSetCommand::usage() const
{
    return u"REG.famn NAME"_s;
}

QString StaffSetCommand::summary() const
{
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Changes what is noted of a colleague; what no option names "
                                                       "stays. With --active no they may do nothing any more."));
}

QList<QCommandLineOption> StaffSetCommand::options() const
{
    return unlockOptions() + memberOptions() +
           QList<QCommandLineOption>{
               {u"name"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Their new name.")), u"NAME"_s}};
}

Result<ExitCode> StaffSetCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(wanted, invocation.argument(1, u"NAME"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    const Connection &connection = opened.reg->writer();
    FAMN_ASSIGN(id, staffNamed(connection, wanted));
    FAMN_ASSIGN(member, RecordTable<StaffMember>(connection).living(id));
    if (invocation.parser.isSet(u"name"_s))
        member.name = invocation.parser.value(u"name"_s);
    FAMN_TRY(takeOptions(invocation, connection, member));
    FAMN_ASSIGN(batch, changeStaff(*opened.write, member));
    return tellChanged(invocation, batch, {{u"staff"_s, cleanedLine(member.name)}});
}

} // namespace famn
