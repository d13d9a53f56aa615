#pragma once

#include "models/domain/ListRows.h"
#include "models/services/Access.h"

#include <QHash>

namespace famn {

/// See listApplications(). Denied when the policy refuses reading them to ACTOR.
[[nodiscard]] Result<QList<ApplicationRow>> readApplications(const Connection &connection, const Actor &actor);
/// See listFamilies(). Denied when the policy refuses reading them to ACTOR.
[[nodiscard]] Result<QList<FamilyRow>> readFamilies(const Connection &connection, const Actor &actor);
/// From code to name.
[[nodiscard]] Result<QHash<QString, QString>> readMunicipalityNames(const Connection &connection);

/// The lists of an open register, as the person at the keyboard may see them. Reads on connections of its own that
/// cannot write. The register must outlive it.
class RegisterLists
{
public:
    explicit RegisterLists(const OpenRegister &open);

    /// See listApplications(). Denied when the policy refuses reading them.
    [[nodiscard]] Result<QList<ApplicationRow>> applications() const;
    /// See listFamilies(). Denied when the policy refuses reading them.
    [[nodiscard]] Result<QList<FamilyRow>> families() const;
    /// From code to name.
    [[nodiscard]] Result<QHash<QString, QString>> municipalityNames() const;

private:
    const OpenRegister &m_open;
};

} // namespace famn
