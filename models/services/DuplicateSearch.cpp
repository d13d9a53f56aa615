#include "models/services/DuplicateSearch.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/domain/PersonNumber.h"
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

/// The whole name as it is compared; empty unless both parts are there, as a lone name says nothing.
QString comparedName(const QString &given, const QString &family)
{
    return given.isEmpty() || family.isEmpty() ? QString() : fold(given + u' ' + family);
}

/// TYPED in the form in which it is stored; what is not whole yet is empty.
TypedPerson readTyped(const TypedPerson &typed, const QDate &today)
{
    TypedPerson read;
    const PersonName name = splitName(cleanedLine(typed.name.left(maxLine)));
    read.name = comparedName(name.given, name.family);
    read.phone = readPhone(typed.phone.left(maxLine)).value_or(QString());
    read.email = fold(readEmail(typed.email.left(2 * maxLine)).value_or(QString()));
    const auto number = readPersonNumber(typed.number.left(maxLine), today);
    if (const auto *whole = std::get_if<PersonNumber>(&number))
        read.number = whole->digits;
    read.except = typed.except;
    return read;
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

Result<Duplicate> described(const Connection &connection, const FamilyRow &row, CodeSet<DuplicateGround> grounds)
{
    Duplicate duplicate;
    duplicate.grounds = grounds;
    duplicate.possible = grounds == CodeSet{DuplicateGround::Name};
    duplicate.family = row;
    FAMN_ASSIGN(family, RecordTable<Family>(connection).find(row.id));
    duplicate.owner = family.owner;
    FAMN_ASSIGN(applications, applicationsOf(connection, row.id));
    if (!applications.isEmpty()) {
        duplicate.lastReceivedOn = applications.first().receivedOn;
        duplicate.stage = applications.first().stage;
        if (!applications.first().owner.isNull())
            duplicate.owner = applications.first().owner;
    }
    return duplicate;
}

int rankOf(const Duplicate &duplicate)
{
    int rank = 0;
    for (const DuplicateGround ground : duplicate.grounds.codes())
        rank += ground == DuplicateGround::Number ? 8 : ground == DuplicateGround::Name ? 1 : 2;
    return rank;
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

void DuplicateSearch::addTraits(quint32 place, const QString &name, const QString &phone, const QString &email)
{
    if (!name.isEmpty())
        m_traits.push_back({print(u"name", name), place});
    if (tells(phone))
        m_traits.push_back({print(u"phone", phone), place});
    if (!email.isEmpty())
        m_traits.push_back({print(u"email", email), place});
}

Result<void> DuplicateSearch::load(const Connection &connection)
{
    m_families.clear();
    m_traits.clear();
    FAMN_TRY(eachKnownPerson(connection, [&](const KnownPerson &known) {
        // A family's members come one after another.
        if (m_families.empty() || m_families.back() != known.family)
            m_families.push_back(known.family);
        addTraits(quint32(m_families.size() - 1), comparedName(known.givenName, known.familyName), known.phone,
                  fold(known.email));
    }));
    std::sort(m_traits.begin(), m_traits.end());
    m_traits.shrink_to_fit();
    return done();
}

Result<void> DuplicateSearch::refresh(const Connection &connection, const FamilyId &family)
{
    FAMN_ASSIGN(persons, personsOf(connection, family));
    auto known = std::find(m_families.begin(), m_families.end(), family);
    if (known == m_families.end())
        known = m_families.insert(known, family);
    const auto place = quint32(known - m_families.begin());
    std::erase_if(m_traits, [&](const Trait &trait) { return trait.place == place; });
    const auto before = std::ptrdiff_t(m_traits.size());
    for (const Person &person : std::as_const(persons)) {
        if (!person.memberTo.isValid())
            addTraits(place, comparedName(person.givenName, person.familyName), person.phone, fold(person.email));
    }
    std::sort(m_traits.begin() + before, m_traits.end());
    std::inplace_merge(m_traits.begin(), m_traits.begin() + before, m_traits.end());
    return done();
}

QList<FamilyId> DuplicateSearch::candidates(const TypedPerson &read) const
{
    QList<FamilyId> found;
    const auto collect = [&](QStringView kind, const QString &text) {
        if (text.isEmpty())
            return;
        const quint32 wanted = print(kind, text);
        auto trait = std::lower_bound(m_traits.begin(), m_traits.end(), Trait{wanted, 0});
        qsizetype taken = 0;
        for (; trait != m_traits.end() && trait->print == wanted && taken < mostCandidates; ++trait, ++taken) {
            const FamilyId &family = m_families[trait->place];
            if (!found.contains(family))
                found.append(family);
        }
    };
    if (tells(read.phone))
        collect(u"phone", read.phone);
    collect(u"email", read.email);
    collect(u"name", read.name);
    return found;
}

CodeSet<DuplicateGround> DuplicateSearch::groundsOf(const QList<Person> &persons, const TypedPerson &read) const
{
    CodeSet<DuplicateGround> grounds;
    for (const Person &person : persons) {
        if (person.memberTo.isValid())
            continue;
        if (!read.number.isEmpty() && person.number == read.number)
            grounds.insert(DuplicateGround::Number);
        if (tells(read.phone) && person.phone == read.phone)
            grounds.insert(DuplicateGround::Phone);
        if (!read.email.isEmpty() && fold(person.email) == read.email)
            grounds.insert(DuplicateGround::Email);
        if (!read.name.isEmpty() && comparedName(person.givenName, person.familyName) == read.name)
            grounds.insert(DuplicateGround::Name);
    }
    return grounds;
}

Result<QList<Duplicate>> DuplicateSearch::find(const Connection &connection, const Actor &actor,
                                               const TypedPerson &typed, const QDate &today) const
{
    if (!allows(actor, Verb::Read, Subject::Families))
        return Error{ErrorCode::Denied, {}, {u"family"_s}, {}};
    const TypedPerson read = readTyped(typed, today);
    QList<FamilyId> families = candidates(read);
    FAMN_ASSIGN(holder, familyWithNumber(connection, read.number));
    if (holder) {
        families.removeOne(*holder);
        families.prepend(*holder);
    }
    families.removeOne(read.except);
    QList<Duplicate> found;
    CodeSet<DuplicateGround> ofProtected;
    for (const FamilyId &family : std::as_const(families)) {
        // The surest come first, so that what is left out are families with the same name.
        if (found.size() == mostFound)
            break;
        FAMN_ASSIGN(row, listedFamily(connection, family));
        if (!row)
            continue;
        FAMN_ASSIGN(persons, personsOf(connection, family));
        CodeSet<DuplicateGround> grounds = groundsOf(persons, read);
        if (row->protection != Protection::None) {
            // A name must not tell that somebody is here; nor how sure the rest is.
            grounds.remove(DuplicateGround::Name);
            for (const DuplicateGround ground : grounds.codes())
                ofProtected.insert(ground);
            continue;
        }
        if (grounds.isEmpty())
            continue;
        FAMN_ASSIGN(duplicate, described(connection, *row, grounds));
        found.append(duplicate);
    }
    if (!ofProtected.isEmpty())
        found.append({ofProtected, false, true, {}, {}, {}, {}});
    std::stable_sort(found.begin(), found.end(),
                     [](const Duplicate &left, const Duplicate &right) { return rankOf(left) > rankOf(right); });
    return found;
}

} // namespace famn
