#include "models/services/Safeguards.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<void> mayDo(const Actor &actor, Verb verb, Subject subject, const QString &kind)
{
    if (!allows(actor, verb, subject))
        return Error{ErrorCode::Denied, {}, {kind}, {}};
    return done();
}

/// Where INCIDENT stands in the list: what presses comes first.
int rankOf(const Incident &incident, Instant now)
{
    if (incident.status == IncidentStatus::Closed)
        return 2;
    return isPressing(incident, now) ? 0 : 1;
}

} // namespace

Result<AddedConsent> addConsent(WritePath &write, const Consent &consent)
{
    return write.give<AddedConsent>([&](Change &change) -> Result<AddedConsent> {
        FAMN_TRY(change.table<Family>().living(consent.family));
        if (!consent.person.isNull()) {
            FAMN_ASSIGN(person, change.table<Person>().living(consent.person));
            if (person.family != consent.family)
                return Error{ErrorCode::Invalid, u"person"_s, {u"consent"_s, u"unknown_code"_s}, {}};
        }
        Consent cleaned = consent;
        cleaned.scope = cleanedLine(consent.scope);
        FAMN_ASSIGN(stored, change.insert(cleaned));
        return AddedConsent{stored.id, change.batch()};
    });
}

Result<Uuid> withdrawConsent(WritePath &write, const ConsentId &id, const QDate &day)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<Consent>().living(id));
        if (stored.withdrawnOn.isValid())
            return Error{ErrorCode::Conflict, {}, {u"consent"_s}, {}};
        Consent after = stored;
        after.withdrawnOn = day;
        if (!day.isValid())
            return Error{ErrorCode::Invalid, u"withdrawn_on"_s, {u"consent"_s, u"missing"_s}, {}};
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<QList<ConsentRow>> consentsOf(const Connection &connection, const Actor &actor, const FamilyId &family,
                                     const std::optional<Revealed> &revealed)
{
    FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Families, family));
    if (!theirs)
        return Error{ErrorCode::Denied, {}, {u"consent"_s}, {}};
    FAMN_ASSIGN(stored, RecordTable<Family>(connection).living(family));
    const bool hidden = stored.protection != Protection::None && !(revealed && revealed->opens(actor, family));
    FAMN_ASSIGN(consents, RecordTable<Consent>(connection)
                              .where(u"WHERE family = ? AND deleted_at IS NULL "
                                     "ORDER BY withdrawn_on IS NOT NULL, given_on DESC, id"_s,
                                     {family.uuid.toBytes()}));
    QList<ConsentRow> rows;
    for (const Consent &consent : std::as_const(consents)) {
        ConsentRow row{consent, {}, hidden};
        if (hidden) {
            row.consent.scope.clear();
            row.consent.givenOn = {};
            row.consent.withdrawnOn = {};
            row.person = protectedLabel();
        } else if (!consent.person.isNull()) {
            FAMN_ASSIGN(person, RecordTable<Person>(connection).find(consent.person));
            row.person = fullName(person);
        }
        rows.append(row);
    }
    return rows;
}

Result<AddedIncident> addIncident(WritePath &write, const Incident &incident)
{
    return write.give<AddedIncident>([&](Change &change) -> Result<AddedIncident> {
        Incident cleaned = incident;
        cleaned.notReported = cleanedLine(incident.notReported);
        FAMN_ASSIGN(stored, change.insert(cleaned));
        return AddedIncident{stored.id, change.batch()};
    });
}

Result<Uuid> changeIncident(WritePath &write, const Incident &before, const Incident &after)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_TRY(change.table<Incident>().living(before.id));
        Incident cleaned = after;
        cleaned.notReported = cleanedLine(after.notReported);
        FAMN_TRY(change.update(before, cleaned));
        return done();
    });
}

Result<QList<Incident>> incidents(const Connection &connection, const Actor &actor, Instant now)
{
    FAMN_TRY(mayDo(actor, Verb::Read, Subject::Incidents, u"incident"_s));
    FAMN_ASSIGN(
        found,
        RecordTable<Incident>(connection).where(u"WHERE deleted_at IS NULL ORDER BY discovered_at DESC, id DESC"_s));
    std::stable_sort(found.begin(), found.end(), [now](const Incident &one, const Incident &other) {
        const int rank = rankOf(one, now);
        if (rank != rankOf(other, now))
            return rank < rankOf(other, now);
        // Who has least time left first.
        return rank == 0 && one.discoveredAt < other.discoveredAt;
    });
    return found;
}

} // namespace famn
