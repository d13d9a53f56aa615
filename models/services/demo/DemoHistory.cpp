#include "models/services/demo/DemoHistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
using enum ApplicationStage;

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

constexpr const char16_t *sources[]{
    u"annons i sociala medier", u"affisch på bussen", u"en bekant som är familjehem",
    u"kommunens webbplats",     u"bioreklam",         u"informationsbord på biblioteket",
    u"lokaltidningen",          u"kollega",
};
constexpr const char16_t *messages[]{
    u"Vi har pratat om detta länge och vill veta mer.",
    u"Ring gärna efter klockan 16.",
    u"Vi har plats i både hus och hjärta.",
    u"Undrar hur mycket tid ett uppdrag tar.",
    u"Vi kan tänka oss att börja med ett mindre uppdrag.",
    u"Hör gärna av er med datum för nästa informationsträff.",
};
constexpr const char16_t *missedTexts[]{
    u"Ringde, inget svar.",
    u"Inget svar. Lämnade meddelande om att vi ringer igen.",
    u"Telefonen avstängd. Nytt försök nästa arbetsdag.",
};
constexpr const char16_t *firstTexts[]{
    u"Första samtal. Berättade om uppdragen och om vägen dit.",
    u"Gick igenom anmälan och svarade på frågor om ersättning och tid.",
    u"Första samtal. Familjen vill veta mer innan den bestämmer sig.",
    u"Gick igenom anmälan. Vi hörs igen efter informationsträffen.",
};

QDate later(const QDate &left, const QDate &right)
{
    return std::max(left, right);
}

OutcomeReason familyReason(DemoRandom &random)
{
    using enum OutcomeReason;
    return random.weighted<OutcomeReason>({{TimeOrWork, 26},
                                           {OwnChildren, 15},
                                           {Housing, 10},
                                           {FamilyHealth, 6},
                                           {Economy, 8},
                                           {FamilyChange, 10},
                                           {OtherPicture, 12},
                                           {LongWait, 7},
                                           {Unknown, 6}});
}

OutcomeReason authorityReason(DemoRandom &random)
{
    using enum OutcomeReason;
    return random.weighted<OutcomeReason>({{AssessmentRisk, 14},
                                           {RegisterFinding, 8},
                                           {CareAbility, 10},
                                           {LifeSituation, 18},
                                           {HomeEnvironment, 9},
                                           {Health, 5},
                                           {Finances, 6},
                                           {Expectations, 12},
                                           {Cooperation, 3},
                                           {Disagreement, 4},
                                           {SmallNetwork, 5},
                                           {Distance, 3},
                                           {NoNeedNow, 3}});
}

CodeSet<AssignmentType> wishes(bool experienced, DemoRandom &random)
{
    using enum AssignmentType;
    using Types = CodeSet<AssignmentType>;
    if (experienced && random.chance(8))
        return {FosterHome, MentorFamily};
    return random.weighted<Types>({{{FosterHome}, 38},
                                   {{FosterHome, EmergencyHome}, 12},
                                   {{EmergencyHome}, 5},
                                   {{ContactFamily}, 20},
                                   {{FosterHome, ContactFamily}, 8},
                                   {{ContactPerson}, 9},
                                   {{ContactFamily, RespiteFamily}, 6},
                                   {{SupportFamily}, 2}});
}
} // namespace

Instant demoOfficeTime(const QDate &day, DemoRandom &random)
{
    return swedishInstant(day, QTime(8, 0).addSecs(random.below(102) * 300));
}

ContactEntry demoContact(const DemoWorld &world, const FamilyId &family, Instant at, DemoRandom &random)
{
    ContactEntry entry;
    entry.id.uuid = Uuid::generate(world.now);
    entry.family = family;
    entry.at = at;
    entry.minutes = random.between(1, 9) * 5;
    // Only what was locked by yesterday, whatever the hour is today.
    const Instant locked{at.msec + day};
    if (swedishDay(locked) < world.calendar.today())
        entry.lockedAt = locked;
    return entry;
}

DemoHistory::DemoHistory(const DemoWorld &world, int district, DemoCase &made, DemoRandom &random)
    : m_world(world)
    , m_district(district)
    , m_made(made)
    , m_random(random)
{
}

Instant DemoHistory::officeTime(const QDate &day)
{
    return demoOfficeTime(day, m_random);
}

