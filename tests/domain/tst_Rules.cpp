#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Organisation.h"
#include "models/domain/Work.h"
#include "tests/support/FamnTest.h"

#include <functional>

using namespace famn;

namespace {
const QDate today(2026, 3, 2);

/// A right record, changed in one way, and what the rules then say: "field code", "?" before a warning, "; " between.
template<typename T>
struct Case
{
    const char *name;
    std::function<void(T &)> change;
    const char *expected;
};

QString nameOf(ViolationCode code)
{
    static const QStringList names{"missing", "long",      "format",  "checksum", "future",
                                   "range",   "end<start", "unknown", "unlikely"};
    return names.at(int(code));
}

QString shown(const Violations &violations)
{
    QStringList texts;
    for (const Violation &violation : violations) {
        const QString mark = violation.severity == Violation::Severity::Warning ? "?" : "";
        texts.append(mark + violation.field + " " + nameOf(violation.code));
    }
    return texts.join("; ");
}

template<typename T>
void addRows(const std::vector<Case<T>> &cases)
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%s", cases[i].name) << int(i);
}

template<typename T>
void check(const std::vector<Case<T>> &cases, T record)
{
    QFETCH(int, index);
    const auto &row = cases.at(size_t(index));
    row.change(record);
    QCOMPARE(shown(validate(record, today)), QString(row.expected));
}

Uuid someId(quint8 last)
{
    Uuid id;
    id.bytes[15] = last;
    return id;
}

QString chars(qsizetype count)
{
    return QString(count, u'x');
}

Instant noon(int year, int month, int day)
{
    return swedishInstant(QDate(year, month, day), QTime(12, 0));
}

const std::vector<Case<Unit>> unitCases{
    {"right", [](Unit &) {}, ""},
    {"no name", [](Unit &u) { u.name.clear(); }, "name missing"},
    {"long name", [](Unit &u) { u.name = chars(maxLine + 1); }, "name long"},
    {"longest name", [](Unit &u) { u.name = chars(maxLine); }, ""},
    {"name of two lines", [](Unit &u) { u.name = "A\nB"; }, "name format"},
    {"long address", [](Unit &u) { u.visitingAddress = chars(maxLine + 1); }, "visiting_address long"},
    {"phone as written", [](Unit &u) { u.phone = "08-46500400"; }, "phone format"},
    {"e-mail", [](Unit &u) { u.email = "nobody"; }, "email format"},
    {"e-mail as written", [](Unit &u) { u.email = "a@Exempel.se"; }, "email format"},
    {"short municipality", [](Unit &u) { u.municipality = "180"; }, "municipality format"},
    {"municipality's name", [](Unit &u) { u.municipality = "Malm"; }, "municipality format"},
    {"district without parent", [](Unit &u) { u.kind = UnitKind::District; }, "parent missing"},
    {"district", [](Unit &u) { u.kind = UnitKind::District, u.parent = {someId(9)}; }, ""},
    {"its own parent", [](Unit &u) { u.parent = u.id; }, "parent format"},
};

const std::vector<Case<StaffMember>> staffCases{
    {"right", [](StaffMember &) {}, ""},
    {"no name", [](StaffMember &m) { m.name.clear(); }, "name missing"},
    {"long", [](StaffMember &m) { m.name = m.signature = chars(maxLine + 1); }, "name long; signature long"},
    {"phone", [](StaffMember &m) { m.workPhone = "x"; }, "work_phone format"},
    {"e-mail", [](StaffMember &m) { m.workEmail = "x@y"; }, "work_email format"},
};

