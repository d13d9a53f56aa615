#include "models/services/Intake.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/domain/PersonNumber.h"
#include "models/services/RuleError.h"
#include "models/services/import/PersonName.h"
#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// TEXT as READER stores it; empty text stays empty.
Result<QString> readField(const char *field, const QString &text, std::optional<QString> (*reader)(const QString &text))
{
    if (text.trimmed().isEmpty())
        return QString();
    const auto read = reader(text);
    if (!read)
        return ruleError("person", field, ViolationCode::BadFormat);
    return *read;
}

Result<void> readNumber(Person &person, const QString &text, const QDate &today)
{
    if (text.trimmed().isEmpty())
        return done();
    const auto read = readPersonNumber(text, today);
    if (const auto *fault = std::get_if<PersonNumberFault>(&read)) {
        const ViolationCode rule = *fault == PersonNumberFault::Checksum ? ViolationCode::BadChecksum
                                   : *fault == PersonNumberFault::Future ? ViolationCode::InFuture
                                                                         : ViolationCode::BadFormat;
        return ruleError("person", "number", rule);
    }
    const auto &number = std::get<PersonNumber>(read);
    person.number = number.digits;
    person.numberKind = number.kind;
    person.birthDate = number.birthDate;
    return done();
}

Result<Person> readPerson(const NewApplication &typed, const QDate &today)
{
    Person person;
    person.role = PersonRole::Adult1;
    person.givenName = cleanedLine(typed.givenName);
    person.familyName = cleanedLine(typed.familyName);
    if (person.givenName.isEmpty() && person.familyName.isEmpty()) {
        PersonName name = splitName(cleanedLine(typed.name));
        person.givenName = std::move(name.given);
        person.familyName = std::move(name.family);
    }
    if (person.givenName.isEmpty() && person.familyName.isEmpty())
        return ruleError("person", "given_name", ViolationCode::Missing);
    FAMN_ASSIGN(phone, readField("phone", typed.phone, readPhone));
    FAMN_ASSIGN(email, readField("email", typed.email, readEmail));
    person.phone = phone;
    person.email = email;
    FAMN_TRY(readNumber(person, typed.number, today));
    // Before the family is made of it, whose name would be blamed for the person's.
    for (const Violation &violation : validate(person, today)) {
        if (violation.severity == Violation::Severity::Error && violation.field != "family"_L1)
            return ruleError("person", violation.field.toLatin1().constData(), violation.code);
    }
    return person;
}

/// The unit the actor works in; null for somebody without one.
Result<UnitId> ownUnit(Change &change)
{
    if (change.actor().staff.isNull())
        return UnitId();
    FAMN_ASSIGN(staff, change.table<StaffMember>().where(u"WHERE uid = ?"_s, {change.actor().staff.uuid.toBytes()}));
    return staff.isEmpty() ? UnitId() : staff.first().unit;
}

Result<Application> insertApplication(Change &change, const FamilyId &family, const NewApplication &typed)
{
    Application application;
    application.family = family;
    application.receivedOn = change.today();
    application.receivedAt = change.now();
    application.channel = typed.channel;
    application.wishedTypes = typed.types;
    application.experienced = typed.experienced;
    application.source = cleaned(typed.source);
    application.message = cleaned(typed.message);
    application.owner = change.actor().staff;
    FAMN_ASSIGN(unit, ownUnit(change));
    application.unit = unit;
    return change.insert(application);
}

Result<Family> insertFamily(Change &change, const Person &person, const NewApplication &typed)
{
    Family family;
    family.displayName = displayNameOf({person});
    family.owner = change.actor().staff;
    family.experienced = typed.experienced;
    family.municipality = typed.municipality;
    if (family.municipality.isEmpty()) {
        FAMN_ASSIGN(own, settingValue(change.connection(), QString::fromUtf16(settingNames::municipality)));
        family.municipality = own;
    } else {
        FAMN_ASSIGN(all, allMunicipalities(change.connection()));
        const bool known = std::any_of(all.cbegin(), all.cend(), [&](const Municipality &municipality) {
            return municipality.code == family.municipality;
        });
        if (!known)
            return ruleError("family", "municipality", ViolationCode::UnknownCode);
    }
    FAMN_ASSIGN(unit, ownUnit(change));
    family.unit = unit;
    FAMN_ASSIGN(caseNumber, change.nextCaseNumber());
    family.caseNumber = caseNumber;
    return change.insert(family);
}

/// A number belongs to one present member of one family.
Result<void> refuseHeldNumber(Change &change, const QString &number)
{
    if (number.isEmpty())
        return done();
    FAMN_ASSIGN(holder, presentPersonWithNumber(change.connection(), number));
    if (!holder)
        return done();
    return Error{ErrorCode::Conflict, u"number"_s, {u"person"_s}, {}};
}

} // namespace

Result<Registered> registerApplication(WritePath &write, const NewApplication &typed)
{
    return write.give<Registered>([&](Change &change) -> Result<Registered> {
        FAMN_ASSIGN(person, readPerson(typed, change.today()));
        FAMN_TRY(refuseHeldNumber(change, person.number));
        FAMN_ASSIGN(family, insertFamily(change, person, typed));
        person.family = family.id;
        FAMN_ASSIGN(applicant, change.insert(person));
        FAMN_ASSIGN(application, insertApplication(change, family.id, typed));
        return Registered{family.id, applicant.id, application.id, family.caseNumber, change.batch()};
    });
}

Result<Registered> addApplication(WritePath &write, const FamilyId &family, const NewApplication &typed)
{
    return write.give<Registered>([&](Change &change) -> Result<Registered> {
        FAMN_ASSIGN(known, change.table<Family>().living(family));
        FAMN_ASSIGN(application, insertApplication(change, family, typed));
        return Registered{family, {}, application.id, known.caseNumber, change.batch()};
    });
}

} // namespace famn
