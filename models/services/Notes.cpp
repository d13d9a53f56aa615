#include "models/services/Notes.h"

#include "models/base/Text.h"
#include "models/services/IntakeSettings.h"
#include "models/services/RuleError.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qint64 hour = 3'600'000;

/// The note that the correction NOTE is about in the end; itself when it corrects none of NOTES.
ContactEntryId rootOf(const ContactEntry &note, const QHash<ContactEntryId, ContactEntry> &notes)
{
    ContactEntry at = note;
    for (qsizetype steps = notes.size(); steps > 0; --steps) {
        const auto before = notes.constFind(at.corrects);
        if (before == notes.cend())
            return at.id;
        at = *before;
    }
    // A ring, which only a damaged file has: no chain is as long as there are notes.
    return note.id;
}

} // namespace

Result<Instant> freezingMoment(const Connection &connection, Instant now)
{
    FAMN_ASSIGN(rules, intakeRules(connection));
    return Instant{now.msec + rules.noteHours * hour};
}

Result<Uuid> signNote(WritePath &write, const ContactEntryId &note)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<ContactEntry>().living(note));
        if (stored.stamp.createdBy != change.actor().staff)
            return Error{ErrorCode::Denied, {}, {u"contact_entry"_s}, {}};
        if (isFrozen(stored, change.now()))
            return done();
        ContactEntry after = stored;
        after.lockedAt = change.now();
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<Uuid> correctNote(WritePath &write, const ContactEntryId &note, const QString &text)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(wrong, change.table<ContactEntry>().living(note));
        ContactEntry entry;
        entry.family = wrong.family;
        entry.at = change.now();
        entry.form = wrong.form;
        entry.direction = wrong.direction;
        entry.kind = wrong.kind;
        entry.reached = wrong.reached;
        entry.text = cleaned(text);
        entry.corrects = wrong.id;
        if (entry.text.isEmpty())
            return ruleError("contact_entry", "text", ViolationCode::Missing);
        FAMN_ASSIGN(frozen, freezingMoment(change.connection(), change.now()));
        entry.lockedAt = frozen;
        FAMN_ASSIGN(family, change.table<Family>().living(entry.family));
        FAMN_TRY(change.insert(entry));
        // Statutory weeding counts from the last note.
        if (family.lastNote.isValid() && family.lastNote >= change.today())
            return done();
        Family after = family;
        after.lastNote = change.today();
        FAMN_TRY(change.update(family, after));
        return done();
    });
}

Result<Uuid> disputeNote(WritePath &write, const ContactEntryId &note, const std::optional<Dispute> &dispute)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, change.table<ContactEntry>().living(note));
        ContactEntry after = stored;
        after.disputedOn = dispute ? dispute->on : QDate();
        after.dispute = dispute ? cleaned(dispute->words) : QString();
        if (dispute && !dispute->on.isValid())
            return ruleError("contact_entry", "disputed_on", ViolationCode::Missing);
        if (dispute && after.dispute.isEmpty())
            return ruleError("contact_entry", "dispute", ViolationCode::Missing);
        FAMN_TRY(change.update(stored, after));
        return done();
    });
}

Result<ContactEntry> findNote(const Connection &connection, const Actor &actor, const ContactEntryId &id)
{
    FAMN_ASSIGN(family, JournalReader(connection).familyOf({u"contact_entry"_s, id.uuid}));
    const bool hidden = family && family->protection != Protection::None;
    FAMN_ASSIGN(theirs,
                allowsOf(connection, actor, Verb::Read, Subject::Contacts, family ? family->family : FamilyId()));
    if (hidden || !theirs)
        return Error{ErrorCode::Denied, {}, {u"contact_entry"_s}, {}};
    return RecordTable<ContactEntry>(connection).living(id);
}

QList<NoteThread> noteThreads(const QList<ContactEntry> &notes)
{
    QHash<ContactEntryId, ContactEntry> byId;
    for (const ContactEntry &note : notes)
        byId.insert(note.id, note);
    QHash<ContactEntryId, QList<ContactEntry>> corrections;
    for (const ContactEntry &note : notes) {
        if (const ContactEntryId root = rootOf(note, byId); root != note.id)
            corrections[root].append(note);
    }
    QList<NoteThread> threads;
    for (const ContactEntry &note : notes) {
        if (rootOf(note, byId) != note.id)
            continue;
        NoteThread thread{note, corrections.value(note.id)};
        std::stable_sort(
            thread.corrections.begin(), thread.corrections.end(),
            [](const ContactEntry &a, const ContactEntry &b) { return a.stamp.createdAt < b.stamp.createdAt; });
        threads.append(thread);
    }
    return threads;
}

} // namespace famn
