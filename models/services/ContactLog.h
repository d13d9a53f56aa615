#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// How a call to an applicant went.
enum class AttemptOutcome { Reached, NoAnswer, LeftMessage };
template<>
inline constexpr auto codeKeys<AttemptOutcome> = std::to_array<CodeKey<AttemptOutcome>>({
    {AttemptOutcome::Reached, "reached"},
    {AttemptOutcome::NoAnswer, "no_answer"},
    {AttemptOutcome::LeftMessage, "left_message"},
});

/// A contact as somebody writes it down. Text as typed.
struct ContactDraft
{
    /// May be null where the application says which family it is.
    FamilyId family;
    ApplicationId application;
    AssignmentId assignment;
    Instant at;
    ContactForm form = ContactForm::Phone;
    Direction direction = Direction::Outgoing;
    ContactKind kind = ContactKind::FollowUp;
    /// Whether both spoke or wrote; only then does it stop an application's clock. See usuallyReaches().
    bool reached = true;
    std::optional<int> minutes;
    QString participants;
    QString text;
    /// Frozen at once, instead of some hours later; noting it can then not be undone.
    bool sign = false;
};

/// Whether a contact of that kind goes both ways: not a letter or message that we sent and nobody has answered.
[[nodiscard]] bool usuallyReaches(ContactForm form, Direction direction);

/// Notes a call to the applicant, made now. One that nobody answered puts the next try on the day that deadline D02
/// gives, unless a later one was chosen; an answer takes that day away. In one operation: the contact, the
/// application's first attempt and first contact, its stage (new becomes attempted; both become contacted when somebody
/// was reached; later stages stay), and the day of the family's last note. Gives the operation's id. NotFound when
/// application or family is deleted.
[[nodiscard]] Result<Uuid> logAttempt(WritePath &write, const ApplicationId &application, AttemptOutcome outcome);
/// Notes a contact and, with an application, does to it what logAttempt() does; a contact noted afterwards moves first
/// attempt and first contact back to it. Invalid for a moment in the future, and when the application or assignment is
/// another family's.
[[nodiscard]] Result<Uuid> logContact(WritePath &write, const ContactDraft &draft);

} // namespace famn
