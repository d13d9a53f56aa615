#include "models/domain/ContactDetails.h"
#include "models/domain/PersonNumber.h"
#include "models/services/Sentences.h"
#include "models/services/demo/DemoRegister.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/Lookups.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

#include <QHash>
#include <QSet>

namespace famn {

namespace {
Actor everybody(const Clock &clock)
{
    Actor actor;
    actor.staff.uuid = Uuid::generate(clock.now());
    actor.alias = "test";
    actor.units = {UnitId()};
    for (const auto &entry : codeKeys<StaffRole>)
        actor.roles.insert(entry.code);
    return actor;
}

/// A training register and what writes to it.
struct Training
{
    explicit Training(bool training = true)
        : home(training)
        , write(*home.reg, everybody(home.clock), home.clock)
    {
    }

    Result<DemoReport> fill(int families, quint32 seed = 1)
    {
        DemoOptions options;
        options.families = families;
        options.seed = seed;
        return fillDemo(write, options);
    }
    template<typename T>
    QList<T> all()
    {
        RecordTable<T> table(home.reg->writer());
        const auto found = table.where("ORDER BY id");
        return found ? *found : QList<T>();
    }

    TestRegister home;
    WritePath write;
};

bool isAdult(const Person &person)
{
    return person.role != PersonRole::ChildAtHome;
}

/// Every value of every record; ids as the number of their first appearance, and without the stamps.
class Content
{
public:
    template<typename T>
    void add(Training &training)
    {
        const auto records = training.all<T>();
        for (const T &record : records) {
            const auto &fields = fieldMap<T>().fields;
            for (qsizetype i = 0; i < fields.size() - 6; ++i) {
                const QVariant value = fields.at(i).get(record);
                lines.append(value.typeId() == QMetaType::QByteArray ? ordinalOf(value.toByteArray())
                                                                     : value.toString());
            }
        }
    }
    static QStringList of(Training &training)
    {
        Content content;
        content.add<Unit>(training);
        content.add<StaffMember>(training);
        content.add<Campaign>(training);
        content.add<CampaignEvent>(training);
        content.add<Family>(training);
        content.add<Person>(training);
        content.add<Application>(training);
        content.add<Assignment>(training);
        content.add<ContactEntry>(training);
        content.add<Task>(training);
        content.add<Setting>(training);
        return content.lines;
    }

    QStringList lines;

private:
    QString ordinalOf(const QByteArray &id)
    {
        if (!m_ids.contains(id))
            m_ids.insert(id, m_ids.size());
        return QString::number(m_ids.value(id));
    }

    QHash<QByteArray, qsizetype> m_ids;
};
} // namespace

class TestDemoRegister : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reportCountsWhatIsStored();
    void isHealthy();
    void breaksNoRule();
    void numbersAreMadeUp();
    void contactDetailsAreFictional();
    void protectedShare();
    void protectedRegistrationHasNoAddress();
    void householdsMakeSense();
    void historySpansTwoYears();
    void momentsLieInTheirOrder();
    void sameDayShareIsBelievable();
    void inboxHasSomethingToDo();
    void assignmentsVary();
    void lastNoteIsTheLastContact();
    void organisationHasNoKeys();
    void campaignsBroughtFamilies();
    void sameSeedSameContent();
    void otherSeedOtherContent();
    void everyDayWorks_data();
    void everyDayWorks();
    void smallRegisters_data();
    void smallRegisters();
    void keepsTheMunicipality();
    void cancelLeavesWhatIsStored();
    void progressReachesTheEnd();
    void refuses_data();
    void refuses();
    void refusesAFilledRegister();
    void refusesSomebodyWithoutRights();

private:
    [[nodiscard]] QDate today() const { return m_training->home.clock.today(); }

    /// 500 families; the tests only read it.
    std::unique_ptr<Training> m_training;
    DemoReport m_report;
};

void TestDemoRegister::initTestCase()
{
    m_training = std::make_unique<Training>();
    const auto report = m_training->fill(500);
    QVERIFY2(report, report ? ""
                            : qPrintable(errorKey(report.error().code) + ' ' + report.error().field + ' ' +
                                         report.error().detail));
    m_report = *report;
}

