#include "models/services/DuplicateSearch.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/domain/PersonNumber.h"
#include "models/services/DuplicatePairs.h"
#include "models/services/Policy.h"
#include "models/services/import/PersonName.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/Lists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// So many families with one name are read before the search gives up: in a country of Anderssons the name says little.
constexpr qsizetype mostCandidates = 40;

/// TYPED in the form in which it is stored; what is not whole yet is empty.
Household readTyped(const TypedPerson &typed, const QDate &today)
{
    Person read;
    const PersonName name = splitName(cleanedLine(typed.name.left(maxLine)));
    read.givenName = name.given;
    read.familyName = name.family;
    read.phone = readPhone(typed.phone.left(maxLine)).value_or(QString());
    read.email = readEmail(typed.email.left(2 * maxLine)).value_or(QString());
    const auto number = readPersonNumber(typed.number.left(maxLine), today);
    if (const auto *whole = std::get_if<PersonNumber>(&number))
        read.number = whole->digits;
    Household household;
    household.family.address = typed.address.left(maxLine);
    household.family.postcode = readPostcode(typed.postcode.left(maxLine)).value_or(QString());
    household.persons = {read};
    return household;
}

/// The family whose present member has NUMBER.
Result<std::optional<FamilyId>> familyWithNumber(const Connection &connection, const QString &number)
{
    if (number.isEmpty())
        return std::optional<FamilyId>();
    FAMN_ASSIGN(person, presentPersonWithNumber(connection, number));
    if (!person)
        return std::optional<FamilyId>();
    FAMN_ASSIGN(found, RecordTable<Person>(connection).find(*person));
    return std::optional(found.family);
}

Result<Duplicate> described(const Connection &connection, const FamilyRow &row, const Household &there,
                            const DuplicateGrounds &grounds)
{
    Duplicate duplicate;
    duplicate.grounds = grounds;
    duplicate.possible = !likely(grounds);
    duplicate.family = row;
    duplicate.owner = there.family.owner;
    FAMN_ASSIGN(applications, applicationsOf(connection, row.id));
    if (!applications.isEmpty()) {
        duplicate.lastReceivedOn = applications.first().receivedOn;
        duplicate.stage = applications.first().stage;
        if (!applications.first().owner.isNull())
            duplicate.owner = applications.first().owner;
    }
    if (!duplicate.owner.isNull()) {
        FAMN_ASSIGN(owner, RecordTable<StaffMember>(connection).find(duplicate.owner));
        duplicate.ownerName = owner.name;
    }
    FAMN_ASSIGN(contacts, contactsOf(connection, row.id));
    if (!contacts.isEmpty())
        duplicate.lastContactOn = swedishDay(contacts.first().at);
    return duplicate;
}

} // namespace

DuplicateSearch::DuplicateSearch(bool training)
    : m_training(training)
{
}

quint32 DuplicateSearch::print(QStringView kind, const QString &text) const
{
    return quint32(m_prints.of(kind, {text}));
}

bool DuplicateSearch::tells(const QString &phone) const
{
    return !phone.isEmpty() && !(m_training && isFictionalPhone(phone));
}

void DuplicateSearch::addTraits(quint32 place, const Person &person, const QStringList &earlier)
{
    m_names.addPerson(person, earlier, place);
    if (tells(person.phone))
        m_traits.push_back({print(u"phone", person.phone), place});
    if (!person.email.isEmpty())
        m_traits.push_back({print(u"email", fold(person.email)), place});
}

void DuplicateSearch::addAddress(quint32 place, const QString &address, const QString &postcode)
{
    const QString compared = comparedAddress(address);
    if (!compared.isEmpty() && !postcode.isEmpty())
        m_traits.push_back({print(u"address", compared + postcode), place});
}

Result<void> DuplicateSearch::load(const Connection &connection)
{
    m_families.clear();
    m_traits.clear();
    m_names.clear();
    QStringList earlier;
    FAMN_TRY(eachKnownPerson(connection, [&](const KnownPerson &known) {
        // A family's members come one after another.
        if (m_families.empty() || m_families.back() != known.family) {
            m_families.push_back(known.family);
            addAddress(quint32(m_families.size() - 1), known.address, known.postcode);
            earlier = heardSurnames(known.earlierSurnames);
        }
        Person person;
        person.givenName = known.givenName;
        person.familyName = known.familyName;
        person.calledName = known.calledName;
        person.phone = known.phone;
        person.email = known.email;
        addTraits(quint32(m_families.size() - 1), person, earlier);
    }));
    std::sort(m_traits.begin(), m_traits.end());
    m_traits.shrink_to_fit();
    m_names.settle();
    return done();
}

