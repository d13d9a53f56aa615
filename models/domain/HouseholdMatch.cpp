#include "models/domain/HouseholdMatch.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/domain/SwedishPhonetics.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// More parts than these are no name.
constexpr qsizetype mostParts = 4;

QStringList partsOf(const QString &name)
{
    static const QRegularExpression between(u"[\\s\\-]+"_s);
    return name.left(maxLine).split(between, Qt::SkipEmptyParts).mid(0, mostParts);
}

void addKey(QStringList &keys, const QString &name)
{
    const QString key = phoneticKey(name);
    if (!key.isEmpty() && !keys.contains(key))
        keys.append(key);
}

bool meet(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.cbegin(), one.cend(), [&](const QString &key) { return other.contains(key); });
}

bool nearlyMeet(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.cbegin(), one.cend(), [&](const QString &key) {
        return std::any_of(other.cbegin(), other.cend(), [&](const QString &near) { return soundNearly(key, near); });
    });
}

bool isAdult(const Person &person)
{
    return person.role == PersonRole::Adult1 || person.role == PersonRole::Adult2 ||
           person.role == PersonRole::OtherAdult;
}

/// Whether ONE has the name that OTHER's family had before.
bool hasEarlierName(const Person &one, const Person &other, const QStringList &earlierOfOther)
{
    const HeardName name = heardName(one);
    return meet(name.family, earlierOfOther) && meet(name.given, heardName(other).given);
}

DuplicateGrounds placeGrounds(const Family &one, const Family &other)
{
    if (one.postcode.isEmpty() || one.postcode != other.postcode)
        return {};
    const QString address = comparedAddress(one.address);
    if (!address.isEmpty() && address == comparedAddress(other.address))
        return {DuplicateGround::Address};
    return {DuplicateGround::Postcode};
}

} // namespace

HeardName heardName(const Person &person)
{
    HeardName name;
    addKey(name.given, person.givenName);
    const QStringList given = partsOf(person.givenName);
    if (given.size() > 1)
        addKey(name.given, given.first());
    if (!person.calledName.isEmpty())
        addKey(name.given, person.calledName);
    addKey(name.family, person.familyName);
    const QStringList family = partsOf(person.familyName);
    constexpr qsizetype shortest = 3;
    for (const QString &part : family) {
        // "af" and "von" are nobody's name.
        if (family.size() > 1 && part.size() > shortest)
            addKey(name.family, part);
    }
    return name;
}

QStringList heardSurnames(const QString &earlierSurnames)
{
    QStringList keys;
    for (const QString &name : earlierSurnames.left(maxLine).split(u',', Qt::SkipEmptyParts))
        addKey(keys, name);
    return keys;
}

QString comparedName(const Person &person)
{
    return person.givenName.isEmpty() || person.familyName.isEmpty()
               ? QString()
               : fold(person.givenName + u' ' + person.familyName);
}

std::optional<DuplicateGround> nameGround(const Person &one, const Person &other)
{
    const QString whole = comparedName(one);
    if (whole.isEmpty() || comparedName(other).isEmpty())
        return std::nullopt;
    if (whole == comparedName(other))
        return DuplicateGround::Name;
    const HeardName name = heardName(one);
    const HeardName there = heardName(other);
    const bool given = meet(name.given, there.given);
    const bool family = meet(name.family, there.family);
    if (given && family)
        return DuplicateGround::SoundsAlike;
    // A slip in both names makes another name.
    if ((given && nearlyMeet(name.family, there.family)) || (family && nearlyMeet(name.given, there.given)))
        return DuplicateGround::NearName;
    return std::nullopt;
}

DuplicateGrounds commonGrounds(const Household &one, const Household &other, bool fictionTells)
{
    DuplicateGrounds grounds = placeGrounds(one.family, other.family);
    std::optional<DuplicateGround> named;
    QList<PersonId> matched;
    int adults = 0;
    for (const Person &person : one.persons) {
        if (person.memberTo.isValid())
            continue;
        bool met = false;
        for (const Person &there : other.persons) {
            if (there.memberTo.isValid())
                continue;
            if (!person.number.isEmpty() && person.number == there.number)
                grounds.insert(DuplicateGround::Number);
            if (!person.phone.isEmpty() && person.phone == there.phone &&
                (fictionTells || !isFictionalPhone(person.phone)))
                grounds.insert(DuplicateGround::Phone);
            if (!person.email.isEmpty() && fold(person.email) == fold(there.email))
                grounds.insert(DuplicateGround::Email);
            auto ground = nameGround(person, there);
            if (!ground && (hasEarlierName(person, there, heardSurnames(other.family.earlierSurnames)) ||
                            hasEarlierName(there, person, heardSurnames(one.family.earlierSurnames))))
                ground = DuplicateGround::EarlierName;
            if (!ground)
                continue;
            named = std::min(named.value_or(*ground), *ground);
            if (!met && isAdult(person) && isAdult(there) && !matched.contains(there.id)) {
                met = true;
                matched.append(there.id);
                ++adults;
            }
        }
    }
    if (named)
        grounds.insert(*named);
    else
        grounds.remove(DuplicateGround::Postcode);
    if (adults > 1)
        grounds.insert(DuplicateGround::BothAdults);
    return grounds;
}

} // namespace famn