void TestDemoRegister::reportCountsWhatIsStored()
{
    QCOMPARE(m_report.families, 500);
    QCOMPARE(m_report.units, 4);
    QCOMPARE(m_report.staff, 8);
    QVERIFY(m_report.persons > 900 && m_report.persons < 2500);
    QVERIFY(m_report.applications > 550 && m_report.applications < 1000);
    QVERIFY(m_report.assignments > 100);
    QVERIFY(m_report.contacts > 1000);
    QVERIFY(m_report.tasks > 100);
    const auto counts = countRecords(m_training->home.reg->writer());
    QVERIFY(counts);
    QCOMPARE(counts->families, m_report.families);
    QCOMPARE(counts->persons, m_report.persons);
    QCOMPARE(counts->applications, m_report.applications);
    QCOMPARE(counts->assignments, m_report.assignments);
    QCOMPARE(counts->contacts, m_report.contacts);
    QCOMPARE(m_training->all<Task>().size(), m_report.tasks);
    QCOMPARE(m_training->all<Unit>().size(), m_report.units);
    QCOMPARE(m_training->all<StaffMember>().size(), m_report.staff);
}

void TestDemoRegister::isHealthy()
{
    const auto health = checkHealth(*m_training->home.reg, &m_training->home.firstJournalKey);
    QVERIFY(health);
    for (const HealthFinding &finding : health->findings)
        QVERIFY2(finding.good, qPrintable(finding.step + ": " + finding.detail));
    QVERIFY(health->good());
}

void TestDemoRegister::breaksNoRule()
{
    const auto check = [&](const auto &records) {
        for (const auto &record : records) {
            const Violations found = validate(record, today());
            QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : found.first().field));
        }
    };
    // Not even a warning: training starts with a register in which everything is as it should be.
    check(m_training->all<Unit>());
    check(m_training->all<StaffMember>());
    check(m_training->all<Family>());
    check(m_training->all<Person>());
    check(m_training->all<Application>());
    check(m_training->all<Assignment>());
    check(m_training->all<ContactEntry>());
    check(m_training->all<Task>());
}

void TestDemoRegister::numbersAreMadeUp()
{
    QSet<QString> seen;
    const auto persons = m_training->all<Person>();
    for (const Person &person : persons) {
        const auto read = readPersonNumber(person.number, today());
        const auto *number = std::get_if<PersonNumber>(&read);
        QVERIFY2(number, qPrintable(person.number));
        const int birthNumber = person.number.mid(8, 3).toInt();
        QVERIFY(birthNumber >= 980 && birthNumber <= 999);
        QCOMPARE(number->birthDate, person.birthDate);
        QCOMPARE(person.sex, number->sex);
        QVERIFY2(!seen.contains(person.number), qPrintable(person.number));
        seen.insert(person.number);
    }
    QCOMPARE(seen.size(), m_report.persons);
}

void TestDemoRegister::contactDetailsAreFictional()
{
    int phones = 0;
    const auto persons = m_training->all<Person>();
    for (const Person &person : persons) {
        QVERIFY2(person.phone.isEmpty() || isFictionalPhone(person.phone), qPrintable(person.phone));
        QVERIFY2(person.email.isEmpty() || person.email.endsWith("@exempel.se"), qPrintable(person.email));
        phones += person.phone.isEmpty() ? 0 : 1;
        if (!isAdult(person))
            QVERIFY(person.phone.isEmpty() && person.email.isEmpty());
    }
    QVERIFY(phones > 500);
    const auto units = m_training->all<Unit>();
    for (const Unit &unit : units)
        QVERIFY(isFictionalPhone(unit.phone));
    const auto staff = m_training->all<StaffMember>();
    for (const StaffMember &member : staff)
        QVERIFY(isFictionalPhone(member.workPhone));
}

void TestDemoRegister::protectedShare()
{
    int markings = 0;
    int registrations = 0;
    const auto families = m_training->all<Family>();
    for (const Family &family : families) {
        markings += family.protection == Protection::ConfidentialityMarking ? 1 : 0;
        registrations += family.protection == Protection::ProtectedRegistration ? 1 : 0;
    }
    QVERIFY(markings + registrations >= 5 && markings + registrations <= 30);
    QVERIFY(registrations >= 1);
    QVERIFY(markings > registrations);
}

