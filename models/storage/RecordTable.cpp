#include "models/storage/RecordTable.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace famn {

RowTable::RowTable(const Connection &connection, const char *table, QStringList columns)
    : m_connection(connection)
{
    const QString name = QString::fromLatin1(table);
    QStringList marks;
    QStringList assignments;
    for (const QString &column : std::as_const(columns)) {
        marks.append(u"?"_s);
        assignments.append(column + u" = ?"_s);
    }
    assignments.removeFirst();
    m_insert =
        u"INSERT INTO "_s + name + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s + marks.join(u", "_s) + u')';
    m_update = u"UPDATE "_s + name + u" SET "_s + assignments.join(u", "_s) + u" WHERE uid = ?"_s;
    m_select = u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + name + u' ';
}

Result<QSqlQuery *> RowTable::prepared(const QString &sql)
{
    auto known = m_queries.find(sql);
    if (known == m_queries.end()) {
        QSqlQuery query(m_connection.database());
        if (!query.prepare(sql))
            return m_connection.errorOf(query);
        known = m_queries.emplace(sql, std::move(query)).first;
    }
    return &known->second;
}

Result<void> RowTable::insert(const QVariantList &values)
{
    FAMN_ASSIGN(query, prepared(m_insert));
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values.at(i));
    if (!query->exec())
        return m_connection.errorOf(*query);
    return done();
}

Result<void> RowTable::update(const QVariantList &values)
{
    FAMN_ASSIGN(query, prepared(m_update));
    for (qsizetype i = 1; i < values.size(); ++i)
        query->bindValue(int(i - 1), values.at(i));
    query->bindValue(int(values.size() - 1), values.first());
    if (!query->exec())
        return m_connection.errorOf(*query);
    if (query->numRowsAffected() != 1)
        return Error{ErrorCode::NotFound, {}, {}, m_update};
    return done();
}

Result<void> RowTable::visit(const QString &tail, const QVariantList &values,
                             const std::function<Result<bool>(const QSqlQuery &)> &visit)
{
    FAMN_ASSIGN(query, prepared(m_select + tail));
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values.at(i));
    if (!query->exec())
        return m_connection.errorOf(*query);
    while (query->next()) {
        auto more = visit(*query);
        if (!more || !*more) {
            query->finish();
            return more ? done() : Result<void>(more.error());
        }
    }
    // next() answers false for the end and for a failure alike.
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    query->finish();
    return done();
}

} // namespace famn
