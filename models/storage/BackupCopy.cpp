#include "models/storage/BackupCopy.h"

#include "models/base/Beside.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/Lookups.h"
#include "models/storage/Migrator.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
/// What is counted before it is copied need not be decrypted twice.
constexpr int copyingCacheKib = 64'000;
} // namespace

Result<RegisterFacts> factsOf(const Connection &connection)
{
    RegisterFacts facts;
    FAMN_ASSIGN(info, connection.run(u"SELECT register_uid, device, training, epoch FROM register_info"_s));
    if (!info.next())
        return fileError(ErrorCode::RegisterDamaged, connection.path(), u"register_info is empty"_s);
    facts.registerId = Uuid::fromBytes(info.value(0).toByteArray()).value_or(Uuid{});
    facts.device = Uuid::fromBytes(info.value(1).toByteArray()).value_or(Uuid{});
    facts.training = info.value(2).toBool();
    facts.epoch = info.value(3).toULongLong();
    info.finish();
    FAMN_ASSIGN(version, schemaVersion(connection));
    facts.schemaVersion = version;
    QStringList tables = connection.driver().tables(QSql::Tables);
    for (const QString &table : std::as_const(tables)) {
        FAMN_ASSIGN(count, connection.scalar(u"SELECT count(*) FROM "_s +
                                             connection.driver().escapeIdentifier(table, QSqlDriver::TableName)));
        facts.rows.insert(table, count.toLongLong());
    }
    FAMN_ASSIGN(state, connection.run(u"SELECT seq, hash FROM journal_state"_s));
    if (!state.next())
        return fileError(ErrorCode::RegisterDamaged, connection.path(), u"journal_state is empty"_s);
    facts.journalEntries = state.value(0).toLongLong();
    facts.journalHead = state.value(1).toByteArray();
    return facts;
}

Result<RegisterFacts> copyRegister(const Register &reg, const QString &path, const Progress &progress,
                                   const CancelToken &cancel)
{
    // A connection of its own in one read transaction: the copy is of one moment, never starts again, and keeps nobody
    // from writing.
    FAMN_ASSIGN(reader, reg.reader(copyingCacheKib));
    FAMN_ASSIGN(transaction, Transaction::begin(*reader));
    FAMN_ASSIGN(facts, factsOf(*reader));
    FAMN_TRY(reader->driver().copyTo(path, reg.key().databaseKeySpec(), progress, cancel));
    return facts;
}

Result<RegisterFacts> checkCopy(const QString &path, const MasterKey &key, const CancelToken &cancel,
                                const std::function<void()> &more)
{
    FAMN_ASSIGN(copy, Register::openCopy(path, key.clone()));
    HealthFinding pages;
    Beside seals([&] {
        pages = checkSealsOfCopy(path, key);
        if (more)
            more();
    });
    const auto sealsFound = [&] {
        seals.wait();
        return pages;
    };
    FAMN_ASSIGN(report, checkHealth(*copy, nullptr, sealsFound, cancel));
    for (const HealthFinding &finding : std::as_const(report.findings)) {
        if (!finding.good)
            return fileError(ErrorCode::BackupDamaged, path, finding.step);
    }
    FAMN_ASSIGN(facts, factsOf(copy->writer()));
    // The state that the next entry builds on must be the chain that was verified.
    if (facts.journalEntries != report.journal.entries || facts.journalHead != report.journal.head)
        return fileError(ErrorCode::BackupDamaged, path, u"journal"_s);
    return facts;
}

Result<bool> changedSince(const Connection &connection, qint64 journalEntries, const QByteArray &journalHead)
{
    if (journalEntries > 0) {
        FAMN_ASSIGN(head, connection.scalar(u"SELECT hash FROM journal WHERE seq = ?"_s, {journalEntries}));
        // Another history: the register was restored, or the backup is of a later state than this one.
        if (head.toByteArray() != journalHead)
            return true;
    }
    FAMN_ASSIGN(later,
                connection.scalar(u"SELECT 1 FROM journal WHERE seq > ? AND action NOT IN ('unlock', 'lock', 'check') "
                                  "AND kind <> ? LIMIT 1"_s,
                                  {journalEntries, QString::fromLatin1(backupKind)}));
    return !later.isNull();
}

Result<Uuid> adoptCopy(const QString &path, const MasterKey &key, const Uuid &slot, const QString &reason,
                       const Clock &clock)
{
    FAMN_ASSIGN(connection, Connection::open(path, key.databaseKeySpec(), {ConnectionMode::Write}));
    FAMN_ASSIGN(version, schemaVersion(*connection));
    FAMN_TRY(migrate(*connection, schemaSteps(), clock));
    if (version < schemaSteps().last().version)
        FAMN_TRY(loadMunicipalities(*connection));
    const Uuid device = Uuid::generate(clock.now());
    JournalContext context{device, {}, slot, Uuid::generate(clock.now()), clock.now()};
    if (!slot.isNull()) {
        FAMN_ASSIGN(known, staffOfSlot(*connection, slot));
        if (known)
            context.actor = known->id.uuid;
    }
    {
        FAMN_ASSIGN(transaction, Transaction::begin(*connection));
        Journal journal(*connection);
        FAMN_TRY(journal.begin());
        FAMN_TRY(connection->execute(u"UPDATE register_info SET device = ?"_s, {device.toBytes()}));
        FAMN_TRY(journal.append(context, JournalAction::Restore, "register", key.registerId, {{}, reason}));
        FAMN_TRY(journal.finish());
        FAMN_TRY(transaction.commit());
    }
    FAMN_TRY(connection->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return device;
}

} // namespace famn
