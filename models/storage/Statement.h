#pragma once

#include "models/base/Result.h"
#include "models/base/Uuid.h"

#include <QByteArray>
#include <QDate>
#include <QString>

struct sqlite3_stmt;
struct sqlite3_value;

namespace famn {

class Connection;

/// A thin typed statement on a connection's handle, for reading long lists into rows: no QVariant between the page and
/// the row. Columns count from 0, parameters from 1. Everything that is not such a list uses QSqlQuery.
class Statement
{
public:
    [[nodiscard]] static Result<Statement> prepare(const Connection &connection, const QByteArray &sql);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    void bind(int parameter, qint64 value);
    void bind(int parameter, const QString &value);
    void bind(int parameter, const QByteArray &value);
    /// True while there is a row.
    [[nodiscard]] Result<bool> step();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The column's UTF-8, valid until the next step.
    [[nodiscard]] QByteArrayView rawText(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// The column's bytes, valid until the next step.
    [[nodiscard]] QByteArrayView rawBlob(int column) const;
    /// A 16-byte column as an id; the null id when it holds anything else.
    [[nodiscard]] Uuid uuid(int column) const;
    /// An ISO day; invalid when NULL.
    [[nodiscard]] QDate day(int column) const;

private:
    Statement(sqlite3_stmt *statement, QString path);
    /// The column's value; asking it for text and size takes the connection's mutex once instead of twice.
    [[nodiscard]] sqlite3_value *value(int column) const;

    sqlite3_stmt *m_statement;
    QString m_path;
};

} // namespace famn
