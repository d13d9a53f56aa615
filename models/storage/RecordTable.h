#pragma once

#include "models/storage/Connection.h"
#include "models/storage/Fields.h"

#include <QSqlQuery>

#include <functional>
#include <map>

namespace famn {

/// The statements of one record table, prepared once for each connection. RecordTable is the typed door to it.
class RowTable
{
public:
    RowTable(const Connection &connection, const char *table, QStringList columns);

    [[nodiscard]] Result<void> insert(const QVariantList &values);
    /// VALUES in column order; the first is the id of the row to change. NotFound when there is no such row.
    [[nodiscard]] Result<void> update(const QVariantList &values);
    /// Rows for which TAIL ("WHERE family = ? ORDER BY ...") holds, one at a time; VISIT returns false to stop.
    [[nodiscard]] Result<void> visit(const QString &tail, const QVariantList &values,
                                     const std::function<Result<bool>(const QSqlQuery &)> &visit);

private:
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &sql);

    const Connection &m_connection;
    QString m_insert;
    QString m_update;
    QString m_select;
    std::map<QString, QSqlQuery> m_queries;
};

/// Whole records of type T in and out of their table, through the one field map.
template<typename T>
class RecordTable
{
public:
    explicit RecordTable(const Connection &connection)
        : m_rows(connection, fieldMap<T>().table, columnNames())
    {
    }

    [[nodiscard]] Result<void> insert(const T &record) { return m_rows.insert(valuesOf(record)); }
    [[nodiscard]] Result<void> update(const T &record) { return m_rows.update(valuesOf(record)); }

    /// NotFound when there is none; deleted records are found too.
    [[nodiscard]] Result<T> find(const Id<T> &id)
    {
        FAMN_ASSIGN(records, where(QStringLiteral("WHERE uid = ?"), {id.uuid.toBytes()}));
        if (records.isEmpty())
            return Error{ErrorCode::NotFound, {}, {}, QString::fromLatin1(fieldMap<T>().table)};
        return records.first();
    }

    /// The same, but a deleted record is not found either.
    [[nodiscard]] Result<T> living(const Id<T> &id)
    {
        FAMN_ASSIGN(record, find(id));
        if (record.stamp.deletedAt)
            return Error{ErrorCode::NotFound, {}, {QString::fromLatin1(fieldMap<T>().kind)}, {}};
        return record;
    }

    [[nodiscard]] Result<QList<T>> where(const QString &tail, const QVariantList &values = {})
    {
        QList<T> records;
        FAMN_TRY(each(tail, values, [&](const T &record) {
            records.append(record);
            return true;
        }));
        return records;
    }

    /// Calls VISIT for every record until it returns false.
    [[nodiscard]] Result<void> each(const QString &tail, const QVariantList &values,
                                    const std::function<bool(const T &)> &visit)
    {
        return m_rows.visit(tail, values, [&](const QSqlQuery &row) -> Result<bool> {
            T record;
            int column = 0;
            for (const Field<T> &field : fieldMap<T>().fields) {
                // A value the program never writes means that the file was changed behind its back.
                if (!field.set(record, row.value(column++)))
                    return Error{ErrorCode::RegisterDamaged, QString::fromLatin1(field.column.name), {}, {}};
            }
            return visit(record);
        });
    }

private:
    static QStringList columnNames()
    {
        QStringList names;
        for (const Field<T> &field : fieldMap<T>().fields)
            names.append(QString::fromLatin1(field.column.name));
        return names;
    }

    static QVariantList valuesOf(const T &record)
    {
        QVariantList values;
        values.reserve(fieldMap<T>().fields.size());
        for (const Field<T> &field : fieldMap<T>().fields)
            values.append(field.get(record));
        return values;
    }

    RowTable m_rows;
};

} // namespace famn
