#include "models/services/demo/DemoAssignments.h"

#include "models/services/demo/DemoPlaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
using enum AssignmentType;

/// How long a family must have been a foster home before it can guide others (years).
constexpr int mentorYears = 5;
constexpr int earliestYears = 17;

constexpr const char16_t *followUpTexts[]{
    u"Uppföljning av uppdraget enligt plan.",
    u"Uppföljning. Familjen är nöjd med stödet.",
    u"Gick igenom avtalet och nästa halvår.",
    u"Samtal om handledning och fortbildning.",
    u"Uppföljning. Önskar tätare kontakt under hösten.",
};

bool isHome(AssignmentType type)
{
    return type == FosterHome || type == EmergencyHome;
}
} // namespace

DemoAssignments::DemoAssignments(const DemoWorld &world, const StaffId &owner, DemoCase &made, DemoRandom &random)
    : m_world(world)
    , m_owner(owner)
    , m_made(made)
    , m_random(random)
{
}

void DemoAssignments::addAll()
{
    if (m_made.family.experienced.value_or(false))
        addEarlier();
    for (const Application &application : std::as_const(m_made.applications)) {
        if (application.outcome == Outcome::BecameAssignment)
            addFromApplication(application);
    }
    addMentor();
    for (const Assignment &assignment : std::as_const(m_made.assignments)) {
        const bool begun = assignment.status != AssignmentStatus::Planned;
        if (isHome(assignment.type) && begun &&
            (!m_made.family.fosterHomeSince.isValid() || assignment.from < m_made.family.fosterHomeSince))
            m_made.family.fosterHomeSince = assignment.from;
    }
}

bool DemoAssignments::has(AssignmentType type) const
{
    return std::any_of(m_made.assignments.begin(), m_made.assignments.end(),
                       [&](const Assignment &assignment) { return assignment.type == type; });
}

void DemoAssignments::addFromApplication(const Application &application)
{
    // Those that began last have not begun yet.
    const QDate from = DemoCalendar::workdayFrom(application.endedOn.addDays(m_random.between(1, 20)));
    const QList<AssignmentType> wished = application.wishedTypes.codes();
    add(m_random.pick(wished), from, 12);
    m_made.family.experienced = true;
}

void DemoAssignments::addEarlier()
{
    const QDate today = m_world.calendar.today();
    const int years = m_random.between(1, std::min(earliestYears, m_made.grownUpYears(today)));
    const QDate from = today.addYears(-years).addDays(-m_random.between(0, 300));
    add(m_random.weighted<AssignmentType>(
            {{FosterHome, 60}, {ContactFamily, 22}, {EmergencyHome, 10}, {ContactPerson, 8}}),
        from, 55);
    if (m_random.chance(25))
        add(m_random.weighted<AssignmentType>({{ContactFamily, 50}, {EmergencyHome, 25}, {RespiteFamily, 25}}),
            from.addMonths(m_random.between(6, 20)), 50);
}

void DemoAssignments::addMentor()
{
    const QDate today = m_world.calendar.today();
    for (const Assignment &assignment : std::as_const(m_made.assignments)) {
        if (assignment.type == FosterHome && assignment.status == AssignmentStatus::Active &&
            assignment.from.addYears(mentorYears) < today.addMonths(-2) && m_random.chance(20)) {
            add(MentorFamily, today.addDays(-m_random.between(20, 50)), 0);
            return;
        }
    }
}

void DemoAssignments::add(AssignmentType type, const QDate &from, int percentEnded)
{
    if (has(type))
        return;
    const DemoCalendar &calendar = m_world.calendar;
    Assignment assignment;
    assignment.id.uuid = Uuid::generate(m_world.now);
    assignment.family = m_made.family.id;
    assignment.type = type;
    assignment.from = from;
    assignment.municipality = QString::fromUtf16(demoMunicipality);
    describe(assignment);
    if (from > calendar.today()) {
        assignment.status = AssignmentStatus::Planned;
    } else if (from.daysTo(calendar.today()) > 60 && m_random.chance(percentEnded)) {
        assignment.status = AssignmentStatus::Ended;
        end(assignment);
    } else {
        assignment.status = m_random.chance(8) ? AssignmentStatus::Dormant : AssignmentStatus::Active;
    }
    if (assignment.status == AssignmentStatus::Active) {
        addFollowUps(assignment);
        addTasks(assignment);
    }
    m_made.assignments.append(assignment);
}

