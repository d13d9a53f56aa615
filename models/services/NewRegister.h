#pragma once

#include "models/services/Access.h"

namespace famn {

struct MunicipalityName
{
    /// Four digits.
    QString code;
    QString name;
};
/// All municipalities of Sweden, in the order of their codes; they are known before there is a register.
[[nodiscard]] QList<MunicipalityName> swedishMunicipalities();

/// Whom a new register is for.
struct FirstOffice
{
    /// Code of the municipality that it belongs to; empty for none yet.
    QString municipality;
    /// The first unit, a foster-care unit; empty for none yet.
    QString unit;
    /// What the first user is called.
    QString alias;
};

/// Ends the making of a register with its municipality, unit and first user, who belongs to the unit. After an error
/// nothing of it is left behind. Errors: those of RegisterCreation::finish(), and Invalid for names that cannot be
/// stored.
[[nodiscard]] Result<OpenRegister> finishNewRegister(RegisterCreation &creation, const SecretBytes &passphrase,
                                                     const FirstOffice &office, const KdfCost &cost);

/// Closes a register that was just made and is of no use, and removes its files.
void discardRegister(OpenRegister opened);

} // namespace famn
