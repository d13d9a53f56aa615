#include "models/services/FamilyIndex.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"

using namespace Qt::StringLiterals;

namespace famn {

FamilyIndex::FamilyIndex(bool training)
    : m_training(training)
{
}

std::optional<FamilyMatch> FamilyIndex::find(const Index &index, quint64 fingerprint) const
{
    const auto found = index.constFind(fingerprint);
    return found == index.constEnd() ? std::optional<FamilyMatch>() : m_families.at(found.value());
}

QStringList FamilyIndex::namesAndPhone(const QList<Person> &persons)
{
    QStringList parts;
    for (const Person &person : persons)
        parts.append(fold(person.givenName + u' ' + person.familyName));
    // Two names alone are no identity.
    const QString phone = persons.isEmpty() ? QString() : persons.first().phone;
    if (phone.isEmpty() || parts.isEmpty() || parts.first().trimmed().isEmpty())
        return {};
    return parts << phone;
}

bool FamilyIndex::tells(const QString &phone) const
{
    return !phone.isEmpty() && !(m_training && isFictionalPhone(phone));
}

void FamilyIndex::add(const FamilyId &family, int row, const Family &home, const QList<Person> &persons)
{
    const auto place = quint32(m_families.size());
    m_families.append({family, row, home.protection != Protection::None});
    const auto keep = [&](Index &index, quint64 key) {
        if (!index.contains(key))
            index.insert(key, place);
    };
    for (const Person &person : persons) {
        if (!person.number.isEmpty())
            m_numbers.insert(m_prints.of(u"number", {person.number}), place);
        if (tells(person.phone))
            keep(m_phones, m_prints.of(u"phone", {person.phone}));
        if (!home.postcode.isEmpty() && !person.familyName.isEmpty())
            keep(m_namesAndPostcodes,
                 m_prints.of(u"name", {fold(person.givenName + u' ' + person.familyName), home.postcode}));
    }
    const QStringList identity = namesAndPhone(persons);
    if (!identity.isEmpty() && persons.first().number.isEmpty())
        keep(m_namesAndPhones, m_prints.of(u"identity", identity));
}

Result<void> FamilyIndex::load(const Connection &connection)
{
    Family home;
    QList<Person> persons;
    const auto flush = [&] {
        if (!persons.isEmpty())
            add(home.id, 0, home, persons);
        persons.clear();
    };
    FAMN_TRY(eachKnownPerson(connection, [&](const KnownPerson &known) {
        if (known.family != home.id)
            flush();
        home.id = known.family;
        home.postcode = known.postcode;
        Person person;
        person.number = known.number;
        person.givenName = known.givenName;
        person.familyName = known.familyName;
        person.phone = known.phone;
        // The first applicant is what identity asks for, so that person comes first.
        persons.insert(known.role == PersonRole::Adult1 ? 0 : persons.size(), person);
    }));
    flush();
    return done();
}

std::optional<FamilyMatch> FamilyIndex::byNumber(const QString &number) const
{
    return number.isEmpty() ? std::optional<FamilyMatch>() : find(m_numbers, m_prints.of(u"number", {number}));
}

std::optional<FamilyMatch> FamilyIndex::byNamesAndPhone(const QList<Person> &persons) const
{
    const QStringList identity = namesAndPhone(persons);
    return identity.isEmpty() ? std::optional<FamilyMatch>()
                              : find(m_namesAndPhones, m_prints.of(u"identity", identity));
}

std::optional<FamilyMatch> FamilyIndex::resembling(const Family &home, const QList<Person> &persons) const
{
    for (const Person &person : persons) {
        if (tells(person.phone)) {
            if (const auto match = find(m_phones, m_prints.of(u"phone", {person.phone})))
                return match;
        }
        if (!home.postcode.isEmpty() && !person.familyName.isEmpty()) {
            const QString name = fold(person.givenName + u' ' + person.familyName);
            if (const auto match = find(m_namesAndPostcodes, m_prints.of(u"name", {name, home.postcode})))
                return match;
        }
    }
    return std::nullopt;
}

} // namespace famn
