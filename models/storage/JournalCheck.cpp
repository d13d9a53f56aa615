#include "models/storage/Journal.h"
#include "models/storage/JournalChain.h"
#include "models/storage/Statement.h"

#include <algorithm>
#include <array>

namespace famn {

namespace {

constexpr char entryColumns[] = "SELECT j.seq, j.at, j.device, j.actor, j.slot, j.batch, j.action, j.kind, j.record, "
                                "j.app_version, j.payload_hash, j.hash, j.mac, p.nonce, p.payload "
                                "FROM journal AS j LEFT JOIN journal_payload AS p ON p.seq = j.seq ";

enum EntryColumn {
    Seq,
    At,
    Device,
    Actor,
    Slot,
    Batch,
    Action,
    Kind,
    Record,
    App,
    PayloadHash,
    HashColumn,
    Mac,
    Nonce,
    Payload
};

/// The entry in the statement's row; valid until its next step.
chain::Entry entryOf(const Statement &row)
{
    return {row.integer(Seq),    row.integer(At),    row.rawBlob(Device),     row.rawBlob(Actor),
            row.rawBlob(Slot),   row.rawBlob(Batch), row.rawText(Action),     row.rawText(Kind),
            row.rawBlob(Record), row.rawText(App),   row.rawBlob(PayloadHash)};
}

/// The tail as the file remembers it.
struct Tail
{
    qint64 seq = 0;
    QByteArray hash;
    SecretBytes key;
};

Result<Tail> readTail(const Connection &connection)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, "SELECT seq, hash, chain_key FROM journal_state"));
    FAMN_ASSIGN(any, row.step());
    if (!any)
        return fileError(ErrorCode::RegisterDamaged, connection.path(), QStringLiteral("journal_state is empty"));
    Tail tail;
    tail.seq = row.integer(0);
    tail.hash = row.blob(1);
    QByteArray key = row.blob(2);
    tail.key = SecretBytes::take(key);
    return tail;
}

/// Whether the payload in the row is the one its entry was hashed with, or was weeded.
bool payloadFits(const Statement &row)
{
    const QByteArrayView expected = row.rawBlob(PayloadHash);
    if (row.isNull(Payload))
        return true;
    return !expected.isEmpty() && chain::same(chain::payloadHash(row.rawBlob(Nonce), row.rawBlob(Payload)), expected);
}

/// An entry with bytes of its own, so that it can be tried in another place.
struct KeptEntry
{
    qint64 seq = 0;
    qint64 at = 0;
    std::array<QByteArray, 9> fields;
    QByteArray hash;

    /// Whether it once stood as number SEQ after the entry with hash PREVIOUS.
    [[nodiscard]] bool fits(qint64 number, QByteArrayView previous) const
    {
        chain::Hash before{};
        if (previous.size() != qsizetype(before.size()))
            return false;
        std::copy(previous.begin(), previous.end(), before.begin());
        const auto &[device, actor, slot, batch, action, kind, record, app, payload] = fields;
        return chain::same(
            chain::hashAfter(before, {number, at, device, actor, slot, batch, action, kind, record, app, payload}),
            hash);
    }
};

/// Tells what was done to a chain whose entry number FIRSTBAD does not follow from the one before: the stored hashes of
/// the entries from there on say what once followed what.
class Diagnosis
{
public:
    Diagnosis(const Tail &tail, qint64 firstBad, const chain::Hash &previous)
        : m_tail(tail)
        , m_firstBad(firstBad)
        , m_previous(previous)
    {
    }

    Result<JournalFault> run(const Connection &connection)
    {
        FAMN_TRY(read(connection));
        if (m_entries.isEmpty())
            return JournalFault::CutOff;
        const KeptEntry &first = m_entries.first();
        const auto belongs = std::find_if(m_entries.begin(), m_entries.end(), [&](const KeptEntry &entry) {
            return entry.fits(m_firstBad, chain::bytes(m_previous));
        });
        if (first.seq < m_firstBad || m_firstBad > m_tail.seq)
            return JournalFault::Inserted;
        if (first.seq > m_firstBad)
            return belongs == m_entries.end() ? JournalFault::Removed : JournalFault::Reordered;
        if (belongs == m_entries.begin())
            return JournalFault::Edited;
        if (belongs != m_entries.end())
            return isOurs(first) ? JournalFault::Reordered : JournalFault::Inserted;
        return movedUp() ? JournalFault::Removed : JournalFault::Edited;
    }

private:
    Result<void> read(const Connection &connection)
    {
        const QByteArray sql = QByteArray(entryColumns) + "WHERE j.seq < 1 OR j.seq >= ? ORDER BY j.seq LIMIT ?";
        FAMN_ASSIGN(row, Statement::prepare(connection, sql));
        row.bind(1, m_firstBad);
        row.bind(2, mostEntries);
        while (true) {
            FAMN_ASSIGN(more, row.step());
            if (!more)
                return done();
            KeptEntry entry{row.integer(Seq), row.integer(At), {}, row.blob(HashColumn)};
            for (int column = Device; column <= PayloadHash; ++column)
                entry.fields[size_t(column - Device)] = row.blob(column);
            m_entries.append(entry);
        }
    }

