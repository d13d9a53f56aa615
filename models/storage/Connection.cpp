#include "models/storage/Connection.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
Error errorOfQt(const QSqlError &error, const QString &path)
{
    if (error.nativeErrorCode() == "no-cipher"_L1)
        return {ErrorCode::CipherMissing, {}, {}, error.text()};
    return errorOfSqlite(error.nativeErrorCode().toInt(), path, error.text());
}
} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_driver(new CipherDriver)
{
    m_database = QSqlDatabase::addDatabase(m_driver, m_name);
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const SecretBytes &keySpec,
                                                     const ConnectionOptions &options)
{
    static std::atomic<int> counter = 0;
    std::unique_ptr<Connection> connection(new Connection(path, u"famn-%1"_s.arg(++counter)));
    connection->m_driver->setKey(keySpec);
    connection->m_driver->setOptions(options);
    connection->m_database.setDatabaseName(path);
    if (!connection->m_database.open())
        return errorOfQt(connection->m_database.lastError(), path);
    return connection;
}

Error Connection::errorOf(const QSqlQuery &query) const
{
    return errorOfQt(query.lastError(), m_path);
}

Error Connection::lastError() const
{
    return errorOfQt(m_driver->lastError(), m_path);
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        return errorOf(query);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query);
    return query;
}

Result<void> Connection::execute(const QString &sql, const QVariantList &values) const
{
    FAMN_TRY(run(sql, values));
    return done();
}

Result<QVariant> Connection::scalar(const QString &sql, const QVariantList &values) const
{
    FAMN_ASSIGN(query, run(sql, values));
    if (!query.next())
        return QVariant();
    return query.value(0);
}

Transaction::Transaction(const Connection &connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        m_connection->driver().rollbackTransaction();
}

Result<Transaction> Transaction::begin(const Connection &connection)
{
    if (!connection.driver().beginTransaction())
        return connection.lastError();
    return Transaction(connection);
}

Result<void> Transaction::commit()
{
    if (!m_connection->driver().commitTransaction())
        return m_connection->lastError();
    m_connection = nullptr;
    return done();
}

} // namespace famn
