#pragma once

#include "models/domain/Codes.h"
#include "models/domain/Record.h"

namespace famn {

enum class ContactForm { Phone, Meeting, HomeVisit, Video, Email, TextMessage, Letter };
template<>
inline constexpr auto codeKeys<ContactForm> = std::to_array<CodeKey<ContactForm>>({
    {ContactForm::Phone, "telefon"},
    {ContactForm::Meeting, "traff"},
    {ContactForm::HomeVisit, "hembesok"},
    {ContactForm::Video, "video"},
    {ContactForm::Email, "epost"},
    {ContactForm::TextMessage, "sms"},
    {ContactForm::Letter, "brev"},
});

enum class ContactKind { Intake, FollowUp, Support, Supervision, MentorContact, Crisis, Administration };
template<>
inline constexpr auto codeKeys<ContactKind> = std::to_array<CodeKey<ContactKind>>({
    {ContactKind::Intake, "intag"},
    {ContactKind::FollowUp, "uppfoljning"},
    {ContactKind::Support, "stod"},
    {ContactKind::Supervision, "handledning"},
    {ContactKind::MentorContact, "mentorskontakt"},
    {ContactKind::Crisis, "kris"},
    {ContactKind::Administration, "administration"},
});

enum class Direction { Outgoing, Incoming };
template<>
inline constexpr auto codeKeys<Direction> = std::to_array<CodeKey<Direction>>({
    {Direction::Outgoing, "ut"},
    {Direction::Incoming, "in"},
});

/// For how many hours a new note may be changed where the register's setting says nothing else, and the most it may
/// say.
inline constexpr int standardNoteHours = 24;
inline constexpr int mostNoteHours = 168;

/// One contact with a family, kept as SoL (2025:400) 14:3 to 14:6 ask. Never changed once it is frozen: a correction is
/// a new entry that names this one.
struct ContactEntry
{
    ContactEntryId id;
    FamilyId family;
    ApplicationId application;
    AssignmentId assignment;
    Instant at;
    ContactForm form = ContactForm::Phone;
    Direction direction = Direction::Outgoing;
    ContactKind kind = ContactKind::Intake;
    /// False for a call that nobody answered; such an entry stops no clock.
    bool reached = true;
    std::optional<int> minutes;
    QString participants;
    QString text;
    /// The moment from which on it is frozen, also one to come: when it was signed, or some hours after it was made.
    std::optional<Instant> lockedAt;
    ContactEntryId corrects;
    /// The day on which the person said that this is wrong, and what they said in their own words; a frozen note takes
    /// them too. Invalid and empty where nobody disputes it.
    QDate disputedOn;
    QString dispute;
    Stamp stamp;
    friend bool operator==(const ContactEntry &, const ContactEntry &) = default;
};

/// The moment from which on a stored note is frozen; one without it was made by an earlier version, and froze after
/// standardNoteHours.
[[nodiscard]] Instant frozenFrom(const ContactEntry &entry);
[[nodiscard]] bool isFrozen(const ContactEntry &entry, Instant now);
/// Whether both tell the same, whoever they belong to and whoever disputes them: what is frozen of a note.
[[nodiscard]] bool sameNote(const ContactEntry &one, const ContactEntry &other);

/// What a task is about.
enum class SubjectKind { None, Family, Application, Assignment, Person };
template<>
inline constexpr auto codeKeys<SubjectKind> = std::to_array<CodeKey<SubjectKind>>({
    {SubjectKind::None, "inget"},
    {SubjectKind::Family, "family"},
    {SubjectKind::Application, "application"},
    {SubjectKind::Assignment, "assignment"},
    {SubjectKind::Person, "person"},
});

/// Something somebody has to do by a day. Made by hand or by a deadline rule (ruleId such as "D01").
struct Task
{
    TaskId id;
    QString title;
    QDate due;
    StaffId owner;
    SubjectKind subjectKind = SubjectKind::None;
    Uuid subject;
    QString ruleId;
    std::optional<Instant> doneAt;
    Stamp stamp;
    friend bool operator==(const Task &, const Task &) = default;
};

/// What keeps the record from being stored on TODAY, or should be looked at.
[[nodiscard]] Violations validate(const ContactEntry &entry, const QDate &today);
[[nodiscard]] Violations validate(const Task &task, const QDate &today);

} // namespace famn
