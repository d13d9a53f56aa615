#include "models/services/FamilyMerge.h"

#include "models/base/Text.h"
#include "models/domain/DateText.h"
#include "models/domain/Labels.h"
#include "models/domain/SwedishPhonetics.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/Lookups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

bool isPresent(const Person &person)
{
    return !person.memberTo.isValid();
}

bool seemsSame(const Person &one, const Person &other)
{
    if (!one.number.isEmpty() && !other.number.isEmpty())
        return one.number == other.number;
    if (one.birthDate.isValid() && other.birthDate.isValid() && one.birthDate != other.birthDate)
        return false;
    return nameGround(one, other).has_value();
}

QList<ComparedPerson> pairedPersons(const QList<Person> &kept, QList<Person> others)
{
    QList<ComparedPerson> list;
    for (const Person &person : kept) {
        if (!isPresent(person))
            continue;
        ComparedPerson line;
        line.kept = person;
        const auto same = std::find_if(others.begin(), others.end(), [&](const Person &other) {
            return isPresent(other) && seemsSame(person, other);
        });
        if (same != others.end()) {
            line.other = *same;
            others.erase(same);
        }
        list.append(line);
    }
    for (const Person &person : std::as_const(others)) {
        if (isPresent(person))
            list.append({std::nullopt, person, {}});
    }
    return list;
}

Result<QList<OverlappingAssignments>> overlapsOf(const Connection &connection, const FamilyId &kept,
                                                 const FamilyId &other)
{
    FAMN_ASSIGN(ours, assignmentsOf(connection, kept));
    FAMN_ASSIGN(theirs, assignmentsOf(connection, other));
    QList<OverlappingAssignments> list;
    for (const Assignment &one : std::as_const(ours)) {
        for (const Assignment &two : std::as_const(theirs)) {
            if (one.type == two.type && one.municipality == two.municipality &&
                overlap(one.from, one.to, two.from, two.to))
                list.append({one, two});
        }
    }
    return list;
}

Result<void> mayCompare(const Connection &connection, const Actor &actor, const Family &kept, const Family &other)
{
    for (const FamilyId &family : {kept.id, other.id}) {
        FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Families, family));
        if (!theirs)
            return Error{ErrorCode::Denied, {}, {u"family"_s}, {}};
    }
    if (kept.id == other.id)
        return Error{ErrorCode::Usage, {}, {kept.caseNumber}, {}};
    if (kept.protection != Protection::None || other.protection != Protection::None)
        return Error{ErrorCode::FamilyProtected, {}, {}, {}};
    return done();
}

/// One merge while it runs inside its transaction.
class Merge
{
public:
    Merge(Change &change, const MergeChoice &choice)
        : m_change(change)
        , m_choice(choice)
    {
    }

    Result<void> run();

private:
    Result<void> check();
    Result<void> mergePersons();
    Result<void> mergePerson(const SamePerson &same);
    Result<void> moveAll(const QString &parentKind, const Uuid &from, const Uuid &to);
    template<typename T>
    void settle(T &record);
    Result<void> mergeFamily();
    void addEarlierSurname(const QString &name);

    Change &m_change;
    const MergeChoice &m_choice;
    Family m_kept;
    Family m_other;
    bool m_namedByAdults = false;
    /// Of those who stay, for the roles of those who come.
    QList<PersonRole> m_roles;
    QStringList m_earlier;
};

Result<void> Merge::check()
{
    FAMN_ASSIGN(kept, m_change.table<Family>().living(m_choice.kept));
    FAMN_ASSIGN(other, m_change.table<Family>().living(m_choice.other));
    m_kept = kept;
    m_other = other;
    FAMN_TRY(mayCompare(m_change.connection(), m_change.actor(), m_kept, m_other));
    FAMN_TRY(checkSeen(m_choice.versions, m_kept));
    FAMN_TRY(checkSeen(m_choice.versions, m_other));
    FAMN_ASSIGN(overlaps, overlapsOf(m_change.connection(), m_kept.id, m_other.id));
    if (!overlaps.isEmpty())
        return overlapError(overlaps);
    return done();
}

Result<void> Merge::moveAll(const QString &parentKind, const Uuid &from, const Uuid &to)
{
    return moveLinked(m_change, parentKind, from, to, [this]<typename T>(T &record) -> Result<bool> {
        settle(record);
        return true;
    });
}

template<typename T>
void Merge::settle(T &record)
{
    // A family has one first and one second adult.
    if constexpr (std::is_same_v<T, Person>) {
        if (!isPresent(record))
            return;
        const bool leads = record.role == PersonRole::Adult1 || record.role == PersonRole::Adult2;
        if (leads && m_roles.contains(record.role)) {
            const auto free = m_roles.contains(PersonRole::Adult1) ? PersonRole::Adult2 : PersonRole::Adult1;
            record.role = m_roles.contains(free) ? PersonRole::OtherAdult : free;
        }
        m_roles.append(record.role);
    }
}

void Merge::addEarlierSurname(const QString &name)
{
    const QString cleaned = name.trimmed();
    const auto known = [&](const QString &other) { return fold(other) == fold(cleaned); };
    if (!cleaned.isEmpty() && std::none_of(m_earlier.cbegin(), m_earlier.cend(), known))
        m_earlier.append(cleaned);
}

