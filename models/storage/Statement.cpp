#include "models/storage/Statement.h"

#include "models/storage/CipherDriver.h"
#include "models/storage/Connection.h"
#include "models/storage/SqliteCode.h"

#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace famn {

Statement::Statement(sqlite3_stmt *statement, QString path)
    : m_statement(statement)
    , m_path(std::move(path))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_path(std::move(other.m_path))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_path, other.m_path);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Result<Statement> Statement::prepare(const Connection &connection, const QByteArray &sql)
{
    sqlite3 *db = connection.driver().sqlite();
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(db, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return errorOfSqlite(code, connection.path(), QString::fromUtf8(sqlite3_errmsg(db)));
    return Statement(statement, connection.path());
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void Statement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bind(int parameter, const QByteArray &value)
{
    sqlite3_bind_blob64(m_statement, parameter, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return errorOfSqlite(codeOfLast(sqlite3_db_handle(m_statement)), m_path,
                         QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement))));
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

sqlite3_value *Statement::value(int column) const
{
    return sqlite3_column_value(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::rawText(int column) const
{
    sqlite3_value *found = value(column);
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(found));
    return text ? QByteArrayView(text, sqlite3_value_bytes(found)) : QByteArrayView();
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(rawText(column));
}

QByteArray Statement::blob(int column) const
{
    return rawBlob(column).toByteArray();
}

QByteArrayView Statement::rawBlob(int column) const
{
    sqlite3_value *found = value(column);
    const void *raw = sqlite3_value_blob(found);
    return raw ? QByteArrayView(static_cast<const char *>(raw), sqlite3_value_bytes(found)) : QByteArrayView();
}

Uuid Statement::uuid(int column) const
{
    Uuid id;
    sqlite3_value *found = value(column);
    const void *raw = sqlite3_value_blob(found);
    if (raw && sqlite3_value_bytes(found) == int(id.bytes.size()))
        std::memcpy(id.bytes.data(), raw, id.bytes.size());
    return id;
}

QDate Statement::day(int column) const
{
    const QByteArrayView iso = rawText(column);
    if (iso.size() != 10)
        return {};
    const auto digit = [&](qsizetype i) { return iso[i] - '0'; };
    return {digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6),
            digit(8) * 10 + digit(9)};
}

} // namespace famn
