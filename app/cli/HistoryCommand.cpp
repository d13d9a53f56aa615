#include "app/cli/HistoryCommand.h"

#include "app/cli/RegisterKeys.h"
#include "models/domain/Labels.h"
#include "models/services/AsOf.h"
#include "models/services/History.h"
#include "models/services/Reveal.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// A stored value of a column of that TYPE as people read it.
QString shown(ValueType type, bool masked, const QVariant &value)
{
    if (value.isNull())
        return masked ? protectedLabel() : u"-"_s;
    switch (type) {
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

QString shown(const HistoryChange &change, const QVariant &value)
{
    return shown(change.type, change.masked, value);
}

QJsonValue jsonValue(ValueType type, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (type) {
    case ValueType::YesNo:
        return value.toLongLong() != 0;
    case ValueType::Number:
        return value.toLongLong();
    default:
        return value.toString().isEmpty() ? QJsonValue(QString()) : QJsonValue(shown(type, false, value));
    }
}

QJsonValue jsonValue(const HistoryChange &change, const QVariant &value)
{
    return jsonValue(change.type, value);
}

QJsonObject toJson(const RecordAsOf &record)
{
    QJsonObject values;
    QJsonArray masked;
    QJsonArray unknown;
    for (const AsOfField &field : record.fields) {
        values.insert(field.field, jsonValue(field.type, field.value));
        if (field.masked)
            masked.append(field.field);
        if (field.unknown)
            unknown.append(field.field);
    }
    return {{u"kind"_s, record.record.kind},
            {u"record"_s, record.record.id.toString()},
            {u"state"_s, QString(keyOf(record.state))},
            {u"fields"_s, values},
            {u"masked"_s, masked},
            {u"unknown"_s, unknown}};
}

QString stateText(AsOfState state)
{
    switch (state) {
    case AsOfState::Living:
        return {};
    case AsOfState::Deleted:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "(deleted)"));
    case AsOfState::NotYet:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("CommandLine", "(not there yet)"));
}

void print(Console &console, const RecordAsOf &record)
{
    console.print(
        QStringList{record.record.kind, record.record.id.toString(), stateText(record.state)}.join(u"  "_s).trimmed());
    for (const AsOfField &field : record.fields) {
        if (field.unknown)
            console.print(u"    %1: %2"_s.arg(
                field.field, translated(QT_TRANSLATE_NOOP("CommandLine", "unknown, as its values were weeded"))));
        else if (field.masked || !field.value.toString().isEmpty())
            console.print(u"    %1: %2"_s.arg(field.field, shown(field.type, field.masked, field.value)));
    }
}

/// The record as it was at the end of a day, or one of its fields given back what it was.
Result<ExitCode> showDay(const Invocation &invocation, const OpenRegister &opened, const RecordRef &record)
{
    FAMN_ASSIGN(day, dayNamed(u"--as-of"_s, invocation.parser.value(u"as-of"_s)));
    if (const QString field = invocation.parser.value(u"restore"_s); !field.isEmpty()) {
        FAMN_ASSIGN(batch, restoreFieldOf(*opened.write, record, field, day));
        return tellChanged(invocation, batch, {{u"kind"_s, record.kind}, {u"record"_s, record.id.toString()}});
    }
    FAMN_ASSIGN(view, recordAsOf(*opened.write, record, day));
    QJsonArray records;
    for (const RecordAsOf &one : std::as_const(view.records)) {
        if (invocation.console.json())
            records.append(toJson(one));
        else
            print(invocation.console, one);
    }
    if (invocation.console.json())
        invocation.console.printJson({{u"as_of"_s, view.day.toString(Qt::ISODate)},
                                      {u"case_number"_s, view.caseNumber},
                                      {u"records"_s, records}});
    return ExitCode::Done;
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
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"as-of"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Instead the record as it was at the end of this day.")),
         u"DATE"_s});
    options.append({u"restore"_s,
                    translated(QT_TRANSLATE_NOOP("CommandLine",
                                                 "With --as-of: gives this field the value back that it had then.")),
                    u"FIELD"_s});
    options.append(revealOption());
    return options;
}

Result<ExitCode> HistoryCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(wanted, invocation.argument(1, u"RECORD"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(record, findRecord(*opened.write, wanted));
    if (invocation.parser.isSet(u"as-of"_s))
        return showDay(invocation, opened, record);
    if (invocation.parser.isSet(u"restore"_s))
        return usageError(u"--restore"_s);
    FAMN_ASSIGN(revealed, revealAsked(invocation, opened, record));
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
