#include "models/storage/JournalReader.h"

#include "models/storage/RecordKinds.h"
#include "models/storage/RecordLinks.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr char plainColumns[] =
    "SELECT j.seq, j.at, j.device, j.actor, j.slot, j.batch, j.action, j.kind, j.record, j.app_version ";
constexpr char fullColumns[] = "SELECT j.seq, j.at, j.device, j.actor, j.slot, j.batch, j.action, j.kind, j.record, "
                               "j.app_version, j.payload_hash IS NOT NULL, p.payload "
                               "FROM journal AS j LEFT JOIN journal_payload AS p ON p.seq = j.seq ";
constexpr char changing[] = "action IN ('create', 'change', 'delete', 'restore')";

Result<JournalEntry> entryIn(const Statement &row, const QString &path)
{
    JournalEntry entry;
    entry.seq = row.integer(0);
    entry.at = {row.integer(1)};
    entry.device = row.uuid(2);
    entry.actor.uuid = row.uuid(3);
    entry.slot = row.uuid(4);
    entry.batch = row.uuid(5);
    const auto action = codeOf<JournalAction>(row.text(6));
    if (!action)
        return fileError(ErrorCode::RegisterDamaged, path, u"journal %1: action"_s.arg(entry.seq));
    entry.action = *action;
    entry.kind = row.text(7);
    entry.record = row.uuid(8);
    entry.appVersion = row.text(9);
    return entry;
}

Result<JournalEntry> fullEntryIn(const Statement &row, const QString &path)
{
    FAMN_ASSIGN(entry, entryIn(row, path));
    if (row.integer(10) != 0) {
        const auto payload = JournalPayload::decode(row.blob(11));
        entry.payloadGone = !payload;
        entry.payload = payload.value_or(JournalPayload());
    }
    return entry;
}

/// The statement that gives the family of a record; it takes the record's id. Null for kinds without a family.
const char *familyQuery(const QString &kind)
{
    struct Query
    {
        const char *kind;
        const char *sql;
    };
    static constexpr Query queries[] = {
        {"family", "SELECT uid, case_number, protection FROM family WHERE uid = ?"},
        {"person", "SELECT f.uid, f.case_number, f.protection FROM person AS r JOIN family AS f ON f.uid = r.family "
                   "WHERE r.uid = ?"},
        {"assignment", "SELECT f.uid, f.case_number, f.protection FROM assignment AS r JOIN family AS f "
                       "ON f.uid = r.family WHERE r.uid = ?"},
        {"application", "SELECT f.uid, f.case_number, f.protection FROM application AS r JOIN family AS f "
                        "ON f.uid = r.family WHERE r.uid = ?"},
        {"meeting_attendance",
         "SELECT f.uid, f.case_number, f.protection FROM meeting_attendance AS r JOIN application AS a "
         "ON a.uid = r.application JOIN family AS f ON f.uid = a.family WHERE r.uid = ?"},
        {"consent", "SELECT f.uid, f.case_number, f.protection FROM consent AS r JOIN family AS f "
                    "ON f.uid = r.family WHERE r.uid = ?"},
        {"retention_item", "SELECT f.uid, f.case_number, f.protection FROM retention_item AS r JOIN family AS f "
                           "ON f.uid = r.family WHERE r.uid = ?"},
        {"contact_entry",
         "SELECT f.uid, f.case_number, f.protection FROM contact_entry AS r JOIN family AS f ON f.uid = "
         "coalesce(r.family, (SELECT a.family FROM application AS a WHERE a.uid = r.application), "
         "(SELECT a.family FROM assignment AS a WHERE a.uid = r.assignment)) WHERE r.uid = ?"},
        {"task", "SELECT f.uid, f.case_number, f.protection FROM task AS r JOIN family AS f ON f.uid = coalesce("
                 "(SELECT a.family FROM application AS a WHERE a.uid = r.subject), "
                 "(SELECT a.family FROM assignment AS a WHERE a.uid = r.subject), "
                 "(SELECT p.family FROM person AS p WHERE p.uid = r.subject), r.subject) WHERE r.uid = ?"},
    };
    for (const Query &query : queries) {
        if (kind == QLatin1StringView(query.kind))
            return query.sql;
    }
    return nullptr;
}

} // namespace

bool changesRecord(JournalAction action)
{
    return action == JournalAction::Create || action == JournalAction::Change || action == JournalAction::Delete ||
           action == JournalAction::Restore;
}

JournalReader::JournalReader(const Connection &connection)
    : m_connection(connection)
{
}

Result<Statement *> JournalReader::prepared(const QByteArray &sql)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        FAMN_ASSIGN(statement, Statement::prepare(m_connection, sql));
        known = m_statements.emplace(sql, std::move(statement)).first;
    }
    known->second.reset();
    return &known->second;
}