void TestDemoRegister::protectedRegistrationHasNoAddress()
{
    const auto families = m_training->all<Family>();
    int neighbours = 0;
    for (const Family &family : families) {
        const bool hidden = family.protection == Protection::ProtectedRegistration;
        QCOMPARE(family.address.isEmpty(), hidden);
        QCOMPARE(family.postcode.isEmpty(), hidden);
        QCOMPARE(family.city.isEmpty(), hidden);
        QCOMPARE(family.municipality.isEmpty(), hidden);
        if (hidden)
            QVERIFY(family.district.isEmpty());
        neighbours += hidden || family.municipality == "1280" ? 0 : 1;
    }
    QVERIFY(neighbours > 10 && neighbours < 100);
}

void TestDemoRegister::householdsMakeSense()
{
    QHash<FamilyId, QList<Person>> households;
    const auto persons = m_training->all<Person>();
    for (const Person &person : persons) {
        households[person.family].append(person);
        if (isAdult(person))
            QVERIFY(person.birthDate <= today().addYears(-25));
        else
            QVERIFY(person.birthDate > today().addYears(-19));
    }
    QCOMPARE(households.size(), 500);
    int singles = 0;
    QSet<QString> languages;
    const auto families = m_training->all<Family>();
    for (const Family &family : families) {
        const auto adults = std::count_if(households[family.id].begin(), households[family.id].end(), isAdult);
        QVERIFY(adults >= 1 && adults <= 2);
        QCOMPARE(adults == 1, family.familyForm == FamilyForm::Single);
        QCOMPARE(family.displayName, displayNameOf(households[family.id]));
        singles += adults == 1 ? 1 : 0;
        languages.insert(family.languages);
        if (family.fosterHomeSince.isValid())
            QVERIFY(households[family.id].first().birthDate.addYears(24) < family.fosterHomeSince);
    }
    QVERIFY(singles > 50 && singles < 250);
    QVERIFY(languages.size() > 10);
}

void TestDemoRegister::historySpansTwoYears()
{
    QDate first = today();
    QDate last = today().addYears(-10);
    int exact = 0;
    int weekend = 0;
    const auto applications = m_training->all<Application>();
    for (const Application &application : applications) {
        QVERIFY(application.receivedOn <= today());
        first = std::min(first, application.receivedOn);
        last = std::max(last, application.receivedOn);
        exact += application.receivedAt ? 1 : 0;
        weekend += application.receivedOn.dayOfWeek() >= Qt::Saturday ? 1 : 0;
    }
    QVERIFY(first >= today().addMonths(-24));
    QVERIFY(first < today().addDays(-700));
    QVERIFY(last >= today().addDays(-2));
    QVERIFY(exact > m_report.applications / 4 && exact < m_report.applications * 3 / 4);
    QVERIFY(weekend > 0 && weekend < m_report.applications / 5);
}

void TestDemoRegister::momentsLieInTheirOrder()
{
    const Instant now = m_training->home.clock.now();
    QHash<ApplicationId, Application> byId;
    const auto applications = m_training->all<Application>();
    for (const Application &application : applications) {
        byId.insert(application.id, application);
        if (application.firstAttemptAt) {
            QVERIFY(*application.firstAttemptAt < now);
            const QTime hour = swedishTime(*application.firstAttemptAt).time();
            QVERIFY(hour >= QTime(8, 0) && hour < QTime(17, 0));
            QVERIFY(!application.receivedAt || *application.firstAttemptAt > *application.receivedAt);
        }
        if (application.firstContactAt) {
            QVERIFY(*application.firstContactAt < now);
            QVERIFY(*application.firstContactAt >= *application.firstAttemptAt);
        }
        QCOMPARE(application.stage == ApplicationStage::Ended, application.outcome.has_value());
        QCOMPARE(application.outcome.has_value(), application.reason.has_value());
        QCOMPARE(application.outcome.has_value(), application.initiator.has_value());
        QCOMPARE(application.outcome.has_value(), application.endedOn.isValid());
    }
    QHash<ApplicationId, Instant> reached;
    const auto contacts = m_training->all<ContactEntry>();
    for (const ContactEntry &entry : contacts) {
        QVERIFY(entry.at < now);
        QVERIFY(!entry.lockedAt || *entry.lockedAt <= now);
        QVERIFY(!entry.application.isNull() || !entry.assignment.isNull());
        if (entry.application.isNull())
            continue;
        const Application application = byId.value(entry.application);
        QCOMPARE(application.family, entry.family);
        QVERIFY(entry.at >= *application.firstAttemptAt);
        if (application.endedOn.isValid())
            QVERIFY(swedishDay(entry.at) <= application.endedOn);
        if (entry.reached && (!reached.contains(entry.application) || entry.at < reached[entry.application]))
            reached[entry.application] = entry.at;
    }
    // The first contact of an application is the first entry in which somebody was reached.
    for (const Application &application : applications) {
        QCOMPARE(application.firstContactAt.has_value(), reached.contains(application.id));
        if (application.firstContactAt)
            QCOMPARE(reached[application.id], *application.firstContactAt);
    }
    const auto tasks = m_training->all<Task>();
    for (const Task &task : tasks)
        QVERIFY(!task.doneAt || *task.doneAt < now);
}

