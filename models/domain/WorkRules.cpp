#include "models/domain/RuleChecks.h"
#include "models/domain/Work.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {
constexpr int minutesOfDay = 24 * 60;
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
