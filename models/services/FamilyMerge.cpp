#include "models/services/FamilyMerge.h"

#include "models/base/Text.h"
#include "models/domain/DateText.h"
#include "models/domain/Labels.h"
#include "models/domain/SwedishPhonetics.h"
#include "models/services/RecordNames.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/Lookups.h"
#include "models/storage/RecordLinks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// What nobody chooses: it never changes, follows from other records, or the stricter of both holds.
bool isChosen(const QString &kind, const Column &column)
{
    static const QStringList fixed{u"uid"_s,         u"family"_s,           u"case_number"_s, u"display_name"_s,
                                   u"merged_into"_s, u"earlier_surnames"_s, u"protection"_s,  u"last_note"_s,
                                   u"number_kind"_s, u"member_to"_s,        u"created_at"_s,  u"updated_at"_s,
                                   u"created_by"_s,  u"updated_by"_s,       u"deleted_at"_s,  u"version"_s};
    const QString name = QString::fromLatin1(column.name);
    return !fixed.contains(name) && !(kind == "person"_L1 && name == "role"_L1);
}

bool isNothing(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

/// Where the records of KIND that FIELD refers to have names, they are told.
Result<QString> nameIn(const Connection &connection, const Actor &actor, const QString &kind, const QVariant &value)
{
    const auto id = Uuid::fromBytes(value.toByteArray());
    return id && !kind.isEmpty() ? recordName(connection, actor, {kind, *id}) : QString();
}

template<typename T>
Result<QList<ComparedField>> compared(const Connection &connection, const Actor &actor, const T &kept, const T &other)
{
    const QString kind = QString::fromLatin1(fieldMap<T>().kind);
    QList<ComparedField> list;
    for (const Field<T> &field : fieldMap<T>().fields) {
        ComparedField line;
        line.values.field = QString::fromLatin1(field.column.name);
        line.values.type = field.type;
        line.values.before = field.get(kept);
        line.values.after = field.get(other);
        const bool none = isNothing(line.values.before);
        if (!isChosen(kind, field.column) || (none && isNothing(line.values.after)))
            continue;
        line.suggested = none;
        if (field.type == ValueType::Id) {
            const QString refers = kindOfReference(kind, line.values.field);
            FAMN_ASSIGN(before, nameIn(connection, actor, refers, line.values.before));
            FAMN_ASSIGN(after, nameIn(connection, actor, refers, line.values.after));
            line.values.nameBefore = before;
            line.values.nameAfter = after;
        }
        list.append(line);
    }
    return list;
}

/// KEPT with the values of OTHER in the fields TAKEN.
template<typename T>
Result<T> chosen(T kept, const T &other, const QStringList &taken)
{
    const QString kind = QString::fromLatin1(fieldMap<T>().kind);
    for (const QString &name : taken) {
        const Field<T> *field = fieldNamed<T>(name);
        if (!field)
            return Error{ErrorCode::FieldUnknown, name, {name, kind}, {}};
        if (!isChosen(kind, field->column))
            return Error{ErrorCode::FieldFixed, name, {name}, {}};
        if (!field->set(kept, field->get(other)))
            return Error{ErrorCode::Invalid, name, {kind}, {}};
    }
    return kept;
}

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

/// The links by which records hang on a family, without that of families that were merged into it before: those are
/// deleted, and who follows them comes along to the end of the line.
Result<QList<RecordLink>> linksToFamily(const Connection &connection)
{
    FAMN_ASSIGN(links, recordLinks(connection));
    links.removeIf(
        [](const RecordLink &link) { return link.parentKind != "family"_L1 || link.childKind == "family"_L1; });
    return links;
}

Result<QList<MovedRecords>> countMoved(const Connection &connection, const FamilyId &other)
{
    QList<MovedRecords> list;
    FAMN_ASSIGN(links, linksToFamily(connection));
    for (const RecordLink &link : std::as_const(links)) {
        const auto count = withRecordType<Result<int>>(
            link.childKind, internalError(link.childKind), [&]<typename T>(std::type_identity<T>) -> Result<int> {
                RecordTable<T> table(connection);
                FAMN_ASSIGN(records, livingLinkedTo(table, link.column, other.uuid));
                return int(records.size());
            });
        if (!count)
            return count.error();
        if (*count > 0)
            list.append({link.childKind, *count});
    }
    return list;
}

Result<void> mayCompare(const Actor &actor, const Family &kept, const Family &other)
{
    if (!allows(actor, Verb::Read, Subject::Families))
        return Error{ErrorCode::Denied, {}, {u"family"_s}, {}};
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
    template<typename T>
    Result<void> checkVersion(const T &record) const;
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

template<typename T>
Result<void> Merge::checkVersion(const T &record) const
{
    const auto seen = m_choice.versions.constFind(record.id.uuid);
    if (seen != m_choice.versions.constEnd() && *seen != record.stamp.version)
        return Error{ErrorCode::Conflict, {}, {QString::fromLatin1(fieldMap<T>().kind)}, {}};
    return done();
}

Result<void> Merge::check()
{
    FAMN_ASSIGN(kept, m_change.table<Family>().living(m_choice.kept));
    FAMN_ASSIGN(other, m_change.table<Family>().living(m_choice.other));
    m_kept = kept;
    m_other = other;
    FAMN_TRY(mayCompare(m_change.actor(), m_kept, m_other));
    FAMN_TRY(checkVersion(m_kept));
    FAMN_TRY(checkVersion(m_other));
    FAMN_ASSIGN(overlaps, overlapsOf(m_change.connection(), m_kept.id, m_other.id));
    if (!overlaps.isEmpty())
        return overlapError(overlaps);
    return done();
}

Result<void> Merge::moveAll(const QString &parentKind, const Uuid &from, const Uuid &to)
{
    FAMN_ASSIGN(links, recordLinks(m_change.connection()));
    for (const RecordLink &link : std::as_const(links)) {
        if (link.parentKind != parentKind || link.childKind == "family"_L1)
            continue;
        const auto moved = withRecordType<Result<void>>(
            link.childKind, internalError(link.childKind), [&]<typename T>(std::type_identity<T>) -> Result<void> {
                const Field<T> *field = fieldNamed<T>(link.column);
                FAMN_ASSIGN(records, livingLinkedTo(m_change.table<T>(), link.column, from));
                for (const T &record : std::as_const(records)) {
                    T after = record;
                    if (!field || !field->set(after, Codec<Uuid>::toDb(to)))
                        return internalError(link.column);
                    settle(after);
                    FAMN_TRY(m_change.update(record, after));
                }
                return done();
            });
        FAMN_TRY(moved);
    }
    return done();
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
    FAMN_TRY(checkVersion(kept));
    FAMN_TRY(checkVersion(other));
    QStringList taken = same.taken;
    taken.removeAll(u"number"_s);
    FAMN_ASSIGN(merged, chosen(kept, other, taken));
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
    FAMN_ASSIGN(after, chosen(m_kept, m_other, m_choice.taken));
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
    m_change.setReason(u"merge %1 into %2"_s.arg(m_other.caseNumber, m_kept.caseNumber));
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
    FAMN_TRY(mayCompare(actor, one, two));
    comparison.kept = one;
    comparison.other = two;
    FAMN_ASSIGN(fields, compared(connection, actor, one, two));
    comparison.fields = fields;
    FAMN_ASSIGN(ours, personsOf(connection, kept));
    FAMN_ASSIGN(theirs, personsOf(connection, other));
    comparison.persons = pairedPersons(ours, theirs);
    for (ComparedPerson &line : comparison.persons) {
        if (line.kept && line.other) {
            FAMN_ASSIGN(differences, compared(connection, actor, *line.kept, *line.other));
            line.fields = differences;
        }
    }
    FAMN_ASSIGN(moved, countMoved(connection, other));
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
    const auto suggestedIn = [](const QList<ComparedField> &fields) {
        QStringList taken;
        for (const ComparedField &field : fields) {
            if (field.suggested)
                taken.append(field.values.field);
        }
        return taken;
    };
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
