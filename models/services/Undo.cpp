#include "models/services/Undo.h"

#include "models/services/RecordFinder.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Whether ENTRIES, which came after an operation, left the record's content as the operation did: somebody may have
/// changed it and taken that back.
bool cameToNothing(const QList<JournalEntry> &entries)
{
    struct Span
    {
        QVariant before;
        QVariant after;
    };
    QHash<QString, Span> fields;
    std::optional<bool> wasDeleted;
    bool isDeleted = false;
    for (const JournalEntry &entry : entries) {
        if (entry.action == JournalAction::Delete || entry.action == JournalAction::Restore) {
            isDeleted = entry.action == JournalAction::Delete;
            wasDeleted = wasDeleted.value_or(!isDeleted);
        } else if (entry.action == JournalAction::Change) {
            if (entry.payloadGone)
                return false;
            for (const FieldChange &change : entry.payload.changes) {
                const auto known = fields.find(change.field);
                if (known == fields.end())
                    fields.insert(change.field, {change.before, change.after});
                else
                    known->after = change.after;
            }
        }
    }
    return wasDeleted.value_or(isDeleted) == isDeleted &&
           std::all_of(fields.begin(), fields.end(), [](const Span &span) { return span.before == span.after; });
}

/// Gives the record of ENTRY back what it was before it.
Result<void> invert(Change &change, const JournalEntry &entry)
{
    return withRecordType<Result<void>>(entry.kind, Error{ErrorCode::NotFound, {}, {entry.kind}, {}},
                                        [&]<typename T>(std::type_identity<T>) -> Result<void> {
                                            FAMN_ASSIGN(stored, change.table<T>().find(Id<T>{entry.record}));
                                            if (entry.action == JournalAction::Create ||
                                                entry.action == JournalAction::Restore)
                                                return change.remove(stored);
                                            if (entry.action == JournalAction::Delete)
                                                return change.restore(stored);
                                            T before = stored;
                                            for (const FieldChange &was : entry.payload.changes) {
                                                const Field<T> *field = fieldNamed<T>(was.field);
                                                if (!field || !field->set(before, was.before))
                                                    return Error{ErrorCode::Invalid, was.field, {entry.kind}, {}};
                                            }
                                            FAMN_TRY(change.update(stored, before));
                                            return done();
                                        });
}

class UndoRun
{
public:
    UndoRun(WritePath &write, const Uuid &batch, const UndoOptions &options)
        : m_write(write)
        , m_batch(batch)
        , m_options(options)
        , m_reader(write.openRegister().writer())
    {
    }

    Result<UndoReport> run();

private:
    Result<void> plan();
    Result<void> planEntry(const JournalEntry &entry);
    Result<void> planKeeping(const RecordRef &record);
    void keepFamiliesWhole();
    Result<void> attempt(Change &change);
    Result<void> judgeMerge(Change &change);
    Result<void> findOrphans(qint64 since, const QSet<Uuid> &touched);
    void skip(const Uuid &record, UndoSkip why);
    Result<UndoReport> report();

    WritePath &m_write;
    Uuid m_batch;
    const UndoOptions &m_options;
    JournalReader m_reader;
    /// What the operation touched, newest first.
    QList<RecordRef> m_records;
    QHash<Uuid, qint64> m_lastSeq;
    /// The first entry of the operation.
    qint64 m_firstSeq = 0;
    /// Records that the operation made, each with its family, null for those without.
    QHash<Uuid, Uuid> m_made;
    QHash<Uuid, UndoSkip> m_skips;
    /// Records of which the operation changed no more than to what they belong.
    QSet<Uuid> m_moved;
    Uuid m_undoBatch;
};

void UndoRun::skip(const Uuid &record, UndoSkip why)
{
    if (!m_skips.contains(record))
        m_skips.insert(record, why);
}

