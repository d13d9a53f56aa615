#include "models/storage/CipherDriver.h"

#include "models/base/Text.h"
#include "models/storage/CipherResult.h"
#include "models/storage/SizeVfs.h"
#include "models/storage/SqliteCode.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStorageInfo>
#include <QUrl>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// What SQLite needs to open a write-ahead log and its index.
constexpr qint64 leastFreeBytes = 64 * 1024;

/// SQLite's memory holds decrypted pages; this allocator wipes each piece when it is freed. Its size stands before it.
constexpr size_t headerSize = 16;

size_t sizeOf(void *memory)
{
    size_t size = 0;
    std::memcpy(&size, static_cast<char *>(memory) - headerSize, sizeof size);
    return size;
}

void *wipingMalloc(int size)
{
    auto *raw = static_cast<char *>(std::malloc(size_t(size) + headerSize));
    if (!raw)
        return nullptr;
    const auto wide = size_t(size);
    std::memcpy(raw, &wide, sizeof wide);
    return raw + headerSize;
}

void wipingFree(void *memory)
{
    if (!memory)
        return;
    const size_t size = sizeOf(memory);
    sodium_memzero(memory, size);
    std::free(static_cast<char *>(memory) - headerSize);
}

void *wipingRealloc(void *memory, int size)
{
    void *bigger = wipingMalloc(size);
    if (!bigger)
        return nullptr;
    std::memcpy(bigger, memory, std::min(sizeOf(memory), size_t(size)));
    wipingFree(memory);
    return bigger;
}

int wipingSize(void *memory)
{
    return memory ? int(sizeOf(memory)) : 0;
}

int roundUp(int size)
{
    return (size + 15) & ~15;
}

int startNothing(void *)
{
    return SQLITE_OK;
}

void stopNothing(void *) {}

int compareSwedish(void *collation, int leftSize, const void *left, int rightSize, const void *right)
{
    const QString a = QString::fromUtf8(static_cast<const char *>(left), leftSize);
    const QString b = QString::fromUtf8(static_cast<const char *>(right), rightSize);
    return static_cast<const Collation *>(collation)->compare(a, b);
}

void deleteCollation(void *collation)
{
    delete static_cast<Collation *>(collation);
}

void foldText(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const QByteArray folded = fold(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(values[0])),
                                                     sqlite3_value_bytes(values[0])))
                                  .toUtf8();
    sqlite3_result_text(context, folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
}

/// SQLite's name for a file that nobody changes.
QByteArray immutableUri(const QString &path)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (!absolute.startsWith(u'/'))
        absolute.prepend(u'/');
    return "file://" + QUrl::toPercentEncoding(absolute, "/:") + "?immutable=1";
}

bool isOfWriting(int code)
{
    return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC ||
           code == SQLITE_IOERR_TRUNCATE || code == SQLITE_IOERR_SHMSIZE;
}

} // namespace

Error errorOfSqlite(int code, const QString &path, const QString &detail)
{
    const auto with = [&](ErrorCode meaning) {
        return fileError(meaning, path, detail + u" ("_s + QString::number(code) + u')');
    };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return with(ErrorCode::DiskFull);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return with(ErrorCode::RegisterDamaged);
    case SQLITE_IOERR:
        // Some calls fail with a plain input-output error where the cause is that nothing more fits.
        if (QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < leastFreeBytes)
            return with(ErrorCode::DiskFull);
        if (isOfWriting(code))
            return with(ErrorCode::FileNotWritable);
        // A short read is a file that ends too early; the codec reports a page whose seal is broken the same way.
        return with(code == SQLITE_IOERR_SHORT_READ ? ErrorCode::RegisterDamaged : ErrorCode::FileUnreadable);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return with(ErrorCode::RegisterInUse);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return with(ErrorCode::RegisterReadOnly);
    case SQLITE_CANTOPEN:
        return with(ErrorCode::FileUnreadable);
    case SQLITE_INTERRUPT:
        return with(ErrorCode::Cancelled);
    case SQLITE_NOMEM:
        return with(ErrorCode::OutOfMemory);
    case SQLITE_CONSTRAINT:
        return with(code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_TRIGGER ? ErrorCode::Conflict
                                                                                          : ErrorCode::Invalid);
    default:
        return with(ErrorCode::Internal);
    }
}

CipherDriver::CipherDriver(QObject *parent)
    : QSqlDriver(parent)
{
}

CipherDriver::~CipherDriver()
{
    CipherDriver::close();
    for (CipherResult *result : std::as_const(m_results))
        result->orphan();
}

void CipherDriver::setKey(const SecretBytes &keySpec)
{
    m_key = keySpec.clone();
}

void CipherDriver::setOptions(const ConnectionOptions &options)
{
    m_options = options;
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
    case CancelQuery:
    case LowPrecisionNumbers:
        return true;
    case QuerySize:
    case NamedPlaceholders:
    case BatchOperations:
    case SimpleLocking:
    case EventNotifications:
    case MultipleResultSets:
        return false;
    }
    return false;
}

