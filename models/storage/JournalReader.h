#pragma once

#include "models/domain/Family.h"
#include "models/domain/RecordRef.h"
#include "models/storage/Journal.h"
#include "models/storage/Statement.h"

#include <QSet>

#include <map>

namespace famn {

/// An entry of the journal as it is read back.
struct JournalEntry
{
    qint64 seq = 0;
    Instant at;
    Uuid device;
    StaffId actor;
    Uuid slot;
    Uuid batch;
    JournalAction action = JournalAction::Create;
    QString kind;
    Uuid record;
    QString appVersion;
    JournalPayload payload;
    /// The entry had values once, which were weeded since, or cannot be read.
    bool payloadGone = false;
};

/// Whether ACTION changes a record, and so can be undone.
[[nodiscard]] bool changesRecord(JournalAction action);

/// Which entries a log shows. What is not set is not asked for.
struct JournalFilter
{
    std::optional<Instant> from;
    /// The first moment that is not included.
    std::optional<Instant> to;
    std::optional<StaffId> actor;
    std::optional<JournalAction> action;
    /// Only what somebody saw or took along: read, print, export, reveal.
    bool reads = false;
    /// The latest so many; 0 for all.
    qint64 limit = 0;
};

/// The family that a record is part of or about.
struct FamilyOfRecord
{
    FamilyId family;
    QString caseNumber;
    Protection protection = Protection::None;
};

/// A living record that refers to a deleted one.
struct Orphan
{
    RecordRef child;
    RecordRef parent;
};

/// Reads the journal, and finds what its entries are about. Keeps its statements; must be gone before the connection.
class JournalReader
{
public:
    explicit JournalReader(const Connection &connection);

    /// A record's entries, oldest first, with their payloads; those after AFTER only.
    [[nodiscard]] Result<QList<JournalEntry>> entriesOf(const Uuid &record, qint64 after = 0);
    /// One entry without its payload; nothing when there is none of that number.
    [[nodiscard]] Result<std::optional<JournalEntry>> entryAt(qint64 seq);
    /// Entries without their payloads, latest first.
    [[nodiscard]] Result<QList<JournalEntry>> select(const JournalFilter &filter);
    /// Calls VISIT for every entry of BATCH that changes a record, newest first; it may append to the journal.
    [[nodiscard]] Result<void> eachOfBatch(const Uuid &batch,
                                           const std::function<Result<void>(const JournalEntry &)> &visit);
    /// The entry by which BATCH says that it was a merge, or the undoing of one; nothing for other operations.
    [[nodiscard]] Result<std::optional<JournalEntry>> mergeOf(const Uuid &batch);
    /// The records that were changed after the last entry of BATCH. NotFound when the journal has no such batch.
    [[nodiscard]] Result<QSet<Uuid>> changedAfter(const Uuid &batch);
    /// The last operation in which somebody changed a record: by STAFF, or by SLOT for who has no staff record. Null
    /// when there is none.
    [[nodiscard]] Result<Uuid> lastBatchOf(const StaffId &staff, const Uuid &slot);
    /// When the journal begins; nothing while it is empty.
    [[nodiscard]] Result<std::optional<Instant>> firstAt();
    /// The kind of the record with this id, by its latest entry; empty when the journal never heard of it.
    [[nodiscard]] Result<QString> kindOf(const Uuid &record);
    [[nodiscard]] Result<std::optional<FamilyOfRecord>> familyOf(const RecordRef &record);
    /// Living records under deleted ones, where either was touched by an entry after AFTER.
    [[nodiscard]] Result<QList<Orphan>> orphansSince(qint64 after);
    /// Whether RECORD was there, and not deleted, before entry SEQ.
    [[nodiscard]] Result<bool> wasLiving(const Uuid &record, qint64 seq);
    /// The number of the last entry.
    [[nodiscard]] Result<qint64> lastSeq();
    /// The hash of entry SEQ; empty when there is none.
    [[nodiscard]] Result<QByteArray> hashAt(qint64 seq);

private:
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    [[nodiscard]] Result<Range> rangeOf(const Uuid &batch);
    [[nodiscard]] Result<Statement *> prepared(const QByteArray &sql);

    const Connection &m_connection;
    std::map<QByteArray, Statement> m_statements;
};

} // namespace famn
