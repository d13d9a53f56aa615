#pragma once

#include "models/domain/Organisation.h"

#include <QSet>

namespace famn {

/// Who does something: made when a register is unlocked, named in every journal entry.
struct Actor
{
    StaffId staff;
    /// The key slot that was unlocked; null for somebody who came in with the recovery sheet.
    Uuid slot;
    QString alias;
    CodeSet<StaffRole> roles;
    /// Their own unit and those below it, as at unlocking. The null id stands for every unit: of who belongs to none.
    QSet<UnitId> units = {};
};

} // namespace famn
