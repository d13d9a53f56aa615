#include "app/cli/HistoryCommand.h"

#include "app/cli/RegisterKeys.h"
#include "models/domain/Labels.h"
#include "models/services/History.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString masked(const HistoryChange &change, const QString &text)
{
    return change.masked ? protectedLabel() : text;
}

/// A stored value as people read it.
QString shown(const HistoryChange &change, const QVariant &value)
{
    if (value.isNull())
        return masked(change, u"-"_s);
    switch (change.type) {
    case ValueType::YesNo:
        return value.toLongLong() != 0 ? QCoreApplication::translate("CommandLine", "yes")
                                       : QCoreApplication::translate("CommandLine", "no");
    case ValueType::Instant:
        return displayTime({value.toLongLong()});
    case ValueType::Id: {
        const auto id = Uuid::fromBytes(value.toByteArray());
        return id ? id->toString() : QString();
    }
    default:
        break;
    }
    const QString text = value.toString();
    return text.isEmpty() ? u"-"_s : text;
}

QJsonValue jsonValue(const HistoryChange &change, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (change.type) {
    case ValueType::YesNo:
        return value.toLongLong() != 0;
    case ValueType::Number:
        return value.toLongLong();
    default:
        return shown(change, value) == "-"_L1 && value.toString().isEmpty() ? QJsonValue(QString())
                                                                            : QJsonValue(shown(change, value));
    }
}

QJsonObject toJson(const HistoryEntry &entry)
{
    QJsonArray changes;
    for (const HistoryChange &change : entry.changes)
        changes.append(QJsonObject{{u"field"_s, change.field},
                                   {u"before"_s, jsonValue(change, change.before)},
                                   {u"after"_s, jsonValue(change, change.after)},
                                   {u"masked"_s, change.masked}});
    return {{u"seq"_s, entry.seq},
            {u"at"_s, displayTime(entry.at)},
            {u"who"_s, entry.who},
            {u"action"_s, QString(keyOf(entry.action))},
            {u"batch"_s, entry.batch.toString()},
            {u"reason"_s, entry.reason},
            {u"values_gone"_s, entry.valuesGone},
            {u"changes"_s, changes}};
}

void print(Console &console, const HistoryEntry &entry)
{
    QString line = u"%1  %2  %3  %4"_s.arg(displayTime(entry.at), entry.who.isEmpty() ? u"-"_s : entry.who,
                                           QString(keyOf(entry.action)), entry.batch.toString());
    if (!entry.reason.isEmpty())
        line += u"  ("_s + entry.reason + u')';
    console.print(line);
    if (entry.valuesGone)
        console.print(u"    "_s + QCoreApplication::translate("CommandLine", "The values were weeded."));
    for (const HistoryChange &change : entry.changes)
        console.print(
            u"    %1: %2 -> %3"_s.arg(change.field, shown(change, change.before), shown(change, change.after)));
}

} // namespace

QString HistoryCommand::name() const
{
    return u"history"_s;
}

QString HistoryCommand::usage() const
{
    return u"REG.famn RECORD"_s;
}

QString HistoryCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Tells who changed what in a record, and when: by case number, personal number "
                                       "or id. Protected families' values are hidden.");
}

QList<QCommandLineOption> HistoryCommand::options() const
{
    return unlockOptions() +
           QList<QCommandLineOption>{
               {u"reveal"_s,
                QCoreApplication::translate("CommandLine", "Shows a protected family's values, for this reason, which "
                                                           "the journal keeps. Asks for the role to do so."),
                u"REASON"_s}};
}

Result<ExitCode> HistoryCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(wanted, invocation.argument(1, u"RECORD"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(record, findRecord(*opened.write, wanted));
    std::optional<Revealed> revealed;
    if (invocation.parser.isSet(u"reveal"_s)) {
        FAMN_ASSIGN(open, reveal(*opened.write, record, invocation.parser.value(u"reveal"_s)));
        revealed = open;
    }
    FAMN_ASSIGN(history, historyOf(*opened.write, record, revealed));
    if (invocation.console.json()) {
        QJsonArray entries;
        for (const HistoryEntry &entry : std::as_const(history.entries))
            entries.append(toJson(entry));
        invocation.console.printJson({{u"kind"_s, history.record.kind},
                                      {u"record"_s, history.record.id.toString()},
                                      {u"case_number"_s, history.caseNumber},
                                      {u"entries"_s, entries}});
    } else {
        for (const HistoryEntry &entry : std::as_const(history.entries))
            print(invocation.console, entry);
    }
    return ExitCode::Done;
}

} // namespace famn