void TestDemoRegister::sameDayShareIsBelievable()
{
    int sameDay = 0;
    int lateOrNever = 0;
    const auto applications = m_training->all<Application>();
    for (const Application &application : applications) {
        const bool same =
            application.firstContactAt && swedishDay(*application.firstContactAt) == application.receivedOn;
        sameDay += same ? 1 : 0;
        const bool late =
            !application.firstContactAt || application.receivedOn.daysTo(swedishDay(*application.firstContactAt)) > 7;
        lateOrNever += late ? 1 : 0;
    }
    QVERIFY2(sameDay > m_report.applications / 2, qPrintable(QString::number(sameDay)));
    QVERIFY2(sameDay < m_report.applications * 4 / 5, qPrintable(QString::number(sameDay)));
    QVERIFY2(lateOrNever > m_report.applications / 20, qPrintable(QString::number(lateOrNever)));
    QVERIFY2(lateOrNever < m_report.applications * 2 / 5, qPrintable(QString::number(lateOrNever)));
}

void TestDemoRegister::inboxHasSomethingToDo()
{
    QHash<ApplicationStage, int> stages;
    QSet<Outcome> outcomes;
    const auto applications = m_training->all<Application>();
    for (const Application &application : applications) {
        ++stages[application.stage];
        if (application.outcome)
            outcomes.insert(*application.outcome);
        if (application.stage == ApplicationStage::New)
            QVERIFY(application.receivedOn > today().addDays(-91));
    }
    QCOMPARE(stages.size(), qsizetype(codeKeys<ApplicationStage>.size()));
    QCOMPARE(outcomes.size(), qsizetype(codeKeys<Outcome>.size()));
    QVERIFY(stages[ApplicationStage::New] >= 5);
    QVERIFY(stages[ApplicationStage::Ended] > m_report.applications * 2 / 5);
    int overdue = 0;
    int ended = 0;
    int rules = 0;
    const auto tasks = m_training->all<Task>();
    for (const Task &task : tasks) {
        overdue += !task.doneAt && task.due < today() ? 1 : 0;
        ended += task.doneAt ? 1 : 0;
        rules += task.ruleId.isEmpty() ? 0 : 1;
    }
    QVERIFY(overdue > 5);
    QVERIFY(ended > 5);
    QVERIFY(rules > m_report.tasks / 2 && rules < m_report.tasks);
}

void TestDemoRegister::assignmentsVary()
{
    QSet<AssignmentType> types;
    QHash<AssignmentStatus, int> statuses;
    QHash<FamilyId, QDate> firstHome;
    const auto assignments = m_training->all<Assignment>();
    for (const Assignment &assignment : assignments) {
        types.insert(assignment.type);
        ++statuses[assignment.status];
        QCOMPARE(assignment.municipality, "1280");
        const bool isEnded = assignment.status == AssignmentStatus::Ended;
        QCOMPARE(assignment.to.isValid(), isEnded);
        QCOMPARE(assignment.endReason.has_value(), isEnded);
        QCOMPARE(assignment.endedBy.has_value(), isEnded);
        QVERIFY(!isEnded || assignment.to < today());
        QCOMPARE(assignment.from > today(), assignment.status == AssignmentStatus::Planned);
        QVERIFY(assignment.contractDate <= assignment.from);
    }
    using enum AssignmentType;
    for (const AssignmentType type : {FosterHome, EmergencyHome, ContactFamily, ContactPerson, MentorFamily})
        QVERIFY2(types.contains(type), keyOf(type).data());
    QCOMPARE(statuses.size(), qsizetype(codeKeys<AssignmentStatus>.size()));
    QVERIFY(statuses[AssignmentStatus::Active] > statuses[AssignmentStatus::Ended]);
}

