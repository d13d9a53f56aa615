#include "models/services/RegisterLists.h"

#include "models/storage/Lists.h"
#include "models/storage/Lookups.h"

namespace famn {

namespace {

Result<void> mayRead(const OpenRegister &open, Subject subject)
{
    if (!allows(open.actor(), Verb::Read, subject))
        return Error{ErrorCode::Denied, {}, {}, {}};
    return done();
}

} // namespace

RegisterLists::RegisterLists(const OpenRegister &open)
    : m_open(open)
{
}

Result<QList<ApplicationRow>> RegisterLists::applications() const
{
    FAMN_TRY(mayRead(m_open, Subject::Applications));
    FAMN_ASSIGN(reader, m_open.reg->reader());
    return listApplications(*reader);
}

Result<QList<FamilyRow>> RegisterLists::families() const
{
    FAMN_TRY(mayRead(m_open, Subject::Families));
    FAMN_ASSIGN(reader, m_open.reg->reader());
    return listFamilies(*reader);
}

Result<QHash<QString, QString>> RegisterLists::municipalityNames() const
{
    FAMN_ASSIGN(reader, m_open.reg->reader());
    FAMN_ASSIGN(municipalities, allMunicipalities(*reader));
    QHash<QString, QString> names;
    for (const Municipality &municipality : std::as_const(municipalities))
        names.insert(municipality.code, municipality.name);
    return names;
}

} // namespace famn
