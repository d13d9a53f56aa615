#pragma once

#include "models/domain/Codes.h"

#include <QDate>

#include <array>
#include <span>

namespace famn {

/// The rules by which something is to be done by a day. Their keys stand in Task::ruleId.
enum class Deadline { FirstContact, NextAttempt, ReservationEnds, LogReview, AfterMeeting, AfterNoShow };
template<>
inline constexpr auto codeKeys<Deadline> = std::to_array<CodeKey<Deadline>>({
    {Deadline::FirstContact, "D01"},
    {Deadline::NextAttempt, "D02"},
    {Deadline::ReservationEnds, "D03"},
    {Deadline::LogReview, "D19"},
    {Deadline::AfterMeeting, "D21"},
    {Deadline::AfterNoShow, "D22"},
});

/// What a deadline is counted from.
enum class DeadlineStart { ApplicationReceived, AttemptUnanswered, ReservationMade, LogReviewed, MeetingHeld };

/// How its length is counted.
enum class DeadlineUnit {
    /// The day itself, or the first working day after it; the length is 0.
    SameDay,
    /// So many working days after it.
    Workdays,
    /// So many calendar days after it, whatever day that is.
    CalendarDays,
};
template<>
inline constexpr auto codeKeys<DeadlineUnit> = std::to_array<CodeKey<DeadlineUnit>>({
    {DeadlineUnit::SameDay, "samma_dag"},
    {DeadlineUnit::Workdays, "arbetsdagar"},
    {DeadlineUnit::CalendarDays, "dagar"},
});

/// One rule, as the program is delivered. A part that needs another adds its code, a line in the table of
/// Deadlines.cpp and a test row.
struct DeadlineRule
{
    Deadline id = Deadline::FirstContact;
    DeadlineStart start = DeadlineStart::ApplicationReceived;
    DeadlineUnit unit = DeadlineUnit::SameDay;
    /// The default, in UNIT.
    int length = 0;
    /// What the setting may make of it, both included; the same twice where nobody may change the length.
    int least = 0;
    int most = 0;
    /// The register's setting that changes it (see settingNames).
    const char16_t *setting = nullptr;
    /// What is to be done, and the section of law or the practice it comes from: English, for translation.
    const char *title = nullptr;
    const char *source = nullptr;
};

/// All of them, in the order of their codes.
[[nodiscard]] std::span<const DeadlineRule> deadlineRules();
[[nodiscard]] const DeadlineRule &deadlineRule(Deadline id);
/// What is to be done, in the language of the program.
[[nodiscard]] QString titleOf(const DeadlineRule &rule);
/// The section of law or the practice the rule comes from, in the language of the program.
[[nodiscard]] QString sourceOf(const DeadlineRule &rule);

/// The lengths that hold in one register: the rules' own, where its settings say nothing else.
class Deadlines
{
public:
    Deadlines();

    [[nodiscard]] int length(Deadline id) const { return m_lengths[size_t(id)]; }
    /// False, and nothing changes, for a length that the rule does not allow.
    bool setLength(Deadline id, int length);
    /// The last day of a deadline that starts on DAY; the whole day counts. Invalid when DAY is.
    [[nodiscard]] QDate lastDay(Deadline id, const QDate &day) const;
    friend bool operator==(const Deadlines &, const Deadlines &) = default;

private:
    std::array<int, codeKeys<Deadline>.size()> m_lengths;
};

} // namespace famn
