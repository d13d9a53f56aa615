#include "app/cli/LogCommand.h"

#include "app/cli/RegisterKeys.h"
#include "models/services/History.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int mostLines = 10'000'000;

/// The first moment of the day that an option names.
Result<std::optional<QDate>> dayOf(const Invocation &invocation, const QString &option)
{
    if (!invocation.parser.isSet(option))
        return std::optional<QDate>();
    const QString text = invocation.parser.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return usageError(QString(u"--"_s + option + u' ' + text));
    return std::optional(day);
}

Result<JournalFilter> filterOf(const Invocation &invocation, const Connection &connection)
{
    JournalFilter filter;
    FAMN_ASSIGN(from, dayOf(invocation, u"from"_s));
    FAMN_ASSIGN(to, dayOf(invocation, u"to"_s));
    if (from)
        filter.from = swedishInstant(*from, QTime(0, 0));
    if (to)
        filter.to = swedishInstant(to->addDays(1), QTime(0, 0));
    if (invocation.parser.isSet(u"by"_s)) {
        FAMN_ASSIGN(staff, staffNamed(connection, invocation.parser.value(u"by"_s)));
        filter.actor = staff;
    }
    if (invocation.parser.isSet(u"action"_s)) {
        const QString text = invocation.parser.value(u"action"_s);
        filter.action = codeOf<JournalAction>(text);
        if (!filter.action)
            return usageError(QString(u"--action "_s + text));
    }
    filter.reads = invocation.parser.isSet(u"reads"_s);
    FAMN_ASSIGN(limit, invocation.number(u"limit"_s, 0, mostLines));
    filter.limit = limit;
    return filter;
}

QStringList actions()
{
    QStringList keys;
    for (const auto &entry : codeKeys<JournalAction>)
        keys.append(QString::fromLatin1(entry.key));
    return keys;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QString idOrDash(const Uuid &id)
{
    return id.isNull() ? u"-"_s : id.toString();
}

} // namespace

QString LogCommand::name() const
{
    return u"log"_s;
}

QString LogCommand::usage() const
{
    return u"REG.famn"_s;
}

QString LogCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Lists the journal, latest first: who did what with which record, never a value.");
}

QList<QCommandLineOption> LogCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"from"_s, QCoreApplication::translate("CommandLine", "From this day on, as 2026-03-01."), u"DATE"_s});
    options.append({u"to"_s, QCoreApplication::translate("CommandLine", "To this day, included."), u"DATE"_s});
    options.append(
        {u"by"_s, QCoreApplication::translate("CommandLine", "Only what this person did, by name."), u"NAME"_s});
    options.append({u"action"_s,
                    QCoreApplication::translate("CommandLine", "Only this action: %1").arg(actions().join(u", "_s)),
                    u"ACTION"_s});
    options.append({u"reads"_s, QCoreApplication::translate("CommandLine", "Only what was seen or taken along: records "
                                                                           "opened, searches, prints, exports, copies, "
                                                                           "protected families shown.")});
    options.append(
        {u"limit"_s, QCoreApplication::translate("CommandLine", "The latest so many; 0 for all."), u"N"_s, u"100"_s});
    return options;
}

Result<ExitCode> LogCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(filter, filterOf(invocation, opened.reg->writer()));
    FAMN_ASSIGN(lines, readLog(*opened.write, filter));
    QJsonArray array;
    for (const LogLine &line : std::as_const(lines)) {
        const JournalEntry &entry = line.entry;
        if (invocation.console.json()) {
            array.append(
                QJsonObject{{u"seq"_s, entry.seq},
                            {u"at"_s, displayTime(entry.at)},
                            {u"who"_s, line.who},
                            {u"action"_s, QString(keyOf(entry.action))},
                            {u"kind"_s, entry.kind},
                            {u"record"_s, entry.record.isNull() ? QJsonValue() : QJsonValue(entry.record.toString())},
                            {u"case_number"_s, line.caseNumber},
                            {u"batch"_s, entry.batch.toString()},
                            {u"device"_s, entry.device.toString()}});
        } else {
            invocation.console.print(QStringList{QString::number(entry.seq), displayTime(entry.at), orDash(line.who),
                                                 QString(keyOf(entry.action)), entry.kind, orDash(line.caseNumber),
                                                 idOrDash(entry.record), entry.batch.toString()}
                                         .join(u"  "_s));
        }
    }
    if (invocation.console.json())
        invocation.console.printJson({{u"entries"_s, array}});
    return ExitCode::Done;
}

} // namespace famn
