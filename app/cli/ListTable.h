#pragma once

#include "app/cli/Command.h"
#include "models/domain/Codes.h"
#include "models/services/ExportLog.h"
#include "models/services/ReadLog.h"
#include "models/services/import/CsvWriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>

#include <functional>
#include <type_traits>

namespace famn {

/// One column of a list: its name, which is part of the program's contract, and its value for programs and for people.
template<typename Row>
struct ListColumn
{
    const char *name;
    QJsonValue (*value)(const Row &);
    QString (*text)(const Row &);
};

inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QString yesNo(const std::optional<bool> &answer)
{
    if (!answer)
        return {};
    return *answer ? QCoreApplication::translate("CommandLine", "yes")
                   : QCoreApplication::translate("CommandLine", "no");
}

inline QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

template<typename T>
QString numberText(const std::optional<T> &number)
{
    return number ? QString::number(*number) : QString();
}

template<typename T>
QJsonValue numberValue(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template<Code E>
QJsonArray keysOf(const CodeSet<E> &set)
{
    QJsonArray keys;
    for (const E code : set.codes())
        keys.append(QString(keyOf(code)));
    return keys;
}

template<typename Row, QString Row::*Member>
ListColumn<Row> textColumn(const char *name)
{
    return {name, [](const Row &row) { return orNull(row.*Member); }, [](const Row &row) { return row.*Member; }};
}

inline QList<QCommandLineOption> listOptions(const QStringList &names)
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {QStringLiteral("columns"),
         QCoreApplication::translate("CommandLine", "Only these columns, in this order, parted by commas: %1")
             .arg(names.join(QStringLiteral(", "))),
         QStringLiteral("NAMES")});
    return options;
}

template<typename Row>
QStringList namesOf(const QList<ListColumn<Row>> &columns)
{
    QStringList names;
    for (const auto &column : columns)
        names.append(QString::fromLatin1(column.name));
    return names;
}

template<typename Row>
Result<QList<ListColumn<Row>>> chosen(const QList<ListColumn<Row>> &all, const QString &wish)
{
    if (wish.isEmpty())
        return all;
    QList<ListColumn<Row>> columns;
    const QStringList names = wish.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const qsizetype place = namesOf(all).indexOf(name.trimmed());
        if (place < 0)
            return usageError(QStringLiteral("--columns ") + name);
        columns.append(all.at(place));
    }
    return columns;
}

template<typename Row>
QJsonArray toJson(const QList<Row> &rows, const QList<ListColumn<Row>> &columns)
{
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject object;
        for (const auto &column : columns)
            object.insert(QLatin1StringView(column.name), column.value(row));
        array.append(object);
    }
    return array;
}

template<typename Row>
Result<QByteArray> toCsv(const QList<Row> &rows, const QList<ListColumn<Row>> &columns)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    FAMN_TRY(writer.writeRow(namesOf(columns)));
    for (const Row &row : rows) {
        QStringList cells;
        for (const auto &column : columns)
            cells.append(column.text(row));
        FAMN_TRY(writer.writeRow(cells));
    }
    return buffer.data();
}

/// Writes the rows that READ gives as CSV or JSON, and notes in the journal that they left the register.
template<typename Row>
Result<ExitCode>
runList(const Invocation &invocation, Subject subject, const char *kind, const QList<ListColumn<Row>> &all,
        const std::function<Result<QList<std::type_identity_t<Row>>>(const Connection &, const OpenRegister &)> &read)
{
    FAMN_ASSIGN(columns, chosen(all, invocation.parser.value(QStringLiteral("columns"))));
    FAMN_ASSIGN(path, invocation.argument(0, QStringLiteral("REG.famn")));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    if (!allows(opened.actor(), Verb::Read, subject) || !mayExport(opened.actor(), kind))
        return Error{ErrorCode::Denied, {}, {QString::fromLatin1(kind)}, {}};
    FAMN_ASSIGN(reader, opened.reg->reader());
    FAMN_ASSIGN(rows, read(*reader, opened));
    // What leaves the register is noted before it does.
    FAMN_TRY(noteExport(*opened.write, {kind, rows.size()}));
    if (invocation.console.json()) {
        invocation.console.printJson({{QStringLiteral("rows"), toJson(rows, columns)}});
    } else {
        FAMN_ASSIGN(csv, toCsv(rows, columns));
        invocation.console.write(csv);
    }
    return ExitCode::Done;
}

} // namespace famn
