#include "models/domain/Organisation.h"
#include "models/domain/RuleChecks.h"

using namespace Qt::StringLiterals;

namespace famn {

Violations validate(const Unit &unit, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("name"_L1, !unit.name.isEmpty());
    checks.line("name"_L1, unit.name);
    checks.municipality("municipality"_L1, unit.municipality);
    checks.phone("phone"_L1, unit.phone);
    checks.email("email"_L1, unit.email);
    checks.line("visiting_address"_L1, unit.visitingAddress);
    // A city district is always a part of something.
    if (unit.kind == UnitKind::District)
        checks.require("parent"_L1, !unit.parent.isNull());
    if (!unit.parent.isNull() && unit.parent == unit.id)
        checks.error("parent"_L1, ViolationCode::BadFormat);
    return checks.found();
}

Violations validate(const StaffMember &member, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("name"_L1, !member.name.isEmpty());
    checks.line("name"_L1, member.name);
    checks.line("signature"_L1, member.signature);
    checks.phone("work_phone"_L1, member.workPhone);
    checks.email("work_email"_L1, member.workEmail);
    return checks.found();
}

bool isAway(const Absence &absence, const QDate &day)
{
    return day.isValid() && absence.from.isValid() && absence.from <= day &&
           (!absence.to.isValid() || day <= absence.to);
}

Violations validate(const Absence &absence, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("staff"_L1, !absence.staff.isNull());
    checks.require("from_date"_L1, absence.from.isValid());
    checks.notBefore("to_date"_L1, absence.to, absence.from);
    if (!absence.deputy.isNull() && absence.deputy == absence.staff)
        checks.error("deputy"_L1, ViolationCode::BadFormat);
    return checks.found();
}

} // namespace famn
