#include "models/domain/RuleChecks.h"
#include "models/domain/Work.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {
constexpr int minutesOfDay = 24 * 60;
constexpr qint64 hour = 3'600'000;
} // namespace

Instant frozenFrom(const ContactEntry &entry)
{
    return entry.lockedAt.value_or(Instant{entry.stamp.createdAt.msec + standardNoteHours * hour});
}

bool isFrozen(const ContactEntry &entry, Instant now)
{
    return now >= frozenFrom(entry);
}

bool sameNote(const ContactEntry &one, const ContactEntry &other)
{
    return one.at == other.at && one.form == other.form && one.direction == other.direction && one.kind == other.kind &&
           one.reached == other.reached && one.minutes == other.minutes && one.participants == other.participants &&
           one.text == other.text && one.lockedAt == other.lockedAt && one.corrects == other.corrects;
}

Violations validate(const ContactEntry &entry, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("family"_L1, !entry.family.isNull());
    checks.require("at"_L1, entry.at != Instant{});
    checks.notInFuture("at"_L1, entry.at);
    checks.range("minutes"_L1, entry.minutes, 0, minutesOfDay);
    checks.line("participants"_L1, entry.participants);
    checks.text("text"_L1, entry.text);
    if (!entry.corrects.isNull() && entry.corrects == entry.id)
        checks.error("corrects"_L1, ViolationCode::BadFormat);
    checks.text("dispute"_L1, entry.dispute);
    checks.notInFuture("disputed_on"_L1, entry.disputedOn);
    if (entry.disputedOn.isValid())
        checks.require("dispute"_L1, !entry.dispute.isEmpty());
    else if (!entry.dispute.isEmpty())
        checks.require("disputed_on"_L1, false);
    return checks.found();
}

Violations validate(const Task &task, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("title"_L1, !task.title.isEmpty());
    checks.line("title"_L1, task.title);
    checks.require("due"_L1, task.due.isValid());
    if (task.subjectKind == SubjectKind::None)
        checks.require("subject_kind"_L1, task.subject.isNull());
    else
        checks.require("subject"_L1, !task.subject.isNull());
    checks.line("rule_id"_L1, task.ruleId);
    checks.notInFuture("done_at"_L1, task.doneAt);
    return checks.found();
}

} // namespace famn