Result<QList<JournalEntry>> JournalReader::entriesOf(const Uuid &record, qint64 after)
{
    FAMN_ASSIGN(rows, prepared(QByteArray(fullColumns) + "WHERE j.record = ? AND j.seq > ? ORDER BY j.seq"));
    rows->bind(1, record.toBytes());
    rows->bind(2, after);
    QList<JournalEntry> entries;
    while (true) {
        FAMN_ASSIGN(more, rows->step());
        if (!more)
            break;
        FAMN_ASSIGN(entry, fullEntryIn(*rows, m_connection.path()));
        entries.append(entry);
    }
    rows->reset();
    return entries;
}

Result<std::optional<JournalEntry>> JournalReader::entryAt(qint64 seq)
{
    FAMN_ASSIGN(row, prepared(QByteArray(plainColumns) + "FROM journal AS j WHERE j.seq = ?"));
    row->bind(1, seq);
    FAMN_ASSIGN(any, row->step());
    if (!any)
        return std::optional<JournalEntry>();
    FAMN_ASSIGN(entry, entryIn(*row, m_connection.path()));
    row->reset();
    return std::optional(entry);
}

Result<QList<JournalEntry>> JournalReader::select(const JournalFilter &filter)
{
    QByteArray sql = QByteArray(plainColumns) + "FROM journal AS j WHERE 1 = 1";
    if (filter.from)
        sql += " AND j.at >= " + QByteArray::number(filter.from->msec);
    if (filter.to)
        sql += " AND j.at < " + QByteArray::number(filter.to->msec);
    if (filter.actor)
        sql += " AND j.actor = ?1";
    if (filter.action)
        sql += " AND j.action = ?2";
    if (filter.reads)
        sql += " AND j.action IN ('read', 'print', 'export', 'reveal')";
    sql += " ORDER BY j.seq DESC";
    if (filter.limit > 0)
        sql += " LIMIT " + QByteArray::number(filter.limit);
    FAMN_ASSIGN(rows, Statement::prepare(m_connection, sql));
    if (filter.actor)
        rows.bind(1, filter.actor->uuid.toBytes());
    if (filter.action)
        rows.bind(2, QString(keyOf(*filter.action)));
    QList<JournalEntry> entries;
    while (true) {
        FAMN_ASSIGN(more, rows.step());
        if (!more)
            return entries;
        FAMN_ASSIGN(entry, entryIn(rows, m_connection.path()));
        entries.append(entry);
    }
}

Result<JournalReader::Range> JournalReader::rangeOf(const Uuid &batch)
{
    FAMN_ASSIGN(row, prepared("SELECT min(seq), max(seq) FROM journal WHERE batch = ?"));
    row->bind(1, batch.toBytes());
    FAMN_TRY(row->step());
    const Range range{row->integer(0), row->integer(1)};
    row->reset();
    if (range.last == 0)
        return Error{ErrorCode::NotFound, {}, {}, u"batch"_s};
    return range;
}

Result<void> JournalReader::eachOfBatch(const Uuid &batch,
                                        const std::function<Result<void>(const JournalEntry &)> &visit)
{
    FAMN_ASSIGN(range, rangeOf(batch));
    FAMN_ASSIGN(rows, Statement::prepare(m_connection, QByteArray(fullColumns) +
                                                           "WHERE j.seq BETWEEN ? AND ? AND j.batch = ? AND j." +
                                                           changing + " ORDER BY j.seq DESC"));
    rows.bind(1, range.first);
    rows.bind(2, range.last);
    rows.bind(3, batch.toBytes());
    while (true) {
        FAMN_ASSIGN(more, rows.step());
        if (!more)
            return done();
        FAMN_ASSIGN(entry, fullEntryIn(rows, m_connection.path()));
        FAMN_TRY(visit(entry));
    }
}

Result<std::optional<JournalEntry>> JournalReader::mergeOf(const Uuid &batch)
{
    FAMN_ASSIGN(range, rangeOf(batch));
    FAMN_ASSIGN(row,
                Statement::prepare(m_connection, QByteArray(plainColumns) +
                                                     "FROM journal AS j WHERE j.seq BETWEEN ? AND ? AND j.batch = ? "
                                                     "AND j.action IN ('merge', 'part') ORDER BY j.seq LIMIT 1"));
    row.bind(1, range.first);
    row.bind(2, range.last);
    row.bind(3, batch.toBytes());
    FAMN_ASSIGN(found, row.step());
    if (!found)
        return std::optional<JournalEntry>();
    FAMN_ASSIGN(entry, entryIn(row, m_connection.path()));
    return std::optional(entry);
}

Result<QSet<Uuid>> JournalReader::changedAfter(const Uuid &batch)
{
    FAMN_ASSIGN(range, rangeOf(batch));
    FAMN_ASSIGN(rows, prepared(QByteArray("SELECT DISTINCT record FROM journal WHERE seq > ? AND ") + changing));
    rows->bind(1, range.last);
    QSet<Uuid> records;
    while (true) {
        FAMN_ASSIGN(more, rows->step());
        if (!more)
            break;
        records.insert(rows->uuid(0));
    }
    rows->reset();
    return records;
}

