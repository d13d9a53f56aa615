#include "models/base/Text.h"
#include "models/domain/Review.h"
#include "models/domain/RuleChecks.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int nightBegins = 22;
constexpr int nightEnds = 6;

} // namespace

Violations validate(const LogReview &review, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("rules"_L1, !review.rules.isEmpty());
    checks.require("from_date"_L1, review.from.isValid());
    checks.require("to_date"_L1, review.to.isValid());
    checks.notInFuture("to_date"_L1, review.to);
    checks.notBefore("to_date"_L1, review.to, review.from);
    checks.range("random_size"_L1, review.randomSize, 0, mostReviewed);
    checks.range("rule_size"_L1, review.ruleSize, 0, mostReviewed);
    if (review.seed < 0 || review.seed >= reviewSeeds)
        checks.error("seed"_L1, ViolationCode::OutOfRange);
    if (review.entries < 0)
        checks.error("entries"_L1, ViolationCode::OutOfRange);
    checks.text("conclusion"_L1, review.conclusion);
    checks.notInFuture("done_at"_L1, review.doneAt);
    if (review.doneAt)
        checks.require("conclusion"_L1, !review.conclusion.isEmpty());
    return checks.found();
}

Violations validate(const LogReviewItem &item, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("review"_L1, !item.review.isNull());
    if (item.seq < 1)
        checks.error("seq"_L1, ViolationCode::OutOfRange);
    checks.require("rules"_L1, !item.rules.isEmpty());
    checks.text("note"_L1, item.note);
    checks.notInFuture("decided_at"_L1, item.decidedAt);
    // What is asked or thought of somebody is said in words.
    if (item.verdict && *item.verdict != ReviewVerdict::Fine)
        checks.require("note"_L1, !item.note.isEmpty());
    return checks.found();
}

bool atNight(Instant moment)
{
    const int hour = swedishTime(moment).time().hour();
    return hour >= nightBegins || hour < nightEnds;
}

QStringList surnamesOf(const QString &name)
{
    const QStringList words = fold(cleanedLine(name)).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {};
    return words.last().split(u'-', Qt::SkipEmptyParts);
}

} // namespace famn