const std::vector<Case<Family>> familyCases{
    {"right", [](Family &) {}, ""},
    {"no case number", [](Family &f) { f.caseNumber.clear(); }, "case_number missing"},
    {"short prefix", [](Family &f) { f.caseNumber = "F-2026-0001"; }, ""},
    {"long number", [](Family &f) { f.caseNumber = "ABCD-2026-1234567"; }, ""},
    {"prefix too long", [](Family &f) { f.caseNumber = "ABCDE-2026-0001"; }, "case_number format"},
    {"small letters", [](Family &f) { f.caseNumber = "fh-2026-0001"; }, "case_number format"},
    {"three digits", [](Family &f) { f.caseNumber = "FH-2026-001"; }, "case_number format"},
    {"eight digits", [](Family &f) { f.caseNumber = "FH-2026-12345678"; }, "case_number format"},
    {"line feed after", [](Family &f) { f.caseNumber = "FH-2026-0001\n"; }, "case_number format"},
    {"long lines", [](Family &f) { f.displayName = f.earlierSurnames = f.district = chars(maxLine + 1); },
     "display_name long; earlier_surnames long; district long"},
    {"long places", [](Family &f) { f.address = f.city = chars(maxLine + 1); }, "address long; city long"},
    {"municipality", [](Family &f) { f.municipality = "01800"; }, "municipality format"},
    {"no municipality", [](Family &f) { f.municipality.clear(); }, ""},
    {"postcode as shown", [](Family &f) { f.postcode = "214 20"; }, "postcode format"},
    {"postcode 0", [](Family &f) { f.postcode = "01420"; }, "postcode format"},
    {"highest postcode", [](Family &f) { f.postcode = "98499"; }, ""},
    {"postcode too high", [](Family &f) { f.postcode = "98500"; }, "?postcode unlikely"},
    {"no rooms", [](Family &f) { f.rooms = 0; }, ""},
    {"many rooms", [](Family &f) { f.rooms = 50; }, ""},
    {"too many rooms", [](Family &f) { f.rooms = 51; }, "rooms range"},
    {"fewer than no rooms", [](Family &f) { f.rooms = -1; }, "rooms range"},
    {"languages", [](Family &f) { f.languages = "sv,rom,ar"; }, ""},
    {"language's name", [](Family &f) { f.languages = "svenska"; }, "languages format"},
    {"languages with spaces", [](Family &f) { f.languages = "sv, ar"; }, "languages format"},
    {"languages with holes", [](Family &f) { f.languages = "sv,,ar"; }, "languages format"},
    {"long languages", [](Family &f) { f.languages = QString("sv,").repeated(100) + "sv"; }, "languages long"},
    {"no pets but a dog",
     [](Family &f) {
         f.pets = {Pet::None, Pet::Dog};
     },
     "?pets unlikely"},
    {"no pets", [](Family &f) { f.pets = {Pet::None}; }, ""},
    {"since tomorrow", [](Family &f) { f.fosterHomeSince = today.addDays(1); }, "foster_home_since future"},
    {"since today", [](Family &f) { f.fosterHomeSince = today; }, ""},
    {"note of tomorrow", [](Family &f) { f.lastNote = today.addDays(1); }, "last_note future"},
};

