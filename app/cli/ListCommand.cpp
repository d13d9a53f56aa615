#include "app/cli/ListCommand.h"

#include "app/cli/ListTable.h"
#include "models/domain/Labels.h"
#include "models/storage/Lists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

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

Result<QList<FamilyRow>> readFamilies(const Connection &connection, const OpenRegister &)
{
    return listFamilies(connection);
}

Result<QList<ApplicationRow>> readApplications(const Connection &connection, const OpenRegister &)
{
    return listApplications(connection);
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
    return runList(invocation, Subject::Families, "family", familyColumns(), readFamilies);
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
    return runList(invocation, Subject::Applications, "application", applicationColumns(), readApplications);
}

} // namespace famn