void TestDemoRegister::lastNoteIsTheLastContact()
{
    QHash<FamilyId, QDate> last;
    const auto contacts = m_training->all<ContactEntry>();
    for (const ContactEntry &entry : contacts)
        last[entry.family] = std::max(last.value(entry.family, QDate(1, 1, 1)), swedishDay(entry.at));
    const auto families = m_training->all<Family>();
    for (const Family &family : families)
        QCOMPARE(family.lastNote, last.value(family.id));
}

void TestDemoRegister::organisationHasNoKeys()
{
    const auto units = m_training->all<Unit>();
    QCOMPARE(units.first().kind, UnitKind::Central);
    for (qsizetype i = 1; i < units.size(); ++i) {
        QCOMPARE(units.at(i).kind, UnitKind::District);
        QCOMPARE(units.at(i).parent, units.first().id);
    }
    const auto staff = m_training->all<StaffMember>();
    for (const StaffMember &member : staff) {
        QVERIFY(member.slot.isNull());
        QVERIFY(!member.roles.isEmpty());
    }
}

void TestDemoRegister::campaignsBroughtFamilies()
{
    const auto campaigns = m_training->all<Campaign>();
    QCOMPARE(campaigns.size(), m_report.campaigns);
    QCOMPARE(m_training->all<CampaignEvent>().size(), m_report.events);
    QCOMPARE(campaigns.size(), 3);
    QHash<Uuid, int> brought;
    for (const Application &application : m_training->all<Application>()) {
        if (!application.campaign.isNull())
            ++brought[application.campaign.uuid];
    }
    for (const Campaign &campaign : campaigns) {
        QVERIFY2(brought.value(campaign.id.uuid) > 0, qPrintable(campaign.name));
        QVERIFY2(campaign.from <= today(), qPrintable(campaign.name));
    }
}

void TestDemoRegister::sameSeedSameContent()
{
    Training one;
    Training two;
    // The same day, but not the same hour.
    two.home.clock.advance(3LL * 60 * 60 * 1000 + 7);
    QVERIFY(one.fill(120, 5));
    QVERIFY(two.fill(120, 5));
    const QStringList left = Content::of(one);
    const QStringList right = Content::of(two);
    QVERIFY(left.size() > 5000);
    QCOMPARE(left, right);
}

void TestDemoRegister::otherSeedOtherContent()
{
    Training one;
    Training two;
    QVERIFY(one.fill(20, 1));
    QVERIFY(two.fill(20, 2));
    int same = 0;
    const auto left = one.all<Family>();
    const auto right = two.all<Family>();
    for (qsizetype i = 0; i < left.size(); ++i)
        same += left.at(i).displayName == right.at(i).displayName ? 1 : 0;
    QVERIFY(same < 10);
}

void TestDemoRegister::everyDayWorks_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::newRow("just after midnight") << QDate(2026, 11, 23) << QTime(0, 0);
    QTest::newRow("Sunday evening") << QDate(2026, 11, 22) << QTime(23, 59);
    QTest::newRow("leap day") << QDate(2028, 2, 29) << QTime(12, 0);
    QTest::newRow("new year") << QDate(2027, 1, 1) << QTime(1, 0);
    QTest::newRow("clocks go forward") << QDate(2026, 3, 29) << QTime(4, 0);
    QTest::newRow("clocks go back") << QDate(2026, 10, 25) << QTime(2, 30);
    QTest::newRow("far ahead") << QDate(2061, 6, 15) << QTime(12, 0);
}

void TestDemoRegister::everyDayWorks()
{
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    Training training;
    training.home.clock.time = swedishInstant(day, time);
    const auto report = training.fill(200);
    QVERIFY2(report, report ? "" : qPrintable(report.error().field + report.error().arguments.join(' ')));
    const auto contacts = training.all<ContactEntry>();
    for (const ContactEntry &entry : contacts)
        QVERIFY(entry.at < training.home.clock.now());
}

