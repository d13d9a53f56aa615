#pragma once

#include "models/base/SecretBytes.h"
#include "models/base/Uuid.h"
#include "models/domain/Codes.h"
#include "models/storage/Connection.h"
#include "models/storage/JournalChain.h"

#include <QSqlQuery>

#include <functional>

namespace famn {

/// What a journal entry says happened.
enum class JournalAction {
    Create,
    Change,
    Delete,
    Restore,
    Read,
    Print,
    Export,
    Reveal,
    Unlock,
    Lock,
    Import,
    Migrate,
    Check,
    /// Another record became part of this one; the entries of the same operation say how.
    Merge,
    /// A merge was undone.
    Part,
    /// Statutory weeding: the record and all that hung on it are gone for good.
    Weed
};
template<>
inline constexpr auto codeKeys<JournalAction> = std::to_array<CodeKey<JournalAction>>({
    {JournalAction::Create, "create"},
    {JournalAction::Change, "change"},
    {JournalAction::Delete, "delete"},
    {JournalAction::Restore, "restore"},
    {JournalAction::Read, "read"},
    {JournalAction::Print, "print"},
    {JournalAction::Export, "export"},
    {JournalAction::Reveal, "reveal"},
    {JournalAction::Unlock, "unlock"},
    {JournalAction::Lock, "lock"},
    {JournalAction::Import, "import"},
    {JournalAction::Migrate, "migrate"},
    {JournalAction::Check, "check"},
    {JournalAction::Merge, "merge"},
    {JournalAction::Part, "part"},
    {JournalAction::Weed, "weed"},
});

/// One field's change: its column, the value before and after. Null stands for "nothing".
struct FieldChange
{
    QString field;
    QVariant before;
    QVariant after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What may hold names and text: kept apart from the chained entry, so that weeding can delete it and the chain still
/// holds.
struct JournalPayload
{
    QList<FieldChange> changes;
    QString reason;
    [[nodiscard]] bool isEmpty() const { return changes.isEmpty() && reason.isEmpty(); }
    [[nodiscard]] QByteArray encode() const;
    /// Nothing when the bytes are not what encode() writes.
    [[nodiscard]] static std::optional<JournalPayload> decode(const QByteArray &bytes);
    friend bool operator==(const JournalPayload &, const JournalPayload &) = default;
};

/// What is common to the entries of one operation.
struct JournalContext
{
    Uuid device;
    Uuid actor;
    Uuid slot;
    Uuid batch;
    Instant at;
};

/// The tail of the chain: the last entry's number and hash, and the key that will seal the next one.
struct JournalState
{
    qint64 seq = 0;
    chain::Hash hash{};
    SecretBytes key;
};

/// Appends entries to the register's journal: a chain of hashes in which every entry is also sealed with a key that is
/// replaced by its own hash after use (Schneier and Kelsey 1999). Whoever opens the file later cannot rewrite earlier
/// entries without the first key, which stands only on the recovery sheet.
class Journal
{
public:
    explicit Journal(const Connection &connection);

    /// Starts the chain in a new register. FIRSTKEY has 32 bytes.
    [[nodiscard]] static Result<void> start(const Connection &connection, const SecretBytes &firstKey);
    /// Reads the tail; call at the start of every transaction that will append.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> append(const JournalContext &context, JournalAction action, const char *kind,
                                      const Uuid &record, const JournalPayload &payload);
    /// Writes the tail if it has grown; call before the transaction is committed.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<QSqlQuery *> prepared(std::optional<QSqlQuery> &query, const QString &sql) const;

    const Connection &m_connection;
    JournalState m_state;
    bool m_grown = false;
    std::optional<QSqlQuery> m_readState;
    std::optional<QSqlQuery> m_insertEntry;
    std::optional<QSqlQuery> m_insertPayload;
};

/// What somebody did to the chain, as far as it can be told afterwards.
enum class JournalFault {
    None,
    /// Entries before others are gone.
    Removed,
    /// The last entries are gone.
    CutOff,
    Edited,
    Reordered,
    /// An entry that the program did not write.
    Inserted
};
template<>
inline constexpr auto codeKeys<JournalFault> = std::to_array<CodeKey<JournalFault>>({
    {JournalFault::None, "none"},
    {JournalFault::Removed, "removed"},
    {JournalFault::CutOff, "cut_off"},
    {JournalFault::Edited, "edited"},
    {JournalFault::Reordered, "reordered"},
    {JournalFault::Inserted, "inserted"},
});

/// What a verification of the chain found.
struct JournalReport
{
    qint64 entries = 0;
    qint64 payloadsDeleted = 0;
    /// Entries whose seal was checked; 0 without the first key.
    qint64 sealsChecked = 0;
    /// The number of the first entry that was removed, edited, reordered, inserted or cut off; 0 when the chain holds.
    qint64 firstBad = 0;
    /// What was done to it.
    JournalFault fault = JournalFault::None;
    QByteArray head;
};

/// Verifies counters, hashes and payload hashes; with FIRSTKEY (from the recovery sheet) the seals too. Without the
/// seals an entry that was edited together with its own hash is told by the one after it.
[[nodiscard]] Result<JournalReport> verifyJournal(const Connection &connection, const SecretBytes *firstKey);

} // namespace famn
