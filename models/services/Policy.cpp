#include "models/services/Policy.h"

#include "models/storage/FamilyReads.h"
#include "models/storage/RecordTable.h"

#include <algorithm>
#include <cstring>

namespace famn {

namespace {

using enum StaffRole;
using enum Subject;

struct Grant
{
    StaffRole role;
    Subject subject;
    /// A letter for each verb, in their order: A all records, U those of the own unit, - none.
    const char *scopes;
};

/// What is not here is refused. Opening protected families is a role of its own, given beside others. An evaluator has
/// no line: evaluators get files, never a register.
constexpr Grant grants[] = {
    //                               read, create, change, delete, import, export, merge, reveal
    {Caseworker, Families, "UAUU-UU-"},
    {Caseworker, Applications, "UAUUAUU-"},
    {Caseworker, Assignments, "UUUU----"},
    {Caseworker, Contacts, "UUUU----"},
    {Caseworker, Tasks, "AAAA-A--"},
    {Caseworker, Organisation, "A----A--"},
    {Caseworker, WorkAids, "AAAA----"},
    {Caseworker, Settings, "A----A--"},
    {Recruiter, Families, "AAAA-AA-"},
    {Recruiter, Applications, "AAAAAAA-"},
    {Recruiter, Assignments, "A-------"},
    {Recruiter, Contacts, "AAAA----"},
    {Recruiter, Tasks, "AAAA-A--"},
    {Recruiter, Organisation, "A----A--"},
    {Recruiter, WorkAids, "AAAA----"},
    {Recruiter, Settings, "A----A--"},
    {SocialWorker, Families, "A-------"},
    {SocialWorker, Assignments, "A-------"},
    {SocialWorker, Tasks, "AAAA-A--"},
    {SocialWorker, Organisation, "A----A--"},
    {LeadSocialWorker, Families, "A-------"},
    {LeadSocialWorker, Applications, "A-------"},
    {LeadSocialWorker, Assignments, "A-------"},
    {LeadSocialWorker, Tasks, "AAAA-A--"},
    {LeadSocialWorker, Organisation, "A----A--"},
    {UnitManager, Families, "U----U--"},
    {UnitManager, Applications, "UUUUUUU-"},
    {UnitManager, Assignments, "UUUU----"},
    {UnitManager, Contacts, "U-------"},
    {UnitManager, Tasks, "AAAA-A--"},
    {UnitManager, Organisation, "AUUU-A--"},
    {UnitManager, WorkAids, "AAAA----"},
    {UnitManager, Settings, "A----A--"},
    {UnitManager, Log, "A----A--"},
    {UnitManager, LogReviews, "AAAA-A--"},
    {UnitManager, Retention, "AAAA-A--"},
    {UnitManager, Incidents, "AAAA-A--"},
    {DeputyManager, Families, "U----U--"},
    {DeputyManager, Applications, "UUUUUUU-"},
    {DeputyManager, Assignments, "UUUU----"},
    {DeputyManager, Contacts, "U-------"},
    {DeputyManager, Tasks, "AAAA-A--"},
    {DeputyManager, Organisation, "AUUU-A--"},
    {DeputyManager, WorkAids, "AAAA----"},
    {DeputyManager, Settings, "A----A--"},
    {DeputyManager, Log, "A----A--"},
    {DeputyManager, LogReviews, "AAAA-A--"},
    {DeputyManager, Retention, "AAAA-A--"},
    {DeputyManager, Incidents, "AAAA-A--"},
    {ProjectLeader, Families, "A-------"},
    {ProjectLeader, Applications, "A-------"},
    {ProjectLeader, Assignments, "A-------"},
    {ProjectLeader, Tasks, "AAAA-A--"},
    {ProjectLeader, Organisation, "A----A--"},
    {Administrator, Tasks, "AAAA-A--"},
    {Administrator, Organisation, "AAAA-A--"},
    {Administrator, WorkAids, "AAAA----"},
    {Administrator, Settings, "AAAA-A--"},
    {Administrator, Log, "A----A--"},
    {Administrator, LogReviews, "AAAA-A--"},
    {Administrator, Retention, "AAAA-A--"},
    {Administrator, Incidents, "AAAA-A--"},
    {ProtectedIdentities, Families, "-------A"},
};

constexpr bool isWhole()
{
    for (const Grant &grant : grants) {
        if (std::char_traits<char>::length(grant.scopes) != codeKeys<Verb>.size())
            return false;
    }
    return true;
}
static_assert(isWhole(), "a letter for each verb");

Scope scopeOfLetter(char letter)
{
    return letter == 'A' ? Scope::All : letter == 'U' ? Scope::OwnUnit : Scope::None;
}

} // namespace

Scope scopeOf(StaffRole role, Verb verb, Subject subject)
{
    for (const Grant &grant : grants) {
        if (grant.role == role && grant.subject == subject)
            return scopeOfLetter(grant.scopes[size_t(verb)]);
    }
    return Scope::None;
}

Scope scopeOf(const Actor &actor, Verb verb, Subject subject)
{
    Scope widest = Scope::None;
    for (const Grant &grant : grants) {
        if (grant.subject == subject && actor.roles.contains(grant.role))
            widest = std::max(widest, scopeOfLetter(grant.scopes[size_t(verb)]));
    }
    return widest;
}

bool allows(const Actor &actor, Verb verb, Subject subject)
{
    return scopeOf(actor, verb, subject) != Scope::None;
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
        {"log_review", LogReviews},
        {"log_review_item", LogReviews},
        {"journal", Log},
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

Subject subjectOf(const Setting &setting)
{
    for (const char16_t *prefix :
         {settingNames::importMapping, settingNames::importPreset, settingNames::duplicatesApart}) {
        if (setting.name.startsWith(QString::fromUtf16(prefix)))
            return WorkAids;
    }
    return Settings;
}

Result<bool> isOwnFamily(const Connection &connection, const Actor &actor, const FamilyId &family)
{
    if (actor.units.contains(UnitId()))
        return true;
    FAMN_ASSIGN(elsewhere, familiesElsewhere(connection, actor.staff, actor.units, family));
    return elsewhere.isEmpty();
}

Result<bool> allowsOf(const Connection &connection, const Actor &actor, Verb verb, Subject subject,
                      const FamilyId &family)
{
    const Scope scope = scopeOf(actor, verb, subject);
    if (scope != Scope::OwnUnit)
        return scope == Scope::All;
    return isOwnFamily(connection, actor, family);
}

Result<QSet<FamilyId>> familiesLeftOut(const Connection &connection, const Actor &actor, Subject subject)
{
    if (scopeOf(actor, Verb::Read, subject) != Scope::OwnUnit || actor.units.contains(UnitId()))
        return QSet<FamilyId>();
    return familiesElsewhere(connection, actor.staff, actor.units);
}

bool mayGiveRoles(const Actor &actor, const CodeSet<StaffRole> &before, const CodeSet<StaffRole> &after)
{
    if (actor.roles.contains(Administrator))
        return true;
    return before.contains(Administrator) == after.contains(Administrator) &&
           before.contains(ProtectedIdentities) == after.contains(ProtectedIdentities);
}

Result<QSet<UnitId>> unitAndBelow(const Connection &connection, const UnitId &unit)
{
    QSet<UnitId> found;
    if (unit.isNull())
        return found;
    FAMN_ASSIGN(all, RecordTable<Unit>(connection).where(QStringLiteral("WHERE deleted_at IS NULL")));
    QList<UnitId> next{unit};
    // A unit that is part of itself, in whatever way, ends it too.
    while (!next.isEmpty()) {
        const UnitId one = next.takeLast();
        if (found.contains(one))
            continue;
        found.insert(one);
        for (const Unit &part : std::as_const(all)) {
            if (part.parent == one)
                next.append(part.id);
        }
    }
    return found;
}

} // namespace famn