void DemoAssignments::describe(Assignment &assignment)
{
    const int least = m_random.weighted<int>({{0, 45}, {3, 15}, {6, 18}, {10, 12}, {13, 10}});
    assignment.ageMin = least;
    assignment.ageMax = std::min(20, least + m_random.between(5, 12));
    assignment.maxChildren = m_random.weighted<int>({{1, 52}, {2, 38}, {3, 10}});
    assignment.takesSiblings = *assignment.maxChildren > 1;
    if (m_random.chance(70))
        assignment.takesParentWithChild = assignment.type == EmergencyHome && m_random.chance(20);
    if (m_random.chance(70))
        assignment.supportsDisability = m_random.chance(25);
    assignment.contractDate = assignment.from.addDays(-m_random.between(0, 14));
    assignment.noticeMonths = 1;
    // Foster homes have a contract until further notice, the smaller assignments one for a year at a time.
    if (!isHome(assignment.type)) {
        assignment.contractUntil = assignment.contractDate.addYears(1);
        while (assignment.contractUntil < m_world.calendar.today())
            assignment.contractUntil = assignment.contractUntil.addYears(1);
        assignment.ageMax = std::min(*assignment.ageMax, 18);
    }
}

void DemoAssignments::end(Assignment &assignment)
{
    using enum EndReason;
    const int days = int(assignment.from.daysTo(m_world.calendar.yesterday()));
    assignment.to = assignment.from.addDays(m_random.between(days / 4, days));
    if (assignment.contractUntil.isValid())
        assignment.contractUntil = std::max(assignment.to, assignment.contractDate);
    assignment.endReason = m_random.weighted<EndReason>({{ChildMoved, 34},
                                                         {FamilyChange, 14},
                                                         {TooDemanding, 10},
                                                         {InsufficientSupport, 8},
                                                         {Moved, 8},
                                                         {Work, 8},
                                                         {Health, 7},
                                                         {CustodyTransfer, isHome(assignment.type) ? 7 : 0},
                                                         {Other, 4}});
    const bool byAuthority = assignment.endReason == ChildMoved || assignment.endReason == CustodyTransfer;
    assignment.endedBy = byAuthority || m_random.chance(15) ? Initiator::SocialServices : Initiator::Family;
    assignment.endPlanned = m_random.chance(byAuthority ? 85 : 55);
}

void DemoAssignments::addFollowUps(const Assignment &assignment)
{
    const DemoCalendar &calendar = m_world.calendar;
    QDate next = std::max(assignment.from, calendar.firstDay());
    while (true) {
        next = DemoCalendar::workdayFrom(next.addDays(m_random.between(110, 260)));
        if (next > calendar.yesterday())
            return;
        ContactEntry entry = demoContact(m_world, m_made.family.id, demoOfficeTime(next, m_random), m_random);
        entry.assignment = assignment.id;
        entry.form = m_random.weighted<ContactForm>({{ContactForm::HomeVisit, 45},
                                                     {ContactForm::Phone, 35},
                                                     {ContactForm::Meeting, 10},
                                                     {ContactForm::Video, 10}});
        entry.kind = m_random.weighted<ContactKind>(
            {{ContactKind::FollowUp, 60}, {ContactKind::Support, 22}, {ContactKind::Supervision, 18}});
        if (assignment.type == MentorFamily)
            entry.kind = ContactKind::MentorContact;
        entry.text = QString::fromUtf16(m_random.pick(followUpTexts));
        m_made.contacts.append(entry);
    }
}

void DemoAssignments::addTasks(const Assignment &assignment)
{
    const DemoCalendar &calendar = m_world.calendar;
    if (isHome(assignment.type)) {
        // The home is followed up once a year; the rest of them are not all in time.
        QDate due = assignment.from.addMonths(12);
        while (due.addMonths(12) < calendar.today())
            due = due.addMonths(12);
        std::optional<Instant> doneAt;
        const QDate doneOn = DemoCalendar::workdayFrom(due.addDays(-m_random.between(3, 40)));
        if (doneOn <= calendar.yesterday() && m_random.chance(75))
            doneAt = demoOfficeTime(doneOn, m_random);
        addTask(assignment, u"Följ upp hemmet"_s, due, "D15", doneAt);
    }
    if (assignment.type == FosterHome && assignment.from > calendar.firstDay()) {
        std::optional<Instant> doneAt;
        const QDate doneOn = DemoCalendar::workdayFrom(assignment.from.addDays(m_random.between(60, 420)));
        if (doneOn <= calendar.yesterday())
            doneAt = demoOfficeTime(doneOn, m_random);
        addTask(assignment, u"Grundutbildning ska vara genomförd"_s, assignment.from.addMonths(12), "D07", doneAt);
    }
    if (assignment.from > calendar.today().addDays(-45))
        addTask(assignment, u"Utse mentor"_s, assignment.from.addDays(14), "D06", std::nullopt);
}

void DemoAssignments::addTask(const Assignment &assignment, const QString &title, const QDate &due, const char *rule,
                              const std::optional<Instant> &doneAt)
{
    Task task;
    task.id.uuid = Uuid::generate(m_world.now);
    task.title = title;
    task.due = due;
    task.owner = m_owner;
    task.subjectKind = SubjectKind::Assignment;
    task.subject = assignment.id.uuid;
    task.ruleId = QString::fromLatin1(rule);
    task.doneAt = doneAt;
    m_made.tasks.append(task);
}

} // namespace famn
