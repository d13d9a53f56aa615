#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QSqlDriver>

#include <memory>
#include <mutex>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace famn {

class CipherResult;

/// How one connection uses the file.
enum class ConnectionMode {
    /// Makes the file; fails when it exists. The file is held exclusively until the connection closes.
    Create,
    /// The one connection that writes and checkpoints.
    Write,
    /// Reads only, never checkpoints.
    Read,
    /// Reads a finished copy that nobody writes: without locks, shared memory or side files, so that it may lie on a
    /// network drive or a medium that cannot be written.
    Copy,
    /// Like Read, for a file that may be damaged: nothing of it is read when it is opened, not even to prove the key.
    Inspect,
};

struct ConnectionOptions
{
    ConnectionMode mode = ConnectionMode::Read;
    /// Page cache in KiB. 16 MiB keeps index-ordered reads from going back to the cipher for every row.
    int cacheKib = 16'000;
};

/// Qt Sql driver over SQLCipher's C interface. Differs from Qt's SQLite driver in what the program depends on: the key
/// is handed over as bytes, a library that is not SQLCipher is refused, transactions take the write lock at once,
/// queries can be cancelled from another thread, integers of every width are bound as integers, and instants are stored
/// in UTC. SQL on a connection knows the collation "sv" (Swedish order) and the function fold(text).
class CipherDriver final : public QSqlDriver
{
    Q_OBJECT
public:
    explicit CipherDriver(QObject *parent = nullptr);
    ~CipherDriver() override;

    /// The key for the next open(): what sqlite3_key_v2 takes. KEYSPEC is copied.
    void setKey(const SecretBytes &keySpec);
    void setOptions(const ConnectionOptions &options);

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    /// DB is the file's path. Sets lastError() to a QSqlError whose native code is SQLite's extended code, or
    /// "no-cipher" when the library cannot encrypt.
    bool open(const QString &db, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    void close() override;
    [[nodiscard]] QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    /// Stops the statement that runs on this connection; it fails with SQLITE_INTERRUPT (9). Safe from any thread.
    bool cancelQuery() override;
    /// Stops whatever runs on this connection, now or later, in the same way once CANCEL is set. What runs inside the
    /// codec, the check of every page's seal, goes on to its end.
    void stopWhen(const CancelToken &cancel);

    /// Runs several statements, as in a migration step.
    [[nodiscard]] Result<void> executeScript(const QByteArray &sql);
    /// Copies the whole database into the new file at PATH, encrypted with KEYSPEC, page by page. In a transaction the
    /// copy is what that transaction sees, whatever is written meanwhile; without one it starts again after each write
    /// by another connection. The file is made for its owner alone; after an error or when cancelled it is not there.
    [[nodiscard]] Result<void> copyTo(const QString &path, const SecretBytes &keySpec, const Progress &progress = {},
                                      const CancelToken &cancel = {});
    /// The first SIZE bytes of the file as they lie there, read through SQLite's own descriptor, since closing another
    /// one would drop its locks. Empty when they cannot be read.
    [[nodiscard]] QByteArray firstBytes(int size) const;
    /// Whether a transaction is open.
    [[nodiscard]] bool inTransaction() const;
    /// For Statement and CipherResult.
    [[nodiscard]] sqlite3 *sqlite() const { return m_db; }
    /// A result announces itself, so that close() can finish its statement first.
    void adopt(CipherResult *result) const { m_results.append(result); }
    void forget(CipherResult *result) const { m_results.removeOne(result); }

private:
    bool configure();
    bool configureMode();
    bool proveKey();
    bool pragmaEquals(const char *name, const char *value, const char *expected);
    [[nodiscard]] QByteArray scalar(const char *sql) const;
    bool failOpen(const QString &text);
    bool execute(const char *sql);

    sqlite3 *m_db = nullptr;
    /// Prepared ahead: to roll back must be possible when there is no memory left to prepare it.
    sqlite3_stmt *m_rollback = nullptr;
    SecretBytes m_key;
    ConnectionOptions m_options;
    /// For stopWhen(): SQLite holds on to its flag.
    std::optional<CancelToken> m_stop;
    mutable QList<CipherResult *> m_results;
    mutable std::mutex m_handleMutex;
};

/// The name under which the driver is registered.
inline constexpr char cipherDriverName[] = "QSQLCIPHER";
/// Makes the driver known to Qt, and SQLite's allocator wipe what it frees. Call once, before any connection.
void registerCipherDriver();
/// "4.6.1 community", or nothing when the library linked is not SQLCipher.
[[nodiscard]] QString cipherVersion();
/// The error for SQLite's (extended) code. PATH becomes its argument.
[[nodiscard]] Error errorOfSqlite(int code, const QString &path, const QString &detail);

} // namespace famn
