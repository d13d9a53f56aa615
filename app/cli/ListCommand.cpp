#include "app/cli/ListCommand.h"

#include "models/domain/Labels.h"
#include "models/services/import/CsvWriter.h"
#include "models/storage/Lists.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// One column of a list: its name, which is part of the program's contract, and its value for programs and for people.
template<typename Row>
struct ListColumn
{
    const char *name;
    QJsonValue (*value)(const Row &);
    QString (*text)(const Row &);
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString yesNo(const std::optional<bool> &answer)
{
    if (!answer)
        return {};
    return *answer ? QCoreApplication::translate("CommandLine", "yes")
                   : QCoreApplication::translate("CommandLine", "no");
}

QString isoDay(const QDate &day)
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

const QList<ListColumn<FamilyRow>> &familyColumns()
{
    using Row = FamilyRow;
    static const QList<ListColumn<Row>> columns{
        textColumn<Row, &Row::caseNumber>("case_number"),
        textColumn<Row, &Row::name>("name"),
        textColumn<Row, &Row::municipality>("municipality"),
        textColumn<Row, &Row::district>("district"),
        textColumn<Row, &Row::city>("city"),
        {"protection", [](const Row &row) { return QJsonValue(QString(keyOf(row.protection))); },
         [](const Row &row) { return label(row.protection); }},
        {"experienced", [](const Row &row) { return row.experienced ? QJsonValue(*row.experienced) : QJsonValue(); },
         [](const Row &row) { return yesNo(row.experienced); }},
        {"assignments", [](const Row &row) { return QJsonValue(row.assignments); },
         [](const Row &row) { return QString::number(row.assignments); }},
        {"last_note", [](const Row &row) { return orNull(isoDay(row.lastNote)); },
         [](const Row &row) { return isoDay(row.lastNote); }},
        {"updated", [](const Row &row) { return QJsonValue(displayTime(row.updatedAt)); },
         [](const Row &row) { return displayTime(row.updatedAt); }},
    };
    return columns;
}

QString receivedText(const ApplicationRow &row)
{
    return row.receivedAt ? displayTime(*row.receivedAt) : isoDay(row.receivedOn);
}

const QList<ListColumn<ApplicationRow>> &applicationColumns()
{
    using Row = ApplicationRow;
    static const QList<ListColumn<Row>> columns{
        {"received", [](const Row &row) { return QJsonValue(receivedText(row)); },
         [](const Row &row) { return receivedText(row); }},
        textColumn<Row, &Row::caseNumber>("case_number"),
        textColumn<Row, &Row::familyName>("name"),
        {"wished_types", [](const Row &row) { return QJsonValue(keysOf(row.wishedTypes)); },
         [](const Row &row) { return label(row.wishedTypes); }},
        {"stage", [](const Row &row) { return QJsonValue(QString(keyOf(row.stage))); },
         [](const Row &row) { return label(row.stage); }},
        textColumn<Row, &Row::municipality>("municipality"),
        textColumn<Row, &Row::district>("district"),
        {"experience_years", [](const Row &row) { return numberValue(row.experienceYears); },
         [](const Row &row) { return numberText(row.experienceYears); }},
        {"children_at_home", [](const Row &row) { return numberValue(row.childrenAtHome); },
         [](const Row &row) { return numberText(row.childrenAtHome); }},
        textColumn<Row, &Row::source>("source"),
        {"protection", [](const Row &row) { return QJsonValue(QString(keyOf(row.protection))); },
         [](const Row &row) { return label(row.protection); }},
        textColumn<Row, &Row::message>("message"),
    };
    return columns;
}

QList<QCommandLineOption> listOptions(const QStringList &names)
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(
        {u"columns"_s,
         QCoreApplication::translate("CommandLine", "Only these columns, in this order, parted by commas: %1")
             .arg(names.join(u", "_s)),
         u"NAMES"_s});
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
            return Error{ErrorCode::Usage, {}, {u"--columns "_s + name}, {}};
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

/// What both commands do once they know their rows.
template<typename Row>
Result<ExitCode> runList(const Invocation &invocation, Subject subject, const char *kind,
                         const QList<ListColumn<Row>> &all, Result<QList<Row>> (*read)(const Connection &))
{
    FAMN_ASSIGN(columns, chosen(all, invocation.parser.value(u"columns"_s)));
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    if (!allows(opened.actor(), Verb::Read, subject))
        return Error{ErrorCode::Denied, {}, {QString::fromLatin1(kind)}, {}};
    // What leaves the register is noted before it does.
    FAMN_TRY(opened.write->run([&](Change &change) { return change.note(JournalAction::Export, kind); }));
    FAMN_ASSIGN(reader, opened.reg->reader());
    FAMN_ASSIGN(rows, read(*reader));
    if (invocation.console.json()) {
        invocation.console.printJson({{u"rows"_s, toJson(rows, columns)}});
    } else {
        FAMN_ASSIGN(csv, toCsv(rows, columns));
        invocation.console.write(csv);
    }
    return ExitCode::Done;
}

} // namespace

QString ListFamiliesCommand::name() const
{
    return u"list families"_s;
}

QString ListFamiliesCommand::usage() const
{
    return u"REG.famn"_s;
}

QString ListFamiliesCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Lists the families as CSV or JSON; protected ones are masked.");
}

QList<QCommandLineOption> ListFamiliesCommand::options() const
{
    return listOptions(namesOf(familyColumns()));
}

Result<ExitCode> ListFamiliesCommand::run(const Invocation &invocation) const
{
    return runList(invocation, Subject::Families, "family", familyColumns(), listFamilies);
}

QString ListApplicationsCommand::name() const
{
    return u"list applications"_s;
}

QString ListApplicationsCommand::usage() const
{
    return u"REG.famn"_s;
}

QString ListApplicationsCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Lists the interest applications as CSV or JSON, latest first; protected families are masked.");
}

QList<QCommandLineOption> ListApplicationsCommand::options() const
{
    return listOptions(namesOf(applicationColumns()));
}

Result<ExitCode> ListApplicationsCommand::run(const Invocation &invocation) const
{
    return runList(invocation, Subject::Applications, "application", applicationColumns(), listApplications);
}

} // namespace famn
