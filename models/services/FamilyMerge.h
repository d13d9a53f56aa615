#pragma once

#include "models/domain/Assignment.h"
#include "models/domain/HouseholdMatch.h"
#include "models/services/MergeParts.h"

#include <QHash>

namespace famn {

/// A present member of either family, or one person whom both have.
struct ComparedPerson
{
    std::optional<Person> kept;
    std::optional<Person> other;
    /// Where both have the person.
    QList<ComparedField> fields;
};

/// Two assignments of one type and municipality that would lie in one family at the same time, which no family can
/// have.
struct OverlappingAssignments
{
    Assignment kept;
    Assignment other;
};

/// Two families side by side, before the one is merged into the other.
struct FamilyComparison
{
    Family kept;
    Family other;
    /// Those in which either has a value and somebody may choose.
    QList<ComparedField> fields;
    /// The persons of the family that stays first, each beside the one that seems to be the same: by number, else by
    /// name where neither number nor birth date speaks against it.
    QList<ComparedPerson> persons;
    QList<MovedRecords> moved;
    /// While there are any, nothing can be merged.
    QList<OverlappingAssignments> overlaps;
    /// What the families and persons were like; a merge of others is a Conflict.
    QHash<Uuid, qint64> versions;
};

/// Two persons who are one.
struct SamePerson
{
    PersonId kept;
    PersonId other;
    /// Fields whose value comes from the other; a number brings its kind along.
    QStringList taken;
};

struct MergeChoice
{
    FamilyId kept;
    /// Is deleted when all that hangs on it has moved.
    FamilyId other;
    /// The family's fields whose value comes from the other.
    QStringList taken;
    /// Everybody else of the other family moves as they are.
    QList<SamePerson> same;
    /// As the comparison gave them; nothing to merge whatever is there.
    QHash<Uuid, qint64> versions;
};

/// Reads both. Errors: Denied, NotFound (or deleted), FamilyProtected (what is masked for everybody cannot be compared
/// by anybody, so protected families are never merged), Usage (twice the same family).
[[nodiscard]] Result<FamilyComparison> compareFamilies(const Connection &connection, const Actor &actor,
                                                       const FamilyId &kept, const FamilyId &other);
/// Why nothing can be merged while assignments overlap: AssignmentsOverlap with their types.
[[nodiscard]] Error overlapError(const QList<OverlappingAssignments> &overlaps);
/// Values that only the other has, and persons who seem to be the same.
[[nodiscard]] MergeChoice suggestedChoice(const FamilyComparison &comparison);

/// Moves everything that hangs on the other family, whatever kind it is of, to the one that stays; makes one of persons
/// who are the same; and deletes the other family, which remembers into which one it went. Earlier surnames of both
/// stay, so does the later day of a last note, and a family name that one of them had and that sounds otherwise becomes
/// an earlier one. Nothing else is deleted, and all of it is one operation, which is judged as one (Verb::Merge) and
/// can be undone as one. Errors as compareFamilies(), and overlapError(), Conflict (somebody changed either since),
/// FieldFixed, FieldUnknown, Denied. Gives the operation's id.
[[nodiscard]] Result<Uuid> mergeFamilies(WritePath &write, const MergeChoice &choice);

} // namespace famn
