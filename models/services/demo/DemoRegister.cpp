#include "models/services/demo/DemoRegister.h"

#include "models/services/demo/DemoAssignments.h"
#include "models/services/demo/DemoHousehold.h"
#include "models/services/demo/DemoMeetings.h"
#include "models/services/demo/DemoPlaces.h"
#include "models/services/demo/DemoSafeguards.h"
#include "models/storage/Lookups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
constexpr int familiesPerTransaction = 500;
constexpr int familiesPerProgress = 50;

/// The making of one training register.
class DemoFill
{
public:
    DemoFill(WritePath &write, const DemoOptions &options, Instant now)
        : m_write(write)
        , m_options(options)
        , m_world{now, DemoCalendar(swedishDay(now)), DemoOrganisation::make(now), DemoOutreach::make(now)}
        , m_household(m_world.organisation, m_world.calendar.today(), options.seed)
    {
    }

    Result<DemoReport> run();

private:
    Result<void> storeOrganisation(Change &change);
    Result<void> storeFamilies(Change &change, int first, int count);
    [[nodiscard]] DemoCase makeCase(int index);
    /// Now and then a family comes in a second time, its name written as somebody else heard it.
    void makeTwice(int index, DemoCase &made);
    Result<void> store(Change &change, DemoCase &made);
    /// Inserts the records one after the other and counts them in COUNT.
    template<typename T>
    Result<void> storeAll(Change &change, const QList<T> &records, int &count);

    WritePath &m_write;
    const DemoOptions &m_options;
    DemoWorld m_world;
    DemoHousehold m_household;
    DemoReport m_report;
    /// Those that may come in twice, the latest last.
    QList<DemoCase> m_earlier;
};

/// NAME as it sounds, spelled in another way where there is one.
QString respelled(QString name)
{
    const qsizetype at = name.indexOf(u'v', 1);
    if (at > 0)
        return name.replace(at, 1, u'w');
    return QStringView(u"aeiouyåäöh").contains(name.back().toLower()) ? name : name + u'h';
}

Result<DemoReport> DemoFill::run()
{
    FAMN_TRY(m_write.run([&](Change &change) { return storeOrganisation(change); }));
    for (int first = 0; first < m_options.families; first += familiesPerTransaction) {
        const int count = std::min(familiesPerTransaction, m_options.families - first);
        FAMN_TRY(m_write.run([&](Change &change) { return storeFamilies(change, first, count); }));
    }
    FAMN_TRY(m_write.run([&](Change &change) { return fillDemoMeetings(change, m_world.organisation); }));
    FAMN_TRY(m_write.run([](Change &change) { return fillDemoSafeguards(change); }));
    return m_report;
}

template<typename T>
Result<void> DemoFill::storeAll(Change &change, const QList<T> &records, int &count)
{
    for (const T &record : records) {
        FAMN_TRY(change.insert(record));
        ++count;
    }
    return done();
}

Result<void> DemoFill::storeOrganisation(Change &change)
{
    const QString name = QString::fromUtf16(settingNames::municipality);
    FAMN_ASSIGN(known, settingNamed(change.table<Setting>(), name));
    if (!known) {
        Setting setting;
        setting.name = name;
        setting.value = QString::fromUtf16(demoMunicipality);
        FAMN_TRY(change.insert(setting));
    }
    FAMN_TRY(storeAll(change, m_world.organisation.units, m_report.units));
    FAMN_TRY(storeAll(change, m_world.organisation.staff, m_report.staff));
    FAMN_TRY(storeAll(change, m_world.outreach.campaigns, m_report.campaigns));
    return storeAll(change, m_world.outreach.events, m_report.events);
}

