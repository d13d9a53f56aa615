#pragma once

#include "models/base/Clock.h"
#include "models/base/Uuid.h"
#include "models/domain/Codes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace famn {

struct Unit;
struct StaffMember;
struct Family;
struct Person;
struct Assignment;
struct Application;
struct ContactEntry;
struct Task;
struct Absence;
struct MeetingSeries;
struct InfoMeeting;
struct MeetingAttendance;
struct Campaign;
struct CampaignEvent;
struct Statute;
struct LogReview;
struct LogReviewItem;

using UnitId = Id<Unit>;
using StaffId = Id<StaffMember>;
using FamilyId = Id<Family>;
using PersonId = Id<Person>;
using AssignmentId = Id<Assignment>;
using ApplicationId = Id<Application>;
using ContactEntryId = Id<ContactEntry>;
using TaskId = Id<Task>;
using AbsenceId = Id<Absence>;
using MeetingSeriesId = Id<MeetingSeries>;
using InfoMeetingId = Id<InfoMeeting>;
using MeetingAttendanceId = Id<MeetingAttendance>;
using CampaignId = Id<Campaign>;
using CampaignEventId = Id<CampaignEvent>;
using StatuteId = Id<Statute>;
using LogReviewId = Id<LogReview>;
using LogReviewItemId = Id<LogReviewItem>;

/// What every record carries beside its own fields. The write path fills it in; nobody else does.
struct Stamp
{
    Instant createdAt;
    Instant updatedAt;
    StaffId createdBy;
    StaffId updatedBy;
    /// Set when the record is deleted; deleting is a field change, so that it can be undone.
    std::optional<Instant> deletedAt;
    /// Bumped by every write.
    qint64 version = 0;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// Why a record may not be stored as it is, or should be looked at.
enum class ViolationCode {
    Missing,
    TooLong,
    BadFormat,
    BadChecksum,
    InFuture,
    OutOfRange,
    EndBeforeStart,
    UnknownCode,
    Unlikely
};
template<>
inline constexpr auto codeKeys<ViolationCode> = std::to_array<CodeKey<ViolationCode>>({
    {ViolationCode::Missing, "missing"},
    {ViolationCode::TooLong, "too_long"},
    {ViolationCode::BadFormat, "bad_format"},
    {ViolationCode::BadChecksum, "bad_checksum"},
    {ViolationCode::InFuture, "in_future"},
    {ViolationCode::OutOfRange, "out_of_range"},
    {ViolationCode::EndBeforeStart, "end_before_start"},
    {ViolationCode::UnknownCode, "unknown_code"},
    {ViolationCode::Unlikely, "unlikely"},
});

/// One finding of a validate(). An error keeps the record from being stored, a warning is only shown.
struct Violation
{
    enum class Severity { Error, Warning };
    /// The column's name, such as "received_on": the member's name in lower case with underscores.
    QString field;
    ViolationCode code = ViolationCode::BadFormat;
    Severity severity = Severity::Error;
    friend bool operator==(const Violation &, const Violation &) = default;
};

using Violations = QList<Violation>;

/// The longest one-line text a field holds, and the longest free text, in UTF-16 units.
inline constexpr qsizetype maxLine = 200;
inline constexpr qsizetype maxText = 20'000;

} // namespace famn