void DemoHistory::addApplication(const QDate &received)
{
    const bool again = !m_made.applications.isEmpty();
    Application application;
    application.id.uuid = Uuid::generate(m_world.now);
    application.family = m_made.family.id;
    application.receivedOn = received;
    application.owner = again ? m_made.applications.first().owner : m_world.organisation.recruiter(m_random);
    application.unit = m_world.organisation.central();
    describe(application);
    chooseStage(application, again);
    const bool unread = application.stage == New || application.outcome == Outcome::Duplicate;
    if (!unread && !reach(application) && application.stage != AttemptMade &&
        application.outcome != Outcome::NotReached) {
        application.stage = application.firstAttemptAt ? AttemptMade : New;
        application.outcome.reset();
    }
    if (application.firstContactAt)
        addLaterContacts(application);
    if (application.stage == Ended)
        end(application);
    if (application.stage == Reserved || application.stage == UnderInvestigation ||
        application.outcome == Outcome::BecameAssignment)
        application.unit = m_world.organisation.district(m_district);
    settle(application);
    addTasks(application);
    m_made.applications.append(application);
}

void DemoHistory::describe(Application &application)
{
    using enum Channel;
    const bool campaign = m_world.calendar.isCampaign(application.receivedOn);
    const bool workday = DemoCalendar::isWorkday(application.receivedOn);
    application.channel = m_random.weighted<Channel>({{WebForm, 50},
                                                      {MinInsats, 8},
                                                      {Email, 8},
                                                      {Event, campaign ? 10 : 2},
                                                      {ServiceCentre, workday ? 14 : 0},
                                                      {Phone, workday ? 10 : 0},
                                                      {Recommendation, workday ? 5 : 0},
                                                      {Visit, workday ? 2 : 0}});
    const bool byWire = application.channel == WebForm || application.channel == MinInsats;
    // Lists that are imported often have the day alone.
    if (byWire && isPast(application.receivedOn) && m_random.chance(65)) {
        const int hour =
            m_random.weighted<int>({{7, 8}, {9, 20}, {11, 20}, {13, 18}, {15, 8}, {18, 10}, {20, 10}, {22, 6}});
        application.receivedAt =
            swedishInstant(application.receivedOn, QTime(hour, 0).addSecs(m_random.below(110 * 60)));
    }
    const bool experienced = m_made.family.experienced.value_or(false);
    application.wishedTypes = wishes(experienced, m_random);
    application.experienced = m_made.family.experienced;
    if (experienced)
        application.experienceYears = m_random.between(1, std::min(14, m_made.grownUpYears(m_world.calendar.today())));
    application.childrenAtHome = m_made.childrenAtHome();
    if (m_random.chance(60))
        application.source = QString::fromUtf16(m_random.pick(sources));
    if (m_random.chance(40))
        application.message = QString::fromUtf16(m_random.pick(messages));
    application.campaign =
        m_world.outreach.likelyFor({application.receivedOn, application.channel, application.source});
}

void DemoHistory::chooseStage(Application &application, bool again)
{
    const bool experienced = application.experienced.value_or(false);
    const qint64 age = application.receivedOn.daysTo(m_world.calendar.today());
    // Those with experience meet the recruiters at once, the others come to an information meeting first.
    const auto invited = experienced ? DirectMeeting : InvitedToMeeting;
    const auto attended = experienced ? DirectMeeting : AttendedMeeting;
    const auto missed = experienced ? Contacted : MissedMeeting;
    auto &stage = application.stage;
    if (age < 1)
        stage = New;
    else if (age < 5)
        stage = m_random.weighted<ApplicationStage>({{New, 38}, {AttemptMade, 18}, {Contacted, 36}, {invited, 8}});
    else if (age < 22)
        stage = m_random.weighted<ApplicationStage>(
            {{New, 3}, {AttemptMade, 8}, {Contacted, 34}, {invited, 33}, {attended, 10}, {InBank, 5}, {Ended, 7}});
    else if (age < 91)
        stage = m_random.weighted<ApplicationStage>({{New, 1},
                                                     {Contacted, 9},
                                                     {invited, 12},
                                                     {attended, 14},
                                                     {missed, 5},
                                                     {InBank, 20},
                                                     {Reserved, 6},
                                                     {UnderInvestigation, 13},
                                                     {Dormant, 4},
                                                     {Ended, 16}});
    else if (age < 366)
        stage = m_random.weighted<ApplicationStage>({{attended, 3},
                                                     {missed, 2},
                                                     {InBank, 16},
                                                     {Reserved, 3},
                                                     {UnderInvestigation, 10},
                                                     {Dormant, 6},
                                                     {Ended, 60}});
    else
        stage = m_random.weighted<ApplicationStage>({{InBank, 9}, {UnderInvestigation, 2}, {Dormant, 6}, {Ended, 83}});
    if (stage == Ended)
        chooseOutcome(application, again);
}

