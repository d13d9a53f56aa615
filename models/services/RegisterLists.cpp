#include "models/services/RegisterLists.h"

#include "models/storage/FamilyReads.h"
#include "models/storage/Lists.h"
#include "models/storage/Lookups.h"

namespace famn {

namespace {

Result<void> mayRead(const Actor &actor, Subject subject)
{
    if (!allows(actor, Verb::Read, subject))
        return Error{ErrorCode::Denied, {}, {}, {}};
    return done();
}

} // namespace

Result<QList<FamilyRow>> familyRows(const Connection &connection, const Actor &actor)
{
    FAMN_TRY(mayRead(actor, Subject::Families));
    FAMN_ASSIGN(rows, listFamilies(connection));
    FAMN_ASSIGN(leftOut, familiesLeftOut(connection, actor, Subject::Families));
    if (!leftOut.isEmpty())
        rows.removeIf([&](const FamilyRow &row) { return leftOut.contains(row.id); });
    return rows;
}

Result<QList<ApplicationRow>> applicationRows(const Connection &connection, const Actor &actor)
{
    FAMN_TRY(mayRead(actor, Subject::Applications));
    FAMN_ASSIGN(rows, listApplications(connection));
    FAMN_TRY(leaveOut(connection, actor, rows));
    return rows;
}

Result<void> leaveOut(const Connection &connection, const Actor &actor, QList<ApplicationRow> &rows)
{
    FAMN_ASSIGN(leftOut, familiesLeftOut(connection, actor, Subject::Applications));
    if (!leftOut.isEmpty())
        rows.removeIf([&](const ApplicationRow &row) { return leftOut.contains(row.family); });
    return done();
}

Result<QList<FamilyId>> firstFamiliesShown(const Connection &connection, const Actor &actor, int most)
{
    FAMN_TRY(mayRead(actor, Subject::Families));
    FAMN_ASSIGN(leftOut, familiesLeftOut(connection, actor, Subject::Families));
    // What comes first among all is not what comes first among one's own; the whole list follows at once.
    return leftOut.isEmpty() ? firstFamilies(connection, most) : QList<FamilyId>();
}

Result<QList<ApplicationId>> firstApplicationsShown(const Connection &connection, const Actor &actor, int most)
{
    FAMN_TRY(mayRead(actor, Subject::Applications));
    FAMN_ASSIGN(leftOut, familiesLeftOut(connection, actor, Subject::Applications));
    return leftOut.isEmpty() ? latestApplications(connection, most) : QList<ApplicationId>();
}

Result<std::optional<FamilyRow>> familyRow(const Connection &connection, const Actor &actor, const FamilyId &id)
{
    FAMN_TRY(mayRead(actor, Subject::Families));
    FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Families, id));
    return theirs ? listedFamily(connection, id) : std::optional<FamilyRow>();
}

Result<std::optional<ApplicationRow>> applicationRow(const Connection &connection, const Actor &actor,
                                                     const ApplicationId &id)
{
    FAMN_TRY(mayRead(actor, Subject::Applications));
    FAMN_ASSIGN(row, listedApplication(connection, id));
    if (row) {
        FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Applications, row->family));
        if (!theirs)
            row.reset();
    }
    return row;
}

Result<QList<ApplicationRow>> applicationRowsOf(const Connection &connection, const Actor &actor,
                                                const FamilyId &family)
{
    FAMN_TRY(mayRead(actor, Subject::Applications));
    QList<ApplicationRow> rows;
    FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Applications, family));
    if (!theirs)
        return rows;
    FAMN_ASSIGN(applications, applicationsOf(connection, family));
    for (const Application &application : std::as_const(applications)) {
        FAMN_ASSIGN(row, listedApplication(connection, application.id));
        if (row)
            rows.append(*row);
    }
    return rows;
}

Result<QHash<QString, QString>> municipalityNames(const Connection &connection)
{
    FAMN_ASSIGN(municipalities, allMunicipalities(connection));
    QHash<QString, QString> names;
    for (const Municipality &municipality : std::as_const(municipalities))
        names.insert(municipality.code, municipality.name);
    return names;
}

} // namespace famn