Result<void> Merge::mergePerson(const SamePerson &same)
{
    FAMN_ASSIGN(kept, m_change.table<Person>().living(same.kept));
    FAMN_ASSIGN(other, m_change.table<Person>().living(same.other));
    if (kept.family != m_kept.id || other.family != m_other.id)
        return Error{ErrorCode::Conflict, {}, {u"person"_s}, {}};
    FAMN_TRY(checkSeen(m_choice.versions, kept));
    FAMN_TRY(checkSeen(m_choice.versions, other));
    QStringList taken = same.taken;
    taken.removeAll(u"number"_s);
    FAMN_ASSIGN(merged, withTaken(kept, other, taken));
    if (same.taken.contains(u"number"_s)) {
        merged.number = other.number;
        merged.numberKind = other.numberKind;
    }
    for (const Person &person : {kept, other}) {
        if (phoneticKey(person.familyName) != phoneticKey(merged.familyName))
            addEarlierSurname(person.familyName);
    }
    FAMN_TRY(moveAll(u"person"_s, other.id.uuid, kept.id.uuid));
    // A number belongs to one member at a time, so the other gives it up first.
    FAMN_TRY(m_change.remove(other));
    FAMN_TRY(m_change.update(kept, merged));
    return done();
}

Result<void> Merge::mergePersons()
{
    FAMN_ASSIGN(before, currentPersons(m_change.table<Person>(), m_kept.id));
    m_namedByAdults = m_kept.displayName == displayNameOf(before);
    for (const Person &person : std::as_const(before))
        m_roles.append(person.role);
    for (const QString &names : {m_kept.earlierSurnames, m_other.earlierSurnames}) {
        for (const QString &name : names.split(u','))
            addEarlierSurname(name);
    }
    for (const SamePerson &same : m_choice.same)
        FAMN_TRY(mergePerson(same));
    return done();
}

Result<void> Merge::mergeFamily()
{
    FAMN_ASSIGN(after, withTaken(m_kept, m_other, m_choice.taken));
    // What finds no room is the last that was added.
    while (m_earlier.join(u", "_s).size() > maxLine)
        m_earlier.removeLast();
    after.earlierSurnames = m_earlier.join(u", "_s);
    if (m_other.lastNote.isValid() && (!after.lastNote.isValid() || m_other.lastNote > after.lastNote))
        after.lastNote = m_other.lastNote;
    if (m_namedByAdults) {
        FAMN_ASSIGN(persons, currentPersons(m_change.table<Person>(), m_kept.id));
        after.displayName = displayNameOf(persons);
    }
    FAMN_TRY(m_change.update(m_kept, after));
    Family gone = m_other;
    gone.mergedInto = m_kept.id;
    FAMN_ASSIGN(stored, m_change.update(m_other, gone));
    return m_change.remove(stored);
}

Result<void> Merge::run()
{
    FAMN_TRY(check());
    FAMN_TRY(beginMerge(m_change, "family", m_kept.id.uuid, m_other.id.uuid,
                        u"merge %1 into %2"_s.arg(m_other.caseNumber, m_kept.caseNumber)));
    FAMN_TRY(mergePersons());
    FAMN_TRY(moveAll(u"family"_s, m_other.id.uuid, m_kept.id.uuid));
    return mergeFamily();
}

} // namespace

Result<FamilyComparison> compareFamilies(const Connection &connection, const Actor &actor, const FamilyId &kept,
                                         const FamilyId &other)
{
    FamilyComparison comparison;
    RecordTable<Family> families(connection);
    FAMN_ASSIGN(one, families.living(kept));
    FAMN_ASSIGN(two, families.living(other));
    FAMN_TRY(mayCompare(connection, actor, one, two));
    comparison.kept = one;
    comparison.other = two;
    FAMN_ASSIGN(fields, compareRecords(connection, actor, one, two));
    comparison.fields = fields;
    FAMN_ASSIGN(ours, personsOf(connection, kept));
    FAMN_ASSIGN(theirs, personsOf(connection, other));
    comparison.persons = pairedPersons(ours, theirs);
    for (ComparedPerson &line : comparison.persons) {
        if (line.kept && line.other) {
            FAMN_ASSIGN(differences, compareRecords(connection, actor, *line.kept, *line.other));
            line.fields = differences;
        }
    }
    FAMN_ASSIGN(moved, countLinked(connection, u"family"_s, other.uuid));
    comparison.moved = moved;
    FAMN_ASSIGN(overlaps, overlapsOf(connection, kept, other));
    comparison.overlaps = overlaps;
    comparison.versions = {{one.id.uuid, one.stamp.version}, {two.id.uuid, two.stamp.version}};
    for (const Person &person : ours + theirs)
        comparison.versions.insert(person.id.uuid, person.stamp.version);
    return comparison;
}

Error overlapError(const QList<OverlappingAssignments> &overlaps)
{
    QStringList types;
    for (const OverlappingAssignments &both : overlaps)
        types.append(label(both.kept.type));
    types.removeDuplicates();
    return {ErrorCode::AssignmentsOverlap, {}, {types.join(u", "_s)}, {}};
}

MergeChoice suggestedChoice(const FamilyComparison &comparison)
{
    MergeChoice choice;
    choice.kept = comparison.kept.id;
    choice.other = comparison.other.id;
    choice.taken = suggestedIn(comparison.fields);
    for (const ComparedPerson &line : comparison.persons) {
        if (line.kept && line.other)
            choice.same.append({line.kept->id, line.other->id, suggestedIn(line.fields)});
    }
    choice.versions = comparison.versions;
    return choice;
}

Result<Uuid> mergeFamilies(WritePath &write, const MergeChoice &choice)
{
    return write.change([&](Change &change) { return Merge(change, choice).run(); });
}

} // namespace famn
