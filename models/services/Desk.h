#pragma once

#include "models/services/LogReviews.h"
#include "models/services/Queue.h"
#include "models/services/Retention.h"
#include "models/services/Safeguards.h"
#include "models/services/WritePath.h"

namespace famn {

/// One of the actor's open tasks, and the family it is about. Of a protected family the title is protectedLabel().
struct OpenTask
{
    Task task;
    /// Null for a task about no family.
    FamilyId family;
    QString caseNumber;
    /// The family's name, as lists show it.
    QString familyName;
    bool isProtected = false;
};

/// What the desktop page shows.
struct Desk
{
    /// The most urgent of what is to be answered or taken up, in the queue's order; empty for who may not read
    /// applications.
    Queue queue;
    qint64 queueTotal = 0;
    /// The actor's own, by the day they are due.
    QList<OpenTask> tasks;
    qint64 tasksTotal = 0;
    /// The next review of the log, of who may review; from a week before its last day.
    std::optional<ReviewDue> review;
    /// What weeding waits for of the actor.
    std::optional<RetentionDue> retention;
    /// The open breach whose 72 hours end first, of who may see incidents.
    std::optional<Incident> breach;
};

[[nodiscard]] Result<Desk> readDesk(const Connection &connection, const Actor &actor, Instant now,
                                    qint64 mostRows = 200);

/// A task as somebody writes it down.
struct NewTask
{
    QString title;
    QDate due;
    SubjectKind subjectKind = SubjectKind::None;
    Uuid subject;
    /// Whose it is; the actor's when null.
    StaffId owner;
};

struct AddedTask
{
    TaskId task;
    Uuid batch;
};

/// Errors: Invalid with the field (also when the subject is not there), Denied.
[[nodiscard]] Result<AddedTask> addTask(WritePath &write, const NewTask &typed);
/// Marks a task as done now. Gives the operation's id; the null id when it was done before. NotFound when it is
/// deleted.
[[nodiscard]] Result<Uuid> completeTask(WritePath &write, const TaskId &id);

} // namespace famn
