#include "models/base/Text.h"
#include "models/domain/Family.h"
#include "models/domain/PersonNumber.h"
#include "models/domain/RuleChecks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
/// An adult is 18; one below 25 is rare enough to look at twice.
constexpr int adultAge = 18;
constexpr int usualAdultAge = 25;
constexpr int mostRooms = 50;

bool isCaseNumber(const QString &text)
{
    static const QRegularExpression shape(u"\\A[A-Z]{1,4}-[0-9]{4}-[0-9]{4,7}\\z"_s);
    return shape.match(text).hasMatch();
}

bool areLanguages(const QString &text)
{
    static const QRegularExpression shape(u"\\A[a-z]{2,3}(?:,[a-z]{2,3})*\\z"_s);
    return shape.match(text).hasMatch();
}

bool isAdult(PersonRole role)
{
    return role == PersonRole::Adult1 || role == PersonRole::Adult2 || role == PersonRole::OtherAdult;
}

int fullYears(const QDate &from, const QDate &to)
{
    const bool birthdayAhead = std::pair(to.month(), to.day()) < std::pair(from.month(), from.day());
    return to.year() - from.year() - (birthdayAhead ? 1 : 0);
}

ViolationCode codeFor(PersonNumberFault fault)
{
    switch (fault) {
    case PersonNumberFault::Checksum:
        return ViolationCode::BadChecksum;
    case PersonNumberFault::Future:
        return ViolationCode::InFuture;
    case PersonNumberFault::Empty:
    case PersonNumberFault::Shape:
    case PersonNumberFault::Date:
    case PersonNumberFault::BirthNumber:
        break;
    }
    return ViolationCode::BadFormat;
}

void checkNumber(RuleChecks &checks, const Person &person, const QDate &today)
{
    if (person.number.isEmpty()) {
        if (person.numberKind)
            checks.error("number"_L1, ViolationCode::Missing);
        return;
    }
    const auto read = readPersonNumber(person.number, today);
    if (const auto *fault = std::get_if<PersonNumberFault>(&read)) {
        checks.error("number"_L1, codeFor(*fault));
        return;
    }
    const auto &number = std::get<PersonNumber>(read);
    if (number.digits != person.number)
        checks.error("number"_L1, ViolationCode::BadFormat);
    if (!person.numberKind)
        checks.error("number_kind"_L1, ViolationCode::Missing);
    else if (*person.numberKind != number.kind)
        checks.error("number_kind"_L1, ViolationCode::BadFormat);
    // The number is a hint only: it neither sets the sex nor, where it leaves parts of the day out, the birth date.
    if (person.sex && *person.sex != Sex::Other && *person.sex != number.sex)
        checks.warn("sex"_L1, ViolationCode::Unlikely);
    if (!number.birthDate.isValid() && !person.birthDate.isValid())
        checks.warn("birth_date"_L1, ViolationCode::Missing);
}

void checkAge(RuleChecks &checks, const Person &person, const QDate &today)
{
    checks.notInFuture("birth_date"_L1, person.birthDate);
    if (!isAdult(person.role) || !person.birthDate.isValid() || person.birthDate > today)
        return;
    const int age = fullYears(person.birthDate, today);
    if (age < adultAge)
        checks.error("birth_date"_L1, ViolationCode::OutOfRange);
    else if (age < usualAdultAge)
        checks.warn("birth_date"_L1, ViolationCode::Unlikely);
}
} // namespace

Violations validate(const Family &family, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("case_number"_L1, !family.caseNumber.isEmpty());
    if (!family.caseNumber.isEmpty() && !isCaseNumber(family.caseNumber))
        checks.error("case_number"_L1, ViolationCode::BadFormat);
    checks.line("display_name"_L1, family.displayName);
    checks.line("earlier_surnames"_L1, family.earlierSurnames);
    checks.municipality("municipality"_L1, family.municipality);
    checks.line("district"_L1, family.district);
    checks.line("address"_L1, family.address);
    checks.postcode("postcode"_L1, family.postcode);
    checks.line("city"_L1, family.city);
    checks.range("rooms"_L1, family.rooms, 0, mostRooms);
    if (family.pets.contains(Pet::None) && family.pets != CodeSet<Pet>{Pet::None})
        checks.warn("pets"_L1, ViolationCode::Unlikely);
    checks.line("languages"_L1, family.languages);
    if (!family.languages.isEmpty() && family.languages.size() <= maxLine && !areLanguages(family.languages))
        checks.error("languages"_L1, ViolationCode::BadFormat);
    checks.notInFuture("foster_home_since"_L1, family.fosterHomeSince);
    checks.notInFuture("last_note"_L1, family.lastNote);
    return checks.found();
}

Violations validate(const Person &person, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("family"_L1, !person.family.isNull());
    checks.require("given_name"_L1, !person.givenName.isEmpty() || !person.familyName.isEmpty());
    checks.line("given_name"_L1, person.givenName);
    checks.line("family_name"_L1, person.familyName);
    checks.line("called_name"_L1, person.calledName);
    checkNumber(checks, person, today);
    checkAge(checks, person, today);
    checks.phone("phone"_L1, person.phone);
    checks.email("email"_L1, person.email);
    checks.line("occupation"_L1, person.occupation);
    checks.notBefore("member_to"_L1, person.memberTo, person.memberFrom);
    return checks.found();
}

QString fullName(const Person &person)
{
    return QString(person.givenName + u' ' + person.familyName).trimmed();
}

QString displayNameOf(const QList<Person> &persons)
{
    QStringList names;
    QStringList givenNames;
    QSet<QString> seen;
    for (const Person &person : persons) {
        if (!isAdult(person.role) || person.stamp.deletedAt)
            continue;
        const bool hasFamilyName = !person.familyName.isEmpty();
        const QString &name = hasFamilyName ? person.familyName : person.givenName;
        const QString key = fold(name);
        if (name.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        (hasFamilyName ? names : givenNames).append(name);
    }
    if (names.isEmpty())
        names = givenNames;
    const Collation collation;
    std::sort(names.begin(), names.end(),
              [&](const QString &left, const QString &right) { return collation.compare(left, right) < 0; });
    return names.join(u", "_s);
}

} // namespace famn