bool CipherDriver::failOpen(const QString &text)
{
    const int code = m_db ? sqlite3_extended_errcode(m_db) : SQLITE_CANTOPEN;
    const QString message = m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QString();
    CipherDriver::close();
    setOpenError(true);
    setLastError(
        QSqlError(text, message, QSqlError::ConnectionError, text == "no-cipher"_L1 ? text : QString::number(code)));
    return false;
}

bool CipherDriver::execute(const char *sql)
{
    return sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArray CipherDriver::scalar(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    QByteArray value;
    if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) {
        value = QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)),
                           sqlite3_column_bytes(statement, 0));
    }
    sqlite3_finalize(statement);
    return value;
}

bool CipherDriver::pragmaEquals(const char *name, const char *value, const char *expected)
{
    const QByteArray set = QByteArray("PRAGMA ") + name + '=' + value;
    const QByteArray ask = QByteArray("PRAGMA ") + name;
    return execute(set.constData()) && scalar(ask.constData()) == expected;
}

bool CipherDriver::open(const QString &db, const QString &, const QString &, const QString &, int, const QString &)
{
    close();
    int flags = SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE;
    QByteArray path = db.toUtf8();
    if (m_options.mode == ConnectionMode::Copy) {
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        path = immutableUri(db);
    } else {
        flags |= SQLITE_OPEN_READWRITE;
        if (m_options.mode == ConnectionMode::Create)
            flags |= SQLITE_OPEN_CREATE;
    }
    if (sqlite3_open_v2(path.constData(), &m_db, flags, nullptr) != SQLITE_OK)
        return failOpen(u"open"_s);
    if (m_key.isEmpty() || sqlite3_key_v2(m_db, "main", m_key.data(), int(m_key.size())) != SQLITE_OK)
        return failOpen(u"key"_s);
    // A library without a codec takes a key without a word and writes plain text; ask it who it is.
    if (scalar("PRAGMA cipher_version").isEmpty())
        return failOpen(u"no-cipher"_s);
    if (!configure())
        return failOpen(u"configure"_s);
    if (!configureMode() || (m_options.mode != ConnectionMode::Inspect && !proveKey()) ||
        sqlite3_prepare_v2(m_db, "ROLLBACK", -1, &m_rollback, nullptr) != SQLITE_OK)
        return failOpen(u"first read"_s);
    setOpen(true);
    setOpenError(false);
    return true;
}

bool CipherDriver::configure()
{
    execute("PRAGMA cipher_log_level=NONE");
    sqlite3_busy_timeout(m_db, 5000);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_db, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    // With temporary tables on disk a sort would write names in the clear: no such connection may be used.
    if (!pragmaEquals("temp_store", "MEMORY", "2") || !pragmaEquals("foreign_keys", "ON", "1") ||
        !pragmaEquals("trusted_schema", "OFF", "0") || !execute("PRAGMA mmap_size=0") ||
        !execute("PRAGMA cell_size_check=ON") || !execute("PRAGMA cipher_memory_security=OFF"))
        return false;
    const QByteArray cache = "PRAGMA cache_size=-" + QByteArray::number(m_options.cacheKib);
    // Setting the cache reads the schema, which may lie on a damaged page.
    if (m_options.mode != ConnectionMode::Inspect && !execute(cache.constData()))
        return false;
    auto *collation = new Collation;
    if (sqlite3_create_collation_v2(m_db, "sv", SQLITE_UTF8, collation, compareSwedish, deleteCollation) != SQLITE_OK) {
        delete collation;
        return false;
    }
    return sqlite3_create_function_v2(m_db, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                                      foldText, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool CipherDriver::configureMode()
{
    if (m_options.mode == ConnectionMode::Copy)
        return pragmaEquals("query_only", "ON", "1");
    if (m_options.mode == ConnectionMode::Read || m_options.mode == ConnectionMode::Inspect) {
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        sqlite3_wal_autocheckpoint(m_db, 0);
        return pragmaEquals("query_only", "ON", "1");
    }
    if (m_options.mode == ConnectionMode::Create) {
        // EXTRA before WAL: otherwise the deletion of the first rollback journal may come undone in a power loss, and
        // that journal would roll the new file back to nothing.
        if (!execute("PRAGMA auto_vacuum=NONE") || !execute("PRAGMA locking_mode=EXCLUSIVE") ||
            !execute("PRAGMA synchronous=EXTRA"))
            return false;
    }
    return pragmaEquals("secure_delete", "ON", "1") && scalar("PRAGMA journal_mode=WAL") == "wal" &&
           pragmaEquals("synchronous", "FULL", "2") && scalar("PRAGMA auto_vacuum") == "0";
}

bool CipherDriver::proveKey()
{
    return execute("SELECT count(*) FROM sqlite_master");
}

void CipherDriver::close()
{
    const std::lock_guard guard(m_handleMutex);
    if (!m_db)
        return;
    for (CipherResult *result : std::as_const(m_results))
        result->release();
    sqlite3_finalize(m_rollback);
    m_rollback = nullptr;
    // A zombie connection would keep the key in memory, so every statement must be gone by now.
    if (sqlite3_close(m_db) != SQLITE_OK) {
        while (sqlite3_stmt *statement = sqlite3_next_stmt(m_db, nullptr))
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    m_db = nullptr;
    setOpen(false);
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this);
}

bool CipherDriver::beginTransaction()
{
    const bool writes = m_options.mode == ConnectionMode::Create || m_options.mode == ConnectionMode::Write;
    if (isOpen() && execute(writes ? "BEGIN IMMEDIATE" : "BEGIN"))
        return true;
    setLastError(QSqlError(u"begin"_s, m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QString(),
                           QSqlError::TransactionError, QString::number(m_db ? codeOfLast(m_db) : SQLITE_MISUSE)));
    return false;
}

bool CipherDriver::commitTransaction()
{
    if (isOpen() && execute("COMMIT"))
        return true;
    setLastError(QSqlError(u"commit"_s, m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QString(),
                           QSqlError::TransactionError, QString::number(m_db ? codeOfLast(m_db) : SQLITE_MISUSE)));
    return false;
}

bool CipherDriver::rollbackTransaction()
{
    if (!isOpen() || !inTransaction())
        return isOpen();
    sqlite3_step(m_rollback);
    sqlite3_reset(m_rollback);
    return !inTransaction();
}

QByteArray CipherDriver::firstBytes(int size) const
{
    sqlite3_file *file = nullptr;
    QByteArray bytes(size, '\0');
    if (!m_db || sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods || file->pMethods->xRead(file, bytes.data(), size, 0) != SQLITE_OK)
        return {};
    return bytes;
}

bool CipherDriver::inTransaction() const
{
    return m_db && sqlite3_get_autocommit(m_db) == 0;
}

QStringList CipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen() || type == QSql::SystemTables)
        return names;
    QSqlQuery query(createResult());
    if (query.exec(u"SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'"_s)) {
        while (query.next())
            names.append(query.value(0).toString());
    }
    return names;
}

