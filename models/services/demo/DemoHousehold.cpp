#include "models/services/demo/DemoHousehold.h"

#include "models/services/demo/DemoPlaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
constexpr int youngestAdult = 25;
constexpr int oldestAdult = 76;
constexpr int youngestParent = 20;
constexpr int oldestParent = 44;
constexpr int oldestChild = 18;
/// One family of so many is protected; as few as this many families have one.
constexpr int familiesPerProtected = 33;

constexpr const char16_t *occupations[]{
    u"undersköterska",   u"lärare",        u"förskollärare",
    u"busschaufför",     u"elektriker",    u"sjuksköterska",
    u"ekonom",           u"snickare",      u"kock",
    u"lagerarbetare",    u"fritidsledare", u"behandlingsassistent",
    u"systemutvecklare", u"lantbrukare",   u"egen företagare",
    u"pensionär",        u"föräldraledig", u"studerande",
    u"barnskötare",      u"tandsköterska",
};

/// The mobile and town numbers that the Post and Telecom Authority keeps for fiction.
QString fictionalPhone(DemoRandom &random)
{
    if (random.chance(88))
        return u"+467017406%1"_s.arg(random.between(5, 99), 2, 10, QChar(u'0'));
    return u"+464062804%1"_s.arg(random.between(20, 99), 2, 10, QChar(u'0'));
}

std::optional<bool> answer(DemoRandom &random, int yes, int no)
{
    const int drawn = random.below(100);
    if (drawn < yes)
        return true;
    return drawn < yes + no ? std::optional(false) : std::nullopt;
}

QString languagesOf(const DemoOrigin &first, const DemoOrigin &second, DemoRandom &random)
{
    QStringList languages{u"sv"_s, first.language, second.language};
    if (random.chance(25))
        languages.append(u"en"_s);
    languages.removeDuplicates();
    return languages.join(u',');
}
} // namespace

DemoHousehold::DemoHousehold(const DemoOrganisation &organisation, const QDate &today, quint32 seed)
    : m_organisation(organisation)
    , m_today(today)
    , m_seed(seed)
    , m_numbers(today, seed)
{
}

DemoCase DemoHousehold::make(int index, DemoRandom &random, int &district)
{
    DemoCase made;
    made.family.id.uuid = Uuid::generate(m_now);
    made.family.protection = protectionOf(index);
    makeFamily(made.family, random, district);
    makeQualities(made.family, random);
    makePersons(made, random);
    made.family.displayName = displayNameOf(made.persons);
    return made;
}

Protection DemoHousehold::protectionOf(int index) const
{
    const int block = index / familiesPerProtected;
    DemoRandom random(m_seed, quint64(1) << 40 | quint64(block));
    if (index % familiesPerProtected != random.below(familiesPerProtected))
        return Protection::None;
    // The second and then every fifth of them.
    return block % 5 == 1 ? Protection::ProtectedRegistration : Protection::ConfidentialityMarking;
}

void DemoHousehold::makeFamily(Family &family, DemoRandom &random, int &district) const
{
    const auto housing = random.weighted<HousingForm>({{HousingForm::Flat, 42},
                                                       {HousingForm::TerracedHouse, 18},
                                                       {HousingForm::House, 34},
                                                       {HousingForm::Farm, 4},
                                                       {HousingForm::Other, 2}});
    const DemoPlace place = demoPlace(housing, random);
    const QString address = demoAddress(housing, random);
    district = place.unit;
    family.housingForm = housing;
    // Where somebody with a protected registration lives is written down nowhere.
    if (family.protection != Protection::ProtectedRegistration) {
        family.municipality = place.municipality;
        family.district = place.district;
        family.address = address;
        family.postcode = place.postcode;
        family.city = place.city;
    }
    family.unit = m_organisation.district(district);
    const bool flat = housing == HousingForm::Flat;
    family.rooms = flat ? random.between(2, 5) : random.between(4, 8);
    family.ownRoom = *family.rooms > 3 ? std::optional(random.chance(85)) : answer(random, 30, 40);
}

void DemoHousehold::makeQualities(Family &family, DemoRandom &random) const
{
    family.accessible = answer(random, 15, 60);
    family.pets = random.weighted<CodeSet<Pet>>({{{Pet::None}, 45},
                                                 {{Pet::Dog}, 20},
                                                 {{Pet::Cat}, 15},
                                                 {{Pet::Dog, Pet::Cat}, 6},
                                                 {{Pet::Rodent}, 3},
                                                 {{Pet::Other}, 3},
                                                 {{}, 8}});
    if (family.housingForm == HousingForm::Farm)
        family.pets = {Pet::Dog, Pet::Cat, Pet::Horse};
    family.smokeFree = answer(random, 75, 15);
    family.experienced = random.chance(24);
    family.fullTime = answer(random, 12, 60);
    family.dayAndNight = answer(random, 15, 55);
    family.takesRespite = answer(random, 30, 40);
    family.adultHomeFullTime = answer(random, 12, 70);
    family.drivesCar = answer(random, 78, 14);
}