Result<Uuid> JournalReader::lastBatchOf(const StaffId &staff, const Uuid &slot)
{
    const QByteArray sql = QByteArray("SELECT batch FROM journal WHERE ifnull(") + (staff.isNull() ? "slot" : "actor") +
                           ", x'') = ? AND " + changing + " ORDER BY seq DESC LIMIT 1";
    FAMN_ASSIGN(row, prepared(sql));
    const Uuid &who = staff.isNull() ? slot : staff.uuid;
    row->bind(1, who.isNull() ? QByteArray("") : who.toBytes());
    FAMN_ASSIGN(any, row->step());
    const Uuid batch = any ? row->uuid(0) : Uuid();
    row->reset();
    return batch;
}

Result<QString> JournalReader::kindOf(const Uuid &record)
{
    FAMN_ASSIGN(row, prepared(QByteArray("SELECT kind FROM journal WHERE record = ? AND ") + changing +
                              " ORDER BY seq DESC LIMIT 1"));
    row->bind(1, record.toBytes());
    FAMN_ASSIGN(any, row->step());
    const QString kind = any ? row->text(0) : QString();
    row->reset();
    return kind;
}

Result<std::optional<FamilyOfRecord>> JournalReader::familyOf(const RecordRef &record)
{
    const char *sql = familyQuery(record.kind);
    if (!sql)
        return std::optional<FamilyOfRecord>();
    FAMN_ASSIGN(row, prepared(sql));
    row->bind(1, record.id.toBytes());
    FAMN_ASSIGN(any, row->step());
    std::optional<FamilyOfRecord> found;
    if (any) {
        // A level that this version does not know still protects.
        found = FamilyOfRecord{
            {row->uuid(0)}, row->text(1), codeOf<Protection>(row->text(2)).value_or(Protection::ProtectedRegistration)};
    }
    row->reset();
    return found;
}

Result<QList<Orphan>> JournalReader::orphansSince(qint64 after)
{
    FAMN_ASSIGN(links, recordLinks(m_connection));
    QList<Orphan> orphans;
    for (const RecordLink &link : std::as_const(links)) {
        const QString &child = link.childKind;
        const QString &parent = link.parentKind;
        // The journal's entries lead the way, so that a small undo in a large register stays small.
        const QString from = u"SELECT DISTINCT c.uid, p.uid FROM journal AS j CROSS JOIN %1 AS %2 CROSS JOIN %3 AS %4 "
                             "WHERE j.seq > ?1 AND j.kind = '%5' AND %2.uid = j.record AND p.uid = c.%6 "
                             "AND c.deleted_at IS NULL AND p.deleted_at IS NOT NULL"_s;
        for (const QString &sql : {from.arg(link.parentTable, u"p"_s, link.childTable, u"c"_s, parent, link.column),
                                   from.arg(link.childTable, u"c"_s, link.parentTable, u"p"_s, child, link.column)}) {
            FAMN_ASSIGN(rows, Statement::prepare(m_connection, sql.toUtf8()));
            rows.bind(1, after);
            while (true) {
                FAMN_ASSIGN(more, rows.step());
                if (!more)
                    break;
                orphans.append(Orphan{{child, rows.uuid(0)}, {parent, rows.uuid(1)}});
            }
        }
    }
    return orphans;
}

Result<bool> JournalReader::wasLiving(const Uuid &record, qint64 seq)
{
    FAMN_ASSIGN(row, prepared("SELECT action <> 'delete' FROM journal WHERE record = ? AND seq < ? "
                              "AND action IN ('create', 'delete', 'restore') ORDER BY seq DESC LIMIT 1"));
    row->bind(1, record.toBytes());
    row->bind(2, seq);
    FAMN_ASSIGN(any, row->step());
    const bool living = any && row->integer(0) != 0;
    row->reset();
    return living;
}

Result<std::optional<Instant>> JournalReader::firstAt()
{
    FAMN_ASSIGN(first, m_connection.scalar(u"SELECT at FROM journal ORDER BY seq LIMIT 1"_s));
    return first.isNull() ? std::optional<Instant>() : std::optional(Instant{first.toLongLong()});
}

Result<qint64> JournalReader::lastSeq()
{
    FAMN_ASSIGN(row, prepared("SELECT seq FROM journal_state"));
    FAMN_TRY(row->step());
    const qint64 seq = row->integer(0);
    row->reset();
    return seq;
}

Result<QByteArray> JournalReader::hashAt(qint64 seq)
{
    FAMN_ASSIGN(row, prepared("SELECT hash FROM journal WHERE seq = ?"));
    row->bind(1, seq);
    FAMN_ASSIGN(any, row->step());
    const QByteArray hash = any ? row->blob(0) : QByteArray();
    row->reset();
    return hash;
}

} // namespace famn
