#include "models/services/Queue.h"

#include "models/services/Absences.h"
#include "models/services/IntakeSettings.h"
#include "models/services/RegisterLists.h"
#include "models/storage/Lists.h"
#include "models/storage/QueueReads.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Waiting is counted from the day where nobody noted the hour.
qint64 waitsSince(const ApplicationRow &row)
{
    return row.receivedAt ? row.receivedAt->msec : swedishInstant(row.receivedOn, QTime(0, 0)).msec;
}

bool moreUrgent(const QueueEntry &left, const QueueEntry &right)
{
    const auto key = [](const QueueEntry &entry) {
        return std::tuple(entry.urgency, entry.why, entry.dueOn, waitsSince(entry.row), entry.row.id.uuid.bytes);
    };
    return key(left) < key(right);
}

Urgency urgencyOf(const QDate &dueOn, const QDate &today)
{
    return dueOn < today ? Urgency::Late : dueOn == today ? Urgency::Today : Urgency::Later;
}

void addOwner(QueueEntry &entry, const Deputies &deputies)
{
    entry.ownerName = deputies.nameOf(entry.row.owner);
    entry.handler = deputies.handlerOf(entry.row.owner);
    entry.handlerName = deputies.nameOf(entry.handler);
}

QueueEntry unanswered(const ApplicationRow &row, const Attempts &attempts, const IntakeRules &rules, Instant now)
{
    const QDate today = swedishDay(now);
    QueueEntry entry;
    entry.row = row;
    entry.clock = sameDayClock(row, now, rules);
    entry.attempts = attempts.number;
    entry.lastAttemptAt = attempts.lastAt;
    entry.nextTryOn = row.nextTryOn;
    if (!entry.nextTryOn.isValid() && attempts.lastAt)
        entry.nextTryOn = rules.deadlines.lastDay(Deadline::NextAttempt, swedishDay(*attempts.lastAt));
    entry.writeInstead = attempts.number >= rules.triesBeforeWriting && !attempts.wrote;
    if (entry.nextTryOn > today) {
        entry.dueOn = entry.nextTryOn;
        entry.urgency = Urgency::TriedAlready;
    } else {
        entry.dueOn = entry.clock.dueOn;
        entry.urgency = urgencyOf(entry.dueOn, today);
    }
    return entry;
}

} // namespace

Result<Queue> readQueue(const Connection &connection, const Actor &actor, Instant now)
{
    if (!allows(actor, Verb::Read, Subject::Applications))
        return Error{ErrorCode::Denied, {}, {u"application"_s}, {}};
    const QDate today = swedishDay(now);
    Queue queue;
    FAMN_ASSIGN(rules, intakeRules(connection));
    queue.rules = rules;
    FAMN_ASSIGN(deputies, Deputies::on(connection, today));
    FAMN_ASSIGN(attempts, attemptsOfUnanswered(connection));
    FAMN_ASSIGN(waiting, listUnanswered(connection));
    FAMN_ASSIGN(awakened, listAwakened(connection, today));
    FAMN_TRY(leaveOut(connection, actor, waiting));
    FAMN_TRY(leaveOut(connection, actor, awakened));
    for (const ApplicationRow &row : std::as_const(waiting))
        queue.entries.append(unanswered(row, attempts.value(row.id.uuid), rules, now));
    for (const ApplicationRow &row : std::as_const(awakened)) {
        QueueEntry entry;
        entry.row = row;
        entry.why = QueueReason::DormancyOver;
        entry.dueOn = row.dormantUntil;
        entry.urgency = urgencyOf(entry.dueOn, today);
        queue.entries.append(entry);
    }
    for (QueueEntry &entry : queue.entries)
        addOwner(entry, deputies);
    std::sort(queue.entries.begin(), queue.entries.end(), moreUrgent);
    return queue;
}

Result<Uuid> setNextTry(WritePath &write, const ApplicationId &application, const QDate &day)
{
    const auto refused = [](const char *field, ViolationCode rule) {
        return Error{ErrorCode::Invalid, QString::fromLatin1(field), {u"application"_s, QString(keyOf(rule))}, {}};
    };
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<Application>().living(application));
        if (!waitsForContact(stored.stage) || stored.firstContactAt)
            return refused("stage", ViolationCode::OutOfRange);
        if (!day.isValid())
            return refused("next_try_on", ViolationCode::Missing);
        if (day < change.today())
            return refused("next_try_on", ViolationCode::OutOfRange);
        if (stored.nextTryOn == day)
            return done();
        Application after = stored;
        after.nextTryOn = day;
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

} // namespace famn
