#pragma once

#include "models/services/WritePath.h"

namespace famn {

/// What may still be done with a note once it is written (SoL 2025:400, 14:3 to 14:6). Each gives the operation's id,
/// and the null id when everything was so already. Errors of all: Denied, NotFound.

/// Freezes the actor's own note now, before its hours are over. Denied for somebody else's. It cannot be undone.
[[nodiscard]] Result<Uuid> signNote(WritePath &write, const ContactEntryId &note);

/// Writes a correction of a note: a new entry of the same family, which names NOTE and freezes as any other. It is no
/// contact of its own, so no clock and no count of attempts moves. Invalid for empty text.
[[nodiscard]] Result<Uuid> correctNote(WritePath &write, const ContactEntryId &note, const QString &text);

/// That the person says the note is wrong.
struct Dispute
{
    QDate on;
    /// What they said, in their own words.
    QString words;
};
/// Marks a note as disputed, or tells it otherwise; without a dispute the mark is taken away. A frozen note takes it
/// too, as nothing that it tells changes. Invalid for a day to come and without words.
[[nodiscard]] Result<Uuid> disputeNote(WritePath &write, const ContactEntryId &note,
                                       const std::optional<Dispute> &dispute);

/// A note and what corrects it, the earliest first.
struct NoteThread
{
    ContactEntry note;
    QList<ContactEntry> corrections;
};
/// NOTES in their order, each correction with what it corrects, over several steps too. One whose note is not among
/// them stands by itself.
[[nodiscard]] QList<NoteThread> noteThreads(const QList<ContactEntry> &notes);

/// One note, to be corrected or disputed. Denied also for a protected family's, which is hidden.
[[nodiscard]] Result<ContactEntry> findNote(const Connection &connection, const Actor &actor, const ContactEntryId &id);

/// From when on a note made NOW is frozen in this register.
[[nodiscard]] Result<Instant> freezingMoment(const Connection &connection, Instant now);

} // namespace famn
