#include "models/services/FamilyIndex.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"

#include <algorithm>

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
    }
    for (const quint64 print : resemblances(home, persons))
        keep(m_resemblances, print);
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
        home.address = known.address;
        home.postcode = known.postcode;
        home.earlierSurnames = known.earlierSurnames;
        home.protection = known.isProtected ? Protection::ConfidentialityMarking : Protection::None;
        Person person;
        person.number = known.number;
        person.givenName = known.givenName;
        person.familyName = known.familyName;
        person.calledName = known.calledName;
        person.phone = known.phone;
        person.email = known.email;
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

const HeardName &FamilyIndex::heard(const Person &person) const
{
    // So many different names are most of those that a list has; more would only fill the memory.
    constexpr qsizetype mostKept = 20'000;
    const QString raw = person.givenName + u'\n' + person.familyName + u'\n' + person.calledName;
    const auto known = m_heard.constFind(raw);
    if (known != m_heard.constEnd())
        return *known;
    if (m_heard.size() >= mostKept)
        m_heard.clear();
    return *m_heard.insert(raw, heardName(person));
}

QList<quint64> FamilyIndex::resemblances(const Family &home, const QList<Person> &persons) const
{
    QList<quint64> prints;
    for (const Person &person : persons) {
        if (tells(person.phone))
            prints.append(m_prints.of(u"phone", {person.phone}));
        if (!person.email.isEmpty())
            prints.append(m_prints.of(u"email", {fold(person.email)}));
    }
    if (home.postcode.isEmpty())
        return prints;
    const QString address = comparedAddress(home.address);
    const QStringList earlier = heardSurnames(home.earlierSurnames);
    for (const Person &person : persons) {
        if (person.givenName.isEmpty() || person.familyName.isEmpty())
            continue;
        const HeardName &name = heard(person);
        for (const QString &family : QStringList(name.family + earlier)) {
            for (const QString &given : name.given)
                prints.append(m_prints.of(u"name", {given, family, home.postcode}));
        }
    }
    if (!address.isEmpty())
        prints.append(m_prints.of(u"address", {address, home.postcode}));
    return prints;
}

QList<FamilyMatch> FamilyIndex::resembling(const Family &home, const QList<Person> &persons) const
{
    QList<FamilyMatch> matches;
    for (const quint64 print : resemblances(home, persons)) {
        const auto match = find(m_resemblances, print);
        const bool known = !match || std::any_of(matches.cbegin(), matches.cend(), [&](const FamilyMatch &other) {
            return other.family == match->family;
        });
        if (!known)
            matches.append(*match);
    }
    return matches;
}

} // namespace famn
