#pragma once

#include "models/services/demo/DemoCalendar.h"
#include "models/services/demo/DemoCase.h"
#include "models/services/demo/DemoOrganisation.h"
#include "models/services/demo/DemoOutreach.h"

namespace famn {

/// What everything in the history of a made-up register is made from.
struct DemoWorld
{
    Instant now;
    DemoCalendar calendar;
    DemoOrganisation organisation;
    DemoOutreach outreach;
};

/// Makes what happened with one family's applications: attempts and talks, stages and outcomes, and the tasks that
/// follow from them. Nothing of it has a moment later than yesterday.
class DemoHistory
{
public:
    /// CASE has family and persons; DISTRICT (from 0) answers for it.
    DemoHistory(const DemoWorld &world, int district, DemoCase &made, DemoRandom &random);

    /// An application that came in on RECEIVED.
    void addApplication(const QDate &received);

private:
    void describe(Application &application);
    void chooseStage(Application &application, bool again);
    void chooseOutcome(Application &application, bool again);
    /// Attempts until somebody answers. False when nobody has by yesterday.
    [[nodiscard]] bool reach(Application &application);
    [[nodiscard]] std::optional<Instant> firstAttempt(const Application &application);
    void addLaterContacts(const Application &application);
    void end(Application &application);
    void settle(Application &application) const;
    void addTasks(const Application &application);
    void addContact(const Application &application, Instant at, bool reached, ContactForm form, ContactKind kind,
                    const char16_t *text);
    void addTask(const Application &application, const QString &title, const QDate &due, const char *rule, bool isDone);
    [[nodiscard]] Instant officeTime(const QDate &day);
    [[nodiscard]] bool isPast(const QDate &day) const { return day <= m_world.calendar.yesterday(); }
    [[nodiscard]] QDate lastContactDay(const Application &application) const;

    const DemoWorld &m_world;
    int m_district;
    DemoCase &m_made;
    DemoRandom &m_random;
};

/// A made-up contact entry of FAMILY; locked when it is old enough.
[[nodiscard]] ContactEntry demoContact(const DemoWorld &world, const FamilyId &family, Instant at, DemoRandom &random);
/// Sometime on DAY between eight and half past four.
[[nodiscard]] Instant demoOfficeTime(const QDate &day, DemoRandom &random);

} // namespace famn
