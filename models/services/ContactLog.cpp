#include "models/services/ContactLog.h"

#include "models/base/Text.h"
#include "models/services/IntakeSettings.h"
#include "models/services/Notes.h"
#include "models/services/RuleError.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

void takeEarlier(std::optional<Instant> &moment, Instant at)
{
    if (!moment || at < *moment)
        moment = at;
}

/// Brings the application's clock and stage along with a contact.
Result<void> followApplication(Change &change, const Application &application, const ContactEntry &entry)
{
    Application after = application;
    // A contact before the application came in was about something else.
    if (swedishDay(entry.at) < application.receivedOn)
        return done();
    takeEarlier(after.firstAttemptAt, entry.at);
    if (entry.reached)
        takeEarlier(after.firstContactAt, entry.at);
    if (waitsForContact(after.stage))
        after.stage = entry.reached ? ApplicationStage::Contacted : ApplicationStage::AttemptMade;
    if (after.stage != application.stage)
        after.stageSince = swedishDay(entry.at);
    if (after.firstContactAt) {
        after.nextTryOn = {};
    } else if (after.stage == ApplicationStage::AttemptMade && entry.direction == Direction::Outgoing) {
        FAMN_ASSIGN(rules, intakeRules(change.connection()));
        const QDate next = rules.deadlines.lastDay(Deadline::NextAttempt, swedishDay(entry.at));
        if (!after.nextTryOn.isValid() || after.nextTryOn < next)
            after.nextTryOn = next;
    }
    FAMN_TRY(change.update(application, after));
    return done();
}

/// Statutory weeding counts from the last note.
Result<void> followFamily(Change &change, const Family &family, Instant at)
{
    const QDate day = swedishDay(at);
    if (family.lastNote.isValid() && family.lastNote >= day)
        return done();
    Family after = family;
    after.lastNote = day;
    FAMN_TRY(change.update(family, after));
    return done();
}

Result<void> store(Change &change, const ContactDraft &draft)
{
    ContactEntry entry;
    entry.family = draft.family;
    entry.application = draft.application;
    entry.assignment = draft.assignment;
    entry.at = draft.at;
    entry.form = draft.form;
    entry.direction = draft.direction;
    entry.kind = draft.kind;
    entry.reached = draft.reached;
    entry.minutes = draft.minutes;
    entry.participants = cleanedLine(draft.participants);
    entry.text = cleaned(draft.text);
    // By the moment: nobody notes what has not happened.
    if (entry.at > change.now())
        return ruleError("contact_entry", "at", ViolationCode::InFuture);
    std::optional<Application> application;
    if (!entry.application.isNull()) {
        FAMN_ASSIGN(found, change.table<Application>().living(entry.application));
        if (entry.family.isNull())
            entry.family = found.family;
        if (found.family != entry.family)
            return ruleError("contact_entry", "application", ViolationCode::BadFormat);
        application = found;
    }
    if (!entry.assignment.isNull()) {
        FAMN_ASSIGN(found, change.table<Assignment>().living(entry.assignment));
        if (entry.family.isNull())
            entry.family = found.family;
        if (found.family != entry.family)
            return ruleError("contact_entry", "assignment", ViolationCode::BadFormat);
    }
    if (entry.family.isNull())
        return ruleError("contact_entry", "family", ViolationCode::Missing);
    FAMN_ASSIGN(family, change.table<Family>().living(entry.family));
    FAMN_ASSIGN(frozen, freezingMoment(change.connection(), change.now()));
    entry.lockedAt = draft.sign ? change.now() : frozen;
    FAMN_TRY(change.insert(entry));
    if (application)
        FAMN_TRY(followApplication(change, *application, entry));
    return followFamily(change, family, entry.at);
}

} // namespace

bool usuallyReaches(ContactForm form, Direction direction)
{
    const bool oneWay = form == ContactForm::Email || form == ContactForm::TextMessage || form == ContactForm::Letter;
    return direction == Direction::Incoming || !oneWay;
}

Result<Uuid> logContact(WritePath &write, const ContactDraft &draft)
{
    return write.change([&](Change &change) -> Result<void> { return store(change, draft); });
}

Result<Uuid> logAttempt(WritePath &write, const ApplicationId &application, AttemptOutcome outcome)
{
    return write.change([&](Change &change) -> Result<void> {
        ContactDraft draft;
        draft.application = application;
        draft.at = change.now();
        draft.kind = ContactKind::Intake;
        draft.reached = outcome == AttemptOutcome::Reached;
        if (outcome == AttemptOutcome::LeftMessage)
            draft.text = QCoreApplication::translate("ContactLog", "Left a message.");
        return store(change, draft);
    });
}

} // namespace famn