QSqlRecord CipherDriver::record(const QString &table) const
{
    QSqlRecord record;
    if (!isOpen())
        return record;
    QSqlQuery query(createResult());
    query.prepare(u"SELECT name FROM pragma_table_info(?)"_s);
    query.addBindValue(table);
    if (query.exec()) {
        while (query.next())
            record.append(QSqlField(query.value(0).toString()));
    }
    return record;
}

QString CipherDriver::escapeIdentifier(const QString &identifier, IdentifierType) const
{
    QString escaped = identifier;
    escaped.replace(u'"', "\"\""_L1);
    return u'"' + escaped + u'"';
}

bool CipherDriver::cancelQuery()
{
    const std::lock_guard guard(m_handleMutex);
    if (!m_db)
        return false;
    sqlite3_interrupt(m_db);
    return true;
}

void CipherDriver::stopWhen(const CancelToken &cancel)
{
    // Some milliseconds of work on a slow machine.
    constexpr int stepsBetween = 20'000;
    m_stop = cancel;
    sqlite3_progress_handler(
        m_db, stepsBetween,
        [](void *flag) {
            return static_cast<const std::atomic<bool> *>(flag)->load(std::memory_order_relaxed) ? 1 : 0;
        },
        m_stop->flag());
}

Result<void> CipherDriver::executeScript(const QByteArray &sql)
{
    if (!isOpen())
        return internalError(u"not open"_s);
    if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return errorOfSqlite(codeOfLast(m_db), QString::fromUtf8(sqlite3_db_filename(m_db, "main")),
                             QString::fromUtf8(sqlite3_errmsg(m_db)));
    return done();
}

void registerCipherDriver()
{
    static sqlite3_mem_methods methods{wipingMalloc, wipingFree,   wipingRealloc, wipingSize,
                                       roundUp,      startNothing, stopNothing,   nullptr};
    // Refused (SQLITE_MISUSE) once SQLite has started; then the allocator is in place already.
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK)
        sqlite3_initialize();
    guardFileSizes();
    const QString name = QString::fromLatin1(cipherDriverName);
    if (!QSqlDatabase::isDriverAvailable(name))
        QSqlDatabase::registerSqlDriver(name, new QSqlDriverCreator<CipherDriver>);
}

QString cipherVersion()
{
    sqlite3 *db = nullptr;
    QString version;
    if (sqlite3_open(":memory:", &db) == SQLITE_OK) {
        sqlite3_exec(
            db, "PRAGMA cipher_version",
            [](void *out, int, char **values, char **) {
                *static_cast<QString *>(out) = QString::fromUtf8(values[0]);
                return 0;
            },
            &version, nullptr);
    }
    sqlite3_close(db);
    return version;
}

} // namespace famn
