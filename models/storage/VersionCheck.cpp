#include "models/storage/VersionCheck.h"

#include "models/storage/RecordKinds.h"
#include "models/storage/Statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

using Counts = QHash<Uuid, qint64>;

/// How many entries the journal has of each record, its reading among them. From the index alone: the journal itself is
/// the largest table.
Result<Counts> countEntries(const Connection &connection)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, "SELECT record, count(*) FROM journal WHERE record IS NOT NULL "
                                                    "GROUP BY record"));
    Counts counts;
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return counts;
        counts.insert(row.uuid(0), row.integer(1));
    }
}

/// How many changes of the record the journal tells.
Result<qint64> countChanges(Statement &statement, const Uuid &record)
{
    statement.reset();
    statement.bind(1, record.toBytes());
    FAMN_TRY(statement.step());
    return statement.integer(0);
}

Result<void> compare(const Connection &connection, const Counts &entries, const char *kind, const char *table,
                     qsizetype most, QStringList &wrong)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, QByteArray("SELECT uid, version, id FROM ") + table));
    FAMN_ASSIGN(changes, Statement::prepare(connection, "SELECT count(*) FROM journal WHERE record = ? AND action IN "
                                                        "('create', 'change', 'delete', 'restore')"));
    while (wrong.size() < most) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            break;
        if (entries.value(row.uuid(0)) == row.integer(1))
            continue;
        FAMN_ASSIGN(told, countChanges(changes, row.uuid(0)));
        if (told != row.integer(1))
            wrong.append(QString::fromLatin1(kind) + u' ' + QString::number(row.integer(2)));
    }
    return done();
}

template<typename... Types>
Result<void> compareAll(const Connection &connection, const Counts &entries, qsizetype most, QStringList &wrong,
                        std::tuple<Types...> *)
{
    Result<void> result = done();
    ((result = compare(connection, entries, fieldMap<Types>().kind, fieldMap<Types>().table, most, wrong)) && ...);
    return result;
}

} // namespace

Result<QStringList> wrongVersions(const Connection &connection, qsizetype most)
{
    FAMN_ASSIGN(entries, countEntries(connection));
    QStringList wrong;
    FAMN_TRY(compareAll(connection, entries, most, wrong, static_cast<RecordTypes *>(nullptr)));
    return wrong;
}

} // namespace famn