Result<void> UndoRun::planEntry(const JournalEntry &entry)
{
    m_firstSeq = entry.seq;
    if (m_options.only && m_options.only->id != entry.record)
        return done();
    if (!m_lastSeq.contains(entry.record)) {
        m_lastSeq.insert(entry.record, entry.seq);
        m_records.append({entry.kind, entry.record});
    }
    if (entry.action == JournalAction::Change && entry.payloadGone)
        skip(entry.record, UndoSkip::ValuesGone);
    const auto isLink = [](const FieldChange &change) {
        return change.field == "family"_L1 || change.field == "application"_L1 || change.field == "assignment"_L1;
    };
    const QList<FieldChange> &changes = entry.payload.changes;
    if (entry.action == JournalAction::Change && !changes.isEmpty() &&
        std::all_of(changes.cbegin(), changes.cend(), isLink))
        m_moved.insert(entry.record);
    if (entry.action == JournalAction::Create) {
        Uuid family;
        for (const FieldChange &change : entry.payload.changes) {
            if (change.field == "family"_L1)
                family = Uuid::fromBytes(change.after.toByteArray()).value_or(Uuid());
        }
        m_made.insert(entry.record, family);
    }
    return done();
}

Result<void> UndoRun::planKeeping(const RecordRef &record)
{
    const Connection &connection = m_write.openRegister().writer();
    if (record.kind == "contact_entry"_L1) {
        FAMN_ASSIGN(notes, RecordTable<ContactEntry>(connection).where(u"WHERE uid = ?"_s, {record.id.toBytes()}));
        if (notes.isEmpty()) {
            // It was weeded.
            skip(record.id, UndoSkip::ValuesGone);
            return done();
        }
        const ContactEntry &note = notes.constFirst();
        // Where a frozen note hangs is none of what it says: a merge of families moves it, and undoing that moves it
        // back. Who disputes it is not undone either, as it was said.
        if (!isFrozen(note, m_write.clock().now()) || m_moved.contains(record.id))
            return done();
        skip(record.id, UndoSkip::Locked);
        // What a contact that stays did to its application and family, its clock for one, stays with it.
        for (const Uuid &moved : {note.application.uuid, note.family.uuid}) {
            if (m_made.contains(record.id) && m_lastSeq.contains(moved))
                skip(moved, UndoSkip::InUse);
        }
    } else if (record.kind == "retention_proposal"_L1 || record.kind == "retention_item"_L1) {
        // They prove what was deleted, which no undo brings back.
        skip(record.id, UndoSkip::Locked);
    } else if (record.kind == "staff"_L1 && m_made.contains(record.id)) {
        // Without this record its owner could still open the register, and do nothing in it.
        FAMN_ASSIGN(member, RecordTable<StaffMember>(connection).find({record.id}));
        if (!member.slot.isNull())
            skip(record.id, UndoSkip::InUse);
    }
    return done();
}

Result<void> UndoRun::plan()
{
    FAMN_TRY(m_reader.eachOfBatch(m_batch, [&](const JournalEntry &entry) { return planEntry(entry); }));
    FAMN_ASSIGN(later, m_reader.changedAfter(m_batch));
    for (const RecordRef &record : std::as_const(m_records)) {
        FAMN_TRY(planKeeping(record));
        if (!later.contains(record.id))
            continue;
        FAMN_ASSIGN(since, m_reader.entriesOf(record.id, m_lastSeq.value(record.id)));
        if (!cameToNothing(since))
            skip(record.id, UndoSkip::ChangedSince);
    }
    return done();
}

void UndoRun::keepFamiliesWhole()
{
    // A family that stays keeps its members and applications, and one whose member stays does too.
    bool more = true;
    while (more) {
        more = false;
        for (auto made = m_made.cbegin(); made != m_made.cend(); ++made) {
            const Uuid &family = made.value();
            if (!m_made.contains(family) || m_skips.contains(family) == m_skips.contains(made.key()))
                continue;
            const bool familyStays = m_skips.contains(family);
            skip(familyStays ? made.key() : family, familyStays ? UndoSkip::WithItsFamily : UndoSkip::InUse);
            more = true;
        }
    }
}

Result<void> UndoRun::findOrphans(qint64 since, const QSet<Uuid> &touched)
{
    FAMN_ASSIGN(orphans, m_reader.orphansSince(since));
    for (const Orphan &orphan : std::as_const(orphans)) {
        // What was so before the operation may be so again: only what it or somebody later brought about counts.
        if (touched.contains(orphan.parent.id)) {
            FAMN_ASSIGN(wasThere, m_reader.wasLiving(orphan.child.id, m_firstSeq));
            if (!wasThere)
                skip(orphan.parent.id, UndoSkip::InUse);
        } else if (touched.contains(orphan.child.id)) {
            FAMN_ASSIGN(wasThere, m_reader.wasLiving(orphan.parent.id, m_firstSeq));
            if (wasThere)
                skip(orphan.child.id, UndoSkip::WithItsFamily);
        }
    }
    return done();
}