Result<void> DemoFill::storeFamilies(Change &change, int first, int count)
{
    m_world.now = change.now();
    m_household.setNow(change.now());
    for (int index = first; index < first + count; ++index) {
        if (m_options.cancel.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        DemoCase made = makeCase(index);
        FAMN_TRY(store(change, made));
        const int stored = index + 1;
        if (m_options.progress && (stored % familiesPerProgress == 0 || stored == m_options.families))
            m_options.progress(stored, m_options.families);
    }
    return done();
}

void DemoFill::makeTwice(int index, DemoCase &made)
{
    constexpr int everySoMany = 20;
    constexpr qsizetype mostKept = 12;
    if (made.family.protection != Protection::None)
        return;
    Person &adult = made.persons.first();
    const auto twin = std::find_if(m_earlier.crbegin(), m_earlier.crend(),
                                   [&](const DemoCase &earlier) { return earlier.persons.first().sex == adult.sex; });
    if (index % everySoMany == everySoMany - 1 && twin != m_earlier.crend()) {
        adult.givenName = twin->persons.first().givenName;
        adult.calledName = twin->persons.first().calledName;
        adult.familyName = respelled(twin->persons.first().familyName);
        made.family.address = twin->family.address;
        made.family.postcode = twin->family.postcode;
        made.family.city = twin->family.city;
        made.family.displayName = displayNameOf(made.persons);
        return;
    }
    m_earlier.append(made);
    if (m_earlier.size() > mostKept)
        m_earlier.removeFirst();
}

DemoCase DemoFill::makeCase(int index)
{
    constexpr quint64 steps = 1000;
    DemoRandom random(m_options.seed, quint64(index));
    int district = 0;
    DemoCase made = m_household.make(index, random, district);
    makeTwice(index, made);
    const DemoCalendar &calendar = m_world.calendar;
    // The families come in their order, so that case numbers rise with the days.
    const quint64 part = quint64(index) * steps + quint64(random.below(int(steps)));
    const QDate received = calendar.dayAt(part, quint64(m_options.families) * steps);

    DemoHistory history(m_world, district, made, random);
    history.addApplication(received);
    constexpr int daysBetween = 60;
    if (received.addDays(daysBetween) < calendar.today() && random.chance(28))
        history.addApplication(calendar.dayFrom(received.addDays(daysBetween), random));

    const StaffId caseworker = m_world.organisation.caseworker(district, random);
    DemoAssignments(m_world, caseworker, made, random).addAll();
    if (made.assignments.isEmpty()) {
        made.family.unit = m_world.organisation.central();
        made.family.owner = made.applications.first().owner;
    } else {
        made.family.owner = caseworker;
    }
    for (const ContactEntry &entry : std::as_const(made.contacts)) {
        const QDate day = swedishDay(entry.at);
        if (!made.family.lastNote.isValid() || day > made.family.lastNote)
            made.family.lastNote = day;
    }
    return made;
}

Result<void> DemoFill::store(Change &change, DemoCase &made)
{
    FAMN_ASSIGN(caseNumber, change.nextCaseNumber());
    made.family.caseNumber = caseNumber;
    FAMN_TRY(change.insert(made.family));
    ++m_report.families;
    FAMN_TRY(storeAll(change, made.persons, m_report.persons));
    FAMN_TRY(storeAll(change, made.applications, m_report.applications));
    FAMN_TRY(storeAll(change, made.assignments, m_report.assignments));
    FAMN_TRY(storeAll(change, made.contacts, m_report.contacts));
    return storeAll(change, made.tasks, m_report.tasks);
}
} // namespace

Result<DemoReport> fillDemo(WritePath &write, const DemoOptions &options)
{
    const Register &reg = write.openRegister();
    // Made-up families among real ones could never be told apart again.
    if (!reg.info().training)
        return Error{ErrorCode::Denied, {}, {u"family"_s}, u"not a training register"_s};
    if (options.families < 0 || options.families > mostDemoFamilies)
        return Error{ErrorCode::Invalid, u"families"_s, {u"demo"_s, QString(keyOf(ViolationCode::OutOfRange))}, {}};
    FAMN_ASSIGN(counts, countRecords(reg.writer()));
    if (counts.families > 0)
        return Error{ErrorCode::Conflict, {}, {u"family"_s}, u"the register has families"_s};
    return DemoFill(write, options, write.clock().now()).run();
}

} // namespace famn
