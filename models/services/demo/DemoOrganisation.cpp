#include "models/services/demo/DemoOrganisation.h"

#include "models/services/demo/DemoPlaces.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {
struct UnitText
{
    const char16_t *name;
    const char16_t *email;
    const char16_t *address;
};
constexpr UnitText unitTexts[]{
    {u"Familjehemsrekryteringen", u"familjehem@exempel.se", u"Kornblomsgatan 1"},
    {u"Familjehem Norr", u"familjehem.norr@exempel.se", u"Fyrbåksvägen 12"},
    {u"Familjehem Söder", u"familjehem.soder@exempel.se", u"Havtornsgatan 30"},
    {u"Familjehem Öster", u"familjehem.oster@exempel.se", u"Näckrosvägen 7"},
};

struct StaffText
{
    const char16_t *name;
    const char16_t *signature;
    const char16_t *email;
    StaffRole role;
    /// Index into unitTexts.
    int unit;
};
constexpr StaffText staffTexts[]{
    {u"Annika Älvåker", u"annalv", u"annika.alvaker@exempel.se", StaffRole::Recruiter, 0},
    {u"Samir Haddad", u"samhad", u"samir.haddad@exempel.se", StaffRole::Recruiter, 0},
    {u"Göran Strömblad", u"gorstr", u"goran.stromblad@exempel.se", StaffRole::UnitManager, 0},
    {u"Lejla Begović", u"lejbeg", u"lejla.begovic@exempel.se", StaffRole::Caseworker, 1},
    {u"Mårten Öst", u"marost", u"marten.ost@exempel.se", StaffRole::Caseworker, 2},
    {u"Hodan Warsame", u"hodwar", u"hodan.warsame@exempel.se", StaffRole::Caseworker, 2},
    {u"Päivi Mäkelä", u"paimak", u"paivi.makela@exempel.se", StaffRole::Caseworker, 3},
    {u"Cecilia Hjärpe", u"cechja", u"cecilia.hjarpe@exempel.se", StaffRole::Administrator, 0},
};

/// A number that belongs to nobody: the Post and Telecom Authority keeps it for fiction.
QString officePhone(int number)
{
    return u"+464062804%1"_s.arg(number, 2, 10, QChar(u'0'));
}

StaffId oneOf(const QList<StaffMember> &staff, StaffRole role, const UnitId &unit, DemoRandom &random)
{
    QList<StaffId> fitting;
    for (const StaffMember &member : staff) {
        if (member.roles.contains(role) && member.unit == unit)
            fitting.append(member.id);
    }
    return random.pick(fitting);
}
} // namespace

DemoOrganisation DemoOrganisation::make(Instant now)
{
    DemoOrganisation made;
    int phone = 0;
    for (const UnitText &text : unitTexts) {
        Unit unit;
        unit.id.uuid = Uuid::generate(now);
        unit.kind = made.units.isEmpty() ? UnitKind::Central : UnitKind::District;
        unit.municipality = QString::fromUtf16(demoMunicipality);
        unit.name = QString::fromUtf16(text.name);
        unit.phone = officePhone(phone++);
        unit.email = QString::fromUtf16(text.email);
        unit.visitingAddress = QString::fromUtf16(text.address);
        if (!made.units.isEmpty())
            unit.parent = made.units.first().id;
        made.units.append(unit);
    }
    for (const StaffText &text : staffTexts) {
        StaffMember member;
        member.id.uuid = Uuid::generate(now);
        member.name = QString::fromUtf16(text.name);
        member.signature = QString::fromUtf16(text.signature);
        member.roles = {text.role};
        member.unit = made.units.at(text.unit).id;
        member.workPhone = officePhone(phone++);
        member.workEmail = QString::fromUtf16(text.email);
        member.qualified = text.role != StaffRole::Administrator;
        made.staff.append(member);
    }
    return made;
}

StaffId DemoOrganisation::recruiter(DemoRandom &random) const
{
    return oneOf(staff, StaffRole::Recruiter, central(), random);
}

StaffId DemoOrganisation::caseworker(int district, DemoRandom &random) const
{
    return oneOf(staff, StaffRole::Caseworker, this->district(district), random);
}

} // namespace famn