    /// Whether the program once wrote ENTRY: it wrote another after it, or remembers it as the last.
    [[nodiscard]] bool isOurs(const KeptEntry &entry) const
    {
        const auto copies = std::count_if(m_entries.begin(), m_entries.end(),
                                          [&](const KeptEntry &other) { return other.hash == entry.hash; });
        if (copies > 1)
            return false;
        // Where entries changed places, those between them stand one place from where they were.
        return entry.hash == m_tail.hash || std::any_of(m_entries.begin(), m_entries.end(), [&](const KeptEntry &next) {
                   return next.fits(next.seq, entry.hash) || next.fits(next.seq - 1, entry.hash) ||
                          next.fits(next.seq + 1, entry.hash);
               });
    }

    /// Whether those after a removed entry were counted anew: the second follows the first under a higher number.
    [[nodiscard]] bool movedUp() const
    {
        const KeptEntry &first = m_entries.first();
        if (m_entries.size() == 1)
            return first.hash == m_tail.hash && m_tail.seq > m_firstBad;
        for (qint64 gap = 1; gap <= mostRemoved; ++gap) {
            if (m_entries.at(1).fits(m_firstBad + 1 + gap, first.hash))
                return true;
        }
        return false;
    }

    /// What is kept in memory to tell what happened; a fault is found whatever the journal's length.
    static constexpr qint64 mostEntries = 200'000;
    /// Removed entries in a row that a chain counted anew is still recognised with.
    static constexpr qint64 mostRemoved = 1'000;

    const Tail &m_tail;
    qint64 m_firstBad;
    chain::Hash m_previous;
    QList<KeptEntry> m_entries;
};

Result<JournalReport> broken(const Connection &connection, const Tail &tail, JournalReport report,
                             const chain::Hash &previous)
{
    report.firstBad = report.entries + 1;
    FAMN_ASSIGN(fault, Diagnosis(tail, report.firstBad, previous).run(connection));
    report.fault = fault;
    return report;
}

/// What the remembered tail says about a chain whose every entry holds.
void compareTail(const Tail &tail, const chain::Hash &head, const SecretBytes *key, JournalReport &report)
{
    if (report.entries < tail.seq) {
        report.firstBad = report.entries + 1;
        report.fault = JournalFault::CutOff;
    } else if (report.entries > tail.seq) {
        report.firstBad = std::max<qint64>(tail.seq, 0) + 1;
        report.fault = JournalFault::Inserted;
    } else if (!chain::same(head, tail.hash)) {
        report.firstBad = std::max<qint64>(report.entries, 1);
        report.fault = JournalFault::Edited;
    } else if (key && !tail.key.equals(*key)) {
        // The key has moved further on than the entries: those it sealed meanwhile are gone.
        report.firstBad = report.entries + 1;
        report.fault = JournalFault::CutOff;
    }
}

} // namespace

Result<JournalReport> verifyJournal(const Connection &connection, const SecretBytes *firstKey)
{
    FAMN_ASSIGN(tail, readTail(connection));
    FAMN_ASSIGN(row, Statement::prepare(connection, QByteArray(entryColumns) + "ORDER BY j.seq"));
    JournalReport report;
    SecretBytes key = firstKey ? firstKey->clone() : SecretBytes();
    chain::Hash previous{};
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            break;
        const chain::Entry entry = entryOf(row);
        const chain::Hash hash = chain::hashAfter(previous, entry);
        bool good = entry.seq == report.entries + 1 && chain::same(hash, row.rawBlob(HashColumn)) && payloadFits(row);
        if (firstKey) {
            good = good && chain::same(chain::seal(hash, key), row.rawBlob(Mac));
            chain::ratchet(key);
            ++report.sealsChecked;
        }
        if (!good)
            return broken(connection, tail, report, previous);
        ++report.entries;
        report.payloadsDeleted += !entry.payloadHash.isEmpty() && row.isNull(Payload) ? 1 : 0;
        previous = hash;
    }
    report.head = chain::bytes(previous).toByteArray();
    compareTail(tail, previous, firstKey ? &key : nullptr, report);
    return report;
}

} // namespace famn
