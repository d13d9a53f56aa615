#include "models/services/Policy.h"

#include <array>
#include <cstring>

namespace famn {

namespace {

using enum StaffRole;
using enum Verb;
using enum Subject;

struct Grant
{
    StaffRole role;
    Subject subject;
    std::array<bool, 6> verbs; // Read, Create, Change, Delete, Import, Export
};

constexpr std::array<bool, 6> everything{true, true, true, true, true, true};
constexpr std::array<bool, 6> work{true, true, true, true, true, false};
constexpr std::array<bool, 6> readOnly{true, false, false, false, false, false};
constexpr std::array<bool, 6> readAndExport{true, false, false, false, false, true};

/// What is not here is refused. Settings include the import mappings, which whoever imports keeps. An evaluator has no
/// line: evaluators get files, never a register.
constexpr Grant grants[] = {
    {Caseworker, Families, everything},
    {Caseworker, Applications, everything},
    {Caseworker, Assignments, work},
    {Caseworker, Contacts, work},
    {Caseworker, Tasks, work},
    {Caseworker, Organisation, readOnly},
    {Caseworker, Settings, work},
    {Recruiter, Families, everything},
    {Recruiter, Applications, everything},
    {Recruiter, Assignments, readOnly},
    {Recruiter, Contacts, work},
    {Recruiter, Tasks, work},
    {Recruiter, Organisation, readOnly},
    {Recruiter, Settings, work},
    {SocialWorker, Families, readOnly},
    {SocialWorker, Assignments, readOnly},
    {SocialWorker, Tasks, work},
    {SocialWorker, Organisation, readOnly},
    {LeadSocialWorker, Families, readOnly},
    {LeadSocialWorker, Applications, readOnly},
    {LeadSocialWorker, Assignments, readOnly},
    {LeadSocialWorker, Tasks, work},
    {LeadSocialWorker, Organisation, readOnly},
    {UnitManager, Families, readAndExport},
    {UnitManager, Applications, everything},
    {UnitManager, Assignments, work},
    {UnitManager, Contacts, readOnly},
    {UnitManager, Tasks, work},
    {UnitManager, Organisation, work},
    {UnitManager, Settings, work},
    {DeputyManager, Families, readAndExport},
    {DeputyManager, Applications, everything},
    {DeputyManager, Assignments, work},
    {DeputyManager, Contacts, readOnly},
    {DeputyManager, Tasks, work},
    {DeputyManager, Organisation, work},
    {DeputyManager, Settings, work},
    {ProjectLeader, Families, readOnly},
    {ProjectLeader, Applications, readOnly},
    {ProjectLeader, Assignments, readOnly},
    {ProjectLeader, Tasks, work},
    {ProjectLeader, Organisation, readOnly},
    // Weeding takes two people of these; incidents are for those who answer for the work.
    {UnitManager, Retention, everything},
    {DeputyManager, Retention, everything},
    {Administrator, Retention, everything},
    {UnitManager, Incidents, everything},
    {DeputyManager, Incidents, everything},
    {Administrator, Incidents, everything},
    {Administrator, Organisation, work},
    {Administrator, Settings, work},
    {Administrator, Tasks, work},
};

} // namespace

bool allows(const Actor &actor, Verb verb, Subject subject)
{
    for (const Grant &grant : grants) {
        if (grant.subject == subject && actor.roles.contains(grant.role) && grant.verbs[size_t(verb)])
            return true;
    }
    return false;
}

Subject subjectOfKind(const char *kind)
{
    struct Kind
    {
        const char *name;
        Subject subject;
    };
    static constexpr Kind kinds[] = {
        {"family", Families},
        {"person", Families},
        {"application", Applications},
        // Whoever takes in applications invites to the meetings, and says what brought the family.
        {"meeting_series", Applications},
        {"info_meeting", Applications},
        {"meeting_attendance", Applications},
        {"campaign", Applications},
        {"campaign_event", Applications},
        {"assignment", Assignments},
        {"contact_entry", Contacts},
        {"task", Tasks},
        // Who hands out work says who is away.
        {"absence", Tasks},
        {"unit", Organisation},
        {"staff", Organisation},
        {"setting", Settings},
        {"statute", Settings},
        {"consent", Families},
        {"incident", Incidents},
        {"retention_proposal", Retention},
        {"retention_item", Retention},
    };
    for (const Kind &known : kinds) {
        if (std::strcmp(known.name, kind) == 0)
            return known.subject;
    }
    // An unknown kind falls to the strictest subject.
    return Settings;
}

} // namespace famn