const std::vector<Case<Person>> personCases{
    {"right", [](Person &) {}, ""},
    {"no family", [](Person &p) { p.family = {}; }, "family missing"},
    {"no names", [](Person &p) { p.givenName.clear(), p.familyName.clear(); }, "given_name missing"},
    {"given name only", [](Person &p) { p.familyName.clear(); }, ""},
    {"family name only", [](Person &p) { p.givenName.clear(); }, ""},
    {"long names", [](Person &p) { p.givenName = p.familyName = p.calledName = chars(maxLine + 1); },
     "given_name long; family_name long; called_name long"},
    {"long occupation", [](Person &p) { p.occupation = chars(maxLine + 1); }, "occupation long"},
    {"no number", [](Person &p) { p.number.clear(), p.numberKind.reset(); }, ""},
    {"kind without number", [](Person &p) { p.number.clear(); }, "number missing"},
    {"number without kind", [](Person &p) { p.numberKind.reset(); }, "number_kind missing"},
    {"wrong kind", [](Person &p) { p.numberKind = PersonNumberKind::CoordinationNumber; }, "number_kind format"},
    {"number as shown", [](Person &p) { p.number = "19900101-2385"; }, "number format"},
    {"short number", [](Person &p) { p.number = "9001012385"; }, "number format"},
    {"no number at all", [](Person &p) { p.number = "x"; }, "number format"},
    {"check digit", [](Person &p) { p.number = "199001012386"; }, "number checksum"},
    {"unborn", [](Person &p) { p.number = "202703012385"; }, "number future"},
    {"other sex", [](Person &p) { p.sex = Sex::Man; }, "?sex unlikely"},
    {"sex not known", [](Person &p) { p.sex = Sex::Other; }, ""},
    {"no sex", [](Person &p) { p.sex.reset(); }, ""},
    {"nearby day", [](Person &p) { p.birthDate = QDate(1989, 12, 30); }, ""},
    {"partial number",
     [](Person &p) {
         p.number = "191711602399";
         p.numberKind = PersonNumberKind::CoordinationNumber;
         p.sex.reset();
         p.birthDate = QDate();
     },
     "?birth_date missing"},
    {"partial number, known day",
     [](Person &p) {
         p.number = "191711602399";
         p.numberKind = PersonNumberKind::CoordinationNumber;
         p.sex.reset();
         p.birthDate = QDate(1917, 11, 5);
     },
     ""},
    {"born tomorrow", [](Person &p) { p.birthDate = today.addDays(1); }, "birth_date future"},
    {"seventeen", [](Person &p) { p.birthDate = QDate(2008, 3, 3); }, "birth_date range"},
    {"eighteen today", [](Person &p) { p.birthDate = QDate(2008, 3, 2); }, "?birth_date unlikely"},
    {"twenty-four", [](Person &p) { p.birthDate = QDate(2001, 3, 3); }, "?birth_date unlikely"},
    {"twenty-five today", [](Person &p) { p.birthDate = QDate(2001, 3, 2); }, ""},
    {"leap day, eighteen in the morning",
     [](Person &p) { p.role = PersonRole::Adult2, p.birthDate = QDate(2008, 2, 29); }, "?birth_date unlikely"},
    {"other adult too young", [](Person &p) { p.role = PersonRole::OtherAdult, p.birthDate = QDate(2020, 1, 1); },
     "birth_date range"},
    {"child", [](Person &p) { p.role = PersonRole::ChildAtHome, p.birthDate = QDate(2020, 1, 1); }, ""},
    {"young lodger", [](Person &p) { p.role = PersonRole::Lodger, p.birthDate = QDate(2008, 3, 3); }, ""},
    {"birth date not known", [](Person &p) { p.birthDate = QDate(); }, ""},
    {"phone as shown", [](Person &p) { p.phone = "070-174 06 05"; }, "phone format"},
    {"e-mail", [](Person &p) { p.email = "anna@exempel"; }, "email format"},
    {"left before", [](Person &p) { p.memberFrom = today, p.memberTo = today.addDays(-1); }, "member_to end<start"},
    {"left the same day", [](Person &p) { p.memberFrom = p.memberTo = today; }, ""},
};

