#pragma once

#include "models/base/Clock.h"
#include "models/domain/Organisation.h"
#include "models/storage/Connection.h"

#include <QHash>

namespace famn {

/// What was tried to reach a family that waits: outgoing contacts that nobody answered.
struct Attempts
{
    int number = 0;
    std::optional<Instant> lastAt;
    /// A letter or an e-mail was among them.
    bool wrote = false;
};

/// The attempts on every application that waits for a first contact; those without any are left out.
[[nodiscard]] Result<QHash<Uuid, Attempts>> attemptsOfUnanswered(const Connection &connection);
/// The absences that cover DAY, of everybody.
[[nodiscard]] Result<QList<Absence>> absencesOn(const Connection &connection, const QDate &day);
/// The absences that have not ended before DAY, by their first day.
[[nodiscard]] Result<QList<Absence>> absencesFrom(const Connection &connection, const QDate &day);
/// Everybody who works here now.
[[nodiscard]] Result<QList<StaffMember>> workingStaff(const Connection &connection);

} // namespace famn
