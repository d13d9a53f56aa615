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
    return listFamilies(connection);
}

Result<QList<ApplicationRow>> applicationRows(const Connection &connection, const Actor &actor)
{
    FAMN_TRY(mayRead(actor, Subject::Applications));
    return listApplications(connection);
}

Result<QList<FamilyId>> firstFamiliesShown(const Connection &connection, const Actor &actor, int most)
{
    FAMN_TRY(mayRead(actor, Subject::Families));
    return firstFamilies(connection, most);
}

Result<QList<ApplicationId>> firstApplicationsShown(const Connection &connection, const Actor &actor, int most)
{
    FAMN_TRY(mayRead(actor, Subject::Applications));
    return latestApplications(connection, most);
}

Result<std::optional<FamilyRow>> familyRow(const Connection &connection, const Actor &actor, const FamilyId &id)
{
    FAMN_TRY(mayRead(actor, Subject::Families));
    return listedFamily(connection, id);
}

Result<std::optional<ApplicationRow>> applicationRow(const Connection &connection, const Actor &actor,
                                                     const ApplicationId &id)
{
    FAMN_TRY(mayRead(actor, Subject::Applications));
    return listedApplication(connection, id);
}

Result<QList<ApplicationRow>> applicationRowsOf(const Connection &connection, const Actor &actor,
                                                const FamilyId &family)
{
    FAMN_TRY(mayRead(actor, Subject::Applications));
    FAMN_ASSIGN(applications, applicationsOf(connection, family));
    QList<ApplicationRow> rows;
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
