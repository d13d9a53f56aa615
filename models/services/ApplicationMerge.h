#pragma once

#include "models/domain/Application.h"
#include "models/services/MergeParts.h"

namespace famn {

/// Two applications of one family side by side, before the one is merged into the other.
struct ApplicationComparison
{
    Application kept;
    Application other;
    /// Of their family.
    QString caseNumber;
    /// Those in which either has a value and somebody may choose. Taking "stage" brings along all that belongs to it;
    /// where both have ended, "outcome" does so with how the other ended.
    QList<ComparedField> fields;
    QList<MovedRecords> moved;
    /// What they were like; a merge of others is a Conflict.
    QHash<Uuid, qint64> versions;
};

struct ApplicationMergeChoice
{
    ApplicationId kept;
    /// Is ended as a duplicate and deleted when all that hangs on it has moved.
    ApplicationId other;
    /// The fields whose value comes from the other.
    QStringList taken;
    /// As the comparison gave them; nothing to merge whatever is there.
    QHash<Uuid, qint64> versions;
};

/// Reads both. Errors: Denied, NotFound (or deleted), FamilyProtected (what is masked for everybody cannot be compared
/// by anybody), Invalid with the field "family" (they are of two), Usage (twice the same application).
[[nodiscard]] Result<ApplicationComparison> compareApplications(const Connection &connection, const Actor &actor,
                                                                const ApplicationId &kept, const ApplicationId &other);
/// Values that only the other has, and its stage where that is the one that goes on or has come further.
[[nodiscard]] ApplicationMergeChoice suggestedChoice(const ApplicationComparison &comparison);

/// Moves everything that hangs on the other application, whatever kind it is of, to the one that stays, ends the other
/// as a duplicate (where it has not ended already) and deletes it. The earlier day on which they came in stands, so do
/// the first attempt and the first contact of both; where one is from before the register, the days are those of the
/// one whose stage stands. Two places at one meeting become one. All of it is one operation, which is judged as one
/// (Verb::Merge) and can be undone as one. Errors as compareApplications(), and Conflict (somebody changed either
/// since), FieldFixed, FieldUnknown, Invalid, Denied. Gives the operation's id.
[[nodiscard]] Result<Uuid> mergeApplications(WritePath &write, const ApplicationMergeChoice &choice);

} // namespace famn
