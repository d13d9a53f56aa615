#include "models/storage/Register.h"

#include "models/base/AtomicFile.h"
#include "models/base/DurableFile.h"
#include "models/storage/Journal.h"
#include "models/storage/StorageLocation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qint64 pageSize = 4096;
constexpr int saltSize = 16;
constexpr qint64 largestKeyFile = 1 << 20;

QByteArrayView saltOf(const MasterKey &key)
{
    return {reinterpret_cast<const char *>(key.salt.data()), qsizetype(key.salt.size())};
}

/// A page cache, in KiB, for a file of BYTES that is read several times over: all of it, within reason.
int cacheForAll(qint64 bytes)
{
    constexpr qint64 least = 16'000;
    constexpr qint64 most = 256'000;
    // A page in the cache takes a little more than in the file.
    return int(std::clamp(bytes / 1024 * 9 / 8, least, most));
}

Result<void> fill(const Connection &connection, const MasterKey &key, const SecretBytes &firstJournalKey, bool training,
                  const Clock &clock)
{
    FAMN_TRY(connection.execute(u"PRAGMA application_id = %1"_s.arg(registerApplicationId)));
    FAMN_TRY(migrate(connection, schemaSteps(), clock));
    FAMN_TRY(loadMunicipalities(connection));
    FAMN_ASSIGN(transaction, Transaction::begin(connection));
    FAMN_TRY(connection.execute(
        u"INSERT INTO register_info (id, register_uid, device, training, created_at, epoch) "
        "VALUES (1, ?, ?, ?, ?, ?)"_s,
        {key.registerId.toBytes(), Uuid::generate(clock.now()).toBytes(), training, clock.now().msec, key.epoch}));
    FAMN_TRY(Journal::start(connection, firstJournalKey));
    FAMN_TRY(transaction.commit());
    return connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace

void removeDatabase(const QString &path)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

QString keyFilePath(const QString &registerPath)
{
    return registerPath + u"-keys"_s;
}

Result<void> inspectFile(const QString &registerPath)
{
    const QFileInfo info(registerPath);
    if (!info.exists())
        return fileError(ErrorCode::FileMissing, registerPath);
    if (!info.isFile())
        return fileError(ErrorCode::NotARegister, registerPath);
    FAMN_TRY(checkLocation(registerPath));
    if (info.size() == 0)
        return fileError(ErrorCode::FileEmpty, registerPath);
    QFile file(registerPath);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::FileUnreadable, registerPath);
    const QByteArray head = file.read(saltSize);
    file.close();
    if (head == QByteArray("SQLite format 3", saltSize))
        return fileError(ErrorCode::PlainDatabase, registerPath);
    if (info.size() < pageSize)
        return fileError(QFileInfo::exists(keyFilePath(registerPath)) ? ErrorCode::RegisterTruncated
                                                                      : ErrorCode::NotARegister,
                         registerPath);
    if (!info.isWritable())
        return fileError(ErrorCode::RegisterReadOnly, registerPath);
    return done();
}

Result<void> checkSalt(const QString &path, const MasterKey &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::FileUnreadable, path);
    if (file.read(saltSize) != saltOf(key))
        return fileError(ErrorCode::RegisterDamaged, path, u"salt"_s);
    return done();
}