const std::vector<Case<Assignment>> assignmentCases{
    {"right", [](Assignment &) {}, ""},
    {"no family", [](Assignment &a) { a.family = {}; }, "family missing"},
    {"no municipality", [](Assignment &a) { a.municipality.clear(); }, "municipality missing"},
    {"municipality", [](Assignment &a) { a.municipality = "018O"; }, "municipality format"},
    {"active without start", [](Assignment &a) { a.from = QDate(); }, "from missing"},
    {"planned without start", [](Assignment &a) { a.status = AssignmentStatus::Planned, a.from = QDate(); }, ""},
    {"ended without end", [](Assignment &a) { a.status = AssignmentStatus::Ended; }, "to missing"},
    {"ends before", [](Assignment &a) { a.to = a.from.addDays(-1); }, "to end<start"},
    {"one day", [](Assignment &a) { a.to = a.from; }, ""},
    {"ages", [](Assignment &a) { a.ageMin = 0, a.ageMax = 20; }, ""},
    {"ages outside", [](Assignment &a) { a.ageMin = -1, a.ageMax = 21; }, "age_min range; age_max range"},
    {"ages turned round", [](Assignment &a) { a.ageMin = 5, a.ageMax = 4; }, "age_max range"},
    {"one age", [](Assignment &a) { a.ageMin = a.ageMax = 5; }, ""},
    {"no child", [](Assignment &a) { a.maxChildren = 0; }, "max_children range"},
    {"three children", [](Assignment &a) { a.maxChildren = 3; }, ""},
    {"four children", [](Assignment &a) { a.maxChildren = 4; }, "?max_children unlikely"},
    {"six children", [](Assignment &a) { a.maxChildren = 6; }, "?max_children unlikely"},
    {"seven children", [](Assignment &a) { a.maxChildren = 7; }, "max_children range"},
    {"contract ends before", [](Assignment &a) { a.contractDate = today, a.contractUntil = today.addDays(-1); },
     "contract_until end<start"},
    {"long notice", [](Assignment &a) { a.noticeMonths = 12; }, ""},
    {"too long notice", [](Assignment &a) { a.noticeMonths = 13; }, "notice_months range"},
    {"notice below zero", [](Assignment &a) { a.noticeMonths = -1; }, "notice_months range"},
};

