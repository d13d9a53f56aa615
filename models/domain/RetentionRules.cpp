#include "models/domain/LawBook.h"
#include "models/domain/Retention.h"
#include "models/domain/RuleChecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr const char *familyEntries[] = {"last_note"};
constexpr const char *personEntries[] = {"member_from", "member_to"};
constexpr const char *assignmentEntries[] = {"from_date", "to_date", "contract_until"};
constexpr const char *applicationEntries[] = {"received_on", "first_attempt_at", "first_contact_at", "stage_since",
                                              "ended_on"};
constexpr const char *contactEntries[] = {"at", "locked_at"};
constexpr const char *taskEntries[] = {"due", "done_at"};
constexpr const char *attendanceEntries[] = {"created_at"};
constexpr const char *consentEntries[] = {"given_on", "withdrawn_on"};

constexpr RetentionRule rules[] = {
    {"family", familyEntries, 0,
     QT_TRANSLATE_NOOP("Retention", "The last note, or the last change of the family's record")},
    {"person", personEntries, 0,
     QT_TRANSLATE_NOOP("Retention", "The day somebody joined or left the family, or the last change")},
    {"assignment", assignmentEntries, 0,
     QT_TRANSLATE_NOOP("Retention", "The end of a planned assignment that never began")},
    {"application", applicationEntries, 0,
     QT_TRANSLATE_NOOP("Retention", "The day the application came in, went on or ended")},
    {"contact_entry", contactEntries, 0, QT_TRANSLATE_NOOP("Retention", "The last contact")},
    {"task", taskEntries, 0, QT_TRANSLATE_NOOP("Retention", "The day the task was due or done")},
    {"meeting_attendance", attendanceEntries, 0,
     QT_TRANSLATE_NOOP("Retention", "The invitation to an information meeting")},
    {"consent", consentEntries, 0, QT_TRANSLATE_NOOP("Retention", "The day a consent was given or withdrawn")},
};

QString say(const char *text)
{
    return withCitations(QCoreApplication::translate("Retention", text));
}

} // namespace

std::span<const RetentionRule> retentionRules()
{
    return rules;
}

const RetentionRule *retentionRule(const QString &kind)
{
    for (const RetentionRule &rule : rules) {
        if (kind == QLatin1StringView(rule.kind))
            return &rule;
    }
    return nullptr;
}

QString startOf(const RetentionRule &rule)
{
    return say(rule.start);
}

QString retentionSource()
{
    return say(QT_TRANSLATE_NOOP("Retention", "{weeding}: five years after the last note"));
}

bool keepsForResearch(const QString &code)
{
    static const QStringList counties{u"05"_s, u"09"_s, u"22"_s};
    constexpr qsizetype countyDigits = 2;
    // Göteborg alone of its county.
    return counties.contains(code.left(countyDigits)) || code == "1480"_L1;
}

bool isResearchBirthday(const QDate &day)
{
    constexpr std::array days{5, 15, 25};
    return day.isValid() && std::find(days.begin(), days.end(), day.day()) != days.end();
}

QDate weedBy(const QDate &day)
{
    return day.isValid() ? QDate(day.year() + 1, 12, 31) : QDate();
}

QString label(Preserved code)
{
    switch (code) {
    case Preserved::Placement:
        return say(QT_TRANSLATE_NOOP("Retention", "Had an assignment: kept for ever ({weeding_exceptions})"));
    case Preserved::Research:
        return say(
            QT_TRANSLATE_NOOP("Retention", "The municipality keeps everything for research ({research_sample})"));
    case Preserved::BirthDay:
        return say(QT_TRANSLATE_NOOP("Retention", "Somebody was born on the 5th, 15th or 25th: kept for research "
                                                  "({research_sample})"));
    case Preserved::MunicipalityUnknown:
        return say(QT_TRANSLATE_NOOP("Retention", "The register's municipality is not set, so nobody can say whether "
                                                  "research keeps it"));
    case Preserved::OpenApplication:
        return say(QT_TRANSLATE_NOOP("Retention", "An application is still open: end it first"));
    case Preserved::TakenOut:
        return say(QT_TRANSLATE_NOOP("Retention", "Taken out"));
    }
    return {};
}

QString label(ProposalStatus code)
{
    switch (code) {
    case ProposalStatus::Proposed:
        return say(QT_TRANSLATE_NOOP("Retention", "Waits for approval"));
    case ProposalStatus::Approved:
        return say(QT_TRANSLATE_NOOP("Retention", "Approved, not finished"));
    case ProposalStatus::Done:
        return say(QT_TRANSLATE_NOOP("Retention", "Carried out"));
    case ProposalStatus::Dropped:
        return say(QT_TRANSLATE_NOOP("Retention", "Dropped"));
    }
    return {};
}

QString label(ItemStatus code)
{
    switch (code) {
    case ItemStatus::Proposed:
        return say(QT_TRANSLATE_NOOP("Retention", "Goes"));
    case ItemStatus::TakenOut:
        return say(QT_TRANSLATE_NOOP("Retention", "Taken out"));
    case ItemStatus::Changed:
        return say(QT_TRANSLATE_NOOP("Retention", "Stays: changed since the proposal"));
    case ItemStatus::Weeded:
        return say(QT_TRANSLATE_NOOP("Retention", "Deleted for good"));
    }
    return {};
}

Violations validate(const RetentionProposal &proposal, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("made_slot"_L1, !proposal.madeSlot.isNull());
    const bool approved = proposal.approvedAt.has_value();
    checks.require("approved_slot"_L1, !approved || !proposal.approvedSlot.isNull());
    // What needs two people cannot be stored as one person's doing.
    if (approved && proposal.approvedSlot == proposal.madeSlot)
        checks.error("approved_slot"_L1, ViolationCode::OutOfRange);
    return checks.found();
}

Violations validate(const RetentionItem &item, const QDate &today)
{
    RuleChecks checks(today);
    checks.require("proposal"_L1, !item.proposal.isNull());
    checks.require("family"_L1, !item.family.isNull());
    checks.require("rule"_L1, retentionRule(item.rule) != nullptr);
    checks.line("reason"_L1, item.reason);
    checks.require("reason"_L1, item.status != ItemStatus::TakenOut || !item.reason.isEmpty());
    return checks.found();
}

} // namespace famn