Result<void> checkLength(const Connection &writer)
{
    FAMN_TRY(writer.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    FAMN_ASSIGN(pages, writer.scalar(u"PRAGMA page_count"_s));
    const qint64 expected = pages.toLongLong() * pageSize;
    const qint64 found = QFileInfo(writer.path()).size();
    if (found < expected)
        return fileError(ErrorCode::RegisterTruncated, writer.path());
    if (found > expected)
        return fileError(ErrorCode::RegisterDamaged, writer.path(), u"longer than its header tells"_s);
    return done();
}

Register::Register(QString path, MasterKey key)
    : m_path(std::move(path))
    , m_key(std::move(key))
{
}

Register::~Register()
{
    // One that failed to open has nothing to tell.
    if (m_onClosing && m_writer)
        m_onClosing(*this);
}

Result<void> Register::make(const QString &path, const MasterKey &key, const SecretBytes &firstJournalKey,
                            bool training, const Clock &clock)
{
    FAMN_TRY(checkLocation(path));
    if (QFileInfo::exists(path))
        return fileError(ErrorCode::FileExists, path);
    // Under another name until it is whole: a crash half-way leaves nothing that looks like a register.
    const QString unfinished = path + u".new"_s;
    removeDatabase(unfinished);
    Result<void> result = done();
    {
        auto connection = Connection::open(unfinished, key.databaseKeySpec(), {ConnectionMode::Create});
        result =
            connection ? fill(**connection, key, firstJournalKey, training, clock) : Result<void>(connection.error());
    }
    // A checkpoint that could not lock the file says so by its log alone, and the file without it is empty.
    if (result && QFileInfo::exists(unfinished + u"-wal"_s))
        result = fileError(ErrorCode::FileNotWritable, path, u"write-ahead log left"_s);
    if (result) {
        QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
        result = syncFolderOf(path);
    }
    if (result)
        result = moveToNewName(unfinished, path);
    if (!result)
        removeDatabase(unfinished);
    return result;
}

Result<std::unique_ptr<Register>> Register::open(const QString &givenPath, MasterKey key, const QString &holder,
                                                 const Clock &clock, const QList<MigrationStep> &steps)
{
    // SQLite names its side files after the path it is given; through a link they would lie somewhere else.
    const QString canonical = QFileInfo(givenPath).canonicalFilePath();
    const QString path = canonical.isEmpty() ? givenPath : canonical;
    FAMN_TRY(inspectFile(path));
    std::unique_ptr<Register> reg(new Register(path, std::move(key)));
    FAMN_ASSIGN(lock, ProcessLock::acquire(path, holder));
    reg->m_lock = std::move(lock);
    // Before SQLite opens the file: closing another descriptor of it would drop SQLite's own locks.
    const auto salt = checkSalt(path, reg->m_key);
    // A first page or an end that a power loss garbled in a checkpoint is written anew from the log.
    const bool log = QFileInfo(path + u"-wal"_s).size() > 0;
    if (!salt && !log)
        return salt.error();
    if (QFileInfo(path).size() % pageSize != 0 && !log)
        return fileError(ErrorCode::RegisterTruncated, path);
    auto writer = Connection::open(path, reg->m_key.databaseKeySpec(), {ConnectionMode::Write});
    if (!writer)
        return salt ? writer.error() : salt.error();
    reg->m_writer = std::move(*writer);
    FAMN_ASSIGN(application, reg->m_writer->scalar(u"PRAGMA application_id"_s));
    if (application.toLongLong() != registerApplicationId)
        return fileError(ErrorCode::NotARegister, path);
    FAMN_TRY(checkLength(*reg->m_writer));
    if (!salt && reg->m_writer->driver().firstBytes(saltSize) != saltOf(reg->m_key))
        return salt.error();
    FAMN_TRY(reg->upgrade(steps, clock));
    FAMN_TRY(reg->readInfo());
    reg->m_mark = markOf(path);
    return reg;
}

Result<std::unique_ptr<Register>> Register::openCopy(const QString &path, MasterKey key)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fileError(ErrorCode::FileMissing, path);
    if (!file.isFile())
        return fileError(ErrorCode::NotARegister, path);
    if (file.size() < pageSize || file.size() % pageSize != 0)
        return fileError(ErrorCode::RegisterTruncated, path);
    FAMN_TRY(checkSalt(path, key));
    std::unique_ptr<Register> reg(new Register(path, std::move(key)));
    FAMN_ASSIGN(connection,
                Connection::open(path, reg->m_key.databaseKeySpec(), {ConnectionMode::Copy, cacheForAll(file.size())}));
    reg->m_writer = std::move(connection);
    FAMN_ASSIGN(application, reg->m_writer->scalar(u"PRAGMA application_id"_s));
    if (application.toLongLong() != registerApplicationId)
        return fileError(ErrorCode::NotARegister, path);
    FAMN_TRY(reg->readInfo());
    if (reg->m_info.schemaVersion > schemaSteps().last().version)
        return Error{ErrorCode::RegisterTooNew, {}, {path, QString::number(reg->m_info.schemaVersion)}, {}};
    return reg;
}

