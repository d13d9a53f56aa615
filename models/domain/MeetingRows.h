#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Outreach.h"

namespace famn {

/// How many applications stand how at one meeting, or at many; each invitation counts.
struct MeetingCounts
{
    int invited = 0;
    int registered = 0;
    int attended = 0;
    int missed = 0;
    int calledOff = 0;
    /// Persons who take up room: of all but those that called off.
    int persons = 0;
    int personsAttended = 0;

    /// Everybody who was ever asked to come.
    [[nodiscard]] int all() const { return invited + registered + attended + missed + calledOff; }
    friend bool operator==(const MeetingCounts &, const MeetingCounts &) = default;
};

/// A meeting as lists show it.
struct MeetingRow
{
    InfoMeetingId id;
    InfoMeeting meeting;
    /// Empty for a meeting of its own.
    QString seriesName;
    QString leaderName;
    MeetingCounts counts;
    /// A meeting tells of no family.
    Protection protection = Protection::None;

    [[nodiscard]] bool isOverfull() const
    {
        return meeting.capacity && meeting.status != MeetingStatus::Cancelled && counts.persons > *meeting.capacity;
    }
    friend bool operator==(const MeetingRow &, const MeetingRow &) = default;
};

/// Somebody who was invited to a meeting, as lists show it. Protected families come masked.
struct GuestRow
{
    MeetingAttendanceId id;
    ApplicationId application;
    FamilyId family;
    QString caseNumber;
    QString familyName;
    AttendanceStatus status = AttendanceStatus::Invited;
    int persons = 1;
    ApplicationStage stage = ApplicationStage::New;
    StaffId owner;
    QString ownerName;
    /// How many other meetings the family did not come to.
    int missedBefore = 0;
    /// Of the first adult; empty where the family is protected.
    QString phone;
    QString email;
    Protection protection = Protection::None;
    friend bool operator==(const GuestRow &, const GuestRow &) = default;
};

/// What came of the meetings of some time.
struct MeetingFigures
{
    /// Those that were not cancelled.
    int meetings = 0;
    MeetingCounts counts;
    /// Of those who attended: whose application has come further than the meeting.
    int movedOn = 0;

    /// Of those that came or did not come, the share that came; nothing when there was nobody (KPI "Informationsträff
    /// närvaro").
    [[nodiscard]] std::optional<double> attendanceRate() const
    {
        const int expected = counts.attended + counts.missed;
        return expected > 0 ? std::optional(double(counts.attended) / expected) : std::nullopt;
    }
    friend bool operator==(const MeetingFigures &, const MeetingFigures &) = default;
};

} // namespace famn