const std::vector<Case<Application>> applicationCases{
    {"right", [](Application &) {}, ""},
    {"no family", [](Application &a) { a.family = {}; }, "family missing"},
    {"no day", [](Application &a) { a.receivedOn = QDate(); }, "received_on missing"},
    {"tomorrow", [](Application &a) { a.receivedOn = today.addDays(1); }, "received_on future"},
    {"moment on the day", [](Application &a) { a.receivedAt = noon(2026, 3, 1); }, ""},
    {"moment past midnight in Sweden",
     [](Application &a) {
         a.receivedAt = Instant{QDateTime(QDate(2026, 3, 1), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch()};
     },
     "received_at format"},
    {"moment on another day", [](Application &a) { a.receivedAt = noon(2026, 2, 28); }, "received_at format"},
    {"attempt before", [](Application &a) { a.firstAttemptAt = noon(2026, 2, 28); }, "first_attempt_at end<start"},
    {"attempt the same day", [](Application &a) { a.firstAttemptAt = noon(2026, 3, 1); }, ""},
    {"attempt tomorrow", [](Application &a) { a.firstAttemptAt = noon(2026, 3, 3); }, "first_attempt_at future"},
    {"contact before", [](Application &a) { a.firstContactAt = noon(2026, 2, 28); }, "first_contact_at end<start"},
    {"contact today", [](Application &a) { a.firstContactAt = noon(2026, 3, 2); }, ""},
    {"contact tomorrow", [](Application &a) { a.firstContactAt = noon(2026, 3, 3); }, "first_contact_at future"},
    {"most experience", [](Application &a) { a.experienceYears = 60; }, ""},
    {"too much experience", [](Application &a) { a.experienceYears = 61; }, "experience_years range"},
    {"experience below zero", [](Application &a) { a.experienceYears = -1; }, "experience_years range"},
    {"most children", [](Application &a) { a.childrenAtHome = 20; }, ""},
    {"too many children", [](Application &a) { a.childrenAtHome = 21; }, "children_at_home range"},
    {"longest texts", [](Application &a) { a.source = a.message = chars(maxText); }, ""},
    {"long texts", [](Application &a) { a.source = a.message = chars(maxText + 1); }, "source long; message long"},
    {"message of lines", [](Application &a) { a.message = "A\nB"; }, ""},
    {"ended, no outcome", [](Application &a) { a.stage = ApplicationStage::Ended; }, "outcome missing"},
    {"outcome, no reason", [](Application &a) { a.stage = ApplicationStage::Ended, a.outcome = Outcome::Withdrew; },
     "reason missing"},
    {"outcome, not ended", [](Application &a) { a.outcome = Outcome::Withdrew, a.reason = OutcomeReason::Housing; },
     "stage range"},
    {"ended",
     [](Application &a) {
         a.stage = ApplicationStage::Ended;
         a.outcome = Outcome::Withdrew;
         a.reason = OutcomeReason::Housing;
         a.endedOn = today;
     },
     ""},
    {"ended before it came", [](Application &a) { a.endedOn = a.receivedOn.addDays(-1); }, "ended_on end<start"},
    {"ended tomorrow", [](Application &a) { a.endedOn = today.addDays(1); }, "ended_on future"},
};

const std::vector<Case<ContactEntry>> entryCases{
    {"right", [](ContactEntry &) {}, ""},
    {"no family", [](ContactEntry &e) { e.family = {}; }, "family missing"},
    {"no moment", [](ContactEntry &e) { e.at = {}; }, "at missing"},
    {"today, later", [](ContactEntry &e) { e.at = swedishInstant(today, QTime(23, 59)); }, ""},
    {"tomorrow", [](ContactEntry &e) { e.at = noon(2026, 3, 3); }, "at future"},
    {"all day", [](ContactEntry &e) { e.minutes = 1440; }, ""},
    {"longer than a day", [](ContactEntry &e) { e.minutes = 1441; }, "minutes range"},
    {"shorter than nothing", [](ContactEntry &e) { e.minutes = -1; }, "minutes range"},
    {"long participants", [](ContactEntry &e) { e.participants = chars(maxLine + 1); }, "participants long"},
    {"longest text", [](ContactEntry &e) { e.text = chars(maxText); }, ""},
    {"long text", [](ContactEntry &e) { e.text = chars(maxText + 1); }, "text long"},
    {"corrects itself", [](ContactEntry &e) { e.corrects = e.id; }, "corrects format"},
};

const std::vector<Case<Task>> taskCases{
    {"right", [](Task &) {}, ""},
    {"no title", [](Task &t) { t.title.clear(); }, "title missing"},
    {"long title", [](Task &t) { t.title = chars(maxLine + 1); }, "title long"},
    {"no day", [](Task &t) { t.due = QDate(); }, "due missing"},
    {"overdue", [](Task &t) { t.due = today.addDays(-100); }, ""},
    {"about a family, which", [](Task &t) { t.subjectKind = SubjectKind::Family; }, "subject missing"},
    {"about something", [](Task &t) { t.subject = someId(4); }, "subject_kind missing"},
    {"about a family", [](Task &t) { t.subjectKind = SubjectKind::Family, t.subject = someId(4); }, ""},
    {"long rule", [](Task &t) { t.ruleId = chars(maxLine + 1); }, "rule_id long"},
    {"done tomorrow", [](Task &t) { t.doneAt = noon(2026, 3, 3); }, "done_at future"},
    {"done today", [](Task &t) { t.doneAt = noon(2026, 3, 2); }, ""},
};

Unit rightUnit()
{
    Unit unit;
    unit.id = {someId(1)};
    unit.name = "Familjehemsenheten";
    unit.municipality = "0180";
    unit.phone = "+46846500400";
    unit.email = "enheten@exempel.se";
    return unit;
}

StaffMember rightMember()
{
    StaffMember member;
    member.name = "Anna Ek";
    member.signature = "AE";
    member.workPhone = "+46701740605";
    member.workEmail = "anna.ek@exempel.se";
    return member;
}

Family rightFamily()
{
    Family family;
    family.caseNumber = "FH-2026-0001";
    family.displayName = "Ekström";
    family.municipality = "1280";
    family.postcode = "21420";
    family.languages = "sv";
    return family;
}

Person rightPerson()
{
    Person person;
    person.family = {someId(1)};
    person.givenName = "Anna";
    person.familyName = "Ekström";
    person.number = "199001012385";
    person.numberKind = PersonNumberKind::PersonalNumber;
    person.birthDate = QDate(1990, 1, 1);
    person.sex = Sex::Woman;
    person.phone = "+46701740605";
    person.email = "anna@exempel.se";
    return person;
}

Assignment rightAssignment()
{
    Assignment assignment;
    assignment.family = {someId(1)};
    assignment.municipality = "1280";
    assignment.status = AssignmentStatus::Active;
    assignment.from = QDate(2025, 9, 1);
    return assignment;
}

Application rightApplication()
{
    Application application;
    application.family = {someId(1)};
    application.receivedOn = QDate(2026, 3, 1);
    return application;
}

ContactEntry rightEntry()
{
    ContactEntry entry;
    entry.id = {someId(2)};
    entry.family = {someId(1)};
    entry.at = noon(2026, 3, 1);
    return entry;
}

Task rightTask()
{
    Task task;
    task.title = "Ring familjen";
    task.due = today;
    return task;
}

Person named(PersonRole role, const QString &familyName, const QString &givenName = "Anna")
{
    Person person;
    person.role = role;
    person.familyName = familyName;
    person.givenName = givenName;
    return person;
}
} // namespace