void DemoHistory::chooseOutcome(Application &application, bool again)
{
    using enum Outcome;
    const qint64 age = application.receivedOn.daysTo(m_world.calendar.today());
    application.outcome = m_random.weighted<Outcome>({{BecameAssignment, age > 120 ? 30 : 0},
                                                      {Withdrew, 30},
                                                      {Declined, 20},
                                                      {NotReached, 7},
                                                      {ChoseOtherMunicipality, 5},
                                                      {ChosePrivateAgency, 5},
                                                      {OtherAssignmentSuggested, 4},
                                                      {Duplicate, again ? 12 : 0}});
}

std::optional<Instant> DemoHistory::firstAttempt(const Application &application)
{
    const QDate received = application.receivedOn;
    const QDate workday = DemoCalendar::workdayFrom(received);
    const bool caller = application.channel == Channel::Phone || application.channel == Channel::Visit;
    // The recruiters became quicker over the two years.
    const bool late = m_world.calendar.firstDay().daysTo(received) < 240 ? m_random.chance(14) : m_random.chance(5);
    const bool sameDay = caller || m_random.chance(m_world.calendar.firstDay().daysTo(received) < 240 ? 78 : 93);
    QDate attempt = workday;
    if (late && !caller) {
        for (int days = m_random.between(2, 12); days > 0; --days)
            attempt = DemoCalendar::workdayAfter(attempt);
    } else if (!sameDay) {
        attempt = DemoCalendar::workdayAfter(attempt);
    }
    if (attempt == received && application.receivedAt) {
        const Instant soon{application.receivedAt->msec + m_random.between(10, 150) * minute};
        const Instant opens = swedishInstant(received, QTime(8, 15));
        const Instant closes = swedishInstant(received, QTime(16, 45));
        if (soon <= closes)
            return std::max(soon, opens);
        attempt = DemoCalendar::workdayAfter(attempt);
    }
    if (!isPast(attempt))
        return std::nullopt;
    return officeTime(attempt);
}

bool DemoHistory::reach(Application &application)
{
    std::optional<Instant> moment = firstAttempt(application);
    if (!moment)
        return false;
    application.firstAttemptAt = moment;
    const bool never = application.stage == AttemptMade || application.outcome == Outcome::NotReached;
    int misses = m_random.weighted<int>({{0, 74}, {1, 18}, {2, 8}});
    if (application.stage == AttemptMade)
        misses = m_random.between(1, 2);
    else if (never)
        misses = 3;
    QDate next = swedishDay(*moment);
    while (misses-- > 0) {
        addContact(application, *moment, false, ContactForm::Phone, ContactKind::Intake, m_random.pick(missedTexts));
        const Instant soon{moment->msec + m_random.between(60, 240) * minute};
        if (swedishTime(soon).time() < QTime(17, 0) && m_random.chance(60)) {
            moment = soon;
            continue;
        }
        next = DemoCalendar::workdayAfter(next);
        if (!isPast(next))
            return false;
        moment = officeTime(next);
    }
    if (never)
        return false;
    application.firstContactAt = moment;
    const auto form = m_random.weighted<ContactForm>(
        {{ContactForm::Phone, 88}, {ContactForm::Email, 6}, {ContactForm::TextMessage, 3}, {ContactForm::Video, 3}});
    addContact(application, *moment, true, form, ContactKind::Intake, m_random.pick(firstTexts));
    return true;
}

void DemoHistory::addLaterContacts(const Application &application)
{
    const bool met = application.stage == AttendedMeeting || application.stage == InBank ||
                     application.stage == Reserved || application.stage == UnderInvestigation ||
                     application.outcome == Outcome::BecameAssignment || application.outcome == Outcome::Declined;
    QDate next = lastContactDay(application);
    if (met) {
        next = DemoCalendar::workdayFrom(next.addDays(m_random.between(4, 18)));
        if (!isPast(next))
            return;
        const bool direct = application.experienced.value_or(false);
        const Instant at = direct ? officeTime(next) : swedishInstant(next, QTime(18, 0));
        addContact(application, at, true, ContactForm::Meeting, ContactKind::Intake,
                   direct ? u"Träffade familjen. Gick igenom erfarenhet och önskemål."
                          : u"Deltog i informationsträffen och vill gå vidare.");
    }
    const bool visited = application.stage == UnderInvestigation || application.outcome == Outcome::BecameAssignment;
    if (visited) {
        next = DemoCalendar::workdayFrom(next.addDays(m_random.between(10, 40)));
        if (isPast(next))
            addContact(application, officeTime(next), true, ContactForm::HomeVisit, ContactKind::Intake,
                       u"Hembesök inom utredningen. Nästa besök bokat.");
    }
}

QDate DemoHistory::lastContactDay(const Application &application) const
{
    QDate last = application.receivedOn;
    for (const ContactEntry &entry : m_made.contacts) {
        if (entry.application == application.id)
            last = later(last, swedishDay(entry.at));
    }
    return last;
}