Person DemoHousehold::makeAdult(const Family &family, const DemoOrigin &origin, int age, Sex sex, const QString &name,
                                DemoRandom &random)
{
    Person person;
    person.id.uuid = Uuid::generate(m_now);
    person.family = family.id;
    const DemoNumber number = m_numbers.next(age, sex, youngestAdult, DemoNumbers::oldest);
    person.birthDate = number.birthDate;
    person.number = number.number;
    if (!number.number.isEmpty())
        person.numberKind = PersonNumberKind::PersonalNumber;
    person.sex = sex;
    person.givenName = DemoNames::givenName(origin, sex, random);
    if (origin.language == "sv"_L1 && random.chance(25)) {
        const QString second = DemoNames::givenName(origin, sex, random);
        if (second != person.givenName) {
            person.calledName = random.chance(70) ? person.givenName : second;
            person.givenName += u' ' % second;
        }
    }
    person.familyName = DemoNames::familyNameOf(name, sex);
    if (random.chance(94))
        person.phone = fictionalPhone(random);
    const QString called = person.calledName.isEmpty() ? person.givenName : person.calledName;
    if (random.chance(82))
        person.email = plainLetters(called) % u'.' % plainLetters(person.familyName) % u"@exempel.se";
    if (random.chance(80))
        person.occupation = QString::fromUtf16(random.pick(occupations));
    return person;
}

void DemoHousehold::makePersons(DemoCase &made, DemoRandom &random)
{
    const DemoOrigin &origin = m_names.origin(random);
    const DemoOrigin &other = random.chance(85) ? origin : m_names.origin(random);
    const Sex sex = random.chance(62) ? Sex::Woman : Sex::Man;
    const int age = 27 + random.below(22) + random.below(22);
    QString name = DemoNames::familyName(origin, random);
    const auto form = random.weighted<FamilyForm>({{FamilyForm::Couple, 64},
                                                   {FamilyForm::Single, 28},
                                                   {FamilyForm::SameSexCouple, 5},
                                                   {FamilyForm::SeveralGenerations, 3}});
    made.family.familyForm = form;
    made.persons.append(makeAdult(made.family, origin, age, sex, name, random));
    int youngest = age;
    if (form == FamilyForm::Couple || form == FamilyForm::SameSexCouple) {
        const bool same = form == FamilyForm::SameSexCouple;
        const Sex opposite = sex == Sex::Woman ? Sex::Man : Sex::Woman;
        const int second = std::clamp(age + random.between(-3, 3) + random.between(-3, 3), youngestAdult, oldestAdult);
        const QString ownName = random.chance(68) ? name : DemoNames::familyName(other, random);
        Person partner = makeAdult(made.family, other, second, same ? sex : opposite, ownName, random);
        partner.role = PersonRole::Adult2;
        made.persons.append(partner);
        youngest = std::min(age, second);
    } else if (form == FamilyForm::SeveralGenerations) {
        const int elder = std::min(age + random.between(21, 31), DemoNumbers::oldest);
        Person parent = makeAdult(made.family, origin, elder, Sex::Woman, name, random);
        parent.role = PersonRole::OtherAdult;
        parent.occupation = u"pensionär"_s;
        made.persons.append(parent);
    }
    made.family.languages = languagesOf(origin, made.persons.size() > 1 ? other : origin, random);
    if (random.chance(6))
        made.family.earlierSurnames = DemoNames::familyNameOf(DemoNames::familyName(origin, random), sex);
    makeChildren(made, youngest, origin, name, random);
}

void DemoHousehold::makeChildren(DemoCase &made, int age, const DemoOrigin &origin, const QString &name,
                                 DemoRandom &random)
{
    const int wanted = random.weighted<int>({{0, 40}, {1, 25}, {2, 24}, {3, 9}, {4, 2}});
    const int least = std::max(1, age - oldestParent);
    const int most = std::min(oldestChild, age - youngestParent);
    if (least > most)
        return;
    for (int i = 0; i < wanted; ++i) {
        Person child;
        child.id.uuid = Uuid::generate(m_now);
        child.family = made.family.id;
        child.role = PersonRole::ChildAtHome;
        child.sex = random.chance(51) ? Sex::Man : Sex::Woman;
        const DemoNumber number = m_numbers.next(random.between(least, most), *child.sex, least, most);
        child.birthDate = number.birthDate;
        child.number = number.number;
        if (!number.number.isEmpty())
            child.numberKind = PersonNumberKind::PersonalNumber;
        child.givenName = DemoNames::givenName(origin, *child.sex, random);
        child.familyName = DemoNames::familyNameOf(name, *child.sex);
        made.persons.append(child);
    }
}

} // namespace famn