Result<QString> Register::copyBeforeUpgrade(int version) const
{
    const QString keysPath = keyFilePath(m_path);
    QByteArray keys;
    if (QFileInfo::exists(keysPath)) {
        FAMN_ASSIGN(read, readFile(keysPath, largestKeyFile));
        keys = read;
    }
    const QFileInfo file(m_path);
    const auto nameOf = [&](int n) {
        const QString more = n == 1 ? QString() : u'-' + QString::number(n);
        return file.dir().filePath(u"%1-version-%2%3.famn"_s.arg(file.completeBaseName()).arg(version).arg(more));
    };
    // Keys without their copy are either those of another copy that was moved, or what an interrupted try left.
    const auto isTaken = [&](const QString &path) {
        if (QFileInfo::exists(path))
            return true;
        const auto present = readFile(keyFilePath(path), largestKeyFile);
        return present ? *present != keys : QFileInfo::exists(keyFilePath(path));
    };
    int n = 1;
    while (isTaken(nameOf(n)))
        ++n;
    const QString copy = nameOf(n);
    // Under another name until it is whole and on the disk; the lock on the register says that nobody else is at it.
    const QString unfinished = copy + u".new"_s;
    removeDatabase(unfinished);
    FAMN_TRY(m_writer->driver().copyTo(unfinished, m_key.databaseKeySpec()));
    const bool hadKeys = QFileInfo::exists(keyFilePath(copy));
    Result<void> placed = syncFile(unfinished);
    if (placed && !keys.isEmpty() && !hadKeys)
        placed = writeFileAtomically(keyFilePath(copy), keys, FileAccess::OwnerOnly);
    if (placed)
        placed = moveToNewName(unfinished, copy);
    if (placed)
        return copy;
    removeDatabase(unfinished);
    if (!hadKeys && !QFileInfo::exists(copy))
        QFile::remove(keyFilePath(copy));
    return placed.error();
}

Result<void> Register::upgrade(const QList<MigrationStep> &steps, const Clock &clock)
{
    FAMN_ASSIGN(version, schemaVersion(*m_writer));
    m_versionBefore = version;
    const int latest = steps.isEmpty() ? 0 : steps.last().version;
    if (version >= latest)
        return migrate(*m_writer, steps, clock);
    FAMN_ASSIGN(copy, copyBeforeUpgrade(version));
    m_migrationCopy = copy;
    FAMN_TRY(migrate(*m_writer, steps, clock));
    return loadMunicipalities(*m_writer);
}

Result<int> versionOfFile(const QString &givenPath, const MasterKey &key, const QString &holder)
{
    const QString canonical = QFileInfo(givenPath).canonicalFilePath();
    const QString path = canonical.isEmpty() ? givenPath : canonical;
    FAMN_TRY(inspectFile(path));
    FAMN_ASSIGN(lock, ProcessLock::acquire(path, holder));
    // A first page that a power loss garbled in a checkpoint is written anew from the log; see Register::open().
    const auto salt = checkSalt(path, key);
    if (!salt && QFileInfo(path + u"-wal"_s).size() == 0)
        return salt.error();
    FAMN_ASSIGN(connection, Connection::open(path, key.databaseKeySpec(), {ConnectionMode::Write}));
    FAMN_ASSIGN(application, connection->scalar(u"PRAGMA application_id"_s));
    if (application.toLongLong() != registerApplicationId)
        return fileError(ErrorCode::NotARegister, path);
    return schemaVersion(*connection);
}

