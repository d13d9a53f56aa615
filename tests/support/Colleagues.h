#pragma once

#include "tests/support/CaseRegister.h"

namespace famn {

/// Somebody else who works with TEST's register, and what they write through. They share its one writing connection, so
/// they take turns.
struct Colleague
{
    Actor actor;
    std::unique_ptr<WritePath> write;
};

inline Colleague addColleague(CaseRegister &test, const QString &name,
                              CodeSet<StaffRole> roles = {StaffRole::Recruiter})
{
    const Actor manager{{}, Uuid::generate({7}), QStringLiteral("chef"), {StaffRole::Administrator}};
    WritePath first(*test.reg, manager, test.clock);
    Colleague made;
    const auto ran = first.run([&](Change &change) -> Result<void> {
        StaffMember member;
        member.name = name;
        member.roles = roles;
        member.unit = test.unit;
        FAMN_ASSIGN(stored, change.insert(member));
        made.actor = {stored.id, Uuid::generate({9}), name, roles, {test.unit}};
        return done();
    });
    if (!ran)
        qFatal("%s", qPrintable(ran.error().field));
    made.write = std::make_unique<WritePath>(*test.reg, made.actor, test.clock);
    return made;
}

/// Makes an application nobody's, as those that come in by themselves are.
inline void release(CaseRegister &test, const ApplicationId &application)
{
    test.change<Application>(application, [](Application &record) { record.owner = {}; });
}

} // namespace famn