void DemoHistory::end(Application &application)
{
    using enum Outcome;
    const QDate last = lastContactDay(application);
    int days = 0;
    switch (*application.outcome) {
    case BecameAssignment:
        days = m_random.between(40, 150);
        break;
    case Duplicate:
    case NotReached:
        days = m_random.between(1, 10);
        break;
    default:
        days = m_random.between(2, 110);
    }
    QDate ended = DemoCalendar::workdayFrom(last.addDays(days));
    if (application.outcome == BecameAssignment && !isPast(ended)) {
        application.stage = UnderInvestigation;
        application.outcome.reset();
        return;
    }
    application.endedOn = isPast(ended) ? ended : m_world.calendar.yesterday();
    const bool byFamily = application.outcome == Withdrew || application.outcome == ChoseOtherMunicipality ||
                          application.outcome == ChosePrivateAgency;
    application.initiator = byFamily ? Initiator::Family : Initiator::SocialServices;
    if (application.outcome == Withdrew)
        application.reason = familyReason(m_random);
    else if (byFamily)
        application.reason = OutcomeReason::OtherActor;
    else if (application.outcome == Declined)
        application.reason = authorityReason(m_random);
    else
        application.reason = application.outcome == NotReached ? OutcomeReason::Unknown : OutcomeReason::Other;
    if (application.outcome == Declined && m_random.chance(35)) {
        const OutcomeReason second = authorityReason(m_random);
        if (second != *application.reason)
            application.secondaryReasons.insert(second);
    }
}

/// What belongs to the stage beside its contacts, the same for the same history.
void DemoHistory::settle(Application &application) const
{
    const QDate last = lastContactDay(application);
    const ApplicationStage reached = application.firstContactAt   ? Contacted
                                     : application.firstAttemptAt ? AttemptMade
                                                                  : New;
    if (application.stage != Ended)
        application.stageSince = last;
    if (application.stage == AttemptMade)
        application.nextTryOn = DemoCalendar::workdayAfter(last);
    if (application.stage == Dormant) {
        application.dormantUntil = last.addMonths(6);
        application.leftStage = reached;
    }
    if (application.stage == Ended) {
        application.leftStage = application.outcome == Outcome::BecameAssignment ? UnderInvestigation : reached;
        if (application.outcome == Outcome::Declined || application.outcome == Outcome::OtherAssignmentSuggested)
            application.alternativeConsidered = true;
    }
}

void DemoHistory::addTasks(const Application &application)
{
    const QDate received = application.receivedOn;
    const QDate lastContact = lastContactDay(application);
    switch (application.stage) {
    case New:
        addTask(application, u"Kontakta familjen samma dag"_s, received, "D01", false);
        break;
    case AttemptMade:
        addTask(application, u"Nytt kontaktförsök"_s, DemoCalendar::workdayAfter(lastContact), "D02", false);
        break;
    case Contacted:
        addTask(application, u"Kontakta familjen samma dag"_s, received, "D01", true);
        break;
    case MissedMeeting:
        addTask(application, u"Bjud in till en ny informationsträff"_s, lastContact.addDays(14), "", false);
        break;
    case Reserved:
        addTask(application, u"Reservationen går ut"_s, lastContact.addDays(14), "D03", false);
        break;
    case UnderInvestigation:
        addTask(application, u"Utredningen ska vara klar"_s, lastContact.addDays(90), "D04", false);
        break;
    case Dormant:
        addTask(application, u"Hör av dig till familjen igen"_s, lastContact.addMonths(6), "", false);
        break;
    default:
        break;
    }
}

void DemoHistory::addContact(const Application &application, Instant at, bool reached, ContactForm form,
                             ContactKind kind, const char16_t *text)
{
    ContactEntry entry = demoContact(m_world, m_made.family.id, at, m_random);
    entry.application = application.id;
    entry.reached = reached;
    entry.form = form;
    entry.kind = kind;
    entry.text = QString::fromUtf16(text);
    const bool called = application.channel == Channel::Phone && application.firstContactAt == at;
    entry.direction = called && reached ? Direction::Incoming : Direction::Outgoing;
    if (!reached)
        entry.minutes = 0;
    m_made.contacts.append(entry);
}

void DemoHistory::addTask(const Application &application, const QString &title, const QDate &due, const char *rule,
                          bool isDone)
{
    Task task;
    task.id.uuid = Uuid::generate(m_world.now);
    task.title = title;
    task.due = due;
    task.owner = application.owner;
    task.subjectKind = SubjectKind::Application;
    task.subject = application.id.uuid;
    task.ruleId = QString::fromLatin1(rule);
    if (isDone)
        task.doneAt = application.firstContactAt;
    m_made.tasks.append(task);
}

} // namespace famn