Result<void> UndoRun::judgeMerge(Change &change)
{
    // What was done as one action is taken back as one. A part of it is a change like any other.
    FAMN_ASSIGN(merge, m_reader.mergeOf(m_batch));
    if (!merge || m_options.only)
        return done();
    const QByteArray kind = merge->kind.toLatin1();
    FAMN_TRY(change.judgeAs(Verb::Merge, kind.constData(), {merge->record}));
    const bool parted = merge->action == JournalAction::Part;
    JournalPayload payload;
    payload.reason = u"undo "_s + m_batch.toString();
    return change.note(parted ? JournalAction::Merge : JournalAction::Part, kind.constData(), merge->record, payload);
}

Result<void> UndoRun::attempt(Change &change)
{
    change.setReason(u"undo "_s + m_batch.toString());
    FAMN_TRY(judgeMerge(change));
    FAMN_ASSIGN(before, m_reader.lastSeq());
    QSet<Uuid> moved;
    FAMN_TRY(m_reader.eachOfBatch(m_batch, [&](const JournalEntry &entry) -> Result<void> {
        if (m_options.cancel.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        if (m_skips.contains(entry.record) || !m_lastSeq.contains(entry.record))
            return done();
        const auto inverted = invert(change, entry);
        if (inverted) {
            if (entry.action != JournalAction::Change)
                moved.insert(entry.record);
            return done();
        }
        const ErrorCode code = inverted.error().code;
        if (code == ErrorCode::NoteFrozen || code == ErrorCode::ReviewDone) {
            skip(entry.record, UndoSkip::Locked);
            return done();
        }
        if (code != ErrorCode::Conflict && code != ErrorCode::Invalid && code != ErrorCode::NotFound)
            return inverted.error();
        // A record that is not there at all was weeded.
        skip(entry.record, code == ErrorCode::NotFound ? UndoSkip::ValuesGone : UndoSkip::BreaksRule);
        return done();
    }));
    FAMN_TRY(findOrphans(before, moved));
    m_undoBatch = change.batch();
    return done();
}

Result<UndoReport> UndoRun::run()
{
    FAMN_TRY(plan());
    // What turns out to be impossible half-way is left out from the start of the next round; each leaves out more.
    while (true) {
        keepFamiliesWhole();
        const qsizetype skipped = m_skips.size();
        if (skipped == m_records.size()) {
            m_undoBatch = {};
            return report();
        }
        const auto result = m_write.run([&](Change &change) -> Result<void> {
            FAMN_TRY(attempt(change));
            return m_skips.size() == skipped ? done() : Error{ErrorCode::Conflict, {}, {}, {}};
        });
        if (result)
            return report();
        if (m_skips.size() == skipped)
            return result.error();
    }
}

Result<UndoReport> UndoRun::report()
{
    UndoReport report;
    report.undone = m_batch;
    report.batch = m_undoBatch;
    for (const RecordRef &record : std::as_const(m_records)) {
        FAMN_ASSIGN(family, m_reader.familyOf(record));
        UndoneRecord line{record, maskedCaseNumber(family), {}};
        const auto why = m_skips.constFind(record.id);
        if (why == m_skips.constEnd()) {
            report.done.append(line);
        } else {
            line.skipped = *why;
            report.skipped.append(line);
        }
    }
    return report;
}

} // namespace

Result<UndoReport> undoBatch(WritePath &write, const Uuid &batch, const UndoOptions &options)
{
    return UndoRun(write, batch, options).run();
}

Result<Uuid> lastBatch(WritePath &write)
{
    JournalReader reader(write.openRegister().writer());
    FAMN_ASSIGN(batch, reader.lastBatchOf(write.actor().staff, write.actor().slot));
    if (batch.isNull())
        return Error{ErrorCode::NotFound, {}, {}, u"batch"_s};
    return batch;
}

Result<Uuid> lastBatchOf(WritePath &write, const RecordRef &record)
{
    FAMN_ASSIGN(entries, JournalReader(write.openRegister().writer()).entriesOf(record.id));
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (changesRecord(entry->action))
            return entry->batch;
    }
    return Error{ErrorCode::NotFound, {}, {}, u"batch"_s};
}

} // namespace famn
