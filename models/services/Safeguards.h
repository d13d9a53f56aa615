#pragma once

#include "models/domain/Safeguards.h"
#include "models/services/Reveal.h"

namespace famn {

struct AddedConsent
{
    ConsentId consent;
    Uuid batch;
};
/// Notes a consent. Errors: Denied, NotFound (no such family), Invalid (also when the person is not of the family).
[[nodiscard]] Result<AddedConsent> addConsent(WritePath &write, const Consent &consent);
/// Notes that a consent was withdrawn on DAY; from then on it holds no longer, and stays written. Gives the operation's
/// id. Errors: Denied, NotFound, Conflict (it was withdrawn before), Invalid.
[[nodiscard]] Result<Uuid> withdrawConsent(WritePath &write, const ConsentId &id, const QDate &day);

/// A consent, and who gave it.
struct ConsentRow
{
    Consent consent;
    /// Empty for the family as a whole; protectedLabel() for a protected one.
    QString person;
    bool isProtected = false;
};
/// Those of a family, the ones that hold first, then the latest; masked of a protected one that REVEALED does not open.
/// Errors: Denied, NotFound.
[[nodiscard]] Result<QList<ConsentRow>> consentsOf(const Connection &connection, const Actor &actor,
                                                   const FamilyId &family,
                                                   const std::optional<Revealed> &revealed = {});

struct AddedIncident
{
    IncidentId incident;
    Uuid batch;
};
/// Errors: Denied (managers and administrators only), Invalid.
[[nodiscard]] Result<AddedIncident> addIncident(WritePath &write, const Incident &incident);
/// Stores AFTER in the place of BEFORE. Gives the operation's id, the null id when nothing had to change. Errors:
/// Denied, NotFound, Conflict, Invalid.
[[nodiscard]] Result<Uuid> changeIncident(WritePath &write, const Incident &before, const Incident &after);
/// Open breaches by the time that is left, then open ones, then closed ones, the latest first. Error: Denied.
[[nodiscard]] Result<QList<Incident>> incidents(const Connection &connection, const Actor &actor, Instant now);

} // namespace famn