Result<void> DuplicateSearch::refresh(const Connection &connection, const FamilyId &family)
{
    FAMN_ASSIGN(persons, personsOf(connection, family));
    FAMN_ASSIGN(stored, RecordTable<Family>(connection).find(family));
    auto known = std::find(m_families.begin(), m_families.end(), family);
    if (known == m_families.end())
        known = m_families.insert(known, family);
    const auto place = quint32(known - m_families.begin());
    std::erase_if(m_traits, [&](const Trait &trait) { return trait.place == place; });
    m_names.forget(place);
    const auto before = std::ptrdiff_t(m_traits.size());
    const QStringList earlier = heardSurnames(stored.earlierSurnames);
    for (const Person &person : std::as_const(persons)) {
        if (!person.memberTo.isValid())
            addTraits(place, person, earlier);
    }
    addAddress(place, stored.address, stored.postcode);
    std::sort(m_traits.begin() + before, m_traits.end());
    std::inplace_merge(m_traits.begin(), m_traits.begin() + before, m_traits.end());
    m_names.settle();
    return done();
}

QList<FamilyId> DuplicateSearch::candidates(const Household &read) const
{
    QList<FamilyId> found;
    const auto add = [&](quint32 place) {
        const FamilyId &family = m_families[place];
        if (!found.contains(family))
            found.append(family);
    };
    const auto collect = [&](QStringView kind, const QString &text) {
        if (text.isEmpty())
            return;
        const quint32 wanted = print(kind, text);
        auto trait = std::lower_bound(m_traits.begin(), m_traits.end(), Trait{wanted, 0});
        qsizetype taken = 0;
        for (; trait != m_traits.end() && trait->print == wanted && taken < mostCandidates; ++trait, ++taken)
            add(trait->place);
    };
    const Person &person = read.persons.first();
    if (tells(person.phone))
        collect(u"phone", person.phone);
    collect(u"email", fold(person.email));
    const QString address = comparedAddress(read.family.address);
    if (!address.isEmpty() && !read.family.postcode.isEmpty())
        collect(u"address", address + read.family.postcode);
    if (!person.givenName.isEmpty() && !person.familyName.isEmpty()) {
        for (const quint32 place : m_names.places(heardName(person), mostCandidates))
            add(place);
    }
    return found;
}

Result<QList<Duplicate>> DuplicateSearch::find(const Connection &connection, const Actor &actor,
                                               const TypedPerson &typed, const QDate &today) const
{
    if (!allows(actor, Verb::Read, Subject::Families))
        return Error{ErrorCode::Denied, {}, {u"family"_s}, {}};
    const Household read = readTyped(typed, today);
    QList<FamilyId> families = candidates(read);
    FAMN_ASSIGN(holder, familyWithNumber(connection, read.persons.first().number));
    if (holder) {
        families.removeOne(*holder);
        families.prepend(*holder);
    }
    families.removeOne(typed.except);
    struct Hit
    {
        FamilyRow row;
        Household there;
        DuplicateGrounds grounds;
    };
    QList<Hit> hits;
    DuplicateGrounds ofProtected;
    for (const FamilyId &family : std::as_const(families)) {
        FAMN_ASSIGN(row, listedFamily(connection, family));
        FAMN_ASSIGN(apart, areKeptApart(connection, family, typed.except));
        if (!row || apart)
            continue;
        FAMN_ASSIGN(persons, personsOf(connection, family));
        FAMN_ASSIGN(stored, RecordTable<Family>(connection).find(family));
        const Household there{stored, persons};
        const DuplicateGrounds grounds = commonGrounds(read, there, !m_training);
        if (row->protection != Protection::None) {
            for (const DuplicateGround ground : tellableOfProtected(grounds).codes())
                ofProtected.insert(ground);
        } else if (!grounds.isEmpty()) {
            hits.append({*row, there, grounds});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &left, const Hit &right) {
        return weightOf(left.grounds) > weightOf(right.grounds);
    });
    QList<Duplicate> found;
    // What is left out are families with the same name.
    for (const Hit &hit : hits.mid(0, mostFound)) {
        FAMN_ASSIGN(duplicate, described(connection, hit.row, hit.there, hit.grounds));
        found.append(duplicate);
    }
    if (!ofProtected.isEmpty()) {
        Duplicate hidden;
        hidden.grounds = ofProtected;
        hidden.isProtected = true;
        const auto place = std::find_if(found.cbegin(), found.cend(), [&](const Duplicate &duplicate) {
            return weightOf(duplicate.grounds) < weightOf(ofProtected);
        });
        found.insert(place, hidden);
    }
    return found;
}

qint64 DuplicateSearch::bytes() const
{
    return qint64(m_families.capacity() * sizeof(FamilyId) + m_traits.capacity() * sizeof(Trait)) + m_names.bytes();
}

} // namespace famn