Result<void> Register::readInfo()
{
    FAMN_ASSIGN(row, m_writer->run(u"SELECT register_uid, device, training, created_at, epoch FROM register_info"_s));
    if (!row.next())
        return fileError(ErrorCode::RegisterDamaged, m_path, u"register_info is empty"_s);
    m_info.id = Uuid::fromBytes(row.value(0).toByteArray()).value_or(Uuid{});
    m_info.device = Uuid::fromBytes(row.value(1).toByteArray()).value_or(Uuid{});
    m_info.training = row.value(2).toBool();
    m_info.createdAt = {row.value(3).toLongLong()};
    m_info.epoch = row.value(4).toULongLong();
    row.finish();
    // A sheet does not say which register it is of; the register does.
    if (m_key.registerId.isNull()) {
        m_key.registerId = m_info.id;
        m_key.epoch = m_info.epoch;
    }
    if (m_key.registerId != m_info.id)
        return fileError(ErrorCode::KeyFileOfOther, m_path);
    FAMN_ASSIGN(version, schemaVersion(*m_writer));
    m_info.schemaVersion = version;
    return done();
}

Result<void> Register::copyUnder(const QString &copy, const MasterKey &next) const
{
    if (next.registerId != m_key.registerId || next.epoch != m_info.epoch + 1 || next.salt == m_key.salt)
        return internalError(u"not the next master key"_s);
    Result<void> result = m_writer->driver().copyTo(copy, next.databaseKeySpec());
    if (result) {
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        auto connection = Connection::open(copy, next.databaseKeySpec(), {ConnectionMode::Write});
        result = connection ? (*connection)->execute(u"UPDATE register_info SET epoch = ?"_s, {next.epoch})
                            : connection.error();
        if (result)
            result = (*connection)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    if (!result)
        removeDatabase(copy);
    return result;
}

Result<void> Register::replaceWith(const QString &copy, MasterKey next)
{
    m_writer.reset();
    // A log that is still there belongs to somebody else's connection, and would be read as a part of the new file.
    Result<void> result = done();
    if (QFileInfo::exists(m_path + u"-wal"_s) || QFileInfo::exists(copy + u"-wal"_s))
        result = Error{ErrorCode::RegisterInUse, {}, {m_path, {}}, u"write-ahead log"_s};
    // The log's removal must be on the disk before another file takes the name that it belongs to.
    if (result)
        result = syncFolderOf(m_path);
    if (result)
        result = moveOver(copy, m_path);
    // Not by what the rename said: it may be done even though the folder could not be synced.
    if (checkSalt(m_path, next))
        m_key = std::move(next);
    FAMN_ASSIGN(writer, Connection::open(m_path, m_key.databaseKeySpec(), {ConnectionMode::Write}));
    m_writer = std::move(writer);
    m_mark = markOf(m_path);
    FAMN_TRY(result);
    return readInfo();
}

Register::FileMark Register::markOf(const QString &path)
{
    FileMark mark;
#ifdef Q_OS_UNIX
    struct stat found
    {
    };
    // By name only: closing another descriptor of the file would drop SQLite's locks on it.
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        mark = {quint64(found.st_dev), quint64(found.st_ino)};
#else
    Q_UNUSED(path)
#endif
    return mark;
}

Result<void> Register::checkPlace() const
{
    if (markOf(m_path) == m_mark)
        return done();
    return fileError(ErrorCode::RegisterMoved, m_path);
}

Result<std::unique_ptr<Connection>> Register::reader(int cacheKib) const
{
    FAMN_TRY(checkPlace());
    return Connection::open(m_path, m_key.databaseKeySpec(), {ConnectionMode::Read, cacheKib});
}

} // namespace famn