void TestDemoRegister::smallRegisters_data()
{
    QTest::addColumn<int>("families");
    for (const int families : {0, 1, 2, 60, 501})
        QTest::addRow("%d", families) << families;
}

void TestDemoRegister::smallRegisters()
{
    QFETCH(int, families);
    Training training;
    const auto report = training.fill(families);
    QVERIFY(report);
    QCOMPARE(report->families, families);
    QCOMPARE(report->units, 4);
    QVERIFY(report->persons >= families);
    const auto stored = training.all<Family>();
    QCOMPARE(stored.size(), families);
    if (families > 0) {
        QCOMPARE(stored.first().caseNumber, "FH-2026-0001");
        QCOMPARE(stored.last().caseNumber, QString("FH-2026-%1").arg(families, 4, 10, QChar('0')));
    }
    if (families >= 60) {
        QVERIFY(std::any_of(stored.begin(), stored.end(),
                            [](const Family &family) { return family.protection != Protection::None; }));
        const auto applications = training.all<Application>();
        QVERIFY(std::any_of(applications.begin(), applications.end(), [](const Application &application) {
            return application.stage == ApplicationStage::New || application.stage == ApplicationStage::AttemptMade;
        }));
    }
}

void TestDemoRegister::keepsTheMunicipality()
{
    const auto own = [](Training &training) {
        return settingValue(training.home.reg->writer(), QString::fromUtf16(settingNames::municipality));
    };
    Training fresh;
    QVERIFY(fresh.fill(1));
    QCOMPARE(*own(fresh), "1280");

    Training set;
    QVERIFY(set.write.run([](Change &change) -> Result<void> {
        Setting setting;
        setting.name = QString::fromUtf16(settingNames::municipality);
        setting.value = "0180";
        FAMN_TRY(change.insert(setting));
        return done();
    }));
    QVERIFY(set.fill(1));
    QCOMPARE(*own(set), "0180");
}

void TestDemoRegister::cancelLeavesWhatIsStored()
{
    Training training;
    DemoOptions options;
    options.families = 1200;
    options.progress = [&](long long stored, long long) {
        if (stored >= 700)
            options.cancel.cancel();
    };
    const auto report = fillDemo(training.write, options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    const auto counts = countRecords(training.home.reg->writer());
    QVERIFY(counts);
    QCOMPARE(counts->families, 500);
    const auto health = checkHealth(*training.home.reg, &training.home.firstJournalKey);
    QVERIFY(health && health->good());
}

void TestDemoRegister::progressReachesTheEnd()
{
    Training training;
    QList<long long> told;
    DemoOptions options;
    options.families = 120;
    options.progress = [&](long long stored, long long total) {
        QCOMPARE(total, 120LL);
        told.append(stored);
    };
    QVERIFY(fillDemo(training.write, options));
    QCOMPARE(told, (QList<long long>{50, 100, 120}));
}

void TestDemoRegister::refuses_data()
{
    QTest::addColumn<bool>("training");
    QTest::addColumn<int>("families");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a real register") << false << 1 << ErrorCode::Denied;
    QTest::newRow("fewer than none") << true << -1 << ErrorCode::Invalid;
    QTest::newRow("too many") << true << mostDemoFamilies + 1 << ErrorCode::Invalid;
}

void TestDemoRegister::refuses()
{
    QFETCH(bool, training);
    QFETCH(int, families);
    QFETCH(ErrorCode, code);
    Training made(training);
    const auto report = made.fill(families);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QVERIFY(made.all<Unit>().isEmpty());
}

void TestDemoRegister::refusesAFilledRegister()
{
    Training training;
    QVERIFY(training.fill(3));
    const auto again = training.fill(3);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(training.all<Family>().size(), 3);
    QCOMPARE(training.all<Unit>().size(), 4);
}

void TestDemoRegister::refusesSomebodyWithoutRights()
{
    TestRegister home(true);
    Actor actor = everybody(home.clock);
    actor.roles = {StaffRole::SocialWorker};
    WritePath write(*home.reg, actor, home.clock);
    const auto report = fillDemo(write, DemoOptions());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Denied);
}

} // namespace famn

FAMN_TEST_MAIN(famn::TestDemoRegister)
#include "tst_DemoRegister.moc"
