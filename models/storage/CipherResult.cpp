#include "models/storage/CipherResult.h"

#include "models/storage/CipherDriver.h"
#include "models/storage/SqliteCode.h"

#include <QDate>
#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <limits>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

int bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                               SQLITE_UTF8);
}

/// Binds one value by its type. Instants become UTC milliseconds, days and times ISO text.
int bindOne(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::Char:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        if (value.toULongLong() > quint64(std::numeric_limits<qint64>::max()))
            return SQLITE_RANGE;
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        // A blob of no bytes needs a pointer all the same, or SQLite binds NULL.
        return sqlite3_bind_blob64(statement, index, bytes.isEmpty() ? "" : bytes.constData(),
                                   sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::QDate:
        return bindText(statement, index, value.toDate().toString(Qt::ISODate));
    case QMetaType::QTime:
        return bindText(statement, index, value.toTime().toString(Qt::ISODateWithMs));
    case QMetaType::QDateTime:
        return sqlite3_bind_int64(statement, index, value.toDateTime().toMSecsSinceEpoch());
    default:
        return value.canConvert<QString>() ? bindText(statement, index, value.toString()) : SQLITE_MISMATCH;
    }
}

} // namespace

CipherResult::CipherResult(const CipherDriver *driver)
    : QSqlResult(driver)
    , m_driver(driver)
{
    QSqlResult::setForwardOnly(true);
    driver->adopt(this);
}

CipherResult::~CipherResult()
{
    release();
    if (m_driver)
        m_driver->forget(this);
}

void CipherResult::orphan()
{
    release();
    m_driver = nullptr;
}

QVariant CipherResult::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_statement));
}

void CipherResult::release()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_rowReady = false;
    m_atEnd = true;
    setAt(QSql::BeforeFirstRow);
    setActive(false);
}

bool CipherResult::fail(const QString &text)
{
    sqlite3 *db = m_driver ? m_driver->sqlite() : nullptr;
    const int code = db ? codeOfLast(db) : SQLITE_MISUSE;
    setLastError(QSqlError(text, db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString(), QSqlError::StatementError,
                           QString::number(code)));
    return false;
}

bool CipherResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

bool CipherResult::prepare(const QString &query)
{
    release();
    m_values.clear();
    sqlite3 *db = m_driver ? m_driver->sqlite() : nullptr;
    if (!db)
        return fail(u"not open"_s);
    const QByteArray sql = query.toUtf8();
    const char *tail = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &m_statement, &tail) != SQLITE_OK) {
        const bool failed = fail(u"prepare"_s);
        release();
        return failed;
    }
    if (!m_statement || (tail && !QByteArray(tail).trimmed().isEmpty())) {
        release();
        setLastError(
            QSqlError(u"one statement at a time"_s, {}, QSqlError::StatementError, QString::number(SQLITE_MISUSE)));
        return false;
    }
    return true;
}

void CipherResult::bindValue(int position, const QVariant &value, QSql::ParamType)
{
    if (position >= m_values.size())
        m_values.resize(position + 1);
    m_values[position] = value;
}

bool CipherResult::bindAll()
{
    const QVariantList values = bindingSyntax() == NamedBinding ? boundValues() : m_values;
    if (sqlite3_bind_parameter_count(m_statement) != values.size()) {
        setLastError(QSqlError(u"parameter count"_s, {}, QSqlError::StatementError, QString::number(SQLITE_RANGE)));
        return false;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int code = bindOne(m_statement, int(i + 1), values.at(i));
        if (code != SQLITE_OK) {
            setLastError(QSqlError(u"bind"_s, QString::fromUtf8(sqlite3_errstr(code)), QSqlError::StatementError,
                                   QString::number(code)));
            return false;
        }
    }
    return true;
}

bool CipherResult::exec()
{
    if (!m_statement)
        return false;
    sqlite3_reset(m_statement);
    m_rowReady = false;
    m_atEnd = true;
    setAt(QSql::BeforeFirstRow);
    setActive(false);
    setLastError(QSqlError());
    if (!bindAll())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const bool failed = fail(u"execute"_s);
        sqlite3_reset(m_statement);
        return failed;
    }
    m_rowReady = code == SQLITE_ROW;
    m_atEnd = code == SQLITE_DONE;
    setSelect(sqlite3_column_count(m_statement) > 0);
    setActive(true);
    if (code == SQLITE_DONE) {
        sqlite3 *db = m_driver->sqlite();
        m_changes = sqlite3_stmt_readonly(m_statement) ? 0 : int(sqlite3_changes64(db));
        m_lastId = sqlite3_last_insert_rowid(db);
        // A statement that has run to its end must hold no lock.
        sqlite3_reset(m_statement);
    }
    return true;
}

bool CipherResult::fetchNext()
{
    if (m_rowReady) {
        m_rowReady = false;
        setAt(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
        return true;
    }
    if (m_atEnd || !m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        setAt(at() + 1);
        return true;
    }
    m_atEnd = true;
    setAt(QSql::AfterLastRow);
    if (code != SQLITE_DONE)
        fail(u"fetch"_s);
    sqlite3_reset(m_statement);
    return false;
}

bool CipherResult::fetchFirst()
{
    return at() == QSql::BeforeFirstRow ? fetchNext() : at() == 0;
}

bool CipherResult::fetchLast()
{
    int last = at();
    while (fetchNext())
        last = at();
    setAt(last);
    return last >= 0;
}

bool CipherResult::fetch(int row)
{
    while (at() < row) {
        if (!fetchNext())
            return false;
    }
    return at() == row;
}

QVariant CipherResult::data(int field)
{
    if (!m_statement || field < 0 || field >= sqlite3_column_count(m_statement))
        return {};
    switch (sqlite3_column_type(m_statement, field)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_statement, field));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, field);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, field)),
                          sqlite3_column_bytes(m_statement, field));
    case SQLITE_NULL:
        return {};
    default:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, field)),
                                 sqlite3_column_bytes(m_statement, field));
    }
}

bool CipherResult::isNull(int field)
{
    return !m_statement || sqlite3_column_type(m_statement, field) == SQLITE_NULL;
}

int CipherResult::size()
{
    return -1;
}

int CipherResult::numRowsAffected()
{
    return m_changes;
}

QVariant CipherResult::lastInsertId() const
{
    return isActive() ? QVariant(m_lastId) : QVariant();
}

QSqlRecord CipherResult::record() const
{
    QSqlRecord record;
    const int count = m_statement ? sqlite3_column_count(m_statement) : 0;
    for (int i = 0; i < count; ++i)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
    return record;
}

void CipherResult::detachFromResultSet()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_rowReady = false;
    m_atEnd = true;
}

} // namespace famn
