#include "models/services/Desk.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/JournalReader.h"
#include "models/storage/Lists.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// From when on a review that comes is told of.
constexpr qint64 daysAhead = 7;

Result<void> readCalls(const Connection &connection, const Actor &actor, Instant now, qint64 mostRows, Desk &desk)
{
    FAMN_ASSIGN(queue, readQueue(connection, actor, now));
    desk.queueTotal = queue.entries.size();
    if (queue.entries.size() > mostRows)
        queue.entries.resize(mostRows);
    desk.queue = std::move(queue);
    return done();
}

Result<void> readTasks(const Connection &connection, const Actor &actor, qint64 mostRows, Desk &desk)
{
    FAMN_ASSIGN(tasks, openTasksOf(connection, actor.staff, mostRows));
    FAMN_ASSIGN(total, countOpenTasks(connection, actor.staff));
    desk.tasksTotal = total;
    JournalReader reader(connection);
    for (const Task &task : std::as_const(tasks)) {
        OpenTask open{task, {}, {}, {}, false};
        FAMN_ASSIGN(family, reader.familyOf({u"task"_s, task.id.uuid}));
        if (family) {
            open.family = family->family;
            open.caseNumber = family->caseNumber;
            open.isProtected = family->protection != Protection::None;
            FAMN_ASSIGN(row, listedFamily(connection, family->family));
            open.familyName = row ? row->name : QString();
            if (open.isProtected)
                open.task.title = protectedLabel();
        }
        desk.tasks.append(open);
    }
    return done();
}

/// Whether the record that a task is about is there.
Result<bool> hasSubject(Change &change, SubjectKind kind, const Uuid &subject)
{
    if (kind == SubjectKind::None)
        return true;
    return withRecordType<Result<bool>>(
        QString(keyOf(kind)), false, [&]<typename T>(std::type_identity<T>) -> Result<bool> {
            FAMN_ASSIGN(found, change.table<T>().where(u"WHERE uid = ? AND deleted_at IS NULL"_s, {subject.toBytes()}));
            return !found.isEmpty();
        });
}

} // namespace

Result<Desk> readDesk(const Connection &connection, const Actor &actor, Instant now, qint64 mostRows)
{
    Desk desk;
    if (allows(actor, Verb::Read, Subject::Applications))
        FAMN_TRY(readCalls(connection, actor, now, mostRows, desk));
    if (allows(actor, Verb::Read, Subject::Tasks))
        FAMN_TRY(readTasks(connection, actor, mostRows, desk));
    FAMN_ASSIGN(review, reviewDue(connection, actor));
    if (review && review->on <= swedishDay(now).addDays(daysAhead))
        desk.review = review;
    FAMN_ASSIGN(retention, retentionDue(connection, actor, swedishDay(now)));
    desk.retention = retention;
    if (allows(actor, Verb::Read, Subject::Incidents)) {
        FAMN_ASSIGN(all, incidents(connection, actor, now));
        if (!all.isEmpty() && isPressing(all.constFirst(), now))
            desk.breach = all.constFirst();
    }
    return desk;
}

Result<AddedTask> addTask(WritePath &write, const NewTask &typed)
{
    AddedTask added;
    FAMN_TRY(write.run([&](Change &change) -> Result<void> {
        Task task;
        task.title = cleanedLine(typed.title);
        task.due = typed.due;
        task.subjectKind = typed.subjectKind;
        task.subject = typed.subject;
        task.owner = typed.owner.isNull() ? change.actor().staff : typed.owner;
        FAMN_ASSIGN(known, hasSubject(change, task.subjectKind, task.subject));
        if (!known && !task.subject.isNull())
            return Error{ErrorCode::Invalid, u"subject"_s, {u"task"_s, QString(keyOf(ViolationCode::Missing))}, {}};
        FAMN_ASSIGN(stored, change.insert(task));
        added = {stored.id, change.batch()};
        return done();
    }));
    return added;
}

Result<Uuid> completeTask(WritePath &write, const TaskId &id)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(task, change.table<Task>().living(id));
        if (task.doneAt)
            return done();
        Task finished = task;
        finished.doneAt = change.now();
        FAMN_TRY(change.update(task, finished));
        return done();
    });
}

} // namespace famn
