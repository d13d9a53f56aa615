#include "models/services/demo/DemoSafeguards.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<void> fillConsents(Change &change)
{
    constexpr int givenDaysAgo = 40;
    constexpr int withdrawnDaysAgo = 7;
    FAMN_ASSIGN(persons,
                change.table<Person>().where(u"WHERE role = 'vuxen1' AND deleted_at IS NULL ORDER BY id LIMIT 12"_s));
    int turn = 0;
    for (const Person &person : std::as_const(persons)) {
        Consent consent;
        consent.family = person.family;
        consent.person = person.id;
        consent.purpose = turn % 2 == 0 ? ConsentPurpose::RegisterExtract : ConsentPurpose::References;
        consent.scope = turn % 2 == 0 ? u"Polisen och Försäkringskassan"_s : u"Två referenser"_s;
        consent.givenOn = change.today().addDays(-givenDaysAgo - turn);
        if (turn == 2)
            consent.withdrawnOn = change.today().addDays(-withdrawnDaysAgo);
        FAMN_TRY(change.insert(consent));
        ++turn;
    }
    return done();
}

Result<void> fillIncidents(Change &change)
{
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 sinceBreach = 20;
    constexpr qint64 sinceComplaint = 300;
    Incident breach;
    breach.type = IncidentType::DataBreach;
    breach.discoveredAt = {change.now().msec - sinceBreach * hour};
    breach.description = u"Ett brev till en familj skickades till fel adress."_s;
    breach.measures = u"Brevet är hämtat oöppnat."_s;
    FAMN_TRY(change.insert(breach));
    Incident complaint;
    complaint.type = IncidentType::Complaint;
    complaint.discoveredAt = {change.now().msec - sinceComplaint * hour};
    complaint.description = u"En familj väntade länge på svar."_s;
    complaint.measures = u"Samtal med familjen, ny rutin för bakjour."_s;
    complaint.status = IncidentStatus::Closed;
    FAMN_TRY(change.insert(complaint));
    return done();
}

} // namespace

Result<void> fillDemoSafeguards(Change &change)
{
    FAMN_TRY(fillConsents(change));
    return allows(change.actor(), Verb::Create, Subject::Incidents) ? fillIncidents(change) : done();
}

} // namespace famn
