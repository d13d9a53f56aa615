#pragma once

#include "models/domain/Deadlines.h"
#include "models/domain/ListRows.h"
#include "models/domain/Work.h"

namespace famn {

/// When the office answers. Swedish wall-clock times.
struct OfficeHours
{
    QTime opens{8, 0};
    QTime closes{17, 0};
    /// What comes in at this time or later may wait for the next working day; invalid where nothing may.
    QTime cutOff{17, 0};
    friend bool operator==(const OfficeHours &, const OfficeHours &) = default;
};

/// How one register wants its applications to be answered.
struct IntakeRules
{
    OfficeHours hours;
    Deadlines deadlines;
    /// After so many attempts that nobody answered, a letter or an e-mail is suggested: 1 to 20.
    int triesBeforeWriting = 3;
    /// For how many weeks ahead the meetings of a series are made: 1 to 52.
    int meetingWeeks = 8;
    /// For how many hours a new note may be changed: 0 (frozen at once) to mostNoteHours.
    int noteHours = standardNoteHours;
    friend bool operator==(const IntakeRules &, const IntakeRules &) = default;
};

enum class SameDayState {
    /// Somebody has spoken with the family.
    Answered,
    /// It is to be answered, and there is time.
    Due,
    /// The day has gone.
    Late,
    /// Nobody waits any longer: it ended, went on without a noted contact, or is historical.
    Closed,
};

/// How an application stands against the goal that a family is contacted the day it wrote (Malmö's goal).
struct SameDayClock
{
    SameDayState state = SameDayState::Closed;
    /// The day it is to be answered: the day it came in, or the next working day when it came after the cut-off, on a
    /// weekend or on a holiday. The whole day counts, to midnight.
    QDate dueOn;
    /// Due: minutes until the office closes on that day; of a later day its whole opening time. 0 after closing.
    int minutesLeft = 0;
    /// Late: calendar days since dueOn, 1 or more.
    int daysLate = 0;
    /// Answered: when, and whether by dueOn, and on the very day it came in.
    std::optional<Instant> answeredAt;
    bool inTime = false;
    bool sameDay = false;
    friend bool operator==(const SameDayClock &, const SameDayClock &) = default;
};

/// The day by which an application is to be answered (deadline D01).
[[nodiscard]] QDate firstContactDue(const QDate &receivedOn, const std::optional<Instant> &receivedAt,
                                    const IntakeRules &rules);
/// Whether an application at STAGE without a first contact waits for one.
[[nodiscard]] bool waitsForContact(ApplicationStage stage);
[[nodiscard]] SameDayClock sameDayClock(const ApplicationRow &row, Instant now, const IntakeRules &rules = {});
[[nodiscard]] SameDayClock sameDayClock(const Application &application, Instant now, const IntakeRules &rules = {});

} // namespace famn