class TestRules : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void unit_data() { addRows(unitCases); }
    void unit() { check(unitCases, rightUnit()); }
    void staffMember_data() { addRows(staffCases); }
    void staffMember() { check(staffCases, rightMember()); }
    void family_data() { addRows(familyCases); }
    void family() { check(familyCases, rightFamily()); }
    void person_data() { addRows(personCases); }
    void person() { check(personCases, rightPerson()); }
    void assignment_data() { addRows(assignmentCases); }
    void assignment() { check(assignmentCases, rightAssignment()); }
    void application_data() { addRows(applicationCases); }
    void application() { check(applicationCases, rightApplication()); }
    void contactEntry_data() { addRows(entryCases); }
    void contactEntry() { check(entryCases, rightEntry()); }
    void task_data() { addRows(taskCases); }
    void task() { check(taskCases, rightTask()); }

    void displayName_data()
    {
        using enum PersonRole;
        QTest::addColumn<QList<Person>>("persons");
        QTest::addColumn<QString>("expected");
        Person deleted = named(Adult2, "Ali");
        deleted.stamp.deletedAt = Instant{1};
        QTest::newRow("nobody") << QList<Person>{} << QString("");
        QTest::newRow("one") << QList{named(Adult1, "Ekström")} << QString("Ekström");
        QTest::newRow("two") << QList{named(Adult1, "Ekström"), named(Adult2, "Ali")} << QString("Ali, Ekström");
        QTest::newRow("same") << QList{named(Adult1, "von Essen"), named(Adult2, "Von Essen")} << QString("von Essen");
        QTest::newRow("Swedish order") << QList{named(Adult1, "Öberg"), named(Adult2, "Åberg"),
                                                named(OtherAdult, "Zetter")}
                                       << QString("Zetter, Åberg, Öberg");
        QTest::newRow("only adults") << QList{named(Adult1, "Ek"), named(ChildAtHome, "Ali"), named(Lodger, "Bo")}
                                     << QString("Ek");
        QTest::newRow("deleted") << QList{named(Adult1, "Ek"), deleted} << QString("Ek");
        QTest::newRow("given names only")
            << QList{named(Adult1, "", "Leyla"), named(Adult2, "", "Amir")} << QString("Amir, Leyla");
        QTest::newRow("one family name") << QList{named(Adult1, "", "Leyla"), named(Adult2, "Ek")} << QString("Ek");
    }

    void displayName()
    {
        QFETCH(QList<Person>, persons);
        QFETCH(QString, expected);
        QCOMPARE(displayNameOf(persons), expected);
    }
};

FAMN_TEST_MAIN(TestRules)
#include "tst_Rules.moc"
